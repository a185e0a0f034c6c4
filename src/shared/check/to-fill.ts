/**
 * What has still to be written before an article may go out: `[cần bổ sung]`, `[cần bổ sung: số liệu quý 2]`, `[TK]`, `[TK: …]`, and
 * variables such as `{{nơi}}` that nobody has filled in. A bare `TK` is none: in Vietnamese it is an account (tài khoản).
 */
import type { Article } from '../article/article';
import type { HouseLayout } from '../layout/house-layout';
import { fold } from '../vietnamese/fold';
import type { Slip } from './finding';
import type { Manuscript } from './manuscript';
import { manuscriptOf } from './manuscript-of';

/** The rule that stops at them; no house can make it speak less loudly, and nobody can pass it over. */
export const TO_FILL = 'to-fill';

/** UTF-16 offsets, `end` exclusive. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Between its opening bracket and the note, as anybody might write it: without accents, in any case. */
const MARK = /^(?:can bo sung\b|tk$)/u;
/** A bracket in it belongs to a mark. */
const VARIABLE = /\{\{[^{}[\]\n]{1,40}\}\}/gu;

const markWords = (text: string): string => fold(text).replace(/\s+/gu, ' ').trim();

/** Of a mark with its note, in UTF-16 units: one whose bracket is not closed by then is not closed at all. */
const LONGEST = 500;

/** The bracket that closes the one at `open`, on its own line; -1 where somebody forgot it. */
const closingOf = (text: string, open: number): number => {
  let depth = 0;
  const last = Math.min(text.length, open + LONGEST);
  for (let i = open; i < last && text[i] !== '\n'; i += 1) {
    if (text[i] === '[') depth += 1;
    else if (text[i] === ']') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
};

/** Where a mark without its closing bracket ends: with its words, the note after a colon left out. */
const wordsEnd = (text: string, open: number): number => {
  const rest = /[:[\]\n]/u.exec(text.slice(open + 1));
  return rest === null ? text.length : open + 1 + rest.index;
};

const markAt = (text: string, open: number): Gap | null => {
  const end = wordsEnd(text, open);
  if (!MARK.test(markWords(text.slice(open + 1, end)))) return null;
  const closing = closingOf(text, open);
  return { start: open, end: closing < 0 ? end : closing + 1 };
};

const marksIn = (text: string): readonly Gap[] => {
  const marks: Gap[] = [];
  let open = text.indexOf('[');
  while (open >= 0) {
    const mark = markAt(text, open);
    if (mark !== null) marks.push(mark);
    open = text.indexOf('[', mark?.end ?? open + 1);
  }
  return marks;
};

const variablesIn = (text: string): readonly Gap[] =>
  [...text.matchAll(VARIABLE)].map(({ index, 0: written }) => ({ start: index, end: index + written.length }));

/** Both are in order: one walk over them, however many there are. */
const outside = (variables: readonly Gap[], marks: readonly Gap[]): readonly Gap[] => {
  let next = 0;
  return variables.filter(({ start, end }) => {
    while (next < marks.length && (marks[next]?.end ?? 0) <= start) next += 1;
    return (marks[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
};

/** In order; a variable that a mark reaches over is part of it. */
export const gapsIn = (text: string): readonly Gap[] => {
  const marks = text.includes('[') ? marksIn(text) : [];
  const variables = text.includes('{{') ? variablesIn(text) : [];
  const alone = outside(variables, marks);
  return alone.length === 0 ? marks : [...marks, ...alone].sort((a, b) => a.start - b.start);
};

/** The dateline's place stands in a field, not in a passage. */
const inDateline = ({ dateline }: Manuscript): readonly Slip[] =>
  gapsIn(dateline?.place ?? '').length === 0
    ? []
    : [{ key: null, slot: 'dateline', start: 0, end: 0, values: { text: dateline?.place ?? '' } }];

/** In reading order. */
export const toFill = (manuscript: Manuscript): readonly Slip[] => [
  ...inDateline(manuscript),
  ...manuscript.passages.flatMap(({ key, slot, text }) =>
    gapsIn(text).map(({ start, end }): Slip => ({ key, slot, start, end, values: { text: text.slice(start, end) } })),
  ),
];

/** Of a stored article; empty where it may be exported. */
export const toFillIn = (
  article: Parameters<typeof manuscriptOf>[0] & Pick<Article, 'language'>,
  layout: HouseLayout,
): readonly Slip[] => toFill(manuscriptOf(article, layout));
