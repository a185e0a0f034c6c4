/** Which of the lines in a gap were edited into which: pairs that keep their order and are most alike in sum. */

import type { Likeness } from './likeness';
import type { Line } from './line';

/** Lines held against each other in one gap; in a larger one only lines at about the same place are. */
const MOST_CELLS = 250_000;

export interface Pair {
  readonly older: number;
  readonly newer: number;
}

const NONE = Number.NEGATIVE_INFINITY;

const SKIP_OLDER = 0;
const SKIP_NEWER = 1;
const PAIR = 2;

/** The newer lines that the nth older one is held against: all of them, or those around the same place. */
interface Band {
  readonly width: number;
  readonly startOf: (nth: number) => number;
}

const bandOf = (older: number, newer: number): Band => {
  // Wide enough that each line's band reaches the next one's, however few the older lines are.
  const least = 2 * Math.ceil(newer / older) + 2;
  const width = Math.min(newer + 1, Math.max(Math.floor(MOST_CELLS / older), least));
  const startOf = (nth: number): number => {
    const middle = Math.round((nth * newer) / older - width / 2);
    return Math.max(0, Math.min(middle, newer + 1 - width));
  };
  return { width, startOf };
};

interface Row {
  readonly start: number;
  readonly sums: Float64Array;
  readonly choices: Uint8Array;
}

/** The best sum with so many newer lines; nothing is known outside the band. */
const sumAt = (row: Row | null, newer: number): number => row?.sums[newer - row.start] ?? NONE;

/** @param above null for the row before the first older line, where newer lines can only be skipped */
const fillRow = (above: Row | null, start: number, width: number, likenessAt: (newer: number) => number): Row => {
  const row = { start, sums: new Float64Array(width).fill(NONE), choices: new Uint8Array(width) };
  for (let cell = 0; cell < width; cell += 1) {
    const newer = start + cell;
    const likeness = above === null || newer === 0 ? 0 : likenessAt(newer - 1);
    const paired = likeness === 0 ? NONE : sumAt(above, newer - 1) + likeness;
    const skippingNewer = above === null && newer === 0 ? 0 : sumAt(row, newer - 1);
    const best = Math.max(paired, skippingNewer, sumAt(above, newer));
    row.sums[cell] = best;
    row.choices[cell] = paired === best ? PAIR : skippingNewer === best ? SKIP_NEWER : SKIP_OLDER;
  }
  return row;
};

const walkBack = (rows: readonly Row[], newerCount: number): readonly Pair[] => {
  const pairs: Pair[] = [];
  let newer = newerCount;
  for (let older = rows.length - 1; older > 0; ) {
    const row = rows[older];
    const choice = row?.choices[newer - row.start];
    if (choice === PAIR) pairs.push({ older: older - 1, newer: newer - 1 });
    if (choice !== SKIP_NEWER) older -= 1;
    if (choice === SKIP_NEWER || choice === PAIR) newer -= 1;
  }
  return pairs.reverse();
};

/** In the order of both. */
export const pairAlike = (older: readonly Line[], newer: readonly Line[], likeness: Likeness): readonly Pair[] => {
  if (older.length === 0 || newer.length === 0) return [];
  const { width, startOf } = bandOf(older.length, newer.length);
  const rows: Row[] = [];
  for (let nth = 0; nth <= older.length; nth += 1) {
    const before = older[nth - 1];
    const likenessAt = (index: number): number => {
      const after = newer[index];
      return before && after ? likeness(before, after) : 0;
    };
    rows.push(fillRow(rows.at(-1) ?? null, startOf(nth), width, likenessAt));
  }
  return walkBack(rows, newer.length);
};
