/** What the panel's and the card's buttons do. */
import type { Finding } from '#shared/check/finding';
import type { CheckActs } from '../../features/checks/check-acts';
import { thenOn } from '../deeds/checking';
import { ignore, ignoreAlways, mend, mendKind, putWord } from '../deeds/mending';
import { openNewsroom } from '../deeds/newsroom';
import { addWord, goTo } from '../deeds/proofing';
import type { Newsroom } from '../newsroom';

type Perform = (room: Newsroom, deed: () => void | Promise<void>) => Promise<void>;

/** What is missing is gone to as by its own command: to its slot, its field, its picker. */
const goThere = (room: Newsroom, entry: Finding): void => {
  if (!goTo(room, entry)) room.session()?.handle.current?.run(`go/${entry.slot}`);
};

/** @param perform says what goes wrong unexpectedly */
export const actsOnPanel = (room: Newsroom, perform: Perform): CheckActs => {
  const act = (deed: () => void | Promise<void>): void => void perform(room, deed);
  return {
    go: (entry) => act(() => goThere(room, entry)),
    fix: (entry) => act(() => mend(room, entry)),
    fixKind: (rule) => act(() => mendKind(room, rule)),
    putWord: (places, word) => act(() => putWord(room, places, word)),
    ignore: (places) => act(() => ignore(room, places)),
    ignoreAlways: (entry) => act(() => ignoreAlways(room, entry)),
    addWord: (word) => act(() => addWord(room, word)),
    undo: () => act(() => void room.session()?.handle.current?.run('edit/undo')),
    rules: () => act(() => openNewsroom(room, 'rules')),
    suggest: room.proofreader.suggest,
  };
};

/** The same, and then on to the next. */
export const actsOnCard = (room: Newsroom, entry: Finding, perform: Perform): CheckActs => {
  const act = (deed: () => void | Promise<void>): void => void perform(room, () => thenOn(room, entry, deed));
  return {
    ...actsOnPanel(room, perform),
    fix: (found) => act(() => mend(room, found)),
    fixKind: (rule) => act(() => mendKind(room, rule)),
    putWord: (places, word) => act(() => putWord(room, places, word)),
    ignore: (places) => act(() => ignore(room, places)),
    ignoreAlways: (found) => act(() => ignoreAlways(room, found)),
    addWord: (word) => act(() => addWord(room, word)),
  };
};
