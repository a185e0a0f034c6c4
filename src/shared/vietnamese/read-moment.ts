/** Reads the first date of a text, with its time and zone, in the shapes that Vietnamese portals print. */
import { type OffsetDateTime, readOffsetDateTime } from '../article/identity';
import { MOMENT_PATTERNS, MONTHS } from './moment-patterns';
import { readWeekday } from './weekday';

export interface Moment {
  readonly at: OffsetDateTime;
  /** Where it stands in the text, as UTF-16 offsets; weekday and zone are part of it. */
  readonly start: number;
  readonly end: number;
  readonly hasTime: boolean;
  /** False where a weekday is named that the date does not fall on. */
  readonly weekdayFits: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** No page of a newsroom is older. */
const THIS_CENTURY = 2_000;

const readNumericDay = (groups: Groups): Day => {
  const first = Number(groups.day);
  const second = Number(groups.month);
  const written = Number(groups.year);
  const year = written < 100 ? THIS_CENTURY + written : written;
  // Vietnamese writes the day first; `3/25/2024` comes from a server left in American English.
  return second > 12 && first <= 12 ? { year, month: first, day: second } : { year, month: second, day: first };
};

const readDay = (groups: Groups): Day => {
  if (groups.year !== undefined) return readNumericDay(groups);
  if (groups.isoYear !== undefined) {
    return { year: Number(groups.isoYear), month: Number(groups.isoMonth), day: Number(groups.isoDay) };
  }
  if (groups.englishYear !== undefined) {
    const month = MONTHS.get((groups.englishMonth ?? '').toLowerCase()) ?? 0;
    return { year: Number(groups.englishYear), month, day: Number(groups.englishDay) };
  }
  const name = (groups.speltMonth ?? '').toLowerCase();
  return { year: Number(groups.speltYear), month: MONTHS.get(name) ?? Number(name), day: Number(groups.speltDay) };
};

const readHour = (groups: Groups): number => {
  const hour = Number(groups.hour ?? 0);
  const half = (groups.half ?? '').toUpperCase();
  if ((half === 'PM' || half === 'CH') && hour < 12) return hour + 12;
  return (half === 'AM' || half === 'SA') && hour === 12 ? 0 : hour;
};

const readOffset = (groups: Groups, otherwise: string): string => {
  if (groups.zulu !== undefined || groups.after_zulu !== undefined) return '+00:00';
  const sign = groups.sign1 ?? groups.sign2 ?? groups.after_sign1 ?? groups.after_sign2;
  const hours = groups.hours1 ?? groups.hours2 ?? groups.after_hours1 ?? groups.after_hours2;
  const minutes = groups.minutes1 ?? groups.minutes2 ?? groups.after_minutes1 ?? groups.after_minutes2;
  return sign === undefined ? otherwise : `${sign}${pad(Number(hours))}:${pad(Number(minutes ?? 0))}`;
};

const fitsWeekday = (name: string | undefined, { year, month, day }: Day): boolean => {
  const weekday = name === undefined ? null : readWeekday(name);
  return weekday === null || new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekday;
};

const readMatch = (match: RegExpExecArray, offset: string): Moment | null => {
  const groups: Groups = match.groups ?? {};
  const day = readDay(groups);
  const time = `${pad(readHour(groups))}:${groups.minute ?? '00'}:${groups.second ?? '00'}`;
  const at = readOffsetDateTime(
    `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}T${time}${readOffset(groups, offset)}`,
  );
  if (at === null) return null;
  return {
    at,
    start: match.index,
    end: match.index + match[0].length,
    hasTime: groups.hour !== undefined,
    weekdayFits: fitsWeekday(groups.weekday ?? groups.weekdayBefore, day),
  };
};

/**
 * @param text NFC.
 * @param offset of a moment whose source names none, e.g. `+07:00`.
 * @returns null where there is no date, or the first one is none (31/02/2024, 25:61).
 */
export const readMoment = (text: string, offset: string): Moment | null => {
  const first = MOMENT_PATTERNS.map((pattern) => pattern.exec(text)).reduce(
    (best, match) => (match !== null && (best === null || match.index < best.index) ? match : best),
    null,
  );
  return first === null ? null : readMatch(first, offset);
};
