/** Filters with a name: put on by a click, kept by giving what is shown now a name, and removed. */
import { X } from 'lucide-react';
import { type JSX, useState } from 'react';
import { isNarrowed } from '#shared/desk/narrow';
import { isShownBy, type SavedFilter } from '#shared/desk/saved-filters';
import type { SearchFilters } from '#shared/search/filters';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { AddingRow } from './adding-row';
import styles from './filters.module.css';

export interface SavedFiltersProps {
  readonly saved: readonly SavedFilter[];
  readonly filters: SearchFilters;
  readonly onFilter: (filters: SearchFilters) => void;
  readonly onSave: (name: string) => void;
  readonly onDrop: (name: string) => void;
}

const Saved = (props: SavedFiltersProps & { readonly one: SavedFilter }): JSX.Element => {
  const { t } = useWords();
  const { one, filters, onFilter, onDrop } = props;
  const isOn = isShownBy(filters, one);
  return (
    <li className={styles.saved}>
      <button
        type="button"
        className={classNames(styles.savedName, isOn && styles.on)}
        aria-pressed={isOn}
        onClick={() => onFilter(one.filters)}
      >
        {one.name}
      </button>
      <IconButton
        icon={X}
        size={12}
        name={t('workflow.saved.drop', { name: one.name })}
        onClick={() => onDrop(one.name)}
      />
    </li>
  );
};

export const SavedFilters = (props: SavedFiltersProps): JSX.Element => {
  const { t } = useWords();
  const { saved, filters, onSave } = props;
  const [name, setName] = useState('');
  const keep = (): void => {
    if (name.trim() === '') return;
    onSave(name);
    setName('');
  };
  return (
    <section aria-label={t('workflow.saved')}>
      <p className={styles.title}>{t('workflow.saved')}</p>
      {saved.length === 0 ? <p className={styles.nothing}>{t('workflow.saved.none')}</p> : null}
      <ul className={styles.savedList}>
        {saved.map((one) => (
          <Saved key={one.name} {...props} one={one} />
        ))}
      </ul>
      {isNarrowed(filters) ? (
        <AddingRow
          typed={name}
          onType={setName}
          onAdd={keep}
          isEmpty={name.trim() === ''}
          max={60}
          placeholder={t('workflow.saved.keep')}
          name={t('workflow.saved.name')}
          add={t('workflow.saved.keep-short')}
        />
      ) : null}
    </section>
  );
};
