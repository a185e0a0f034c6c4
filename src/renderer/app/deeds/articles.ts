/** What is done with articles: open, begin, copy, throw away, fetch back. */
import type { ArticleId } from '#shared/article/identity';
import { summarise } from '#shared/article/summary';
import { heldById } from '#shared/desk/holdings';
import { neighbour, successor } from '../../features/desk/neighbours';
import type { Newsroom } from '../newsroom';
import { presentId } from '../screen';
import { findPlace } from '../session/coming-and-going';
import { shownRows } from '../shown-rows';
import { headlineOf } from './headlines';
import { flush, mayLeave, mayLeaveUnstored } from './leaving';
import { listFirst, listRest } from './listing';
import { seeOnDesk } from './seen-on-desk';
import { changeSettings } from './settings';

export const remember = (room: Newsroom, id: ArticleId | null): void => {
  void changeSettings(room, { lastArticle: id });
};

/** Shows the article once it is read and the one before it is stored. */
const open = async (room: Newsroom, id: ArticleId, takesFocus = false): Promise<void> => {
  const { store, bridge } = room;
  if (room.session()?.id === id) return store.send({ is: 'wanted', id: null });
  store.send({ is: 'wanted', id });
  // Main keeps the article before as it is left: its last words go first.
  const isStored = await flush(room);
  const [opened, place] = await Promise.all([bridge.call('article/open', { id }), findPlace(bridge, id)]);
  if (!(await (isStored ? mayLeave(room) : mayLeaveUnstored(room)))) return store.send({ is: 'wanted', id: null });
  if (!opened.ok) return room.clearSheet({ is: 'unreadable', id, reason: opened.reason });
  // It may have come to the library a moment ago, before its news.
  store.send({ is: 'summarised', summary: summarise(opened.article) });
  room.putOnSheet(opened.article, opened.recovered, takesFocus, place);
  remember(room, id);
};

/** The row is chosen at once; a later wish overtakes this one before it is begun. */
export const openArticle = (room: Newsroom, id: ArticleId, takesFocus = false): Promise<void> => {
  const stillWanted = room.wish();
  room.store.send({ is: 'wanted', id });
  return room.inTurn(async () => {
    if (stillWanted()) await open(room, id, takesFocus);
  });
};

const begin = async (room: Newsroom, template: string | null): Promise<void> => {
  if (!(await mayLeave(room))) return;
  const made = await room.bridge.call('article/create', template === null ? undefined : { template });
  if (!made.ok) return room.sayProblem('create', made.reason);
  room.store.send({ is: 'summarised', summary: summarise(made.article) });
  // Typed while it was being made: that belongs to the article before.
  if (!(await mayLeave(room))) return;
  room.putOnSheet(made.article, null, true, null, made.begun ?? null);
  room.store.send({ is: 'trash', articles: null });
  remember(room, made.article.id);
  seeOnDesk(room, made.article.id);
};

/** @param template what it begins with; without it, with nothing */
export const newArticle = (room: Newsroom, template: string | null = null): Promise<void> => {
  room.wish();
  room.store.send({ is: 'wanted', id: null });
  return room.inTurn(() => begin(room, template));
};

/** Where the trash is shown, it is shown as it is. */
export const refreshTrash = async ({ store, bridge }: Newsroom): Promise<void> => {
  if (store.get().trash === null) return;
  const articles = await bridge.call('trash/list');
  if (store.get().trash !== null) store.send({ is: 'trash', articles });
};

const duplicate = async (room: Newsroom, id: ArticleId): Promise<void> => {
  if (room.session()?.id === id && !(await mayLeave(room))) return;
  const copy = await room.bridge.call('article/duplicate', { id });
  if (!copy.ok) return room.sayProblem('create', copy.reason);
  await open(room, copy.id, true);
  seeOnDesk(room, copy.id);
};

export const duplicateArticle = (room: Newsroom, id: ArticleId): Promise<void> =>
  room.inTurn(() => duplicate(room, id));

const restore = async (room: Newsroom, id: ArticleId): Promise<void> => {
  const restored = await room.bridge.call('article/restore', { id });
  if (!restored.ok) return room.sayProblem('move', restored.reason);
  await refreshTrash(room);
  await open(room, id);
};

export const restoreArticle = (room: Newsroom, id: ArticleId): Promise<void> => room.inTurn(() => restore(room, id));

export const UNDO_FOR = 10_000;

const offerUndo = (room: Newsroom, id: ArticleId, headline: string): void =>
  room.show({
    text: (t) => t('app.trash.moved', { headline }),
    lasts: UNDO_FOR,
    action: { label: 'app.undo', run: () => void restoreArticle(room, id) },
  });

/** The article leaves the sheet before it leaves the desk, so that nothing typed in between could be lost with it. */
const trash = async (room: Newsroom, id: ArticleId): Promise<void> => {
  const { store, bridge } = room;
  const shown = presentId(store.get()) === id;
  if (shown && !(await mayLeave(room))) return;
  const next = successor(shownRows(store.get()), new Set([id]), id);
  const headline = headlineOf(room, id);
  if (shown) room.clearSheet({ is: 'closed' });
  const moved = await bridge.call('article/trash', { id });
  if (moved.ok) {
    store.send({ is: 'left-desk', ids: [id] });
    offerUndo(room, id, headline);
  } else room.sayProblem('move', moved.reason);
  await refreshTrash(room);
  if (!shown) return;
  const show = moved.ok ? next : id;
  if (show === null) remember(room, null);
  else await open(room, show);
};

export const trashArticle = (room: Newsroom, id: ArticleId): Promise<void> => room.inTurn(() => trash(room, id));

export const goToNeighbour = async (room: Newsroom, steps: 1 | -1): Promise<void> => {
  const screen = room.store.get();
  const here = screen.wanted ?? presentId(screen);
  const id = neighbour(shownRows(screen), here, steps);
  if (id !== null) await openArticle(room, id);
};

export const showTrash = async (room: Newsroom, shown: boolean): Promise<void> =>
  room.store.send({ is: 'trash', articles: shown ? await room.bridge.call('trash/list') : null });

/** What was open last may have left the library since; where the list is not known to its end, opening it tells. */
const openLast = async (room: Newsroom, total: number): Promise<void> => {
  const { holdings, settings } = room.store.get();
  const first = holdings?.rows[0]?.id;
  const last = settings.lastArticle;
  if (!holdings || first === undefined || room.session() !== null) return;
  const mayBeThere = last !== null && (heldById(holdings, last) !== undefined || holdings.register.size < total);
  await openArticle(room, mayBeThere ? last : first);
  const { sheet } = room.store.get();
  const isGone = sheet.is === 'unreadable' && (sheet.reason === 'missing' || sheet.reason === 'in-trash');
  if (isGone && sheet.id === last) await openArticle(room, first);
};

/** What of the desk is seen at once: the first rows, and the article that was open last. @returns how many articles there are in all */
export const beginDesk = async (room: Newsroom): Promise<number> => {
  const total = await listFirst(room);
  await openLast(room, total);
  return total;
};

/** The desk as it is at the start; the article comes before the rows that nobody sees yet. @param begun where it was begun already */
export const openDesk = async (room: Newsroom, begun: Promise<number> = beginDesk(room)): Promise<void> =>
  listRest(room, await begun);
