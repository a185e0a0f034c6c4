/** Backups: one now, one every day, and bringing one back. */
import { Folder } from 'lucide-react';
import type { JSX } from 'react';
import { BACKUPS_KEPT } from '#shared/settings';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { LockedNote } from '../../ui/locked-note';
import { Section } from '../../ui/section';
import { JobPanel } from './job-panel';
import styles from './library.module.css';
import type { LibraryDialogProps } from './library-dialog';
import { NumberChoice } from './number-choice';
import { TaskButton } from './task-button';

const COPIES = [3, 7, BACKUPS_KEPT.normal, 30, 60, BACKUPS_KEPT.max] as const;

export const BackupSection = (props: LibraryDialogProps): JSX.Element => {
  const { t } = useWords();
  const { acts } = props;
  return (
    <Section title={t('library.backup')} text={t('library.backup.text')}>
      <div className={styles.buttons}>
        <TaskButton {...props} look="primary" words={t('library.backup.run')} onRun={() => acts.run('backup')} />
        <TaskButton {...props} writes words={t('library.backup.restore')} onRun={() => acts.run('restore')} />
      </div>
      <JobPanel {...props} job="backup" />
      <JobPanel {...props} job="restore" />
    </Section>
  );
};

export const DailyBackup = ({ settings, acts }: LibraryDialogProps): JSX.Element => {
  const { t } = useWords();
  const lock = useLock('backupFolder');
  const keptLock = useLock('backupsKept');
  const { backupFolder, backupsKept } = settings;
  if (backupFolder === null)
    return (
      <Section title={t('library.daily')} text={t('library.daily.off')}>
        <div className={styles.buttons}>
          <Button disabled={lock !== null} onClick={acts.chooseBackupFolder}>
            {t('library.daily.choose')}
          </Button>
          <LockedNote why={lock} />
        </div>
      </Section>
    );
  return (
    <Section title={t('library.daily')} text={t('library.daily.on')}>
      <p className={styles.folder}>
        <Folder size={14} strokeWidth={1.75} aria-hidden />
        <span className={styles.path}>{backupFolder}</span>
      </p>
      <div className={styles.buttons}>
        <Button disabled={lock !== null} onClick={acts.chooseBackupFolder}>
          {t('library.daily.change')}
        </Button>
        <Button disabled={lock !== null} onClick={() => acts.change({ backupFolder: null })}>
          {t('library.daily.stop')}
        </Button>
        <LockedNote why={lock} />
        <NumberChoice
          label={t('library.daily.kept')}
          value={backupsKept}
          choices={COPIES}
          lock={keptLock}
          say={(copies) => t('library.daily.copies', { copies })}
          onChoose={(copies) => acts.change({ backupsKept: copies })}
        />
      </div>
    </Section>
  );
};
