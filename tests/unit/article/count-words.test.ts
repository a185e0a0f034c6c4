import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters, countWords } from '#shared/article/count-words';

/** The rule as a pattern: slower, and plain to see. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,:'’][\p{L}\p{N}\p{M}]+)*/gu;

const newsText = fc
  .array(
    fc.oneof(
      fc.constantFrom('ắ', 'đ', 'a', '1', '.', ',', ':', "'", '’', ' ', '\n', '–', '%', '𝒜', '😀', '\ud83d'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

test.each([
  ['Bến Lức', 2],
  ['đạt 21,85%', 2],
  ['lúc 10:54:03 – hết', 3],
  ['08/3/2024', 3],
  ['a..b', 2],
  ['', 0],
  ['–', 0],
])('%j is %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('any text has as many words as the pattern finds in it', () => {
  fc.assert(
    fc.property(newsText, (text) => countWords(text) === (text.match(WORD)?.length ?? 0)),
    { numRuns: 2_000 },
  );
});

test('any text has as many characters as it has code points, line breaks left out', () => {
  fc.assert(
    fc.property(newsText, (text) => countCharacters(text) === [...text.replace(/\n/gu, '')].length),
    { numRuns: 2_000 },
  );
});
