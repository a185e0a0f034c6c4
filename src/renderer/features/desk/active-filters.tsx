/** The filters that are on, each to be taken off by a click. */
import { X } from 'lucide-react';
import type { JSX } from 'react';
import { writeDay } from '#shared/calendar/day';
import { clearedOfNames, NAMED, toggled } from '#shared/desk/narrow';
import type { Translate } from '#shared/i18n/translate';
import type { SearchFilters } from '#shared/search/filters';
import { useWords } from '../../i18n/words';
import styles from './filters.module.css';

interface Active {
  readonly words: string;
  readonly without: SearchFilters;
}

const daysSaid = ({ from, to }: SearchFilters, t: Translate): string => {
  if (from !== null && to !== null)
    return from === to ? writeDay(from) : t('desk.filter.between', { from: writeDay(from), to: writeDay(to) });
  return from === null
    ? t('desk.filter.until', { day: writeDay(to ?? '') })
    : t('desk.filter.since', { day: writeDay(from) });
};

const activeIn = (filters: SearchFilters, t: Translate): readonly Active[] => [
  ...NAMED.flatMap((kind) =>
    filters[kind].map((name) => ({
      words: kind === 'tags' ? `#${name}` : name,
      without: toggled(filters, kind, name),
    })),
  ),
  ...(filters.late ? [{ words: t('desk.filter.late'), without: { ...filters, late: false } }] : []),
  ...(filters.from === null && filters.to === null
    ? []
    : [{ words: daysSaid(filters, t), without: { ...filters, from: null, to: null } }]),
];

export interface ActiveFiltersProps {
  readonly filters: SearchFilters;
  readonly onFilter: (filters: SearchFilters) => void;
}

export const ActiveFilters = ({ filters, onFilter }: ActiveFiltersProps): JSX.Element | null => {
  const { t } = useWords();
  const active = activeIn(filters, t);
  if (active.length === 0) return null;
  return (
    <fieldset className={styles.active}>
      <legend className="for-readers">{t('desk.filter.active')}</legend>
      {active.map(({ words, without }) => (
        <button
          key={words}
          type="button"
          className={styles.removable}
          aria-label={t('desk.filter.remove', { filter: words })}
          onClick={() => onFilter(without)}
        >
          <span>{words}</span>
          <X size={12} aria-hidden />
        </button>
      ))}
      {active.length < 2 ? null : (
        <button type="button" className={styles.clear} onClick={() => onFilter(clearedOfNames(filters))}>
          {t('desk.filter.clear')}
        </button>
      )}
    </fieldset>
  );
};
