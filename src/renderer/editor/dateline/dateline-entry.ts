/** What a person types into the dateline's fields <-> a dateline; lenient in form, strict in meaning. */
import type { Dateline } from '#shared/article/article';
import { type OffsetDateTime, readOffsetDateTime } from '#shared/article/identity';
import { cleanText } from '#shared/layout/clean-text';

/** The fields as typed. */
export interface Entry {
  readonly place: string;
  /** `08/03/2024`; also `8-3-24`, `8.3.2024`, `08032024`, `8/3` of this year. */
  readonly date: string;
  /** `10:54:03`; also `10:54`, `10h54`, `1054`, `10h`. */
  readonly time: string;
  /** `+07:00` */
  readonly offset: string;
}

/** The wall clock of now at an offset, as ISO 8601 to the second. */
export type Clock = (offset: string) => OffsetDateTime;

export type EntryResult =
  | { readonly ok: true; readonly dateline: Dateline | null }
  | { readonly ok: false; readonly field: 'date' | 'time' };

const two = (text: string): string => text.padStart(2, '0');

const DATE = /^(\d{1,2})\s*[/.\s-]\s*(\d{1,2})(?:\s*[/.\s-]\s*(\d{2}|\d{4}))?$/u;
const COMPACT_DATE = /^(\d{2})(\d{2})(\d{4}|\d{2})$/u;

/** @returns `2024-03-08`, not yet checked against the calendar. */
const readDate = (typed: string, thisYear: string): string | null => {
  const [, day, month, year = thisYear] = DATE.exec(typed) ?? COMPACT_DATE.exec(typed) ?? [];
  if (day === undefined || month === undefined) return null;
  return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
};

const TIME = /^(\d{1,2})(?:\s*[:.hg]\s*(\d{1,2})?)?(?:\s*[:.ph]\s*(\d{1,2}))?\s*s?$/iu;
const COMPACT_TIME = /^(\d{2})(\d{2})(\d{2})?$/u;

/** @returns `10:54:03`, not yet checked; an empty field is midnight. */
const readTime = (typed: string): string | null => {
  if (typed === '') return '00:00:00';
  const [, hours, minutes = '0', seconds = '0'] = COMPACT_TIME.exec(typed) ?? TIME.exec(typed) ?? [];
  return hours === undefined || Number(hours) > 23 ? null : `${two(hours)}:${two(minutes)}:${two(seconds)}`;
};

/** Every field empty takes the dateline away; a place alone is dated now. */
export const readEntry = (entry: Entry, clock: Clock): EntryResult => {
  const place = cleanText(entry.place).replace(/\s+/gu, ' ').trim();
  const date = entry.date.trim();
  const time = entry.time.trim();
  const now = clock(entry.offset);
  if (date === '' && time === '') {
    return { ok: true, dateline: place === '' ? null : { at: now, place } };
  }
  const day = date === '' ? now.slice(0, 10) : readDate(date, now.slice(0, 4));
  if (day === null || readOffsetDateTime(`${day}T00:00:00${entry.offset}`) === null)
    return { ok: false, field: 'date' };
  const at = readOffsetDateTime(`${day}T${readTime(time) ?? ''}${entry.offset}`);
  if (at === null) return { ok: false, field: 'time' };
  return { ok: true, dateline: { at, place: place === '' ? null : place } };
};

/** The fields of a dateline, or empty ones at the layout's offset. */
export const entryOf = (dateline: Dateline | null, offset: string): Entry => {
  if (dateline === null) return { place: '', date: '', time: '', offset };
  const { at, place } = dateline;
  return {
    place: place ?? '',
    date: `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`,
    time: at.slice(11, 19),
    offset: at.slice(19),
  };
};

const MINUTES = [
  ...Array.from({ length: 27 }, (_, i) => (i - 12) * 60),
  -570,
  -210,
  210,
  270,
  330,
  345,
  390,
  525,
  570,
  630,
  765,
].toSorted((a, b) => a - b);

const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(String(Math.floor(size / 60)))}:${two(String(size % 60))}`;
};

/** The world's offsets from UTC, west to east, and the one in use even if no clock on earth shows it. */
export const offsetsWith = (used: string): readonly string[] => {
  const known = MINUTES.map(offsetText);
  return known.includes(used) ? known : [used, ...known];
};

/** `+07:00` -> `GMT+7` */
export const printOffset = (offset: string): string => {
  const [hours = '', minutes = ''] = offset.split(':');
  return `GMT${hours.slice(0, 1)}${Number(hours.slice(1))}${minutes === '00' ? '' : `:${minutes}`}`;
};

export const wallClock =
  (now: () => Date): Clock =>
  (offset) => {
    const [hours = '0', minutes = '0'] = offset.slice(1).split(':');
    const shift = (Number(hours) * 60 + Number(minutes)) * (offset.startsWith('-') ? -1 : 1);
    const local = new Date(now().getTime() + shift * 60_000).toISOString().slice(0, 19);
    const at = readOffsetDateTime(`${local}${offset}`);
    if (at === null) throw new Error(`no such moment: ${local}${offset}`);
    return at;
  };
