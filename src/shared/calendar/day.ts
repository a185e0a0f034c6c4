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

/** `08/03/2024`, as both languages write it here. */
export const writeDay = (day: string): string => day.split('-').reverse().join('/');
