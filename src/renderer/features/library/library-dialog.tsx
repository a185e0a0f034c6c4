/** The library on one page: where it lies, its backups, its upkeep, and who writes in it. */
import type { JSX, ReactNode } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { Settings, SettingsChange } from '#shared/settings';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { BackupSection, DailyBackup } from './backup-section';
import type { Jobs, Task } from './jobs';
import styles from './library.module.css';
import { PersonSection } from './person-section';
import { PlaceSection } from './place-section';
import { CheckSection, PhotosSection, TrashSection } from './upkeep-sections';

export interface LibraryActs {
  readonly run: (task: Task) => void;
  readonly stop: () => void;
  readonly show: () => void;
  readonly chooseBackupFolder: () => void;
  readonly change: (change: SettingsChange) => void;
}

export interface LibraryDialogProps {
  readonly folder: string;
  readonly settings: Settings;
  readonly jobs: Jobs;
  /** Why nothing may be written, in words; null where it may. */
  readonly readOnly: string | null;
  readonly headlineOf: (id: ArticleId) => string;
  readonly acts: LibraryActs;
  /** What others have to say of the library, below its backups. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

export const LibraryDialog = (props: LibraryDialogProps): JSX.Element => {
  const { t } = useWords();
  return (
    <Dialog wide title={t('library.title')} closeName={t('app.close')} onClose={props.onClose}>
      <div className={styles.page}>
        <PlaceSection {...props} />
        <BackupSection {...props} />
        <DailyBackup {...props} />
        {props.children}
        <CheckSection {...props} />
        <PhotosSection {...props} />
        <TrashSection {...props} />
        <PersonSection {...props} />
      </div>
    </Dialog>
  );
};
