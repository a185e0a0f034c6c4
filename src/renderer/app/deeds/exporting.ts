/** Exporting the article on the sheet: first its text is stored, then main makes the files. */
import type { Manner } from '#shared/exporting/order';
import type { ExportFormat, Replies } from '#shared/ipc';
import type { ExportingEvent } from '../../features/export/exporting';
import { isUnderWay, type WantedOrder } from '../../features/export/order-run';
import type { Newsroom } from '../newsroom';
import type { Screen } from '../screen';
import { flush } from './leaving';
import { onSheetAmong, putOnDesk, tellKeeper } from './selection';
import { changeSettings } from './settings';

/** The panel comes up, in whatever shape the window has room for. */
export const callExport = (room: Newsroom): void => {
  if (room.session() !== null) room.store.send({ is: 'export-called' });
};

/** As it was last, but for the formats, of which there may be none at the moment. */
export const mannerOf = ({ exporting, settings }: Pick<Screen, 'exporting' | 'settings'>): Manner => ({
  ...settings.exportManner,
  formats: exporting.formats,
});

/** Remembered, except that no export is made of nothing. */
export const changeManner = async (room: Newsroom, change: Partial<Manner>): Promise<void> => {
  const { store } = room;
  if (change.formats) store.send({ is: 'exporting', event: { is: 'chosen', formats: change.formats } });
  const { settings, exporting } = store.get();
  const { exportManner } = settings;
  const formats = exporting.formats.length > 0 ? exporting.formats : exportManner.formats;
  await changeSettings(room, { exportManner: { ...exportManner, ...change, formats } });
};

export const toggleFormat = async (room: Newsroom, format: ExportFormat): Promise<void> => {
  room.store.send({ is: 'exporting', event: { is: 'toggled', format } });
  await changeManner(room, {});
};

/** What main records of it comes to the sheet and the desk. */
export const orderExport = async (room: Newsroom, wanted: WantedOrder): Promise<Replies['export/run']> => {
  const reply = await room.bridge.call('export/run', { ...wanted, onSheet: onSheetAmong(room, wanted.ids) });
  tellKeeper(room, reply.changed);
  putOnDesk(room, reply.changed);
  return reply;
};

/** One export at a time: what is told of a file is told by its article and format alone. */
export const isExporting = ({ exporting, order }: Screen): boolean =>
  exporting.run.is === 'running' || isUnderWay(order);

export const runExport = async (room: Newsroom): Promise<void> => {
  const { store } = room;
  const id = room.session()?.id;
  if (id === undefined || isExporting(store.get())) return;
  const tell = (event: ExportingEvent): void => store.send({ is: 'exporting', event });
  tell({ is: 'started', id });
  try {
    if (!(await flush(room))) return tell({ is: 'held-up', id });
    const manner = mannerOf(store.get());
    const { outcomes } = await orderExport(room, { ids: [id], manner, replace: false, override: null });
    tell({ is: 'finished', id, results: outcomes });
  } catch (error) {
    tell({ is: 'put-off', id });
    throw error;
  }
};

export const chooseExportFolder = async ({ bridge, store }: Newsroom): Promise<void> => {
  const { folder } = await bridge.call('export/choose-folder');
  if (folder !== null) store.send({ is: 'settings', settings: { ...store.get().settings, exportFolder: folder } });
};

export const showExported = async (room: Newsroom, format: ExportFormat): Promise<void> => {
  const id = room.session()?.id;
  if (id !== undefined) await room.bridge.call('export/show', { id, format });
};
