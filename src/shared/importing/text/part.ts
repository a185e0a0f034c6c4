/** The account of the source: every character other than white space is in exactly one part, and every part has one fate. */
import { plain, sliceInline } from '../../article/inline';
import type { ProposedPart } from '../proposal';
import type { Line } from './lines';

/** A part before it has its place among the others. */
export type Part = Omit<ProposedPart, 'at' | 'isUnsure'>;

const BARE = { block: null, pictures: [], dateline: null, doubts: [] } as const;

/** A stretch of a line that is known by its own words, as the label before a date. */
export const wordsPart = (line: Line, text: string, fate: Part['fate']): Part => ({
  ...BARE,
  line: line.number,
  text,
  inline: plain(text),
  fate,
});

/** A left-out line is shown as it stands in the source. */
export const linePart = (line: Line, fate: Part['fate']): Part => ({
  ...BARE,
  line: line.number,
  text: fate === 'dropped' ? line.raw : line.text,
  inline: line.inline,
  fate,
});

/** `part.text` from `start` to `end`, with its marks and without white space at its ends; nothing where only white space is left. */
export const slicePart = (part: Part, start: number, end: number, fate: Part['fate']): readonly Part[] => {
  const slice = part.text.slice(start, end);
  const text = slice.trim();
  if (text === '') return [];
  const from = start + slice.indexOf(text);
  return [{ ...part, text, inline: sliceInline(part.inline, from, from + text.length), fate }];
};
