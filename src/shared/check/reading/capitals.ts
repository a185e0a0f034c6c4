/** What a word's capitals say, and how a correction takes them over. */
import type { Word } from './read-passage';

export const isCapitalised = (word: string): boolean => {
  const [first = ''] = word;
  return first !== first.toLowerCase();
};

/** Words are made of letters, accents and figures: of one without figures, letters alone are left. */
const FIGURE = /\p{N}/u;

export const isSpelt = (word: string): boolean => !FIGURE.test(word);

/** At least two letters, none of them small. */
export const isShouted = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** A sign that the next word may be written large for beginning something: a sentence, a quotation, an item. */
const OPENS = /[^\s,]/u;

/** A capital there says nothing about the word itself. */
export const opensSentence = (word: Word): boolean => word.start === word.gap.length || OPENS.test(word.gap);

export const capitalise = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/** The correction in the capitals of what it replaces: `Chia sẽ` -> `Chia sẻ`, `CHIA SẼ` -> `CHIA SẺ`. */
export const inCapitalsOf = (found: string, correction: string): string => {
  if (isShouted(found)) return correction.toUpperCase();
  return isCapitalised(found) ? capitalise(correction) : correction;
};
