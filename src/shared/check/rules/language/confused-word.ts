/** A compound that is often written wrong and that means nothing as it stands: `vướng mắt` for `vướng mắc`. */

import { inCapitalsOf, isCapitalised, isShouted } from '../../../vietnamese/capitals';
import type { Passage } from '../../manuscript';
import { opensSentence } from '../../reading/capitals';
import { formAfter, formBefore, inOneRow } from '../../reading/neighbours';
import { phraseTree } from '../../reading/phrase-tree';
import { type Reading, readPassage, type Word } from '../../reading/read-passage';
import type { PassageRule } from '../../rule';
import { CONFUSIONS, type Confusion } from './confusions';

const TREE = phraseTree(
  CONFUSIONS.map((confusion) => [confusion.wrong, confusion] as const),
  (word) => word.form,
);

const isLarge = ({ text }: Word): boolean => isCapitalised(text) && !isShouted(text);

/** `Bàn Quan` with each word large, and not for shouting, is a name; `đường Nguyễn Trãi qua cầu` has the end of one. */
const isName = ([first, ...rest]: readonly Word[]): boolean =>
  rest.some(isLarge) || (first !== undefined && isLarge(first) && !opensSentence(first));

const isWrongHere = (confusion: Confusion, words: readonly Word[], at: number): boolean => {
  const { length } = confusion.wrong;
  if (!inOneRow(words, at, length) || isName(words.slice(at, at + length))) return false;
  const after = formAfter(words, at + length);
  return (
    !confusion.notAfter.has(formBefore(words, at)) &&
    !confusion.notBefore.has(after) &&
    (confusion.onlyBefore === null || confusion.onlyBefore.has(after))
  );
};

const slipAt = (reading: Reading, confusion: Confusion, at: number) => {
  const { words, text } = reading;
  const [first, last] = [words[at], words[at + confusion.wrong.length - 1]];
  if (!first || !last) return [];
  const found = text.slice(first.start, last.end);
  const right = inCapitalsOf(found, confusion.right);
  return [reading.slip(first.start, last.end, { values: { wrong: found, right }, fix: right })];
};

const slipsIn = (passage: Passage) => {
  const reading = readPassage(passage);
  const { words } = reading;
  return words.flatMap((_, at) => {
    const matches = TREE.from(words, at);
    if (matches.length === 0) return [];
    return matches
      .flatMap(({ values }) => values)
      .filter((confusion) => isWrongHere(confusion, words, at))
      .flatMap((confusion) => slipAt(reading, confusion, at));
  });
};

export const confusedWord: PassageRule = {
  id: 'confused-word',
  group: 'language',
  normal: 'error',
  language: 'vi',
  reads: 'passage',
  find: slipsIn,
  examples: [
    { wrong: 'Xã gỡ vướng mắt cho dân.', right: 'Xã gỡ vướng mắc cho dân.' },
    { wrong: 'Lúa cho năng xuất cao.', right: 'Lúa cho năng suất cao.' },
  ],
};
