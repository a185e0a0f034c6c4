/** What stands in the way, place by place. */
import { expect, test } from 'vitest';
import type { Obstacle } from '#shared/exporting/order';
import { examinedAnew, isReason, mendableIn, rowsOf } from '../../../../src/renderer/features/export/hindrances';
import { A, B } from './orders';

const gap = (slot: string, text = '[TK]'): Obstacle => ({ kind: 'gap', rule: 'to-fill', slot, text, values: {} });

test('marks that repeat are told apart by their turn, in their own article', () => {
  const rows = rowsOf(
    [
      { id: A, obstacles: [gap('lead'), gap('lead'), gap('body')] },
      { id: B, obstacles: [gap('lead')] },
    ],
    false,
  );
  expect(rows.map((row) => (row.is === 'article' ? row.count : row.nth))).toEqual([3, 0, 1, 0, 1, 0]);
});

test('with one article alone its name is not repeated over its places', () => {
  expect(rowsOf([{ id: A, obstacles: [gap('lead')] }], true).map(({ is }) => is)).toEqual(['place']);
});

const doubled: Obstacle = {
  kind: 'error',
  rule: 'doubled-word',
  slot: 'body',
  text: 'của của',
  values: {},
  fix: 'của',
};

test('only what has a safe fix is mended in one go, in one article', () => {
  const rows = rowsOf(
    [
      { id: A, obstacles: [gap('lead'), doubled, doubled] },
      { id: B, obstacles: [doubled] },
    ],
    false,
  );
  expect(mendableIn(rows, A).map(({ id, nth }) => [id, nth])).toEqual([
    [A, 0],
    [A, 1],
  ]);
});

test('an article that was mended leaves the list, and comes back to its place when that is taken back', () => {
  const before = [A, B].map((id) => ({ id, obstacles: [doubled] }));
  const mended = examinedAnew(before, [A, B], A, []);
  expect(mended.map(({ id }) => id)).toEqual([B]);
  expect(examinedAnew(mended, [A, B], A, [{ id: A, obstacles: [doubled] }])).toEqual(before);
});

test('a reason has three letters at least, white space aside', () => {
  expect(['', '  a ', 'ab', 'abc', ' sếp '].map(isReason)).toEqual([false, false, false, true, true]);
});
