/** The source as numbered lines of clean text: what every later step looks at. */
import type { Inline } from '../../article/article';
import { plain } from '../../article/inline';
import { cleanText } from '../../layout/clean-text';
import { cutLongText } from '../long-lines';
import { unwrap } from './unwrap';

export interface Line {
  /** In the source, from 1. */
  readonly number: number;
  /** Clean and trimmed, with as many spaces inside as there were, all of them ordinary: this is how a left-out line is shown. */
  readonly raw: string;
  /** As a slot keeps it: every run of white space is one space. */
  readonly text: string;
  /** The same text with its marks, letter for letter. */
  readonly inline: Inline;
}

const plainLine = (raw: string, number: number): Line => {
  const text = raw.replace(/ {2,}/gu, ' ');
  return { number, raw, text, inline: plain(text) };
};

/** The lines that hold something, in order; those broken at a fixed width are joined. */
export const readLines = (source: string): readonly Line[] =>
  unwrap(
    cleanText(source)
      .split('\n')
      .map((line) => line.trim().replace(/\s/gu, ' ')),
  ).flatMap(({ text, number }) => cutLongText(text).map((raw) => plainLine(raw, number)));

/** Where the character stands in `raw` that has `count` characters other than spaces before it. */
const rawOffset = (raw: string, count: number): number => {
  let seen = 0;
  for (let i = 0; i < raw.length; i += 1) {
    if (raw.charAt(i).trim() === '') continue;
    if (seen === count) return i;
    seen += 1;
  }
  return raw.length;
};

const inkIn = (text: string): number => text.replace(/\s/gu, '').length;

/** The stretch of `raw` that stands for `text.slice(start, end)`. */
export const rawSlice = ({ raw, text }: Pick<Line, 'raw' | 'text'>, start: number, end: number): string => {
  const from = inkIn(text.slice(0, start));
  const to = from + inkIn(text.slice(start, end));
  return raw.slice(rawOffset(raw, from), rawOffset(raw, to)).trim();
};
