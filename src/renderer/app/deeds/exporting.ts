/** Exporting the article on the sheet: first its text is stored, then main makes the files. */
import type { ExportFormat } from '#shared/ipc';
import type { ExportingEvent } from '../../features/export/exporting';
import type { Newsroom } from '../newsroom';
import { flush } from './leaving';

/** The panel comes up, in whatever shape the window has room for. */
export const callExport = (room: Newsroom): void => {
  if (room.session() !== null) room.store.send({ is: 'export-called' });
};

export const runExport = async (room: Newsroom): Promise<void> => {
  const { store, bridge } = room;
  const id = room.session()?.id;
  const { exporting } = store.get();
  if (id === undefined || exporting.run.is === 'running') return;
  const tell = (event: ExportingEvent): void => store.send({ is: 'exporting', event });
  tell({ is: 'started', id });
  try {
    if (!(await flush(room))) return tell({ is: 'held-up', id });
    tell({ is: 'finished', id, results: await bridge.call('export/run', { id, formats: [...exporting.formats] }) });
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
