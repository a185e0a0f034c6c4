import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenWidths, moveBorder, withColumn, withoutColumn } from '../../../../src/renderer/editor/slots/column-widths';

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

const widths = fc.integer({ min: 2, max: 12 }).chain((columns) =>
  fc.array(fc.integer({ min: 5, max: 100 }), { minLength: columns, maxLength: columns }).map((parts) => {
    const all = sum(parts);
    return parts.map((part) => (part * 100) / all);
  }),
);

describe('the columns of a table', () => {
  test('always share the whole width, whatever border is moved how far', () => {
    fc.assert(
      fc.property(widths, fc.nat(11), fc.integer({ min: -200, max: 200 }), (given, column, by) => {
        const moved = moveBorder(given, column % given.length, by);
        expect(sum(moved)).toBeCloseTo(100, 0);
        expect(moved.every((width) => width > 0)).toBe(true);
        expect(moved).toHaveLength(given.length);
      }),
    );
  });

  test('a column that comes or goes leaves the others their proportions', () => {
    fc.assert(
      fc.property(widths, fc.nat(11), (given, at) => {
        const column = at % given.length;
        expect(sum(withColumn(given, column) ?? [])).toBeCloseTo(100, 0);
        const left = withoutColumn(given, column) ?? [];
        expect(left).toHaveLength(given.length - 1);
        expect(sum(left)).toBeCloseTo(100, 0);
      }),
    );
  });

  test('wider takes from the right neighbour; the last column takes from its left one', () => {
    expect(moveBorder([50, 50], 0, 10)).toEqual([60, 40]);
    expect(moveBorder([50, 50], 1, 10)).toEqual([40, 60]);
    expect(moveBorder([100], 0, 10)).toEqual([100]);
  });

  test('none becomes too narrow to read', () => {
    expect(moveBorder([50, 50], 0, 200)).toEqual([96, 4]);
  });

  test('of a table without widths of its own stay without', () => {
    expect([withColumn(null, 1), withoutColumn(null, 1), withoutColumn([100], 0)]).toEqual([null, null, null]);
    expect(evenWidths(4)).toEqual([25, 25, 25, 25]);
  });
});
