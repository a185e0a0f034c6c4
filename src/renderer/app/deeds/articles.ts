/** What is done with articles: open, begin, copy, throw away, fetch back. */
import type { ArticleId } from '#shared/article/identity';
import { summarise } from '#shared/article/summary';
import { neighbour, successor } from '../../features/desk/desk-order';
import type { Newsroom } from '../newsroom';
import { presentId } from '../screen';
import { mayLeave } from './leaving';
import { changeSettings } from './settings';

const remember = (room: Newsroom, id: ArticleId | null): void => {
  void changeSettings(room, { lastArticle: id });
};

/** Shows the article once it is read and the one before it is stored. */
const open = async (room: Newsroom, id: ArticleId, takesFocus = false): Promise<void> => {
  const { store, bridge } = room;
  if (room.session()?.id === id) return store.send({ is: 'wanted', id: null });
  store.send({ is: 'wanted', id });
  const opened = await bridge.call('article/open', { id });
  if (!(await mayLeave(room))) return store.send({ is: 'wanted', id: null });
  if (!opened.ok) return room.clearSheet({ is: 'unreadable', id, reason: opened.reason });
  room.putOnSheet(opened.article, opened.recovered, takesFocus);
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

const begin = async (room: Newsroom): Promise<void> => {
  if (!(await mayLeave(room))) return;
  const made = await room.bridge.call('article/create');
  if (!made.ok) return room.sayProblem('create', made.reason);
  room.store.send({ is: 'summarised', summary: summarise(made.article) });
  // Typed while it was being made: that belongs to the article before.
  if (!(await mayLeave(room))) return;
  room.putOnSheet(made.article, null, true);
  room.store.send({ is: 'trash', articles: null });
  remember(room, made.article.id);
};

export const newArticle = (room: Newsroom): Promise<void> => {
  room.wish();
  room.store.send({ is: 'wanted', id: null });
  return room.inTurn(() => begin(room));
};

/** Where the trash is shown, it is shown as it is. */
export const refreshTrash = async ({ store, bridge }: Newsroom): Promise<void> => {
  if (store.get().trash === null) return;
  const articles = await bridge.call('trash/list');
  if (store.get().trash !== null) store.send({ is: 'trash', articles });
};

const refreshDesk = async (room: Newsroom): Promise<void> => {
  room.store.send({ is: 'listed', listing: await room.bridge.call('library/list') });
  await refreshTrash(room);
};

const duplicate = async (room: Newsroom, id: ArticleId): Promise<void> => {
  if (room.session()?.id === id && !(await mayLeave(room))) return;
  const copy = await room.bridge.call('article/duplicate', { id });
  if (!copy.ok) return room.sayProblem('create', copy.reason);
  await refreshDesk(room);
  await open(room, copy.id, true);
};

export const duplicateArticle = (room: Newsroom, id: ArticleId): Promise<void> =>
  room.inTurn(() => duplicate(room, id));

const headlineOf = (room: Newsroom, id: ArticleId): string => {
  const headline = room.store.get().summaries?.find((summary) => summary.id === id)?.headline ?? '';
  return headline === '' ? room.t('app.desk.no-headline') : headline;
};

const restore = async (room: Newsroom, id: ArticleId): Promise<void> => {
  const restored = await room.bridge.call('article/restore', { id });
  if (!restored.ok) return room.sayProblem('move', restored.reason);
  await refreshDesk(room);
  await open(room, id);
};

export const restoreArticle = (room: Newsroom, id: ArticleId): Promise<void> => room.inTurn(() => restore(room, id));

const UNDO_FOR = 10_000;

const offerUndo = (room: Newsroom, id: ArticleId, headline: string): void =>
  room.show({
    text: room.t('app.trash.moved', { headline }),
    lasts: UNDO_FOR,
    action: { label: room.t('app.undo'), run: () => void restoreArticle(room, id) },
  });

/** The article leaves the sheet before it leaves the desk, so that nothing typed in between could be lost with it. */
const trash = async (room: Newsroom, id: ArticleId): Promise<void> => {
  const { store, bridge } = room;
  const shown = presentId(store.get()) === id;
  if (shown && !(await mayLeave(room))) return;
  const next = successor(store.get().summaries ?? [], id);
  const headline = headlineOf(room, id);
  if (shown) room.clearSheet({ is: 'closed' });
  const moved = await bridge.call('article/trash', { id });
  if (moved.ok) offerUndo(room, id, headline);
  else room.sayProblem('move', moved.reason);
  await refreshDesk(room);
  if (!shown) return;
  const show = moved.ok ? next : id;
  if (show === null) remember(room, null);
  else await open(room, show);
};

export const trashArticle = (room: Newsroom, id: ArticleId): Promise<void> => room.inTurn(() => trash(room, id));

export const goToNeighbour = async (room: Newsroom, steps: 1 | -1): Promise<void> => {
  const screen = room.store.get();
  const here = screen.wanted ?? presentId(screen);
  const id = neighbour(screen.summaries ?? [], here, steps);
  if (id !== null) await openArticle(room, id);
};

export const showTrash = async (room: Newsroom, shown: boolean): Promise<void> =>
  room.store.send({ is: 'trash', articles: shown ? await room.bridge.call('trash/list') : null });

/** The desk as it is at the start, with the article that was open last, or else the newest. */
export const openDesk = async (room: Newsroom): Promise<void> => {
  const { store, bridge } = room;
  store.send({ is: 'listed', listing: await bridge.call('library/list') });
  const { summaries, settings } = store.get();
  const last = summaries?.find((summary) => summary.id === settings.lastArticle) ?? summaries?.[0];
  if (last && room.session() === null) await openArticle(room, last.id);
};
