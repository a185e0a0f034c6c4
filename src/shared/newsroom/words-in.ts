/** The words of a pasted list, however they are separated. */

import * as v from 'valibot';
import { wordSchema } from './newsroom';

const LETTER = /\p{L}/u;

/** Without doubles, NFC; what has no letter is no word. */
export const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .normalize('NFC')
      .split(/[\s,;]+/u)
      .filter((word) => LETTER.test(word) && v.is(wordSchema, word)),
  ),
];
