/** A month's royalty sheet: each approved article with what it is paid by, and what each author gets. */
import type { JSX } from 'react';
import type { RoyaltyChange } from '#shared/royalty/change';
import type { Reckoned } from '#shared/royalty/reckon';
import type { RoyaltySheet } from '#shared/royalty/sheet';
import { useWords } from '../../i18n/words';
import { AuthorTotals } from './author-totals';
import { GenreRates } from './genre-rates';
import { LinesTable } from './lines-table';
import styles from './royalty.module.css';

export interface RoyaltyViewProps {
  readonly sheet: RoyaltySheet;
  readonly reckoned: Reckoned;
  readonly isReadOnly: boolean;
  readonly onChange: (change: RoyaltyChange) => void;
  readonly onOpen: (id: RoyaltySheet['lines'][number]['id']) => void;
}

export const RoyaltyView = (props: RoyaltyViewProps): JSX.Element => {
  const { t } = useWords();
  const { sheet, reckoned } = props;
  const isFixed = props.isReadOnly || sheet.closedAt !== null;
  return (
    <div className={styles.view}>
      {sheet.closedAt === null ? null : <p className={styles.closed}>{t('royalty.closed')}</p>}
      <GenreRates sheet={sheet} isFixed={isFixed} onChange={props.onChange} />
      {sheet.lines.length === 0 ? (
        <p className={styles.nothing}>{t('royalty.nothing')}</p>
      ) : (
        <>
          <LinesTable {...props} isFixed={isFixed} />
          <AuthorTotals reckoned={reckoned} />
        </>
      )}
    </div>
  );
};
