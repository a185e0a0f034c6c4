/** When two words are one: without accents for finding, with them for ranking. */
import { fold } from '../vietnamese/fold';
import { withoutTone, withToneLast } from '../vietnamese/tone-placement';
import { wordsOf } from './cut-words';

/** No word that a person types is longer; what a page leaves behind (keys, base64) is compared by its beginning. */
const LONGEST = 64;

const lower = (word: string): string => word.slice(0, LONGEST).toLowerCase().replaceAll('ð', 'đ');

/** Lower case, with its accents, the tone last: `HOÀ`, `hòa` and their decomposed spellings are one form. */
export const formOf = (word: string): string => withToneLast(lower(word));

/** The form without any accent: `Đước` is `duoc`. A function of the form alone. */
export const termOf = (form: string): string => fold(form);

/** The word as far as it is typed, without a tone: in Telex and VNI the tone comes last. */
export const lettersOf = (word: string): string => withoutTone(lower(word));

export const hasMarks = (form: string): boolean => form !== termOf(form);

/** Names as they are compared: the terms of their words, one space between. */
export const foldName = (name: string): string =>
  wordsOf(name)
    .map((word) => termOf(formOf(word)))
    .join(' ');

/** Equal for names that are one, on the desk and in the search alike; of a name without a word its signs count. */
export const nameKeyOf = (name: string): string => foldName(name) || fold(name);

/**
 * How many code units at the beginning of `word` a folded `prefix` covers, never parting a letter from its accents.
 * Letters may become longer or shorter by folding, so they are folded one by one.
 */
export const coveredBy = (word: string, prefix: string): number => {
  let covered = '';
  let length = 0;
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (covered.length >= prefix.length) break;
    covered += fold(letter);
    length += letter.length;
  }
  return length;
};
