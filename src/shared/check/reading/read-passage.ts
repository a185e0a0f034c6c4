/** A passage as rules read it: composed, cut into words, and able to say where in the passage something was found. */
import { cutWords } from '../../search/cut-words';
import type { Slip } from '../finding';
import type { Passage } from '../manuscript';
import { compose } from './composed';
import { perPassage } from './per-passage';

export interface Word {
  readonly text: string;
  /** In lower case. */
  readonly form: string;
  /** Offsets in the reading's text. */
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before it, or the passage's beginning. */
  readonly gap: string;
}

export interface Reading {
  readonly passage: Passage;
  /** NFC. */
  readonly text: string;
  readonly words: readonly Word[];
  /** A finding at offsets of the reading's text. */
  readonly slip: (start: number, end: number, more?: Pick<Slip, 'variant' | 'values' | 'fix'>) => Slip;
}

const wordsIn = (text: string): readonly Word[] => {
  const lower = text.toLowerCase();
  // A few letters grow when made small; then each word is made small by itself.
  const aligned = lower.length === text.length;
  const words: Word[] = [];
  let last = 0;
  cutWords(text, (start, end, isWord) => {
    if (!isWord) return;
    const word = text.slice(start, end);
    words.push({
      text: word,
      form: aligned ? lower.slice(start, end) : word.toLowerCase(),
      start,
      end,
      gap: text.slice(last, start),
    });
    last = end;
  });
  return words;
};

const read = (passage: Passage): Reading => {
  const { text, original } = compose(passage.text);
  const { key, slot } = passage;
  return {
    passage,
    text,
    words: wordsIn(text),
    slip: (start, end, more = {}) => ({ key, slot, start: original(start), end: original(end), ...more }),
  };
};

/** Several rules read the same passage, one after another and at every check: a passage is a value, read once. */
export const readPassage = perPassage(read);
