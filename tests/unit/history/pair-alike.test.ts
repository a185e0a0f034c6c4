import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLikeness, type Likeness } from '#shared/history/likeness';
import type { Line } from '#shared/history/line';
import { pairAlike } from '#shared/history/pair-alike';

const lineOf = (text: string): Line => ({ kind: 'text', text, dress: '' });
const linesOf = (count: number, textOf: (nth: number) => string): readonly Line[] =>
  Array.from({ length: count }, (_, nth) => lineOf(textOf(nth)));

/** By reckoning through all ways: the greatest likeness in sum that pairs in order can have. */
const best = (older: readonly Line[], newer: readonly Line[], likeness: Likeness): number => {
  const [first, ...others] = older;
  if (!first) return 0;
  const pairings = newer.map((line, nth) => {
    const value = likeness(first, line);
    return value === 0 ? 0 : value + best(others, newer.slice(nth + 1), likeness);
  });
  return Math.max(best(others, newer, likeness), ...pairings);
};

const lines = fc.array(fc.array(fc.constantFrom('xã', 'cầu', 'kênh', 'lúa'), { maxLength: 4 }), { maxLength: 5 });

test('pairs keep the order of both texts and are the most alike there can be', () => {
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const [older, newer] = [a, b].map((texts) => texts.map((words) => lineOf(words.join(' '))));
      if (!older || !newer) return;
      const likeness = createLikeness();
      const pairs = pairAlike(older, newer, likeness);
      pairs.forEach((pair, nth) => {
        expect(pair.older).toBeGreaterThan(pairs[nth - 1]?.older ?? -1);
        expect(pair.newer).toBeGreaterThan(pairs[nth - 1]?.newer ?? -1);
      });
      const values = pairs.map((pair) => likeness(older[pair.older] ?? lineOf(''), newer[pair.newer] ?? lineOf('')));
      expect(Math.min(1, ...values)).toBeGreaterThan(0);
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(best(older, newer, likeness), 9);
    }),
  );
});

test('where one word was replaced in each of 3,000 lines, each is paired with itself', () => {
  const older = linesOf(3_000, (nth) => `xã thứ ${nth} làm cầu`);
  const newer = linesOf(3_000, (nth) => `phường thứ ${nth} làm cầu`);
  const pairs = pairAlike(older, newer, createLikeness());
  expect(pairs).toEqual(older.map((_, nth) => ({ older: nth, newer: nth })));
});

test('one line against very many, and very many against one, finds the one at the same place', () => {
  const many = linesOf(40_001, (nth) => (nth === 20_000 ? 'cầu mới qua kênh' : `${nth}`));
  const one = [lineOf('cầu mới bắc qua kênh')];
  expect(pairAlike(one, many, createLikeness())).toEqual([{ older: 0, newer: 20_000 }]);
  expect(pairAlike(many, one, createLikeness())).toEqual([{ older: 20_000, newer: 0 }]);
});

test('a credit is never paired with a caption of the same words, nor a photo with a photo', () => {
  const kinds = (kind: Line['kind']): Line => ({ kind, text: 'Minh Thư', dress: '' });
  expect(pairAlike([kinds('credit')], [kinds('caption')], createLikeness())).toEqual([]);
  expect(pairAlike([kinds('photo')], [kinds('photo')], createLikeness())).toEqual([]);
});
