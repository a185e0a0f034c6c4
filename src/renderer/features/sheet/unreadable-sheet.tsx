/** The sheet of an article that cannot be opened: what happened, that its files are untouched, what to do. */
import { FolderOpen } from 'lucide-react';
import type { JSX } from 'react';
import type { LibraryFailure } from '#shared/failures';
import { whatHappened, whatToDo } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import styles from './sheet.module.css';

export interface UnreadableSheetProps {
  readonly reason: LibraryFailure;
  /** Where the article's files are, for whoever helps. */
  readonly folder: string;
  readonly onRetry: () => void;
}

export const UnreadableSheet = ({ reason, folder, onRetry }: UnreadableSheetProps): JSX.Element => {
  const { t } = useWords();
  return (
    <div className={styles.middle}>
      <section className={styles.card} role="alert">
        <h1 className={styles.heading}>{t('app.unreadable.title')}</h1>
        <p className={styles.text}>
          {t(whatHappened(reason))} {t('app.safe.open')} {t(whatToDo(reason))}
        </p>
        <p className={styles.folder}>
          <FolderOpen size={14} aria-hidden /> {folder}
        </p>
        <div className={styles.buttons}>
          <Button onClick={onRetry}>{t('app.retry')}</Button>
        </div>
      </section>
    </div>
  );
};
