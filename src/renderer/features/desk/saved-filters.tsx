/** Filters with a name: put on by a click, kept by giving what is shown now a name, renamed, and removed. */
import { Pencil, X } from 'lucide-react';
import { type JSX, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isNarrowed } from '#shared/desk/narrow';
import { FILTER_NAME_MAX, isShownBy, type SavedFilter } from '#shared/desk/saved-filters';
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
  readonly onRename: (from: string, to: string) => void;
  readonly onDrop: (name: string) => void;
}

interface NewNameProps {
  readonly name: string;
  /** As it was, where somebody thought better of it. */
  readonly onName: (name: string) => void;
}

/** Enter and leaving it take the new name, Escape the old one. */
const NewName = ({ name, onName }: NewNameProps): JSX.Element => {
  const { t } = useWords();
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    onName(event.key === 'Enter' ? typed : name);
  };
  return (
    <input
      ref={field}
      type="text"
      className={styles.field}
      aria-label={t('workflow.saved.name')}
      maxLength={FILTER_NAME_MAX}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => onName(typed)}
      onKeyDown={press}
    />
  );
};

const Saved = (props: SavedFiltersProps & { readonly one: SavedFilter }): JSX.Element => {
  const { t } = useWords();
  const { one, filters, onFilter, onRename, onDrop } = props;
  const [isRenamed, setRenamed] = useState(false);
  const isOn = isShownBy(filters, one);
  const rename = (name: string): void => {
    setRenamed(false);
    onRename(one.name, name);
  };
  if (isRenamed)
    return (
      <li className={styles.saved}>
        <NewName name={one.name} onName={rename} />
      </li>
    );
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
        icon={Pencil}
        size={12}
        name={t('workflow.saved.rename', { name: one.name })}
        onClick={() => setRenamed(true)}
      />
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
          max={FILTER_NAME_MAX}
          placeholder={t('workflow.saved.keep')}
          name={t('workflow.saved.name')}
          add={t('workflow.saved.keep-short')}
        />
      ) : null}
    </section>
  );
};
