import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSyllable, placedAs, spellingsOf, takeApart } from '#shared/spelling/syllable';
import { readVietnamese } from './words';

const vietnamese = readVietnamese();

describe('the ways to write a syllable', () => {
  test.each([
    ['hoà', ['hoà', 'hòa']],
    ['khỏe', ['khỏe', 'khoẻ']],
    ['thúy', ['thúy', 'thuý']],
    ['hoàn', ['hoàn']],
    ['quý', ['quý', 'quí']],
    ['kỹ', ['kỹ', 'kĩ']],
    ['toa', ['toa']],
  ])('%s', (word, ways) => {
    expect(spellingsOf(word).toSorted()).toEqual(ways.toSorted());
  });

  test('are the same set from whichever of them one begins', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vietnamese.words), (word) => {
        const ways = spellingsOf(word);
        for (const way of ways) expect(spellingsOf(way).toSorted()).toEqual(ways.toSorted());
        for (const way of ways) expect(vietnamese.has(way)).toBe(true);
      }),
    );
  });

  test('differ in the place of the tone alone', () => {
    for (const word of ['hoà', 'khoẻ', 'thuý', 'uỷ']) {
      const old = placedAs('old', word) ?? '';
      expect(old).not.toBe(word);
      expect(takeApart(old)).toEqual(takeApart(word));
      expect(placedAs('new', old)).toBe(word);
    }
  });
});

test('what is built like a syllable is told from what is not', () => {
  expect(['đường', 'nghiêng', 'quyết', 'khuỷu', 'ai', 'xuống', 'gì'].filter((word) => !isSyllable(word))).toEqual([]);
  expect(['krông', 'êđê', 'plei', 'đrốt', 'stress', 'mtộ'].filter(isSyllable)).toEqual([]);
});
