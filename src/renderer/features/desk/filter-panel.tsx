/** The filters by name and by day, each with how many articles it would show. */
import { type JSX, useDeferredValue, useMemo, useState } from 'react';
import type { Summary } from '#shared/article/summary';
import { countNames, NAMED, type NameCount, type Named, narrowed, toggled } from '#shared/desk/narrow';
import type { SearchFilters } from '#shared/search/filters';
import { nameKeyOf } from '#shared/search/word-form';
import { fold } from '#shared/vietnamese/fold';
import { useWords } from '../../i18n/words';
import { classNames } from '../../ui/class-names';
import { DayFields } from './day-fields';
import styles from './filters.module.css';

export interface FilterPanelProps {
  readonly filters: SearchFilters;
  /** All that the library holds. */
  readonly rows: readonly Summary[];
  readonly onFilter: (filters: SearchFilters) => void;
}

/** A longer list is found by typing. */
const MOST_NAMES = 60;

/** The names among the articles that fit the other filters; those that are ticked stay in sight. */
const offered = (rows: readonly Summary[], filters: SearchFilters, kind: Named): readonly NameCount[] => {
  const counted = countNames(narrowed(rows, { ...filters, [kind]: [] }), kind);
  const known = new Set(counted.map(({ name }) => nameKeyOf(name)));
  const gone = filters[kind].filter((name) => !known.has(nameKeyOf(name))).map((name) => ({ name, count: 0 }));
  return [...gone, ...counted];
};

const Names = (props: FilterPanelProps & { readonly kind: Named; readonly wanted: string }): JSX.Element | null => {
  const { t } = useWords();
  const { kind, rows, filters, wanted, onFilter } = props;
  const names = useMemo(() => offered(rows, filters, kind), [rows, filters, kind]);
  const ticked = new Set(filters[kind].map(nameKeyOf));
  const fitting = names.filter(({ name }) => fold(name).includes(wanted)).slice(0, MOST_NAMES);
  if (fitting.length === 0) return null;
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{t(`desk.filter.${kind}`)}</legend>
      <div className={styles.names}>
        {fitting.map(({ name, count }) => (
          <label key={name} className={styles.name}>
            <input
              type="checkbox"
              checked={ticked.has(nameKeyOf(name))}
              onChange={() => onFilter(toggled(filters, kind, name))}
            />
            <span>{name}</span>
            <span className={styles.number}>{t('desk.count', { count })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

export const FilterPanel = (props: FilterPanelProps): JSX.Element => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(fold(typed.trim()));
  return (
    <>
      <input
        type="text"
        className={styles.field}
        placeholder={t('desk.filter.find')}
        aria-label={t('desk.filter.find')}
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles.presets}>
        <button
          type="button"
          className={classNames(styles.chip, props.filters.late && styles.on)}
          aria-pressed={props.filters.late}
          onClick={() => props.onFilter({ ...props.filters, late: !props.filters.late })}
        >
          {t('desk.filter.late')}
        </button>
      </div>
      {NAMED.map((kind) => (
        <Names key={kind} {...props} kind={kind} wanted={wanted} />
      ))}
      <DayFields filters={props.filters} onFilter={props.onFilter} />
    </>
  );
};
