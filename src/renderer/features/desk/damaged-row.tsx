/** An article whose file cannot be read: it stays on the desk, with the reason. */
import { TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { LibraryFailure } from '#shared/failures';
import { whatHappened } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import styles from './desk.module.css';

export interface DamagedRowProps {
  readonly id: ArticleId;
  readonly reason: LibraryFailure;
  readonly chosen: boolean;
  readonly reachable: boolean;
  readonly onOpen: (id: ArticleId) => void;
}

export const DamagedRow = ({ id, reason, chosen, reachable, onOpen }: DamagedRowProps): JSX.Element => {
  const { t } = useWords();
  return (
    <li className={classNames(styles.row, chosen && styles.chosen)}>
      <button
        type="button"
        data-row={id}
        className={styles.open}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={reachable ? 0 : -1}
        onClick={() => onOpen(id)}
      >
        <span className={styles.damaged}>
          <TriangleAlert size={14} aria-hidden />
          {t('app.desk.unreadable')}
        </span>
        <span className={styles.meta}>{t(whatHappened(reason))}</span>
      </button>
    </li>
  );
};
