/** What is done about settings, from their window and from the palette: changed, put back, or opened where they are kept. */
import type { SettingsChange } from '#shared/settings';
import type { Door, Folder } from '../features/settings/control';
import type { SettingsActs } from '../features/settings/settings-props';
import { perform } from './command-table';
import { chooseExportFolder } from './deeds/exporting';
import { chooseBackupFolder, moveLibrary, openLibrary } from './deeds/library';
import { openNewsroom } from './deeds/newsroom';
import { changeSettings, resetFolder } from './deeds/settings';
import { openUpdates } from './deeds/updating';
import type { Newsroom } from './newsroom';

type Deed = (room: Newsroom) => void | Promise<void>;

const FOLDERS: Readonly<Record<Folder, Deed>> = {
  library: (room) => {
    // The library's page shows how far the move is, and stops it.
    openLibrary(room);
    return moveLibrary(room);
  },
  backup: chooseBackupFolder,
  export: chooseExportFolder,
};

const DOORS: Readonly<Record<Door, Deed>> = {
  library: openLibrary,
  newsroom: (room) => openNewsroom(room),
  themes: (room) => openNewsroom(room, 'themes'),
  shortcuts: ({ store }) => store.send({ is: 'dialog', dialog: { is: 'shortcuts' } }),
  updates: openUpdates,
};

/** What an export begins with is ticked in its panel too. */
export const setSettings = async (room: Newsroom, wanted: SettingsChange): Promise<void> => {
  await changeSettings(room, wanted);
  const { formats } = room.store.get().settings.exportManner;
  if (wanted.exportManner) room.store.send({ is: 'exporting', event: { is: 'chosen', formats } });
};

export const settingsActs = (room: Newsroom): SettingsActs => {
  const act = (deed: Deed): void => void perform(room, deed);
  return {
    change: (wanted) => act(() => setSettings(room, wanted)),
    chooseFolder: (which) => act(FOLDERS[which]),
    resetFolder: (which) => act(() => resetFolder(room, which === 'backup' ? 'backupFolder' : 'exportFolder')),
    stopBackups: () => act(() => changeSettings(room, { backupFolder: null })),
    open: (door) => act(DOORS[door]),
  };
};
