/** What is done about findings from the panel and the card, each with what is said of it and how it is taken back. */

import type { Content } from '#shared/article/article';
import type { Finding } from '#shared/check/finding';
import type { Ignored } from '../../features/checks/ignored';
import { sameContent } from '../../features/history/parts';
import type { Say } from '../../i18n/say';
import type { Newsroom } from '../newsroom';
import type { Session } from '../session/session';
import { applyFixes, letStand, passOver, recheck, replaceEach, tellAgain, tellAgainEverywhere } from './proofing';

const UNDO_FOR = 10_000;

/** The editor's own undo, so that redo brings it again. @param after the sheet as the fix left it @returns false, with nothing done, where somebody has written since */
export const takeBack = (room: Newsroom, session: Session, after: Content): boolean => {
  const sheet = session.handle.current;
  const isAsItWas = room.session() === session && sheet !== null && sameContent(sheet.read(), after);
  if (!isAsItWas) return false;
  sheet.run('edit/undo');
  room.store.send({ is: 'said', text: room.t('checks.taken-back') });
  recheck(room);
  return true;
};

const takeBackOrSay = (room: Newsroom, session: Session, after: Content): void => {
  if (!takeBack(room, session, after)) room.show({ text: (t) => t('checks.not-taken-back') });
};

const offerUndo = (room: Newsroom, text: Say, undo: () => unknown): void =>
  room.show({ text, lasts: UNDO_FOR, action: { label: 'app.undo', run: () => void undo() } });

/** One place needs no word on the screen: its words are there to be seen, and Ctrl+Z takes them back. */
const tellMended = (room: Newsroom, made: number): void => {
  const session = room.session();
  const sheet = session?.handle.current;
  if (made === 0 || !session || !sheet) room.show({ text: (t) => t('checks.changed') });
  else if (made === 1) room.store.send({ is: 'said', text: room.t('checks.done-fix') });
  else {
    const after = sheet.read();
    offerUndo(
      room,
      (t) => t('checks.done-fixes', { count: made }),
      () => takeBackOrSay(room, session, after),
    );
  }
};

export const mend = (room: Newsroom, entry: Finding): void => tellMended(room, applyFixes(room, [entry]));

export const mendKind = (room: Newsroom, rule: string): void => {
  const { findings } = room.store.get().proofing.heard;
  tellMended(
    room,
    applyFixes(
      room,
      findings.filter((found) => found.rule === rule && found.fix !== undefined),
    ),
  );
};

export const putWord = (room: Newsroom, places: readonly Finding[], word: string): void =>
  tellMended(room, replaceEach(room, places, word));

export const ignore = async (room: Newsroom, places: readonly Finding[]): Promise<void> => {
  const session = room.session();
  if (await letStand(room, places))
    offerUndo(
      room,
      (t) => t('checks.done-ignored'),
      () => tellAgain(room, places, session),
    );
};

export const ignoreAlways = async (room: Newsroom, entry: Finding): Promise<void> => {
  if (await passOver(room, entry))
    offerUndo(
      room,
      (t) => t('checks.done-always', { text: entry.text }),
      () => tellAgainEverywhere(room, entry),
    );
};

export const tellIgnored = async (room: Newsroom, { entry, by }: Ignored): Promise<void> => {
  await (by === null ? tellAgain(room, [entry]) : tellAgainEverywhere(room, by));
};
