/** Where cards stand on the board, where the keys go from one, and which are drawn in a column of thousands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES, type Status } from '#shared/article/article';
import type { Columns } from '#shared/desk/board';
import { stepBetween } from '#shared/desk/steps';
import {
  below,
  beside,
  endOf,
  placeOf,
  statusBeside,
  successorAt,
} from '../../../../src/renderer/features/board/board-places';
import { stretchesOf } from '../../../../src/renderer/features/board/stretches';
import { rowOf } from '../../desk/rows';

const EMPTY: Columns = { draft: [], submitted: [], approved: [], exported: [], spiked: [] };
const cards = (from: number, to: number, status: Status = 'draft') =>
  Array.from({ length: to - from }, (_, nth) => rowOf(from + nth, { status }));

const columns: Columns = { ...EMPTY, draft: cards(0, 4), approved: cards(4, 6, 'approved') };
const idIn = (status: Status, at: number): string => columns[status][at]?.id ?? '';
const standing = (status: Status, at: number) => {
  const place = placeOf(columns, idIn(status, at));
  if (place === null) throw new Error('no such card');
  return place;
};

describe('the keys', () => {
  test('go down and up a column, and stay at its ends', () => {
    expect(below(columns, standing('draft', 1), 1)).toBe(idIn('draft', 2));
    expect(below(columns, standing('draft', 1), -1)).toBe(idIn('draft', 0));
    expect(below(columns, standing('draft', 0), -1)).toBeNull();
    expect(below(columns, standing('draft', 3), 1)).toBeNull();
    expect(endOf(columns, standing('draft', 2), 'first')).toBe(idIn('draft', 0));
    expect(endOf(columns, standing('draft', 2), 'last')).toBe(idIn('draft', 3));
  });

  test('pass over empty columns, and come to the last card of a shorter one', () => {
    expect(beside(columns, standing('draft', 3), 1)).toBe(idIn('approved', 1));
    expect(beside(columns, standing('approved', 0), -1)).toBe(idIn('draft', 0));
    expect(beside(columns, standing('approved', 0), 1)).toBeNull();
  });

  test('come to the card that took the place of one that left, to another column’s where there is none, to nothing on an empty board', () => {
    expect(successorAt(columns, { column: 0, at: 1 })).toBe(idIn('draft', 1));
    expect(successorAt(columns, { column: 0, at: 9 })).toBe(idIn('draft', 3));
    expect(successorAt(columns, { column: 1, at: 0 })).toBe(idIn('approved', 0));
    expect(successorAt(columns, { column: 4, at: 0 })).toBe(idIn('approved', 0));
    expect(successorAt(EMPTY, { column: 0, at: 0 })).toBeNull();
  });

  test('take a card only where a step leads', () => {
    for (const from of STATUSES)
      for (const side of [1, -1] as const) {
        const to = statusBeside(from, side);
        if (to !== null) expect(stepBetween(from, to)).not.toBeNull();
      }
    expect(statusBeside('draft', 1)).toBe('submitted');
    expect(statusBeside('draft', -1)).toBeNull();
  });
});

describe('a long column', () => {
  test('draws the first cards, and those around the one that the keys stand on', () => {
    expect(stretchesOf(5_000, 60, -1)).toEqual([{ from: 0, to: 60 }]);
    expect(stretchesOf(5_000, 60, 12)).toEqual([{ from: 0, to: 60 }]);
    expect(stretchesOf(5_000, 60, 61)).toEqual([{ from: 0, to: 65 }]);
    expect(stretchesOf(5_000, 60, 4_000)).toEqual([
      { from: 0, to: 60 },
      { from: 3_997, to: 4_004 },
    ]);
    expect(stretchesOf(5_000, 60, 4_999)).toEqual([
      { from: 0, to: 60 },
      { from: 4_996, to: 5_000 },
    ]);
  });

  test('draws every card at most once, few of them, and always the one with the keys and its neighbours', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.integer({ min: 1, max: 200 }), fc.nat(3_000), (rows, most, wanted) => {
        const held = wanted < rows ? wanted : -1;
        const drawn = stretchesOf(rows, most, held).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, nth) => from + nth),
        );
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((at) => at >= 0 && at < rows)).toBe(true);
        expect(drawn.length).toBeLessThanOrEqual(most + 7);
        if (held === -1) return;
        for (const at of [held - 1, held, held + 1]) if (at >= 0 && at < rows) expect(drawn).toContain(at);
      }),
    );
  });
});
