/** Filters with a name: put on by a click, kept by giving what is shown now a name, renamed, and removed. */
import { Pencil, X } from 'lucide-react';
import { type JSX, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isNarrowed } from '#shared/desk/narrow';
import { FILTER_NAME_MAX, isShownBy, type SavedFilter, tidyFilterName } from '#shared/desk/saved-filters';
import type { SearchFilters } from '#shared/search/filters';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { holdFocus } from '../../ui/hold-focus';
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
  /** As it was, where somebody thought better of it. @param byKey whether the keys are still here, and have to go somewhere */
  readonly onName: (name: string, byKey: boolean) => void;
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
    onName(event.key === 'Enter' ? typed : name, true);
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
      onBlur={() => onName(typed, false)}
      onKeyDown={press}
    />
  );
};

/** The keys are to be on the name of this filter: what had them is gone. Each call is another one. */
interface Call {
  readonly name: string;
}

interface SavedProps extends Pick<SavedFiltersProps, 'filters' | 'onFilter' | 'onRename'> {
  readonly one: SavedFilter;
  /** Null where another one is called, or none. */
  readonly call: Call | null;
  readonly onCall: (call: Call | null) => void;
  readonly onDrop: () => void;
}

const Saved = ({ one, filters, call, onCall, onFilter, onRename, onDrop }: SavedProps): JSX.Element => {
  const { t } = useWords();
  const [isRenamed, setRenamed] = useState(false);
  const name = useRef<HTMLButtonElement>(null);
  const isOn = isShownBy(filters, one);
  useEffect(
    () => (call !== null && !isRenamed && name.current !== null ? holdFocus(name.current) : undefined),
    [call, isRenamed],
  );
  const rename = (typed: string, byKey: boolean): void => {
    setRenamed(false);
    onCall(byKey ? { name: tidyFilterName(typed) || one.name } : null);
    onRename(one.name, typed);
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
        ref={name}
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
      <IconButton icon={X} size={12} name={t('workflow.saved.drop', { name: one.name })} onClick={onDrop} />
    </li>
  );
};

export const SavedFilters = (props: SavedFiltersProps): JSX.Element => {
  const { t } = useWords();
  const { saved, filters, onSave, onDrop } = props;
  const [name, setName] = useState('');
  const [call, setCall] = useState<Call | null>(null);
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
        {saved.map((one, at) => (
          <Saved
            key={one.name}
            {...props}
            one={one}
            call={call?.name === one.name ? call : null}
            onCall={setCall}
            onDrop={() => {
              setCall(saved[at + 1] ?? saved[at - 1] ?? null);
              onDrop(one.name);
            }}
          />
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
