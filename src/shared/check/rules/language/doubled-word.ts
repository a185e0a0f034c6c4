/** A word written twice: `chuyển chuyển đổi`. What the language doubles by right is kept, and so are names. */

import { isCapitalised, isShouted } from '../../../vietnamese/capitals';
import type { Passage } from '../../manuscript';
import { isSpelt, opensSentence } from '../../reading/capitals';
import { follows, formAfter, formBefore } from '../../reading/neighbours';
import { readPassage, type Word } from '../../reading/read-passage';
import type { PassageRule } from '../../rule';
import { SAID_TWICE } from './said-twice';
import { isMeeting } from './word-meetings';

/** `A A`, `x x` are buttons and signs; a word of one letter bears a mark: `ở`, `ô`. */
const isWord = ({ form }: Word): boolean => isSpelt(form) && (form.length > 1 || form > 'z');

/** `Đại hội Hội Nông dân` and `Na Na` are written with their capitals for a reason. */
const inOneCase = (first: Word, second: Word): boolean => {
  if (isShouted(first.text) && isShouted(second.text)) return first.text.length > 1;
  return !isCapitalised(second.text) && (!isCapitalised(first.text) || opensSentence(first));
};

/** With one of these before it the word is the end of another: `nâng cao cao`, `9 tháng tháng` double nothing on purpose. */
const BOUND: ReadonlySet<string> = new Set([
  'nâng cao',
  'bị thương',
  'mở rộng',
  'mọi người',
  'nhiều người',
  'những người',
  'con người',
  'hằng năm',
  'hàng năm',
]);

const isBound = (before: string, form: string): boolean => !isSpelt(before) || BOUND.has(`${before} ${form}`);

/** The word at `at` says again what the one before it says. */
const isDoubled = (words: readonly Word[], at: number): boolean => {
  const [first, second] = [words[at - 1], words[at]];
  if (!first || !second || first.form !== second.form || !follows(second)) return false;
  if (!isWord(second) || !inOneCase(first, second)) return false;
  const [before, after] = [formBefore(words, at - 1), formAfter(words, at + 1)];
  if (SAID_TWICE.has(second.form) && !isBound(before, second.form)) return false;
  // Three in a row are an outcry or a song.
  if (before === second.form || after === second.form) return false;
  // `xa xa gần gần`, `cười cười nói nói`: a pair of pairs.
  if (after !== '' && after === formAfter(words, at + 2)) return false;
  return !isMeeting(second.form, before, after);
};

const slipsIn = (passage: Passage) => {
  const reading = readPassage(passage);
  const { words } = reading;
  return words.flatMap((second, at) => {
    const first = words[at - 1];
    if (!first || !isDoubled(words, at)) return [];
    return [reading.slip(first.start, second.end, { values: { word: first.text }, fix: first.text })];
  });
};

export const doubledWord: PassageRule = {
  id: 'doubled-word',
  group: 'language',
  normal: 'error',
  language: 'vi',
  reads: 'passage',
  find: slipsIn,
  examples: [{ wrong: 'Xã thúc đẩy chuyển chuyển đổi số.', right: 'Xã thúc đẩy chuyển đổi số.' }],
};
