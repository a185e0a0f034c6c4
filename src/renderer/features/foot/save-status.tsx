/** Whether the text is on the disk: saved at which second, being saved, or not saved and why. */
import type { JSX } from 'react';
import type { Instant } from '#shared/article/identity';
import type { LibraryFailure } from '#shared/failures';
import { whatHappened } from '../../i18n/problem-words';
import { clockTime } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import styles from './foot.module.css';

export interface SaveStatusProps {
  readonly storedAt: Instant;
  /** A save has been under way for a while. */
  readonly storing: boolean;
  readonly trouble: LibraryFailure | null;
}

/** A sentence that goes on as a part of another. */
const withoutStop = (sentence: string): string => sentence.replace(/\.$/u, '');

export const SaveStatus = ({ storedAt, storing, trouble }: SaveStatusProps): JSX.Element => {
  const { t, language } = useWords();
  if (trouble !== null) {
    const words = t('app.foot.unsaved', { why: withoutStop(t(whatHappened(trouble))) });
    return (
      <span className={styles.unsaved} title={words}>
        {words}
      </span>
    );
  }
  if (storing) return <span className={styles.saving}>{t('app.foot.saving')}</span>;
  return <span className={styles.saved}>{t('app.foot.saved', { time: clockTime(storedAt, language) })}</span>;
};
