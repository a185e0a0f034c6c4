/** The account of the source: every character other than white space is in exactly one part, and every part has one fate. */
import type { Dateline } from '../../article/article';
import type { Line } from './lines';

export type TextFate = 'headline' | 'lead' | 'paragraph' | 'subhead' | 'caption' | 'byline' | 'end-mark' | 'dropped';

export type Part = {
  /** The source's line, from 1. */
  readonly line: number;
  /** As in the source, in clean text. */
  readonly text: string;
} & (
  | { readonly fate: TextFate }
  | { readonly fate: 'dateline'; readonly dateline: Dateline }
  | { readonly fate: 'credit'; readonly credit: string }
);

export const textPart = (line: Line, fate: TextFate): Part => ({
  line: line.number,
  text: fate === 'dropped' ? line.raw : line.text,
  fate,
});
