/** From which day to which: typed as newsrooms write days, or chosen. */
import { type JSX, useEffect, useState } from 'react';
import { dayOfDate, daysBefore, readDay, writeDay } from '#shared/calendar/day';
import type { SearchFilters } from '#shared/search/filters';
import { useWords } from '../../i18n/words';
import styles from './filters.module.css';

export interface DayFieldsProps {
  readonly filters: SearchFilters;
  readonly onFilter: (filters: SearchFilters) => void;
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}

const DayField = ({ label, day, onDay }: DayFieldProps): JSX.Element => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  useEffect(() => setTyped(day === null ? '' : writeDay(day)), [day]);
  const read = (text: string): void => {
    setTyped(text);
    const found = readDay(text);
    if (text.trim() === '' || found !== null) onDay(found);
  };
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        className={styles.field}
        placeholder={t('desk.filter.day-format')}
        aria-invalid={typed.trim() !== '' && readDay(typed) === null}
        spellCheck={false}
        value={typed}
        onChange={(event) => read(event.target.value)}
      />
    </label>
  );
};

export const DayFields = ({ filters, onFilter }: DayFieldsProps): JSX.Element => {
  const { t } = useWords();
  const today = dayOfDate(new Date());
  const presets = [
    { words: t('desk.today'), from: today },
    { words: t('desk.filter.week'), from: daysBefore(today, 6) },
    { words: t('desk.filter.month'), from: `${today.slice(0, 8)}01` },
    { words: t('desk.filter.year'), from: `${today.slice(0, 5)}01-01` },
  ];
  return (
    <fieldset className={styles.part}>
      <legend className={styles.title}>{t('desk.filter.days')}</legend>
      <div className={styles.dates}>
        <DayField label={t('desk.filter.from')} day={filters.from} onDay={(from) => onFilter({ ...filters, from })} />
        <DayField label={t('desk.filter.to')} day={filters.to} onDay={(to) => onFilter({ ...filters, to })} />
      </div>
      <div className={styles.presets}>
        {presets.map(({ words, from }) => (
          <button
            key={from + words}
            type="button"
            className={styles.chip}
            onClick={() => onFilter({ ...filters, from, to: today })}
          >
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
