/** Where the library lies, and moving it elsewhere. */
import { Folder } from 'lucide-react';
import type { JSX } from 'react';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { LockedNote } from '../../ui/locked-note';
import { Section } from '../../ui/section';
import { JobPanel } from './job-panel';
import styles from './library.module.css';
import type { LibraryDialogProps } from './library-dialog';
import { TaskButton } from './task-button';

export const PlaceSection = (props: LibraryDialogProps): JSX.Element => {
  const { t } = useWords();
  const { folder, acts } = props;
  const lock = useLock('libraryFolder');
  return (
    <Section title={t('library.place')} text={t('library.place.text')}>
      <p className={styles.folder}>
        <Folder size={14} strokeWidth={1.75} aria-hidden />
        <span className={styles.path}>{folder}</span>
      </p>
      <div className={styles.buttons}>
        <Button onClick={acts.show}>{t('library.place.show')}</Button>
        <TaskButton {...props} writes lock={lock} words={t('library.place.move')} onRun={() => acts.run('move')} />
        <LockedNote why={lock} />
      </div>
      <p className={styles.hint}>{t('library.place.move-text')}</p>
      <JobPanel {...props} job="move" />
    </Section>
  );
};
