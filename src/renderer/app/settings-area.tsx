/** The settings window, joined to the newsroom. */
import type { JSX } from 'react';
import type { SettingsChange } from '#shared/settings';
import type { Door, Folder } from '../features/settings/control';
import { SettingsDialog } from '../features/settings/settings-dialog';
import type { SettingsActs } from '../features/settings/settings-props';
import { perform } from './command-table';
import { chooseExportFolder } from './deeds/exporting';
import { chooseBackupFolder, moveLibrary, openLibrary } from './deeds/library';
import { openNewsroom } from './deeds/newsroom';
import { changeSettings, resetFolder } from './deeds/settings';
import { openUpdates } from './deeds/updating';
import type { Newsroom } from './newsroom';
import { useNewsroom, useScreen } from './use-newsroom';

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
const change = async (room: Newsroom, wanted: SettingsChange): Promise<void> => {
  await changeSettings(room, wanted);
  const { formats } = room.store.get().settings.exportManner;
  if (wanted.exportManner) room.store.send({ is: 'exporting', event: { is: 'chosen', formats } });
};

const settingsActs = (room: Newsroom): SettingsActs => {
  const act = (deed: Deed): void => void perform(room, deed);
  return {
    change: (wanted) => act(() => change(room, wanted)),
    chooseFolder: (which) => act(FOLDERS[which]),
    resetFolder: (which) => act(() => resetFolder(room, which === 'backup' ? 'backupFolder' : 'exportFolder')),
    stopBackups: () => act(() => changeSettings(room, { backupFolder: null })),
    open: (door) => act(DOORS[door]),
  };
};

export const SettingsArea = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const room = useNewsroom();
  const settings = useScreen((screen) => screen.settings);
  const { preferences, account, libraryFolder } = useScreen((screen) => screen.start);
  const { defaults, locked, faults } = preferences;
  return (
    <SettingsDialog
      settings={settings}
      defaults={defaults}
      locked={locked}
      faults={faults}
      account={account}
      libraryFolder={libraryFolder}
      acts={settingsActs(room)}
      onClose={onClose}
    />
  );
};
