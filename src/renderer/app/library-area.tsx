/** The library's page, joined to the newsroom. */
import type { JSX } from 'react';
import type { Task } from '../features/library/jobs';
import { LibraryDialog } from '../features/library/library-dialog';
import { SealSection } from '../features/unlock/seal-section';
import { perform } from './command-table';
import { copyText } from './deeds/copying';
import { headlineOf } from './deeds/headlines';
import {
  backUp,
  chooseBackupFolder,
  cleanUpPhotos,
  countUnusedPhotos,
  moveLibrary,
  restoreBackup,
  showLibraryFolder,
  stopWork,
  verifyLibrary,
} from './deeds/library';
import { changeSettings } from './deeds/settings';
import type { Newsroom } from './newsroom';
import { useReadOnly } from './read-only';
import { useNewsroom, useScreen } from './use-newsroom';

const DEEDS: Readonly<Record<Task, (room: Newsroom) => Promise<void>>> = {
  backup: backUp,
  restore: restoreBackup,
  verify: (room) => verifyLibrary(room, false),
  repair: (room) => verifyLibrary(room, true),
  unused: countUnusedPhotos,
  'clean-up': cleanUpPhotos,
  move: moveLibrary,
};

export const LibraryArea = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const room = useNewsroom();
  const folder = useScreen((screen) => screen.start.libraryFolder);
  const settings = useScreen((screen) => screen.settings);
  const jobs = useScreen((screen) => screen.jobs);
  const readOnly = useReadOnly();
  const act = (deed: (room: Newsroom) => Promise<void>): void => void perform(room, deed);
  return (
    <LibraryDialog
      folder={folder}
      settings={settings}
      jobs={jobs}
      readOnly={readOnly}
      headlineOf={(id) => headlineOf(room, id)}
      acts={{
        run: (task) => act(DEEDS[task]),
        stop: () => act(stopWork),
        show: () => act(showLibraryFolder),
        chooseBackupFolder: () => act(chooseBackupFolder),
        change: (change) => act(() => changeSettings(room, change)),
      }}
      onClose={onClose}
    >
      <SealSection
        call={room.bridge.call}
        settings={settings}
        readOnly={readOnly}
        onChange={(change) => act(() => changeSettings(room, change))}
        onCopy={(text) => act(() => copyText(room, text, 'locking.recovery.copied'))}
      />
    </LibraryDialog>
  );
};
