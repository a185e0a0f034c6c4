/** The calendar of datelines: a month's weeks, each day with what is dated on it, a click away from the desk narrowed to it. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type JSX, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Summary } from '#shared/article/summary';
import { dateOfDay, dayOfDate, daysBefore, writeDay } from '#shared/calendar/day';
import { type CalendarDay, monthOf } from '#shared/desk/month';
import { monthAfter } from '#shared/royalty/sheet';
import { localeOf } from '../../i18n/when';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { useContextMenu } from '../../ui/context-menu';
import { IconButton } from '../../ui/icon-button';
import { useMinute } from '../../ui/use-minute';
import styles from './calendar.module.css';
import { type EntryActs, EntryItems } from './entry-menu';
import { WorkplaceFrame } from './workplace-frame';

export interface CalendarProps {
  readonly rows: readonly Summary[];
  readonly isReadOnly: boolean;
  readonly acts: EntryActs;
  readonly onDay: (day: string) => void;
  readonly onClose: () => void;
}

/** More do not fit into a cell of a small screen. */
const HEADLINES = 3;

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

type EntryProps = Pick<CalendarProps, 'acts' | 'isReadOnly'> & { readonly row: Summary };

const Entry = ({ row: { id, headline }, acts, isReadOnly }: EntryProps): JSX.Element => {
  const { t } = useWords();
  const menu = useContextMenu(t('app.desk.menu'), () => <EntryItems id={id} acts={acts} isReadOnly={isReadOnly} />);
  return (
    <li onContextMenu={menu.open}>
      <button type="button" className={styles.row} tabIndex={-1} title={headline} onClick={() => acts.open(id)}>
        {headline === '' ? t('app.desk.no-headline') : headline}
      </button>
      {menu.menu}
    </li>
  );
};

interface CellProps extends Pick<CalendarProps, 'acts' | 'onDay' | 'isReadOnly'> {
  readonly cell: CalendarDay;
  readonly isToday: boolean;
  readonly reachable: boolean;
}

const Cell = ({ cell, isToday, reachable, onDay, acts, isReadOnly }: CellProps): JSX.Element => {
  const { t } = useWords();
  const { day, rows, isOfMonth } = cell;
  return (
    <div className={classNames(styles.cell, !isOfMonth && styles.outside, isToday && styles.today)}>
      <button
        type="button"
        className={styles.day}
        data-day={day}
        tabIndex={reachable ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onDay(day)}
      >
        <span aria-hidden>{Number(day.slice(8))}</span>
        {rows.length === 0 ? null : (
          <span className={styles.number} aria-hidden>
            {t('desk.count', { count: rows.length })}
          </span>
        )}
        <span className="for-readers">{t('workflow.calendar.day', { day: writeDay(day), articles: rows.length })}</span>
      </button>
      <ul className={styles.rows}>
        {rows.slice(0, HEADLINES).map((row) => (
          <Entry key={row.id} row={row} acts={acts} isReadOnly={isReadOnly} />
        ))}
      </ul>
      {rows.length <= HEADLINES ? null : (
        <span className={styles.more}>{t('workflow.calendar.more', { articles: rows.length - HEADLINES })}</span>
      )}
    </div>
  );
};

/** `Thứ Hai` … `Chủ Nhật`, as the language has them. */
const weekdaysIn = (cells: readonly CalendarDay[], locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  return cells.slice(0, 7).map(({ day }) => format.format(dateOfDay(day)));
};

const monthName = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(dateOfDay(`${month}-01`));

const CalendarTools = (props: {
  readonly month: string;
  readonly today: string;
  readonly onMonth: (month: string) => void;
}): JSX.Element => {
  const { t, language } = useWords();
  const { month, today, onMonth } = props;
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        name={t('workflow.calendar.previous')}
        onClick={() => onMonth(monthAfter(month, -1))}
      />
      <p className={styles.month} role="status">
        {monthName(month, localeOf(language))}
      </p>
      <IconButton icon={ChevronRight} name={t('workflow.calendar.next')} onClick={() => onMonth(monthAfter(month))} />
      <Button disabled={month === today.slice(0, 7)} onClick={() => onMonth(today.slice(0, 7))}>
        {t('workflow.calendar.this-month')}
      </Button>
    </>
  );
};

export const Calendar = ({ rows, isReadOnly, acts, onDay, onClose }: CalendarProps): JSX.Element => {
  const { t, language } = useWords();
  const today = dayOfDate(useMinute());
  const [month, setMonth] = useState(today.slice(0, 7));
  const [here, setHere] = useState(today);
  const grid = useRef<HTMLDivElement>(null);
  const cells = useMemo(() => monthOf(rows, month), [rows, month]);
  const stop = cells.some(({ day }) => day === here) ? here : `${month}-01`;
  const travel = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement) || event.target.dataset.day === undefined) return;
    event.preventDefault();
    const next = daysBefore(event.target.dataset.day, -step);
    setHere(next);
    if (!cells.some(({ day }) => day === next)) setMonth(next.slice(0, 7));
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  };
  return (
    <WorkplaceFrame
      title={t('workflow.calendar')}
      tools={<CalendarTools month={month} today={today} onMonth={setMonth} />}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the days inside */}
      <div className={styles.grid} ref={grid} onKeyDown={travel}>
        {weekdaysIn(cells, localeOf(language)).map((name) => (
          <span key={name} className={styles.weekday}>
            {name}
          </span>
        ))}
        {cells.map((cell) => (
          <Cell
            key={cell.day}
            cell={cell}
            isToday={cell.day === today}
            reachable={cell.day === stop}
            onDay={onDay}
            acts={acts}
            isReadOnly={isReadOnly}
          />
        ))}
      </div>
    </WorkplaceFrame>
  );
};
