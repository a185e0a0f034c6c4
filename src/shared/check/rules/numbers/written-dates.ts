/** The days that a text names in figures: `8/3/2024`, `ngày 8/3`, `8 tháng 3 năm 2024`, with the weekday beside them. */
import { MONTHS } from '../../../vietnamese/moment-patterns';
import { readWeekday, WEEKDAY_PATTERN } from '../../../vietnamese/weekday';
import { perPassage } from '../../reading/per-passage';
import { readPassage } from '../../reading/read-passage';

export interface WrittenWeekday {
  /** 0 is Sunday. */
  readonly day: number;
  readonly text: string;
}

export interface WrittenDate {
  /** Offsets of the date with its weekday. */
  readonly start: number;
  readonly end: number;
  /** As it is written, without the weekday. */
  readonly text: string;
  readonly day: number;
  readonly month: number;
  /** Null where it is left out. */
  readonly year: number | null;
  readonly weekday: WrittenWeekday | null;
  /** `8/3` alone may be a fraction: whether its surroundings say that it is a day. */
  readonly sure: boolean;
}

/** Longer names first: `mười hai` before `mười`. */
const MONTH_NAMES = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|');

const DATE = new RegExp(
  '(?<![\\p{L}\\d/.,-])(?:(?<day>\\d{1,2})(?<sign>[/.-])(?<month>\\d{1,2})(?:\\k<sign>(?<year>\\d{4}))?' +
    `|(?<speltDay>\\d{1,2})\\stháng\\s(?<speltMonth>\\d{1,2}|${MONTH_NAMES})(?:(?:\\snăm\\s|,\\s|\\s?/\\s?)(?<speltYear>\\d{4}))?)` +
    '(?![\\p{L}\\d]|[/.,-]\\d)',
  'giu',
);
const WEEKDAY_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(${WEEKDAY_PATTERN})(?:\\stuần\\s(?:này|tới|sau|trước|qua))?[\\s,(]{1,3}(?:ngày\\s)?$`,
  'iu',
);
const WEEKDAY_AFTER = new RegExp(`^\\s?[(,]\\s?(${WEEKDAY_PATTERN})(?=[),.;\\s]|$)`, 'iu');
const DAY_BEFORE = /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)\s$/iu;
/** `lần thứ 6, ngày 8/3` counts meetings: a weekday begins its phrase or follows one of these. */
const MAY_STAND_BEFORE_WEEKDAY =
  /(?:^|[^\p{L}\d\s,]\s*|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|vào|ngày|hôm|từ|đến|rạng|trước|sau|và|nhằm|giờ|phút|\d{1,2}\s?[hg]\d{0,2}|\d{1,2}:\d{2}),?\s)$/iu;
/** A day of the moon's calendar has no weekday to check, and its months have their own length. */
const OF_THE_MOON =
  /^[\s(,]{0,3}(?:(?:năm\s\p{L}{1,8}\s\p{L}{1,8}[\s(,]{1,3})|tháng\s\p{L}{1,8}\s)?(?:âm\slịch|ÂL|Âm\slịch)/u;
/** Before the moon's day: `mùng 8/3`, `rằm`. */
const MOON_BEFORE = /(?<!\p{L})(?:m[ùồ]ng|âm\slịch)\s(?:ngày\s)?$/iu;

const REACH = 28;

type Groups = Readonly<Record<string, string | undefined>>;

const weekdayOf = (text: string | undefined): WrittenWeekday | null => {
  const day = text === undefined ? null : readWeekday(text);
  return day === null || text === undefined ? null : { day, text };
};

const weekdayBefore = (before: string): RegExpExecArray | null => {
  const match = WEEKDAY_BEFORE.exec(before);
  return match && MAY_STAND_BEFORE_WEEKDAY.test(before.slice(0, match.index)) ? match : null;
};

const isSure = (groups: Groups, before: string, weekday: WrittenWeekday | null): boolean =>
  groups.year !== undefined || groups.speltDay !== undefined || weekday !== null || DAY_BEFORE.test(before);

const dateAt = (text: string, match: RegExpExecArray): WrittenDate | null => {
  const groups: Groups = match.groups ?? {};
  // `10.30` is an hour or a decimal.
  if (groups.sign === '.' && groups.year === undefined) return null;
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - REACH), match.index);
  const after = text.slice(end, end + REACH);
  if (OF_THE_MOON.test(after) || MOON_BEFORE.test(before)) return null;
  const ahead = weekdayBefore(before);
  const behind = ahead ? null : WEEKDAY_AFTER.exec(after);
  const weekday = weekdayOf((ahead ?? behind)?.[1]);
  const month = (groups.speltMonth ?? groups.month ?? '').toLowerCase();
  const year = groups.speltYear ?? groups.year;
  return {
    start: ahead ? match.index - before.length + ahead.index : match.index,
    end: end + (behind?.[0].length ?? 0),
    text: match[0],
    day: Number(groups.speltDay ?? groups.day),
    month: MONTHS.get(month) ?? Number(month),
    year: year === undefined ? null : Number(year),
    weekday,
    sure: isSure(groups, before, weekday),
  };
};

/** What every day written in figures has. */
const MAYBE = /\d[/.-]\d|\d\stháng\s/iu;
const NONE: readonly WrittenDate[] = [];

/** Days as they are written, at offsets of the passage's reading, whether or not there are such days; days by the moon are left out. */
export const writtenDates = perPassage((passage): readonly WrittenDate[] => {
  const { text } = readPassage(passage);
  if (!MAYBE.test(text)) return NONE;
  return [...text.matchAll(DATE)].map((match) => dateAt(text, match)).filter((date) => date !== null);
});

/** How many days a month has; 29 for a February whose year is not known. */
export const daysIn = (month: number, year: number | null): number =>
  new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();

export const isRealDay = ({ day, month, year }: Pick<WrittenDate, 'day' | 'month' | 'year'>): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
