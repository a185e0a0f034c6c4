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

/** Seven names a language, asked for once: making a formatter takes many times as long as all the rest. */
const weekdayNames = new Map<string, readonly string[]>();

/** From Sunday on; 4 January 1970 was one. */
const nameWeekdays = (language: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(1970, 0, 4 + day, 12))));
};

const weekdayOf = (at: OffsetDateTime, language: string): string => {
  const names = weekdayNames.get(language) ?? nameWeekdays(language);
  weekdayNames.set(language, names);
  return names[new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';
};

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
