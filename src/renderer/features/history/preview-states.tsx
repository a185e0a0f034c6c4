/** What the preview shows where there is nothing to compare yet, or never will be. */
import { FileWarning } from 'lucide-react';
import type { JSX } from 'react';
import type { LibraryFailure } from '#shared/failures';
import { whatHappened, whatToDo } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useLasting } from '../../ui/use-lasting';
import styles from './preview.module.css';

export const QuietPreview = (): JSX.Element => {
  const { t } = useWords();
  const isSlow = useLasting(true);
  return (
    <p className={styles.quiet} role="status" aria-busy>
      {isSlow ? t('history.reading') : ''}
    </p>
  );
};

export interface UnreadableRevisionProps {
  readonly reason: LibraryFailure;
  readonly of: 'chosen' | 'previous';
  readonly onRetry: () => void;
}

/** A damaged file is damaged however often it is read; anything else may pass. */
export const UnreadableRevision = ({ reason, of, onRetry }: UnreadableRevisionProps): JSX.Element => {
  const { t } = useWords();
  const isDamaged = reason === 'damaged';
  return (
    <div className={styles.unreadable}>
      <Notice
        tone="problem"
        icon={FileWarning}
        title={`${t(of === 'chosen' ? 'history.unreadable' : 'history.unreadable-previous')}.`}
        actions={
          isDamaged ? undefined : (
            <Button look="quiet" onClick={onRetry}>
              {t('app.retry')}
            </Button>
          )
        }
      >
        {isDamaged
          ? t('history.damaged')
          : `${t(whatHappened(reason))} ${t('history.others-intact')} ${t(whatToDo(reason))}`}
      </Notice>
    </div>
  );
};
