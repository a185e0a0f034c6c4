/** A range whose end lies before its beginning: `từ 20 đến 15 độ`, `từ năm 2025 đến năm 2020`, `giai đoạn 2025-2020`. */
import type { Passage } from '../../manuscript';
import { type Reading, readPassage } from '../../reading/read-passage';
import type { PassageRule } from '../../rule';
import { readFigure } from './written-figures';

const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?';
const FREE = '(?![\\p{L}\\d/:–-]|[.,]\\d)';
/** Cheap to try, and not met in most texts. */
const MAYBE = { amounts: /\s(?:đến|tới|[–-])\s\d/iu, years: /\d{4}\s?[–-]\s?\d{4}|năm\s\d{4}\sđến/iu };
const AMOUNTS = new RegExp(
  `(?<!\\p{L})từ\\s(?<from>${NUMBER})${FREE}(?:\\s?(?<unit>%|\\p{L}+))?\\s(?:đến|tới|[–-])\\s(?<to>${NUMBER})${FREE}(?:\\s?(?<toUnit>%|\\p{L}+))?`,
  'giu',
);
const YEARS =
  /(?<!\p{L})(?:từ\snăm\s(?<from>\d{4})\sđến\s(?:năm\s)?(?<to>\d{4})|(?:giai\sđoạn|nhiệm\skỳ|năm\shọc|niên\skhóa|niên\skhoá)\s(?<first>\d{4})\s?[–-]\s?(?<last>\d{4}))(?![\p{L}\d/:–-]|[.,]\d)/giu;

/** `từ 22 giờ đến 5 giờ`, `từ 25 đến 5 tháng sau`: what comes round again may end at a smaller number. */
const COMES_ROUND: ReadonlySet<string> = new Set([
  ...['giờ', 'h', 'g', 'phút', 'ngày', 'tháng', 'năm', 'tuần', 'quý', 'thứ', 'km', 'hằng', 'hàng', 'âm'],
  ...['tết', 'giêng', 'chạp'],
]);
/** `từ 500 đến 2 triệu`: in speech the first number leaves its own thousands out. */
const SCALES: ReadonlySet<string> = new Set([
  'nghìn',
  'ngàn',
  'triệu',
  'tỷ',
  'tỉ',
  'tấn',
  'tạ',
  'ha',
  'mét',
  'm',
  'kg',
  'lít',
]);
/** What falls is told from the top down. */
const FALLS = /(?<!\p{L})(?:giảm|hạ|rút|lùi|tụt|thấp|xuống|ngược|thu hẹp|sụt|bớt|cách đây)(?!\p{L})/iu;
const REACH = 80;

const unitsAllow = (unit = '', toUnit = ''): boolean => {
  const [one, other] = [unit.toLowerCase(), toUnit.toLowerCase()];
  if (COMES_ROUND.has(one) || COMES_ROUND.has(other)) return false;
  return one === '' ? !SCALES.has(other) : one === other;
};

const falls = (text: string, at: number): boolean => FALLS.test(text.slice(Math.max(0, at - REACH), at));

const isUpsideDown = (text: string, match: RegExpExecArray): boolean => {
  const { from, to, first, last, unit, toUnit } = match.groups ?? {};
  if (readFigure(from ?? first ?? '') <= readFigure(to ?? last ?? '')) return false;
  return unitsAllow(unit, toUnit) && !falls(text, match.index);
};

/** The numbers alone are shown: from the first one to the last. */
const slipOf = (reading: Reading, match: RegExpExecArray) => {
  const { from = '', to = '', first = from, last = to } = match.groups ?? {};
  const whole = match[0];
  const end = match.index + whole.lastIndexOf(last) + last.length;
  return reading.slip(match.index, end, { values: { from: first, to: last } });
};

const slipsIn = (passage: Passage) => {
  const reading = readPassage(passage);
  const { text } = reading;
  const ranges = [
    ...(MAYBE.amounts.test(text) ? text.matchAll(AMOUNTS) : []),
    ...(MAYBE.years.test(text) ? text.matchAll(YEARS) : []),
  ];
  return ranges.filter((match) => isUpsideDown(reading.text, match)).map((match) => slipOf(reading, match));
};

export const upsideDownRange: PassageRule = {
  id: 'upside-down-range',
  group: 'numbers',
  normal: 'warn',
  language: 'vi',
  reads: 'passage',
  find: slipsIn,
  examples: [
    { wrong: 'Mỗi lớp có từ 20 đến 15 học viên.', right: 'Mỗi lớp có từ 15 đến 20 học viên.' },
    { wrong: 'Kế hoạch giai đoạn 2025-2020.', right: 'Kế hoạch giai đoạn 2020-2025.' },
  ],
};
