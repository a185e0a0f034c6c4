/** Which words of a passage say something by their capitals. */
import type { Word } from './read-passage';

/** Words are made of letters, accents and figures: of one without figures, letters alone are left. */
const FIGURE = /\p{N}/u;

export const isSpelt = (word: string): boolean => !FIGURE.test(word);

/** A sign that the next word may be written large for beginning something: a sentence, a quotation, an item. */
const OPENS = /[^\s,]/u;

/** A capital there says nothing about the word itself. */
export const opensSentence = (word: Word): boolean => word.start === word.gap.length || OPENS.test(word.gap);
