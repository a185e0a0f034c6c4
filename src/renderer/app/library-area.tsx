/** The library's page, its word in the foot and its notices over the columns, joined to the newsroom. */
import type { JSX, ReactNode } from 'react';
import { JobStatus } from '../features/library/job-status';
import type { Task } from '../features/library/jobs';
import { LayoutFaultsNotice } from '../features/library/layout-faults-notice';
import { LibraryDialog } from '../features/library/library-dialog';
import { whyReadOnly } from '../features/library/lock-words';
import { LockedNotice, RecoveredAtStart } from '../features/library/notices';
import { SealSection } from '../features/unlock/seal-section';
import { useWords } from '../i18n/words';
import styles from './app.module.css';
import { perform } from './command-table';
import { openArticle } from './deeds/articles';
import { copyText } from './deeds/copying';
import { headlineOf } from './deeds/headlines';
import { copyDiagnostics } from './deeds/help';
import {
  backUp,
  chooseBackupFolder,
  cleanUpPhotos,
  countUnusedPhotos,
  moveLibrary,
  openLibrary,
  restoreBackup,
  showLibraryFolder,
  stopWork,
  verifyLibrary,
} from './deeds/library';
import { changeSettings } from './deeds/settings';
import type { Newsroom } from './newsroom';
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

/** Words for whatever may not be done while somebody else is writing; null where all may be. */
export const useReadOnly = (): string | null => {
  const { t } = useWords();
  return whyReadOnly(
    useScreen((screen) => screen.start.lockedBy),
    t,
  );
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

export const JobArea = (): JSX.Element => {
  const room = useNewsroom();
  const jobs = useScreen((screen) => screen.jobs);
  return <JobStatus jobs={jobs} onOpen={() => openLibrary(room)} />;
};

/** @param children notices of what else was found at the start */
export const LibraryNotices = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const room = useNewsroom();
  const { lockedBy, recovered, layoutFaults } = useScreen((screen) => screen.start);
  return (
    <div className={styles.notices}>
      {lockedBy === null ? null : <LockedNotice holder={lockedBy} />}
      {recovered.length === 0 ? null : (
        <RecoveredAtStart
          recovered={recovered}
          onOpen={(id) => void perform(room, () => openArticle(room, id, true))}
          onDismiss={() => room.store.send({ is: 'start-recovery-seen' })}
        />
      )}
      {layoutFaults.length === 0 ? null : (
        <LayoutFaultsNotice
          faults={layoutFaults}
          onHelp={() => void perform(room, copyDiagnostics)}
          onDismiss={() => room.store.send({ is: 'layout-faults-seen' })}
        />
      )}
      {children}
    </div>
  );
};
