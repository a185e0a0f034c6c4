/** The library's word in the foot and its notices over the columns, joined to the newsroom. */
import type { JSX, ReactNode } from 'react';
import { JobStatus } from '../features/library/job-status';
import { LayoutFaultsNotice } from '../features/library/layout-faults-notice';
import { LockedNotice, RecoveredAtStart } from '../features/library/notices';
import styles from './app.module.css';
import { perform } from './command-table';
import { openArticle } from './deeds/articles';
import { copyDiagnostics } from './deeds/help';
import { openLibrary } from './deeds/library';
import { useNewsroom, useScreen } from './use-newsroom';

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
