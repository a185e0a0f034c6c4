/** What is written on the records of articles: their details, for one or for many, and the steps that they take. */
import type { ArticleId } from '#shared/article/identity';
import type { ArticleRecord } from '#shared/article/record';
import type { Summary } from '#shared/article/summary';
import { type Step, WAYS } from '#shared/desk/steps';
import type { Failed, LibraryFailure } from '#shared/failures';
import { statusWords } from '../../features/desk/status-words';
import { stepDeed } from '../../i18n/step-words';
import type { Newsroom } from '../newsroom';
import { setSide } from './columns';
import { type Change, changeMany, changeStatus, heldOf, offerUndo } from './selection';

export type ManyDetails = Pick<Change, 'section' | 'genre' | 'assignee' | 'deadline'>;

export const readRecord = async (room: Newsroom, id: ArticleId): Promise<ArticleRecord | Failed<LibraryFailure>> => {
  const read = await room.bridge.call('article/record', { id });
  return read.ok ? read.record : read;
};

/** Of the article on the sheet, which shows at once what came of it: nothing needs to be said. */
export const changeRecord = async (room: Newsroom, id: ArticleId, change: Change): Promise<void> => {
  await room.changeInTurn(() => changeMany(room, [id], change));
};

export const takeStep = async (room: Newsroom, id: ArticleId, step: Step, why = ''): Promise<void> => {
  const [row] = heldOf(room, [id]);
  if (row === undefined) return;
  if (WAYS[step].from.includes(row.status)) return changeStatus(room, [id], WAYS[step].to, why);
  room.show({ text: (t) => t('workflow.no-step', { status: t(statusWords(row.status)), step: stepDeed(step, t) }) });
};

const DETAILS = ['section', 'genre', 'assignee', 'deadline'] as const;

const detailsOf = (row: Summary, change: ManyDetails): ManyDetails =>
  Object.fromEntries(DETAILS.filter((name) => change[name] !== undefined).map((name) => [name, row[name]]));

/** Each article gets back what it had: those that had the same, together. */
const giveBack = async (room: Newsroom, before: readonly Summary[], change: ManyDetails): Promise<void> => {
  const groups = new Map<string, { readonly had: ManyDetails; readonly ids: ArticleId[] }>();
  for (const row of before) {
    const had = detailsOf(row, change);
    const group = groups.get(JSON.stringify(had)) ?? { had, ids: [] };
    group.ids.push(row.id);
    groups.set(JSON.stringify(had), group);
  }
  for (const { had, ids } of groups.values()) await changeMany(room, ids, had);
};

const changeDetailsNow = async (room: Newsroom, ids: readonly ArticleId[], change: ManyDetails): Promise<void> => {
  const wanted = JSON.stringify(change);
  const before = heldOf(room, ids).filter((row) => JSON.stringify(detailsOf(row, change)) !== wanted);
  if (before.length === 0) return;
  const done = new Set(
    await changeMany(
      room,
      before.map(({ id }) => id),
      change,
    ),
  );
  if (done.size === 0) return;
  offerUndo(
    room,
    (t) => t('workflow.said.changed', { articles: done.size }),
    () =>
      giveBack(
        room,
        before.filter(({ id }) => done.has(id)),
        change,
      ),
  );
};

/** @param change only articles that it changes are touched */
export const changeDetails = (room: Newsroom, ids: readonly ArticleId[], change: ManyDetails): Promise<void> =>
  room.changeInTurn(() => changeDetailsNow(room, ids, change));

export const showRecord = async (room: Newsroom): Promise<void> => {
  if (room.session() === null) return;
  room.store.send({ is: 'record-called' });
  await setSide(room, true);
};
