/** What stands above the list while it is searched, and in its place where it has nothing to show. */
import type { JSX } from 'react';
import type { Found } from '#shared/search/hit';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Spoken } from '../../ui/spoken';
import styles from './desk.module.css';

export const FoundLine = ({ found }: { readonly found: Found }): JSX.Element => {
  const { t } = useWords();
  const shown = found.hits.length;
  const said =
    shown < found.total
      ? t('desk.search.found-more', { total: found.total, shown })
      : t('desk.search.found', { total: found.total });
  return (
    <p className={styles.found}>
      {said}
      <Spoken text={said} />
      {found.isComplete ? null : <span className={styles.indexing}>{t('desk.search.indexing')}</span>}
    </p>
  );
};

export type Nothing = 'library' | 'filters' | 'search' | 'search-and-filters' | 'indexing';

/** What was meant by an empty list, and the way out of it. */
export const NothingShown = (props: {
  readonly why: Nothing;
  readonly onClearFilters: () => void;
  readonly onClearSearch: () => void;
}): JSX.Element => {
  const { t } = useWords();
  const { why } = props;
  return (
    <div className={styles.nothing}>
      <Spoken text={t(`desk.nothing.${why}`)} />
      <p className={styles.said}>{t(`desk.nothing.${why}`)}</p>
      <p>{t(`desk.nothing.${why}-advice`)}</p>
      {why === 'filters' || why === 'search-and-filters' ? (
        <Button onClick={props.onClearFilters}>{t('desk.filter.clear')}</Button>
      ) : null}
      {why === 'search' || why === 'search-and-filters' ? (
        <Button onClick={props.onClearSearch}>{t('desk.search.clear')}</Button>
      ) : null}
    </div>
  );
};
