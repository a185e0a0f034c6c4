/** Whether a full stop belongs to a shortened word (`TP.`, `v.v.`, `ThS.`) rather than to the end of a sentence. */
import { fold } from '../../vietnamese/fold';
import { wordStart } from './word-around';

const VOWEL = /[aeiouy]/u;

/** Shortened words that have a vowel of their own, folded. */
const SHORT = new Set(
  'inc ltd co corp dept est approx vol no etc al ed eds univ ave jan feb apr aug sept oct nov dec tel fax'.split(' '),
);

/** A name's first part, or a title: `Th.`, `Tr.`, `An.` may be the end of a sentence too; where it is not sure, it counts as short. */
const CAPITAL_AND_SHORT = /^[A-Z][A-Za-z]{0,3}$/u;

/** @param stop the offset of the full stop */
export const isShortened = (text: string, stop: number): boolean => {
  const start = wordStart(text, stop);
  const word = text.slice(start, stop);
  if (/^\d+$/u.test(word)) return word.length < 4;
  if (text.charAt(start - 1) === '.') return true;
  const folded = fold(word);
  return word.length < 2 || !VOWEL.test(folded) || SHORT.has(folded) || CAPITAL_AND_SHORT.test(word);
};
