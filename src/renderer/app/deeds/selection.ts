/** What is done with several articles of the desk at once: a new status, tags, export, the trash. Each can be taken back. */
import { STATUSES, type Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { heldById } from '#shared/desk/holdings';
import { stepAskingWhy } from '#shared/desk/steps';
import type { Request } from '#shared/ipc';
import { statusWords } from '../../features/desk/status-words';
import type { Say } from '../../i18n/say';
import type { Newsroom } from '../newsroom';
import { refusedFor, runBatch, type Step } from './batch';
import { shortHeadlineOf } from './headlines';
import { flush } from './leaving';
import { searchNow } from './searching';

export type Change = Request<'article/change'>['change'];

/** So many at a time that progress is seen and a cancel soon heard. */
const CHANGED_AT_ONCE = 50;
const UNDO_FOR = 10_000;

export const heldOf = ({ store }: Newsroom, ids: readonly ArticleId[]): readonly Summary[] => {
  const { holdings } = store.get();
  return holdings === null ? [] : ids.map((id) => heldById(holdings, id)).filter((row) => row !== undefined);
};

/** Puts summaries on the desk in one go. */
export const putOnDesk = ({ store }: Newsroom, put: readonly Summary[]): void => {
  if (put.length > 0) store.send({ is: 'changed', summaries: put });
};

/** Main changes the article on the sheet beside the text that is being typed; its next save builds on that. */
export const tellKeeper = (room: Newsroom, changed: readonly Summary[]): void => {
  const keeper = room.session()?.keeper;
  const mine = changed.find(({ id }) => id === keeper?.id);
  if (mine) keeper?.raised(mine);
};

export const onSheetAmong = (room: Newsroom, ids: readonly ArticleId[]): Request<'article/change'>['onSheet'] => {
  const keeping = room.session()?.keeper.keeping();
  if (keeping === undefined || !ids.includes(keeping.id)) return null;
  const { id, revision, storedAt } = keeping;
  return { id, revision, storedAt };
};

/** The last words typed belong to what changes: a text is handed in whole, and history keeps it so. */
const storeTyped = async (room: Newsroom, ids: readonly ArticleId[]): Promise<void> => {
  const id = room.session()?.id;
  if (id !== undefined && ids.includes(id)) await flush(room);
};

export const changeSome =
  (room: Newsroom, change: Change) =>
  async (ids: readonly ArticleId[]): Promise<Step> => {
    await storeTyped(room, ids);
    const onSheet = onSheetAmong(room, ids);
    const { changed, refused } = await room.bridge.call('article/change', { ids, change, onSheet });
    tellKeeper(room, changed);
    putOnDesk(room, changed);
    return {
      done: changed.map(({ id }) => id),
      refused: refused.map(({ id, reason }) => refusedFor(room, id, reason)),
    };
  };

export const changeMany = async (
  room: Newsroom,
  ids: readonly ArticleId[],
  wanted: Change,
): Promise<readonly ArticleId[]> => {
  const { done } = await runBatch(room, 'change', ids, CHANGED_AT_ONCE, changeSome(room, wanted));
  await searchNow(room);
  return done;
};

export const offerUndo = (room: Newsroom, text: Say, undo: () => Promise<void>): void =>
  room.show({ text, lasts: UNDO_FOR, action: { label: 'app.undo', run: () => void room.changeInTurn(undo) } });

/** Each article gets back the status that it had. */
const giveBackStatuses = async (room: Newsroom, before: readonly Summary[]): Promise<void> => {
  for (const status of STATUSES) {
    const ids = before.filter((row) => row.status === status).map(({ id }) => id);
    if (ids.length > 0) await changeMany(room, ids, { status, takesBack: true });
  }
};

const changeStatusNow = async (
  room: Newsroom,
  ids: readonly ArticleId[],
  status: Status,
  why: string,
): Promise<void> => {
  const before = heldOf(room, ids).filter((row) => row.status !== status);
  if (before.length === 0) return;
  const wanted = before.map(({ id }) => id);
  const statuses = before.map((row) => row.status);
  if (why === '' && stepAskingWhy(statuses, status) !== null) {
    room.store.send({ is: 'dialog', dialog: { is: 'why', ids: wanted, to: status } });
    return;
  }
  const done = new Set(await changeMany(room, wanted, why === '' ? { status } : { status, why }));
  if (done.size === 0) return;
  const [first = ids[0]] = done;
  const headline = first === undefined ? '' : shortHeadlineOf(room, first);
  const text: Say = (t) => t('desk.said.status', { articles: done.size, headline, status: t(statusWords(status)) });
  offerUndo(room, text, () =>
    giveBackStatuses(
      room,
      before.filter(({ id }) => done.has(id)),
    ),
  );
};

/** Asks why first, where one of the steps is not taken without a reason. @param why the reason, as the trail tells it */
export const changeStatus = (room: Newsroom, ids: readonly ArticleId[], status: Status, why = ''): Promise<void> =>
  room.changeInTurn(() => changeStatusNow(room, ids, status, why));

/** From where it was seen to stand alone: of several moves none goes on from a place that the one before has not led to. */
export const moveAlong = (room: Newsroom, id: ArticleId, from: Status, to: Status): Promise<void> =>
  room.changeInTurn(async () => {
    if (heldOf(room, [id])[0]?.status === from) await changeStatusNow(room, [id], to, '');
  });

const changeTagNow = async (room: Newsroom, ids: readonly ArticleId[], tag: string, adds: boolean): Promise<void> => {
  const wanted = heldOf(room, ids)
    .filter(({ tags }) => tags.includes(tag) !== adds)
    .map(({ id }) => id);
  if (wanted.length === 0) return;
  const [there, back]: readonly [Change, Change] = adds
    ? [{ addTags: [tag] }, { removeTags: [tag] }]
    : [{ removeTags: [tag] }, { addTags: [tag] }];
  const done = await changeMany(room, wanted, there);
  if (done.length === 0) return;
  const text: Say = (t) => t(adds ? 'desk.said.tagged' : 'desk.said.untagged', { articles: done.length, tag });
  offerUndo(room, text, async () => void (await changeMany(room, done, back)));
};

/** @param adds whether the tag is put on or taken off; only articles that this changes are touched. */
export const changeTag = (room: Newsroom, ids: readonly ArticleId[], tag: string, adds: boolean): Promise<void> =>
  room.changeInTurn(() => changeTagNow(room, ids, tag, adds));
