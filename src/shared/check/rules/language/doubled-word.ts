/** A word written twice: `chuyển chuyển đổi`. What the language doubles by right is kept, and so are names. */

import { isCapitalised, isShouted } from '../../../vietnamese/capitals';
import type { Passage } from '../../manuscript';
import { isSpelt, opensSentence } from '../../reading/capitals';
import { follows, formAfter, formBefore } from '../../reading/neighbours';
import { readPassage, type Word } from '../../reading/read-passage';
import type { PassageRule } from '../../rule';
import { beginsWord, SAID_TWICE } from './said-twice';
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
  'mỗi năm',
  'mỗi tháng',
  'mỗi giờ',
  'mỗi người',
  'một người',
]);

/** Parts of the day and the year are said twice for each of them (`ngày ngày ra đồng`), but not before a date. */
const TIMES: ReadonlySet<string> = new Set('ngày tháng năm sáng trưa chiều tối đêm'.split(' '));
/** People are called by one of these before their name. */
const CALLED: ReadonlySet<string> = new Set('ông bà anh chị cô chú bác cậu em'.split(' '));

/** `năm năm 2021 - 2025` are five of them. */
const RANGE = /^\s?[-–]/u;

/** `ngày ngày 12/3`, `ông ông Nguyễn`, `từ từ ngày`: what follows wants it once. */
const wantsOne = (form: string, next: Word | undefined, afterNext: Word | undefined): boolean => {
  if (!next || !follows(next)) return false;
  if (beginsWord(form, next.form)) return true;
  if (TIMES.has(form)) return !isSpelt(next.form) && !(form === 'năm' && RANGE.test(afterNext?.gap ?? ''));
  if (CALLED.has(form)) return isCapitalised(next.text);
  return form === 'từ' && (!isSpelt(next.form) || TIMES.has(next.form));
};

const isBound = (before: string, form: string): boolean => !isSpelt(before) || BOUND.has(`${before} ${form}`);

/** The word at `at` says again what the one before it says. */
const isDoubled = (words: readonly Word[], at: number): boolean => {
  const [first, second] = [words[at - 1], words[at]];
  if (!first || !second || first.form !== second.form || !follows(second)) return false;
  if (!isWord(second) || !inOneCase(first, second)) return false;
  const [before, after] = [formBefore(words, at - 1), formAfter(words, at + 1)];
  if (
    SAID_TWICE.has(second.form) &&
    !isBound(before, second.form) &&
    !wantsOne(second.form, words[at + 1], words[at + 2])
  )
    return false;
  // Three in a row are an outcry or a song.
  if (before === second.form || after === second.form) return false;
  // `xa xa gần gần`, `đi đi lại lại`: a pair of pairs.
  if (after !== '' && after === formAfter(words, at + 2)) return false;
  if (before !== '' && before === formBefore(words, at - 2) && !TIMES.has(before)) return false;
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
