/** An article whose file cannot be read: it stays on the desk, with the reason. */
import { TriangleAlert } from 'lucide-react';
import type { JSX } from 'react';
import type { UnreadableArticle } from '#shared/library/change';
import { whatHappened } from '../../i18n/problem-words';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import type { RowPlace } from './article-row';
import { GridCell, GridRow } from './grid';
import styles from './row.module.css';

export interface DamagedRowProps extends RowPlace {
  readonly article: UnreadableArticle;
  readonly chosen: boolean;
  readonly reachable: boolean;
}

export const DamagedRow = ({ article, chosen, reachable, number, top }: DamagedRowProps): JSX.Element => {
  const { t } = useWords();
  return (
    <GridRow aria-rowindex={number} className={classNames(styles.row, chosen && styles.chosen)} style={{ top }}>
      <GridCell
        data-row={article.id}
        className={styles.open}
        aria-current={chosen ? 'true' : undefined}
        tabIndex={reachable ? 0 : -1}
      >
        <span className={styles.damaged}>
          <TriangleAlert size={14} aria-hidden />
          {t('app.desk.unreadable')}
        </span>
        <span className={styles.why}>{t(whatHappened(article.reason))}</span>
      </GridCell>
    </GridRow>
  );
};
