/** Dateline opened anew: by the ordinary way out, so that the window stores its text first, with a step in between while the library is closed. */
import { app } from 'electron';
import type { DeskParts } from '../desk-parts';
import { forgetKeys } from '../library-keys';
import { waitForClosing } from '../moving/waiting-move';
import { programArguments } from '../program-arguments';

/** The start asks for the passphrase although this computer remembers the key. */
const MUST_ASK = '--ask-passphrase';

export const mustAsk = (argv: readonly string[]): boolean => argv.includes(MUST_ASK);

/** As this program was started, without the files that were named then: they have been taken in. */
const argumentsAgain = (): string[] => {
  const files = new Set(programArguments(process.argv, app.isPackaged).filter((each) => !each.startsWith('-')));
  return [...process.argv.slice(1).filter((each) => !files.has(each) && each !== MUST_ASK), MUST_ASK];
};

/** Where the person stays after all, because a text could not be stored, nothing has happened. */
export const reopen = (
  { desk, ending }: Pick<DeskParts, 'desk' | 'ending'>,
  whileClosed: () => Promise<void> = async () => undefined,
): void => {
  const carryOut = async (): Promise<void> => {
    await whileClosed().catch(() => undefined);
    forgetKeys();
    app.relaunch({ args: argumentsAgain() });
  };
  waitForClosing({ ending, onStay: desk.onStay }, { carryOut, drop: async () => undefined });
  // After the reply has gone out.
  setImmediate(() => {
    if (!desk.window.isDestroyed()) desk.window.close();
  });
};
