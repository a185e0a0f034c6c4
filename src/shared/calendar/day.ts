/** Days written `2024-03-08`: as a dateline prints them, or of a moment by this machine's own clock and zone. */
import type { Instant } from '../article/identity';

const two = (n: number): string => String(n).padStart(2, '0');

export const dayOfDate = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

export const dayOfInstant = (instant: Instant): string => dayOfDate(new Date(instant));

/** Midnight of that day, here; at the turn of summer time the first moment there is. */
export const dateOfDay = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const midnight = new Date(2000, month - 1, date);
  // Years below 100 are not of the last century.
  midnight.setFullYear(year, month - 1, date);
  return midnight;
};

export const daysBefore = (day: string, days: number): string => {
  const date = dateOfDay(day);
  date.setDate(date.getDate() - days);
  return dayOfDate(date);
};

const TYPED = /^(?<date>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})$/u;

/** @returns null where `8/3/2024` or `08-03-2024` is not what was typed, or there is no such day. */
export const readDay = (text: string): string | null => {
  const groups = TYPED.exec(text.trim())?.groups;
  if (!groups) return null;
  const day = `${groups.year}-${two(Number(groups.month))}-${two(Number(groups.date))}`;
  return dayOfDate(dateOfDay(day)) === day ? day : null;
};

const SHORT = /^(?<date>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})(?:\s*[/.-]\s*(?<year>\d{2}))?$/u;

const daysApart = (one: string, other: string): number =>
  Math.abs(dateOfDay(one).getTime() - dateOfDay(other).getTime());

/** Also `8/3/24`, and `8/3`: of the year in which it lies nearest to a day. Null where that is no day of any of them. */
export const readDayNear = (text: string, near: string): string | null => {
  const groups = SHORT.exec(text.trim())?.groups;
  if (!groups) return readDay(text);
  const of = (year: number): string | null =>
    readDay(`${groups.date}/${groups.month}/${String(year).padStart(4, '0')}`);
  if (groups.year !== undefined) return of(2000 + Number(groups.year));
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].map(of).filter((day) => day !== null);
  return days.toSorted((one, other) => daysApart(one, near) - daysApart(other, near))[0] ?? null;
};

/** `08/03/2024`, as both languages write it here. */
export const writeDay = (day: string): string => day.split('-').reverse().join('/');
