/** Throwing several articles away at once: they leave the desk together, and one word brings them all back. */
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { successor } from '../../features/desk/neighbours';
import type { Newsroom } from '../newsroom';
import { presentId } from '../screen';
import { shownRows } from '../shown-rows';
import { openArticle, refreshTrash, remember, trashArticle, UNDO_FOR } from './articles';
import { refusedFor, runBatch, type Step } from './batch';
import { mayLeave } from './leaving';
import { heldOf, putOnDesk } from './selection';

const moveOne =
  (room: Newsroom, channel: 'article/trash' | 'article/restore') =>
  async (ids: readonly ArticleId[]): Promise<Step> => {
    const [id] = ids;
    if (id === undefined) return { done: [], refused: [] };
    const moved = await room.bridge.call(channel, { id });
    return moved.ok ? { done: [id], refused: [] } : { done: [], refused: [refusedFor(room, id, moved.reason)] };
  };

const only = (summaries: readonly Summary[], ids: readonly ArticleId[]): readonly Summary[] => {
  const wanted = new Set(ids);
  return summaries.filter(({ id }) => wanted.has(id));
};

/** The article on the sheet leaves it before it leaves the desk. @returns false where it cannot be left. */
const leaveSheet = async (room: Newsroom, leaving: ReadonlySet<ArticleId>): Promise<boolean> => {
  const { store } = room;
  const shown = presentId(store.get());
  if (shown === null || !leaving.has(shown)) return true;
  if (!(await mayLeave(room))) return false;
  const next = successor(shownRows(store.get()), leaving, shown);
  room.clearSheet({ is: 'closed' });
  if (next === null) remember(room, null);
  else void openArticle(room, next);
  return true;
};

const bringBack = async (room: Newsroom, moved: readonly Summary[], shown: ArticleId | null): Promise<void> => {
  const ids = moved.map(({ id }) => id);
  const { done } = await runBatch(room, 'restore', ids, 1, moveOne(room, 'article/restore'));
  putOnDesk(room, only(moved, done));
  await refreshTrash(room);
  if (shown !== null && done.includes(shown)) await openArticle(room, shown);
};

const trashMany = async (room: Newsroom, ids: readonly ArticleId[]): Promise<void> => {
  const { store } = room;
  const before = presentId(store.get());
  if (!(await room.inTurn(() => leaveSheet(room, new Set(ids))))) return;
  // As they are now: what was on the sheet has just been stored.
  const leaving = heldOf(room, ids);
  const names = new Map(leaving.map(({ id }) => [id, refusedFor(room, id, 'no-answer')]));
  store.send({ is: 'left-desk', ids });
  const { done } = await runBatch(room, 'trash', ids, 1, async (part) => {
    const { done, refused } = await moveOne(room, 'article/trash')(part);
    return { done, refused: refused.map((one) => ({ ...one, headline: names.get(one.id)?.headline ?? one.headline })) };
  });
  const moved = only(leaving, done);
  const stayed = new Set(done);
  putOnDesk(
    room,
    leaving.filter(({ id }) => !stayed.has(id)),
  );
  await refreshTrash(room);
  if (moved.length === 0) return;
  room.show({
    text: (t) => t('desk.said.trashed', { articles: moved.length }),
    lasts: UNDO_FOR,
    action: { label: 'app.undo', run: () => void room.changeInTurn(() => bringBack(room, moved, before)) },
  });
};

const trashNow = async (room: Newsroom, ids: readonly ArticleId[]): Promise<void> => {
  // Some may have gone by then.
  const leaving = heldOf(room, ids).map(({ id }) => id);
  const [first, ...others] = leaving;
  if (first === undefined) return;
  await (others.length === 0 ? trashArticle(room, first) : trashMany(room, leaving));
};

export const trashArticles = (room: Newsroom, ids: readonly ArticleId[]): Promise<void> =>
  room.changeInTurn(() => trashNow(room, ids));
