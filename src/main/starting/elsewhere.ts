/** Leaving a start whose library does not answer: at once, and where the person wants to work meanwhile, with a start that does not ask for that library. */
import { app } from 'electron';
import type { WhenSilent } from './silent-library';

/** This start takes the library in its usual place, whatever the settings say. */
const ELSEWHERE = '--usual-library';

export const isElsewhere = (argv: readonly string[]): boolean => argv.includes(ELSEWHERE);

/** An orderly exit would wait for the thread that waits for the disk. */
export const goElsewhere = (how: Exclude<WhenSilent, 'wait'>): void => {
  if (how === 'usual') app.relaunch({ args: [...process.argv.slice(1), ELSEWHERE] });
  process.kill(process.pid, 'SIGKILL');
};
