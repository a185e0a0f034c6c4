import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '#shared/history/align';
import { findAnchors } from '#shared/history/anchors';

const itself = (item: string): string => item;

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });

test('both sequences are whole in the runs, and the runs take turns', () => {
  fc.assert(
    fc.property(letters, letters, (older, newer) => {
      const runs = align(older, newer, itself);
      expect(runs.flatMap((run) => run.older)).toEqual(older);
      expect(runs.flatMap((run) => run.newer)).toEqual(newer);
      runs.forEach((run, nth) => {
        expect(run.older.length + run.newer.length).toBeGreaterThan(0);
        expect(runs[nth + 1]?.isSame).not.toBe(run.isSame);
        if (run.isSame) expect(run.older).toEqual(run.newer);
      });
    }),
  );
});

test('no more is left out than must be', () => {
  /** By reckoning through all ways. */
  const longest = (a: readonly string[], b: readonly string[]): number => {
    const rows = [new Array<number>(b.length + 1).fill(0)];
    for (const [i, x] of a.entries()) {
      const row = [0];
      for (const [j, y] of b.entries()) {
        row.push(x === y ? (rows[i]?.[j] ?? 0) + 1 : Math.max(row[j] ?? 0, rows[i]?.[j + 1] ?? 0));
      }
      rows.push(row);
    }
    return rows.at(-1)?.at(-1) ?? 0;
  };
  fc.assert(
    fc.property(letters, letters, (older, newer) => {
      const same = align(older, newer, itself).filter(({ isSame }) => isSame);
      expect(same.flatMap((run) => run.newer)).toHaveLength(longest(older, newer));
    }),
  );
});

test('anchors stand once in each and rise in both', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), fc.array(fc.nat(40)), (a, b) => {
      const [older, newer] = [a.map(String), b.map(String)];
      const anchors = findAnchors(older, newer);
      anchors.forEach((anchor, nth) => {
        const key = older[anchor.older];
        expect(newer[anchor.newer]).toBe(key);
        expect([...older, ...newer].filter((other) => other === key)).toHaveLength(2);
        expect(anchor.older).toBeGreaterThan(anchors[nth - 1]?.older ?? -1);
        expect(anchor.newer).toBeGreaterThan(anchors[nth - 1]?.newer ?? -1);
      });
    }),
  );
});

test('anchors are as many as can rise together', () => {
  expect(findAnchors(['a', 'b', 'c', 'd', 'e'], ['e', 'b', 'a', 'c', 'd'])).toEqual([
    { older: 1, newer: 1 },
    { older: 2, newer: 3 },
    { older: 3, newer: 4 },
  ]);
});

test('where more differs than is searched exactly, what stands once in each is still found the same', () => {
  const older = Array.from({ length: 20_000 }, (_, nth) => `a${nth}`);
  const newer = older.map((item, nth) => (nth % 3 === 0 ? `b${nth}` : item));
  const same = align(older, newer, itself).filter(({ isSame }) => isSame);
  expect(same.flatMap((run) => run.newer)).toEqual(newer.filter((_, nth) => nth % 3 !== 0));
});

test('where nothing stands once and too much differs, there is one gap', () => {
  const older = Array.from({ length: 6_000 }, (_, nth) => (nth % 2 === 0 ? 'a' : 'b'));
  const newer = Array.from({ length: 6_000 }, (_, nth) => (nth % 2 === 0 ? 'c' : 'd'));
  expect(align(older, newer, itself)).toEqual([{ isSame: false, older, newer }]);
});
