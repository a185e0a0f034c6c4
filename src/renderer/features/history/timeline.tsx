/** The history panel: the kept revisions of the article on the sheet, by day, newest first; or why none are there. */
import { type JSX, useEffect } from 'react';
import type { LibraryFailure } from '#shared/failures';
import type { RevisionEntry } from '#shared/history/revision';
import { whatHappened, whatToDo } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { useLasting } from '../../ui/use-lasting';
import styles from './timeline.module.css';
import { TimelineDays, type TimelineDaysProps } from './timeline-days';

export interface TimelineProps extends Omit<TimelineDaysProps, 'revisions'> {
  /** Newest first; null until they have been read. */
  readonly revisions: readonly RevisionEntry[] | null;
  readonly isListing: boolean;
  readonly trouble: LibraryFailure | null;
  readonly onRefresh: () => void;
}

const Trouble = (props: {
  readonly trouble: LibraryFailure;
  readonly isPart: boolean;
  readonly onRetry: () => void;
}) => {
  const { t } = useWords();
  const first = props.isPart ? t('history.not-refreshed') : t('history.not-listed');
  return (
    <div className={styles.trouble} role="alert">
      <p>
        <b>{first}</b> {t(whatHappened(props.trouble))} {t('history.intact')} {t(whatToDo(props.trouble))}
      </p>
      <Button onClick={props.onRetry}>{t('app.retry')}</Button>
    </div>
  );
};

export const Timeline = (props: TimelineProps): JSX.Element => {
  const { t } = useWords();
  const { revisions, isListing, trouble, onRefresh } = props;
  const isSlow = useLasting(isListing && revisions === null);
  const { isCalled, onCame } = props;
  const hasNoEntry = revisions === null ? trouble !== null : revisions.length === 0;
  // Nothing to come to: a list that fills later must not take the keys from whoever writes by then.
  useEffect(() => {
    if (isCalled && hasNoEntry) onCame();
  }, [isCalled, hasNoEntry, onCame]);
  return (
    <div className={styles.timeline} aria-busy={isListing}>
      {trouble === null ? null : <Trouble trouble={trouble} isPart={revisions !== null} onRetry={onRefresh} />}
      {isSlow ? (
        <p className={styles.words} role="status">
          {t('history.loading')}
        </p>
      ) : null}
      {revisions?.length === 0 ? <p className={styles.words}>{t('history.empty')}</p> : null}
      {revisions !== null && revisions.length > 0 ? <TimelineDays {...props} revisions={revisions} /> : null}
    </div>
  );
};
