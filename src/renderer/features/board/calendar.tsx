/** The calendar of datelines: a month's weeks, each day with what is dated on it, a click away from the desk narrowed to it. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type JSX, type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Summary } from '#shared/article/summary';
import { dateOfDay, dayOfDate, daysBefore, writeDay } from '#shared/calendar/day';
import { type CalendarDay, dayInMonth, monthOf } from '#shared/desk/month';
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
  /** The one day that the desk shows; null where it shows more. */
  readonly shownDay: string | null;
  readonly isReadOnly: boolean;
  readonly acts: EntryActs;
  readonly onDay: (day: string) => void;
  readonly onClose: () => void;
}

/** More do not fit into a cell of a small screen. */
const HEADLINES = 3;

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
/** With Shift they are years. */
const MONTHS: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/** Where a key leads to from a day; null where it leads nowhere. */
const dayAfterKey = (day: string, { key, shiftKey }: KeyboardEvent): string | null => {
  const [days, months] = [STEPS[key], MONTHS[key]];
  if (days !== undefined) return daysBefore(day, -days);
  return months === undefined ? null : dayInMonth(monthAfter(day.slice(0, 7), shiftKey ? 12 * months : months), day);
};

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
        <button type="button" className={styles.more} tabIndex={-1} onClick={() => onDay(day)}>
          {t('workflow.calendar.more', { articles: rows.length - HEADLINES })}
        </button>
      )}
    </div>
  );
};

/** `Thứ Hai` … `Chủ Nhật`, as the language has them. */
const weekdaysIn = (cells: readonly CalendarDay[], locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  return cells.slice(0, 7).map(({ day }) => format.format(dateOfDay(day)));
};

/** Standing alone it begins with a capital, which Vietnamese months have not by themselves. */
const monthName = (month: string, locale: string): string => {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(dateOfDay(`${month}-01`));
  return `${name.slice(0, 1).toLocaleUpperCase(locale)}${name.slice(1)}`;
};

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

export const Calendar = ({ rows, shownDay, isReadOnly, acts, onDay, onClose }: CalendarProps): JSX.Element => {
  const { t, language } = useWords();
  const today = dayOfDate(useMinute());
  // Whoever comes back from a day's articles goes on from there.
  const [here, setHere] = useState(shownDay ?? today);
  const [month, setMonth] = useState(here.slice(0, 7));
  const grid = useRef<HTMLDivElement>(null);
  const cells = useMemo(() => monthOf(rows, month), [rows, month]);
  const stop = cells.some(({ day }) => day === here) ? here : `${month}-01`;
  const travels = useRef(false);
  // With the drawing, not after it: the next key of a quick hand would find nobody.
  useLayoutEffect(() => {
    if (travels.current) grid.current?.querySelector<HTMLElement>(`[data-day="${here}"]`)?.focus();
    travels.current = false;
  }, [here]);
  const travel = (event: KeyboardEvent): void => {
    const day = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
    const next = day === undefined ? null : dayAfterKey(day, event);
    if (next === null) return;
    event.preventDefault();
    setHere(next);
    if (event.key in MONTHS || !cells.some((cell) => cell.day === next)) setMonth(next.slice(0, 7));
    travels.current = true;
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
