/** An order of the export dialog: begun, followed file by file, stopped, tried again, told of when it is over. */
import type { ArticleId } from '#shared/article/identity';
import type { Events } from '#shared/ipc';
import {
  byFormats,
  type FileOf,
  isUnderWay,
  type OrderEvent,
  type OrderRun,
  type SameFormats,
  tallyOf,
  unmade,
  type WantedOrder,
} from '../../features/export/order-run';
import type { Newsroom } from '../newsroom';
import { isExporting, orderExport } from './exporting';
import { flush } from './leaving';
import { readNewsroom } from './newsroom';

type ProgressStep = Events['export-progress'];

/** Steps that came since the last drawing: thousands of files are not drawn one by one. */
const pools = new WeakMap<Newsroom, ProgressStep[]>();
/** Milliseconds. */
const DRAWN_EVERY = 100;

const tell = ({ store }: Newsroom, event: OrderEvent): void => store.send({ is: 'order', event });

const pour = (room: Newsroom): void => {
  const steps = pools.get(room) ?? [];
  pools.delete(room);
  if (steps.length > 0) tell(room, { is: 'progressed', steps });
};

export const hearOfExport = (room: Newsroom, step: ProgressStep): void => {
  if (!isUnderWay(room.store.get().order)) return;
  const pool = pools.get(room);
  if (pool !== undefined) return void pool.push(step);
  pools.set(room, [step]);
  setTimeout(() => pour(room), DRAWN_EVERY);
};

/** Whoever has turned to something else is told in passing, with the way to the report. */
const announce = (room: Newsroom): void => {
  const { order, dialog } = room.store.get();
  if (order === null || dialog?.is === 'export') return;
  const { made, total } = tallyOf(order);
  room.show({
    tone: made === total ? 'plain' : 'problem',
    text: (t) => t('export.said.done', { made, missing: total - made }),
    lasts: 14_000,
    action: { label: 'export.report', run: () => showOrder(room) },
  });
};

const isStopping = ({ store }: Newsroom): boolean => store.get().order?.phase === 'stopping';

const makeAll = async (room: Newsroom, wanted: WantedOrder, groups: readonly SameFormats[]): Promise<void> => {
  for (const { ids, formats } of groups) {
    if (isStopping(room)) return;
    const { outcomes, folder } = await orderExport(room, { ...wanted, ids, manner: { ...wanted.manner, formats } });
    pools.delete(room);
    tell(room, { is: 'answered', outcomes, folder });
  }
};

/** The article on the sheet goes out as it stands there. */
const carryOut = async (room: Newsroom, wanted: WantedOrder, groups: readonly SameFormats[]): Promise<void> => {
  let trouble: OrderRun['trouble'] = null;
  try {
    const id = room.session()?.id;
    const isStored = id === undefined || !wanted.ids.includes(id) || (await flush(room));
    if (isStored) await makeAll(room, wanted, groups);
    else trouble = 'unsaved';
  } catch {
    // The report says so; what was made until then is in it.
    trouble = 'no-answer';
  }
  pools.delete(room);
  tell(room, { is: 'ended', trouble });
  announce(room);
};

export const startOrder = async (room: Newsroom, wanted: WantedOrder): Promise<void> => {
  if (isExporting(room.store.get())) return;
  tell(room, { is: 'begun', wanted });
  await carryOut(room, wanted, [{ ids: wanted.ids, formats: wanted.manner.formats }]);
};

/** Everything that there is no file of yet, in the same manner. */
export const retryOrder = async (room: Newsroom): Promise<void> => {
  const { order } = room.store.get();
  if (order === null || isExporting(room.store.get())) return;
  const files = unmade(order);
  tell(room, { is: 'tried-again', files });
  await carryOut(room, order.wanted, byFormats(files));
};

export const stopOrder = async (room: Newsroom): Promise<void> => {
  tell(room, { is: 'stopping' });
  await room.bridge.call('export/cancel');
};

export const showOrderFile = async ({ bridge }: Newsroom, file: FileOf): Promise<void> => {
  await bridge.call('export/show', file);
};

export const showOrderFolder = async ({ bridge }: Newsroom): Promise<void> => {
  await bridge.call('export/show', null);
};

/** An order that is under way, or whose report was not read yet, is shown in place of a new one. */
export const showOrder = ({ store }: Newsroom): void => {
  const { order } = store.get();
  if (order !== null) store.send({ is: 'dialog', dialog: { is: 'export', ids: order.wanted.ids } });
};

/** From a report back to the choices. */
export const dismissOrder = (room: Newsroom): void => tell(room, { is: 'dismissed' });

export const openExport = (room: Newsroom, ids: readonly ArticleId[]): void => {
  if (isUnderWay(room.store.get().order)) showOrder(room);
  else if (ids.length === 0) room.show({ text: (t) => t('export.no-article') });
  else {
    dismissOrder(room);
    room.store.send({ is: 'dialog', dialog: { is: 'export', ids } });
  }
};

/** From the dialog to the themes, and back to it when they are closed. */
export const openThemes = async (room: Newsroom, ids: readonly ArticleId[]): Promise<void> => {
  room.store.send({ is: 'dialog', dialog: { is: 'newsroom', tab: 'themes', chosen: null, exporting: ids } });
  await readNewsroom(room);
};

/** What is under way goes on; a report that was seen is put away. */
export const closeExport = (room: Newsroom): void => {
  room.store.send({ is: 'dialog', dialog: null });
  dismissOrder(room);
};
