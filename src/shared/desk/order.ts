/** The three orders of the desk: last changed first, latest dateline first, headlines by the alphabet. */
import type { Summary } from '../article/summary';
import type { DeskOrder } from '../settings';
import { compareByKey, headlineKey, headlineNumber, LETTERS_A_NUMBER } from './headline-order';

export type Compare = (a: Summary, b: Summary) => number;

/** Of two texts the one that sorts later first. */
const latest = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

/** Articles of the same moment keep one order, the younger first. */
const byRecency: Compare = (a, b) => latest(a.updatedAt, b.updatedAt) || latest(a.id, b.id);

/** The clock without its offset; empty where there is no dateline. */
const printed = ({ datelineAt }: Summary): string => datelineAt?.slice(0, 19) ?? '';

/** By the clock as printed, so that each printed day stays together; articles without a dateline come last. */
const byDateline: Compare = (a, b) => latest(printed(a), printed(b)) || byRecency(a, b);

/** Made once for each summary, which never changes. */
const keys = new WeakMap<Summary, string>();

const keyOf = (summary: Summary): string => {
  const known = keys.get(summary);
  if (known !== undefined) return known;
  const key = headlineKey(summary.headline);
  keys.set(summary, key);
  return key;
};

/** Articles without a headline come last. */
const missingLast = (a: string, b: string): number => Number(a === '') - Number(b === '');

const byHeadline: Compare = (a, b) =>
  missingLast(a.headline, b.headline) || compareByKey(a.headline, keyOf(a), b.headline, keyOf(b)) || byRecency(a, b);

const COMPARE: Readonly<Record<DeskOrder, Compare>> = {
  updated: byRecency,
  dateline: byDateline,
  headline: byHeadline,
};

export const compareIn = (order: DeskOrder): Compare => COMPARE[order];

type NumberOf = (row: Summary) => number;

/** Written out, since this runs through a hundred thousand rows while the person waits. */
const columnOf = (rows: readonly Summary[], numberOf: NumberOf): Float64Array => {
  const column = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row) column[at] = numberOf(row);
  }
  return column;
};

/** The first difference between two rows; 0 where there is none, or a number tells nothing. */
const differenceIn = (columns: readonly Float64Array[], a: number, b: number): number => {
  for (let number = 0; number < columns.length; number += 1) {
    const column = columns[number];
    const difference = column ? (column[a] ?? 0) - (column[b] ?? 0) : 0;
    if (difference !== 0) return Number.isNaN(difference) ? 0 : difference;
  }
  return 0;
};

/** Sorts by numbers, which are compared far more quickly than texts; `compare` decides where they are alike or tell nothing. */
const sortedByNumbers = (
  rows: readonly Summary[],
  numbers: readonly NumberOf[],
  compare: Compare,
): readonly Summary[] => {
  const columns = numbers.map((numberOf) => columnOf(rows, numberOf));
  const places = new Uint32Array(rows.length).map((_, at) => at);
  places.sort((a, b) => {
    const difference = differenceIn(columns, a, b);
    if (difference !== 0) return difference;
    const first = rows[a];
    const second = rows[b];
    return first && second ? compare(first, second) : 0;
  });
  const sorted: Summary[] = [];
  for (const place of places) {
    const row = rows[place];
    if (row) sorted.push(row);
  }
  return sorted;
};

/** `2024-03-08T10:54:03` as the number 20240308105403: sorts as it reads, and is read far more quickly than a date. */
const digitsOf = (moment: string): number => {
  let number = 0;
  for (let at = 0; at < 19; at += 1) {
    const digit = moment.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  return number;
};

const LETTERS = Array.from({ length: 8 }, (_, part) => part * LETTERS_A_NUMBER);
/** Greater than any letters. */
const AFTER_ALL = Number.MAX_SAFE_INTEGER;
const lastChanged = ({ updatedAt }: Summary): number => -digitsOf(updatedAt);

/** What each order compares first. */
const NUMBERS: Readonly<Record<DeskOrder, readonly NumberOf[]>> = {
  updated: [lastChanged],
  dateline: [({ datelineAt }) => (datelineAt === null ? 0 : -digitsOf(datelineAt)), lastChanged],
  headline: LETTERS.map(
    (from) =>
      ({ headline }: Summary) =>
        headline === '' ? AFTER_ALL : headlineNumber(headline, from),
  ),
};

export const sortedIn = (order: DeskOrder, rows: readonly Summary[]): readonly Summary[] =>
  sortedByNumbers(rows, NUMBERS[order], COMPARE[order]);

/**
 * @param from where to begin looking: no row before it comes after the one asked for.
 * @returns how many of the sorted rows come before the one asked for; a place near `from` is found soonest.
 */
export const placeOf = (rows: readonly Summary[], row: Summary, compare: Compare, from = 0): number => {
  const comesBefore = (at: number): boolean => {
    const candidate = rows[at];
    return candidate !== undefined && compare(candidate, row) < 0;
  };
  let low = from;
  for (let step = 1; low + step <= rows.length && comesBefore(low + step - 1); step *= 2) low += step;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
