/** What stands in the way, place by place. */
import { expect, test } from 'vitest';
import type { Obstacle } from '#shared/exporting/order';
import { isReason, rowsOf } from '../../../../src/renderer/features/export/hindrances';
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

test('a reason has three letters at least, white space aside', () => {
  expect(['', '  a ', 'ab', 'abc', ' sếp '].map(isReason)).toEqual([false, false, false, true, true]);
});
