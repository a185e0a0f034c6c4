/** Keeps the matches true while the find bar is open over an article: looks anew after each pause in typing, and paints what is found. */
import { type Occurrence, wordsOf } from '#shared/finding/occurrence';
import type { EditorHandle, Spot } from '../../editor';
import { type Find, presentOf } from '../../features/find/find';
import type { Newsroom } from '../newsroom';
import type { Session } from '../session/session';
import { finderOf } from './finder-of';

/** Matches painted on each side of the present one: more are not on the screen, and paint is not free. */
const PAINTED = 400;

const spotOf = (one: Occurrence): Spot => ({
  key: one.passage.key,
  start: one.start,
  end: one.end,
  text: wordsOf(one),
});

const spotsOf = ({ searched, now }: Find): readonly Spot[] => {
  if (!searched?.ok) return [];
  const at = now ?? 0;
  const first = Math.max(0, at - PAINTED);
  return searched.all.slice(first, at + PAINTED).flatMap((one, i) => (first + i === now ? [] : [spotOf(one)]));
};

const paint = (sheet: EditorHandle, find: Find): void => {
  const present = presentOf(find);
  sheet.paint('find', spotsOf(find));
  sheet.paint('find-now', present === null ? [] : [spotOf(present)]);
};

/** An expression that took too long is not tried again at each letter: somebody must ask for it. */
const isWorthLooking = ({ searched }: Find): boolean =>
  searched === null || searched.ok || (searched.reason !== 'too-slow' && searched.reason !== 'failed');

/** @returns its release. */
export const findOnSheet = (room: Newsroom, { handle }: Session): (() => void) => {
  const sheet = handle.current;
  if (sheet === null) return () => {};
  const { store } = room;
  const finder = finderOf(room);
  let painted: Pick<Find, 'searched' | 'now'> = { searched: null, now: null };
  let stopReading: (() => void) | null = null;

  const read = (): void => {
    if (isWorthLooking(store.get().find)) void finder.look();
  };
  const follow = (): void => {
    const { find } = store.get();
    if (find.isOpen && stopReading === null) stopReading = sheet.onPassages(read);
    if (!find.isOpen && stopReading !== null) {
      stopReading();
      stopReading = null;
    }
    if (find.searched === painted.searched && find.now === painted.now) return;
    painted = find;
    paint(sheet, find);
  };

  finder.forget();
  follow();
  if (store.get().find.isOpen) void finder.look();
  const stopFollowing = store.subscribe(follow);
  return () => {
    stopFollowing();
    stopReading?.();
    finder.forget();
    sheet.paint('find', []);
    sheet.paint('find-now', []);
  };
};
