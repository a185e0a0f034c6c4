/** The library's upkeep: checked and mended, rid of photos that nothing uses, and how long the trash keeps things. */
import type { JSX } from 'react';
import { TRASH_DAYS } from '#shared/settings';
import { useLock } from '../../i18n/locks';
import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import { JobPanel } from './job-panel';
import styles from './library.module.css';
import type { LibraryDialogProps } from './library-dialog';
import { NumberChoice } from './number-choice';
import { isNewsroomMendable, mendable, outcomeOf, removable } from './outcome-words';
import { TaskButton } from './task-button';

const DAYS = [7, 14, TRASH_DAYS.normal, 60, 90, 180, TRASH_DAYS.max] as const;

export const CheckSection = (props: LibraryDialogProps): JSX.Element => {
  const { t } = useWords();
  const { acts, jobs } = props;
  const outcome = outcomeOf(jobs.outcomes, 'verify');
  const broken = mendable(outcome);
  return (
    <Section title={t('library.check')} text={t('library.check.text')}>
      <div className={styles.buttons}>
        <TaskButton {...props} words={t('library.check.run')} onRun={() => acts.run('verify')} />
        {broken === 0 && !isNewsroomMendable(outcome) ? null : (
          <TaskButton
            {...props}
            writes
            look="primary"
            words={broken === 0 ? t('library.check.repair-newsroom') : t('library.check.repair', { count: broken })}
            onRun={() => acts.run('repair')}
          />
        )}
      </div>
      <JobPanel {...props} job="verify" />
    </Section>
  );
};

export const PhotosSection = (props: LibraryDialogProps): JSX.Element => {
  const { t } = useWords();
  const { acts, jobs } = props;
  const unused = removable(outcomeOf(jobs.outcomes, 'unused'));
  return (
    <Section title={t('library.photos')} text={t('library.photos.text')}>
      <div className={styles.buttons}>
        <TaskButton {...props} words={t('library.photos.count')} onRun={() => acts.run('unused')} />
        {unused === 0 ? null : (
          <TaskButton
            {...props}
            writes
            look="primary"
            words={t('library.photos.clean', { count: unused })}
            onRun={() => acts.run('clean-up')}
          />
        )}
      </div>
      <JobPanel {...props} job="clean-up" />
    </Section>
  );
};

export const TrashSection = ({ settings, acts }: LibraryDialogProps): JSX.Element => {
  const { t } = useWords();
  const lock = useLock('trashDays');
  return (
    <Section title={t('library.trash')} text={t('library.trash.text')}>
      <NumberChoice
        label={t('library.trash.keeps')}
        value={settings.trashDays}
        choices={DAYS}
        lock={lock}
        say={(days) => t('library.trash.days', { days })}
        onChoose={(trashDays) => acts.change({ trashDays })}
      />
    </Section>
  );
};
