/** Prints a dateline in the layout's pattern, e.g. `Bến Lức · Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7]`. */
import type { Dateline } from '../article/article';
import type { OffsetDateTime } from '../article/identity';
import type { HouseLayout } from './house-layout';

/** The wall clock of the dateline in its own offset, zero-padded as written. */
interface Clock {
  readonly yyyy: string;
  readonly MM: string;
  readonly dd: string;
  readonly HH: string;
  readonly mm: string;
  readonly ss: string;
}

const CLOCK = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/u;

const readClock = (at: OffsetDateTime): Clock => {
  const [, yyyy = '', MM = '', dd = '', HH = '', mm = '', ss = ''] = CLOCK.exec(at) ?? [];
  return { yyyy, MM, dd, HH, mm, ss };
};

/** `+07:00` -> `+7`, `+05:30` -> `+5:30`, as portals print it. */
const printOffset = (at: OffsetDateTime): string => {
  const [hours = '', minutes = ''] = at.slice(-6).split(':');
  const short = `${hours.slice(0, 1)}${Number(hours.slice(1))}`;
  return minutes === '00' ? short : `${short}:${minutes}`;
};

/** Kept by language: making a formatter takes many times as long as using it. */
const weekdayFormats = new Map<string, Intl.DateTimeFormat>();

const weekdayFormat = (language: string): Intl.DateTimeFormat => {
  const known = weekdayFormats.get(language);
  if (known) return known;
  const fresh = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  weekdayFormats.set(language, fresh);
  return fresh;
};

const weekdayOf = (at: OffsetDateTime, language: string): string =>
  weekdayFormat(language).format(new Date(`${at.slice(0, 10)}T12:00:00Z`));

/** Date, time and zone without the place. */
export const formatMoment = (at: OffsetDateTime, layout: HouseLayout): string => {
  const clock = readClock(at);
  const tokens: Readonly<Record<string, string>> = {
    ...clock,
    d: String(Number(clock.dd)),
    M: String(Number(clock.MM)),
    H: String(Number(clock.HH)),
    weekday: weekdayOf(at, layout.language),
    offset: printOffset(at),
  };
  return layout.dateline.pattern.replace(/\{(\w+)\}/gu, (all, token: string) => tokens[token] ?? all);
};

export const formatDateline = ({ at, place }: Dateline, layout: HouseLayout): string =>
  `${place === null ? '' : `${place}${layout.dateline.placeSeparator}`}${formatMoment(at, layout)}`;
