/** Which words of a passage are read as one row: nothing but white space stands between them. */
import type { Word } from './read-passage';

const BLANK = /^[^\S\n]+$/u;

/** Whether a word follows the one before it with nothing but a space between. */
export const follows = (word: Word): boolean => word.gap === ' ' || BLANK.test(word.gap);

/** Whether the words from `start`, `length` of them, stand in one row. */
export const inOneRow = (words: readonly Word[], start: number, length: number): boolean => {
  for (let i = start + 1; i < start + length; i += 1) {
    const word = words[i];
    if (!word || !follows(word)) return false;
  }
  return true;
};

/** The form of the word before `at` in the same row, or an empty one. */
export const formBefore = (words: readonly Word[], at: number): string => {
  const word = words[at];
  return word && follows(word) ? (words[at - 1]?.form ?? '') : '';
};

/** The form of the word at `at` where it continues a row, or an empty one. */
export const formAfter = (words: readonly Word[], at: number): string => {
  const word = words[at];
  return word && follows(word) ? word.form : '';
};

/** The place of the last word that ends at or before the offset, or -1; by halves, for texts of any length. */
export const lastWordBefore = (words: readonly Word[], offset: number): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
