/** The parts of a printed moment as patterns: every repetition is bounded, so reading is linear in the text. */
import { WEEKDAY_PATTERN } from './weekday';

const MONTH_NAMES = [
  'mười hai',
  'mười một',
  'mười',
  'chín',
  'tám',
  'bảy',
  'bẩy',
  'sáu',
  'năm',
  'tư',
  'ba',
  'hai',
  'một',
  'giêng',
  'chạp',
] as const;

/** A sign between two parts: `, `, ` | `, ` - `, ` lúc `. */
const GAP = '[\\s,|•·–-]{0,6}(?:(?:lúc|hồi|at)[\\s:]{1,3})?';

/** `8/3/2024`, `08-03-2024`, `8.3.2024`: the same sign twice. */
const NUMERIC = '(?<day>\\d{1,2})\\s?(?<sign>[/.\\-])\\s?(?<month>\\d{1,2})\\s?\\k<sign>\\s?(?<year>\\d{4})(?!\\d)';
const ISO = '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?!\\d)';
/** `8 tháng 3 năm 2024`, `08 Tháng Ba, 2024`, `15 Th9, 2024`. */
const SPELT = `(?<speltDay>\\d{1,2})\\s{1,3}(?:tháng\\s{1,3}|th(?=\\d))(?<speltMonth>\\d{1,2}|${MONTH_NAMES.join('|')})(?:\\s{1,3}năm|,)?\\s{1,3}(?<speltYear>\\d{4})(?!\\d)`;
/** `March 25, 2024`, `June, 18/2024`, as English pages print it; `Tháng Ba 25, 2024`, as their programs do in Vietnamese. */
const ENGLISH_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
const ENGLISH = `(?:tháng\\s{1,3})?(?<englishMonth>${ENGLISH_MONTHS.join('|')}|(?<=tháng\\s{1,3})(?:${MONTH_NAMES.join('|')}))\\.?,?\\s{1,3}(?<englishDay>\\d{1,2})(?:,\\s{0,3}|\\s{1,3}|/)(?<englishYear>\\d{4})(?!\\d)`;
const DATE = `(?<!\\d|\\d[/.\\-])(?:ngày\\s{1,3})?(?:${NUMERIC}|${ISO}|${SPELT}|\\b${ENGLISH})`;

/** `10:54:03`, `10h54`, `10 giờ 54 phút`, `3:05 CH`, `3:05 PM`. */
const TIME =
  "(?<hour>\\d{1,2})\\s?(?::|h|g|giờ)\\s?(?<minute>\\d{2})(?:\\s?:\\s?(?<second>\\d{2})(?:\\.\\d{1,7})?|\\s?phút|['’])?(?!\\d)(?:\\s?(?<half>AM|PM|SA|CH)(?!\\p{L}))?";

/** `[GMT +7]`, `[(GMT +7)]`, `(GMT+7)`, `GMT+07:00`, `+07:00`. */
const OFFSET =
  '(?:[[(]{1,2}\\s?)?(?:(?:GMT|UTC)\\s?(?<sign1>[+-])\\s?(?<hours1>\\d{1,2})(?::?(?<minutes1>\\d{2}))?|(?<sign2>[+-])(?<hours2>\\d{2}):?(?<minutes2>\\d{2})|(?<zulu>Z|GMT|UTC))(?![\\p{L}\\d])(?:\\s?[\\])]{1,2})?';

const WEEKDAY = `(?<![\\p{L}\\d])(?<weekday>${WEEKDAY_PATTERN})(?![\\p{L}\\d])`;

/** `Thứ Ba, 10:15, 06/08/2024`. */
const WEEKDAY_BEFORE = `(?<![^\\s,;|(])(?<weekdayBefore>${WEEKDAY_PATTERN})`;

const DATE_FIRST = `(?:${WEEKDAY}${GAP})?${DATE}(?:(?:T|${GAP})${TIME}(?:\\s{0,3}${OFFSET})?)?`;
/** The zone after the date of a time that stands first; a name may stand once in a pattern. */
const OFFSET_AFTER = OFFSET.replace(/<(sign|hours|minutes|zulu)/gu, '<after_$1');

const TIME_FIRST = `(?<![\\d:/.])(?:${WEEKDAY_BEFORE},?\\s{1,3})?${TIME}(?:\\s{0,3}${OFFSET})?${GAP}(?:${WEEKDAY}${GAP})?${DATE}(?:\\s{0,3}${OFFSET_AFTER})?`;

/** `13-3-24`: three small numbers are a date only beside a time. */
const SHORT_YEAR =
  '(?<!\\d|\\d[/.\\-])(?:ngày\\s{1,3})?(?<day>\\d{1,2})(?<sign>[/.\\-])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{2})(?!\\d|[/.\\-]\\d)';
const SHORT_YEAR_FIRST = `(?:${WEEKDAY}${GAP})?${SHORT_YEAR}${GAP}${TIME}(?:\\s{0,3}${OFFSET})?`;
const SHORT_YEAR_AFTER = `(?<![\\d:/.])(?:${WEEKDAY_BEFORE},?\\s{1,3})?${TIME}(?:\\s{0,3}${OFFSET})?${GAP}(?:${WEEKDAY}${GAP})?${SHORT_YEAR}(?:\\s{0,3}${OFFSET_AFTER})?`;

/** Date, then perhaps a time; and time, then a date; either with a year of two digits. All name their groups alike. */
export const MOMENT_PATTERNS = [TIME_FIRST, DATE_FIRST, SHORT_YEAR_FIRST, SHORT_YEAR_AFTER].map(
  (pattern) => new RegExp(pattern, 'iu'),
);

/** By name as in the pattern. */
export const MONTHS: ReadonlyMap<string, number> = new Map<string, number>([
  ...ENGLISH_MONTHS.map((name, i) => [name, i + 1] as const),
  ['một', 1],
  ['giêng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
]);
