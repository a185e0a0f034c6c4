/** The bar above the guide: back, the contents where there is no room for them, the search field, the printer. */
import { ArrowLeft, List, Printer } from 'lucide-react';
import type { JSX, KeyboardEvent, RefObject } from 'react';
import { type HelpPlace, helpHash, INDEX_PAGE } from '#shared/help/help-place';
import { useWords } from '../../i18n/words';
import { IconButton } from '../../ui/icon-button';
import styles from './guide.module.css';

export interface GuideTopProps {
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly place: HelpPlace;
  readonly onQuery: (query: string) => void;
  /** From the field down into what was found. */
  readonly onEnterHits: () => void;
}

export const GuideTop = ({ query, field, place, onQuery, onEnterHits }: GuideTopProps): JSX.Element => {
  const { t } = useWords();
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onEnterHits();
    }
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      event.stopPropagation();
      onQuery('');
    }
  };
  return (
    <header className={styles.top}>
      <IconButton icon={ArrowLeft} name={t('help.back')} onClick={() => window.history.back()} />
      <a
        className={styles.toContents}
        href={helpHash({ ...place, page: INDEX_PAGE, heading: null })}
        aria-label={t('help.contents')}
        title={t('help.contents')}
      >
        <List size={16} strokeWidth={1.75} aria-hidden />
      </a>
      <input
        ref={field}
        className={styles.search}
        type="search"
        value={query}
        placeholder={t('help.search')}
        aria-label={t('help.search')}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={press}
      />
      <IconButton icon={Printer} name={t('help.print')} onClick={() => window.print()} />
    </header>
  );
};
