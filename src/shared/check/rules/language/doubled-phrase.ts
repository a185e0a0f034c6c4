/** Two to four words written twice in a row: `của huyện của huyện`. */

import { isCapitalised } from '../../../vietnamese/capitals';
import type { Passage } from '../../manuscript';
import { isSpelt } from '../../reading/capitals';
import { inOneRow } from '../../reading/neighbours';
import { readPassage, type Word } from '../../reading/read-passage';
import type { PassageRule } from '../../rule';

const LONGEST = 4;

/** Said twice with a meaning when they begin so: `từng bước từng bước`, `rất nhiều rất nhiều`. */
const SAID_TWICE: ReadonlySet<string> = new Set('từng rất mỗi mau cứ lại càng một hai lâu xa nhiều'.split(' '));
/** And when they end so: `xa dần xa dần`, `đi mãi đi mãi`. */
const GOES_ON: ReadonlySet<string> = new Set(['dần', 'mãi', 'hoài', 'nữa']);
/** One ends, the same begins the next: `chế độ xã hội xã hội chủ nghĩa`. */
const MEETS: ReadonlySet<string> = new Set(['xã hội']);

const repeats = (words: readonly Word[], at: number, length: number): boolean => {
  for (let i = at; i < at + length; i += 1) {
    if (words[i]?.form !== words[i + length]?.form) return false;
  }
  return inOneRow(words, at, length * 2);
};

/** A name said twice is called; a word said twice is another rule's. */
const isMeant = (phrase: readonly Word[]): boolean => {
  const forms = phrase.map((word) => word.form);
  const [first = ''] = forms;
  return (
    SAID_TWICE.has(first) ||
    GOES_ON.has(forms.at(-1) ?? '') ||
    MEETS.has(forms.join(' ')) ||
    new Set(forms).size === 1 ||
    phrase.every((word) => isCapitalised(word.text)) ||
    phrase.some((word) => !isSpelt(word.form))
  );
};

/** @returns how many words are said again from `at` on, or 0. */
const doubledFrom = (words: readonly Word[], at: number): number => {
  for (let length = 2; length <= LONGEST; length += 1) {
    if (words[at]?.form !== words[at + length]?.form || !repeats(words, at, length)) continue;
    return isMeant(words.slice(at, at + length)) ? 0 : length;
  }
  return 0;
};

const slipsIn = (passage: Passage) => {
  const reading = readPassage(passage);
  const { words, text } = reading;
  let done = 0;
  return words.flatMap((first, at) => {
    const length = at < done ? 0 : doubledFrom(words, at);
    const [last, end] = [words[at + length - 1], words[at + length * 2 - 1]];
    if (length === 0 || !last || !end) return [];
    done = at + length * 2;
    const phrase = text.slice(first.start, last.end);
    return [reading.slip(first.start, end.end, { values: { phrase }, fix: phrase })];
  });
};

export const doubledPhrase: PassageRule = {
  id: 'doubled-phrase',
  group: 'language',
  normal: 'error',
  language: 'vi',
  reads: 'passage',
  find: slipsIn,
  examples: [{ wrong: 'Đường của huyện của huyện đã xong.', right: 'Đường của huyện đã xong.' }],
};
