/** Reads a line that holds a date and little else: `Bến Lức, Thứ Sáu, 08/03/2024 | 10:54 [GMT +7]  A  A`, `Ngày đăng: … | Tác giả: …`. */
import type { Dateline } from '../../article/article';
import { type Moment, readMoment } from '../../vietnamese/read-moment';
import { isNames, readBylineLook } from './byline-line';
import { readFurniture } from './furniture';
import { type Line, rawSlice } from './lines';
import { countWords, keyOf } from './wording';

export type DatelinePart =
  | { readonly fate: 'dateline'; readonly text: string; readonly dateline: Dateline }
  | { readonly fate: 'byline' | 'dropped'; readonly text: string };

export interface DatelineLine {
  readonly parts: readonly DatelinePart[];
  /** The name before a dash and the date is read as a place; these are the parts if it is who wrote. */
  readonly before: { readonly name: string; readonly parts: readonly DatelinePart[] } | null;
  /** The line says that the article was published then (`Ngày đăng: …`), and not just that this is a date. */
  readonly published: boolean;
  readonly moment: Moment;
}

/** A date further in belongs to a sentence, as does one in a longer line. */
const FURTHEST = 100;
const LONGEST = 240;
/** Most lines name no year: they are not looked at twice. */
const YEAR = /\d{4}|\d[/.-]\d{2}(?!\d)/;
/** Words beside the date that nothing explains: more than these make a headline or a sentence. */
const MOST_UNEXPLAINED = 4;

const PUBLISHED: ReadonlySet<string> = new Set([
  'ngay',
  'dang',
  'dang luc',
  'dang ngay',
  'ngay dang',
  'ngay dang bai',
  'ngay dang tin',
  'ngay xuat ban',
  'xuat ban',
  'published',
  'posted',
  'posted on',
  'published on',
  'gui luc',
  'gui ngay',
  'ngay gui',
  'dang tai',
  'dang tai luc',
  'ngay dang tai',
  'dua tin luc',
  'ngay dua tin',
  'ngay phat hanh',
  'phat hanh',
  'xuat ban luc',
  'xuat ban ngay',
  'tin dang ngay',
  'bai dang ngay',
  'thoi gian dang',
  'posted at',
  'published at',
  'first published',
]);
const LABELS: ReadonlySet<string> = new Set([
  ...PUBLISHED,
  'cap nhat',
  'cap nhat luc',
  'cap nhat ngay',
  'ngay cap nhat',
  'cap nhat lan cuoi',
  'luc',
  'thoi gian',
  'ngay gio',
  'updated',
  'last updated',
  'updated at',
  'updated on',
  'cap nhat tin',
  'lan cap nhat cuoi',
  'cap nhat moi nhat',
  'chinh sua lan cuoi',
  'ngay tao',
  'tao luc',
  'ngay viet',
  'thoi diem',
  'date',
]);

const EDGE = /^[\s,|•·–-]+|[\s,|•·–-]+$/gu;
const BETWEEN = /\s?[|•·]\s?|\s[-–]\s/gu;
const HARD_SIGN = /[|•·–-]/u;
/** Between a place and its date: `Tân Hòa, 08/03`, `Tân Hòa · Thứ Sáu`, `Tân Hòa - 08/03`. */
const AFTER_PLACE = /^\s?[,·–-]\s?$/u;

type Role = 'label' | 'furniture' | 'place' | 'byline' | 'unexplained';

/** A stretch of the line beside the date, without the signs around it, as offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const bareSpan = (text: string, start: number, end: number): readonly Span[] => {
  const segment = text.slice(start, end);
  const bare = segment.replace(EDGE, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return [];
  const at = start + segment.indexOf(bare);
  return [{ start: at, end: at + bare.length }];
};

const spansBetween = (text: string, from: number, to: number): readonly Span[] => {
  const signs = [...text.slice(from, to).matchAll(BETWEEN)];
  const starts = [from, ...signs.map((sign) => from + sign.index + sign[0].length)];
  const ends = [...signs.map((sign) => from + sign.index), to];
  return starts.flatMap((start, i) => bareSpan(text, start, ends[i] ?? to));
};

const isPlace = (text: string, span: Span, date: Span): boolean =>
  span.end <= date.start &&
  AFTER_PLACE.test(text.slice(span.end, date.start)) &&
  isNames(text.slice(span.start, span.end));

const roleOf = (text: string, span: Span, date: Span): Role => {
  const segment = text.slice(span.start, span.end);
  if (LABELS.has(keyOf(segment))) return 'label';
  if (readFurniture(segment) !== null) return 'furniture';
  const look = readBylineLook(segment);
  if (look === 'labelled') return 'byline';
  if (isPlace(text, span, date)) return 'place';
  if (look === 'names') return 'byline';
  return /\p{L}/u.test(segment) ? 'unexplained' : 'furniture';
};

type Judged = Span & { readonly role: Role };

/** Words that nothing explains are borne only where a sign sets them off from a date with its time: a section's or a site's name. */
const isBorne = (text: string, judged: readonly Judged[], moment: Moment): boolean => {
  const strangers = judged.filter((span) => span.role === 'unexplained');
  if (strangers.length === 0) return true;
  const setOff = strangers.every((span) =>
    HARD_SIGN.test(span.end <= moment.start ? text.slice(span.end, moment.start) : text.slice(moment.end, span.start)),
  );
  const words = strangers.reduce((sum, span) => sum + countWords(text.slice(span.start, span.end)), 0);
  return setOff && moment.hasTime && words <= MOST_UNEXPLAINED;
};

/** What is left of the line when the other parts are taken out: the date with the signs around it. */
const remainder = (line: Line, others: readonly Span[]): string => {
  const starts = [0, ...others.map((span) => span.end)];
  const ends = [...others.map((span) => span.start), line.text.length];
  return starts
    .map((start, i) => rawSlice(line, start, ends[i] ?? line.text.length))
    .filter((text) => text !== '')
    .join(' ');
};

const partsOf = (line: Line, judged: readonly Judged[], moment: Moment): readonly DatelinePart[] => {
  const place = judged.findLast((span) => span.role === 'place');
  const others = judged.filter((span) => span !== place);
  const dateline = { at: moment.at, place: place ? line.text.slice(place.start, place.end) : null };
  const part = (span: Judged): DatelinePart => ({
    fate: span.role === 'byline' ? 'byline' : 'dropped',
    text: rawSlice(line, span.start, span.end),
  });
  return [
    ...others.filter((span) => span.end <= moment.start).map(part),
    { fate: 'dateline', text: remainder(line, others), dateline },
    ...others.filter((span) => span.start >= moment.end).map(part),
  ];
};

const DASH_AFTER = /^\s?[-–]\s?$/u;

const readBefore = (line: Line, judged: readonly Judged[], moment: Moment): DatelineLine['before'] => {
  const place = judged.findLast((span) => span.role === 'place');
  if (!place || !moment.hasTime || !DASH_AFTER.test(line.text.slice(place.end, moment.start))) return null;
  const parts = partsOf(
    line,
    judged.map((span) => (span === place ? { ...span, role: 'byline' } : span)),
    moment,
  );
  return { name: line.text.slice(place.start, place.end), parts };
};

/**
 * @param offset of a date whose line names none.
 * @returns null where the date is part of a sentence, a headline or a caption, or there is none.
 */
export const readDatelineLine = (line: Line, offset: string): DatelineLine | null => {
  const { text } = line;
  const moment = text.length > LONGEST || !YEAR.test(text) ? null : readMoment(text, offset);
  if (!moment || moment.start > FURTHEST) return null;
  const judged = [...spansBetween(text, 0, moment.start), ...spansBetween(text, moment.end, text.length)].map(
    (span) => ({ ...span, role: roleOf(text, span, moment) }),
  );
  if (!isBorne(text, judged, moment)) return null;
  const published = judged.some((span) => PUBLISHED.has(keyOf(text.slice(span.start, span.end))));
  const before = readBefore(line, judged, moment);
  return { parts: partsOf(line, judged, moment), before, published, moment };
};
