/** A month of datelines: its weeks from Monday on, and what is dated on each of their days. */
import type { Summary } from '../article/summary';
import { dateOfDay, dayOfDate, daysBefore } from '../calendar/day';
import { monthAfter } from '../royalty/sheet';

export interface CalendarDay {
  /** `2026-11-22`, as datelines print it. */
  readonly day: string;
  /** False for the days before and after that fill its first and last week. */
  readonly isOfMonth: boolean;
  /** The earliest first. */
  readonly rows: readonly Summary[];
}

const DAYS_A_WEEK = 7;
const NONE: readonly Summary[] = [];

const daysOf = (month: string): readonly string[] => {
  const first = `${month}-01`;
  const weekday = (dateOfDay(first).getDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK;
  const start = daysBefore(first, weekday);
  const days: string[] = [];
  for (let at = 0; ; at += 1) {
    const day = daysBefore(start, -at);
    if (at % DAYS_A_WEEK === 0 && at > 0 && day.slice(0, 7) > month) return days;
    days.push(day);
  }
};

const byHour = (a: Summary, b: Summary): number => ((a.datelineAt ?? '') < (b.datelineAt ?? '') ? -1 : 1);

/** @param month `2026-11` */
export const monthOf = (rows: readonly Summary[], month: string): readonly CalendarDay[] => {
  const days = daysOf(month);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const dated = new Map<string, Summary[]>();
  for (const row of rows) {
    const day = row.datelineAt?.slice(0, 10);
    if (day === undefined || day < first || day > last) continue;
    const known = dated.get(day);
    if (known) known.push(row);
    else dated.set(day, [row]);
  }
  return days.map((day) => ({
    day,
    isOfMonth: day.startsWith(month),
    rows: dated.get(day)?.sort(byHour) ?? NONE,
  }));
};

/** The same day of another month; its last one where it has no such day. */
export const dayInMonth = (month: string, day: string): string => {
  const same = `${month}-${day.slice(8)}`;
  return dayOfDate(dateOfDay(same)) === same ? same : daysBefore(`${monthAfter(month)}-01`, 1);
};
