/** A day and an hour as people type them, and the moment that they mean by this machine's own clock. */
import { type Instant, toInstant } from '../article/identity';
import { dateOfDay, dayOfDate, readDayNear, writeDay } from './day';

export interface TypedMoment {
  /** `08/03/2026`. */
  readonly date: string;
  /** `16:30`; empty where only the day was typed. */
  readonly time: string;
}

export const NO_MOMENT: TypedMoment = { date: '', time: '' };

const TIME = /^(?<hours>\d{1,2})\s*[:hg.]\s*(?<minutes>\d{2})?$/iu;

const two = (n: number): string => String(n).padStart(2, '0');

/** `16:30`, `16h30`, `16g30`, `16h`; in minutes since midnight. Null where it is no time of day. */
const readTime = (text: string): number | null => {
  const groups = TIME.exec(text.trim())?.groups;
  if (!groups) return null;
  const [hours, minutes] = [Number(groups.hours), Number(groups.minutes ?? 0)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
};

export type ReadMoment =
  | { readonly ok: true; readonly at: Instant | null }
  | { readonly ok: false; readonly wrong: 'date' | 'time' };

/**
 * Nothing typed is no moment.
 * @param usual what a day without an hour means, in minutes since its midnight
 * @param today `2026-11-23`; a day without a year is the one nearest to it
 */
export const readMoment = ({ date, time }: TypedMoment, usual: number, today: string): ReadMoment => {
  if (date.trim() === '') return time.trim() === '' ? { ok: true, at: null } : { ok: false, wrong: 'date' };
  const day = readDayNear(date, today);
  if (day === null) return { ok: false, wrong: 'date' };
  const minutes = time.trim() === '' ? usual : readTime(time);
  if (minutes === null) return { ok: false, wrong: 'time' };
  const moment = dateOfDay(day);
  moment.setHours(Math.floor(minutes / 60), minutes % 60);
  return { ok: true, at: toInstant(moment) };
};

export const writeMoment = (at: Instant | null): TypedMoment => {
  if (at === null) return NO_MOMENT;
  const date = new Date(at);
  return { date: writeDay(dayOfDate(date)), time: `${two(date.getHours())}:${two(date.getMinutes())}` };
};
