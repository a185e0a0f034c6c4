/** What each reporter has written in a while: articles, words and photos; a name leads to those articles on the desk. */
import { type JSX, useMemo, useState } from 'react';
import type { Summary } from '#shared/article/summary';
import { dayOfDate, daysBefore } from '#shared/calendar/day';
import { narrowed } from '#shared/desk/narrow';
import { type ReporterTally, tallyOf } from '#shared/desk/tally';
import { monthAfter } from '#shared/royalty/sheet';
import { NO_FILTERS, type SearchFilters } from '#shared/search/filters';
import { useWords } from '../../i18n/words';
import { useMinute } from '../../ui/use-minute';
import { Choices } from './choices';
import styles from './counts.module.css';
import { WorkplaceFrame } from './workplace-frame';

export interface CountsProps {
  readonly rows: readonly Summary[];
  readonly onFilter: (filters: SearchFilters) => void;
  readonly onClose: () => void;
}

const PERIODS = ['week', 'month', 'last-month', 'year', 'all'] as const;
type Period = (typeof PERIODS)[number];

const daysOf = (period: Period, today: string): Pick<SearchFilters, 'from' | 'to'> => {
  const month = today.slice(0, 7);
  switch (period) {
    case 'week':
      return { from: daysBefore(today, 6), to: today };
    case 'month':
      return { from: `${month}-01`, to: today };
    case 'last-month':
      return { from: `${monthAfter(month, -1)}-01`, to: daysBefore(`${month}-01`, 1) };
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case 'all':
      return { from: null, to: null };
  }
};

const FIGURES = ['articles', 'approved', 'words', 'photos'] as const;

const Row = ({ tally, onName }: { readonly tally: ReporterTally; readonly onName: () => void }): JSX.Element => {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">
        {tally.name === '' ? (
          t('workflow.counts.nobody')
        ) : (
          <button type="button" className={styles.name} onClick={onName}>
            {tally.name}
          </button>
        )}
      </th>
      {FIGURES.map((figure) => (
        <td key={figure}>{t('desk.count', { count: tally[figure] })}</td>
      ))}
    </tr>
  );
};

export const Counts = ({ rows, onFilter, onClose }: CountsProps): JSX.Element => {
  const { t } = useWords();
  const today = dayOfDate(useMinute());
  const [period, setPeriod] = useState<Period>('month');
  const days = useMemo(() => daysOf(period, today), [period, today]);
  const tallies = useMemo(() => tallyOf(narrowed(rows, { ...NO_FILTERS, ...days })), [rows, days]);
  return (
    <WorkplaceFrame
      title={t('workflow.counts')}
      tools={
        <Choices
          label={t('workflow.counts.period')}
          chosen={period}
          choices={PERIODS.map((value) => ({ value, words: t(`workflow.counts.${value}`) }))}
          onChoose={setPeriod}
        />
      }
      onClose={onClose}
    >
      {tallies.length === 0 ? (
        <p className={styles.nothing}>{t('workflow.counts.nothing')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('workflow.counts.reporter')}</th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col">
                  {t(`workflow.counts.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tallies.map((tally) => (
              <Row
                key={tally.name}
                tally={tally}
                onName={() => onFilter({ ...NO_FILTERS, ...days, bylines: [tally.name] })}
              />
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.nothing}>{t('workflow.counts.hint')}</p>
    </WorkplaceFrame>
  );
};
