/** Prints a dateline in the layout's pattern, e.g. `Bến Lức · Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7]`. */
import type { Dateline } from '../article/article';
import type { OffsetDateTime } from '../article/identity';
import { remembered } from '../remembered';
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

/** Its form is fixed: `2024-03-08T10:54:03+07:00`. */
const readClock = (at: OffsetDateTime): Clock => ({
  yyyy: at.slice(0, 4),
  MM: at.slice(5, 7),
  dd: at.slice(8, 10),
  HH: at.slice(11, 13),
  mm: at.slice(14, 16),
  ss: at.slice(17, 19),
});

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

/** The pattern cut at its tokens: what is printed as it stands and the names of tokens, by turns. */
const piecesOf = remembered((layout: HouseLayout): readonly string[] => layout.dateline.pattern.split(/\{(\w+)\}/u));

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
  return piecesOf(layout)
    .map((piece, nth) => (nth % 2 === 0 ? piece : (tokens[piece] ?? `{${piece}}`)))
    .join('');
};

export const formatDateline = ({ at, place }: Dateline, layout: HouseLayout): string =>
  `${place === null ? '' : `${place}${layout.dateline.placeSeparator}`}${formatMoment(at, layout)}`;
