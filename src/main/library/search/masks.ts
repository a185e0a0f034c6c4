/** Which words of a query the forms of the library stand for, one bit for each word. */
import type { Query } from '#shared/search/query';
import type { Forms } from './neighbours';

export interface Masks {
  /** By form; the form -1 is no word and stands for none. */
  readonly any: Uint32Array;
  /** Only forms with the accents that were typed. */
  readonly exact: Uint32Array;
  /** Words that need no others beside them. */
  readonly alone: number;
  /** Every word of the query. */
  readonly all: number;
  /** Groups of words that must stand side by side: the number of the first, and how many. */
  readonly rows: readonly { readonly first: number; readonly size: number }[];
}

const bit = (nth: number): number => 1 << nth;

const bitsFrom = (first: number, size: number): number => (bit(size) - 1) << first;

const maskForms = (words: readonly Forms[], size: number, isExactOnly: boolean): Uint32Array => {
  const masks = new Uint32Array(size);
  words.forEach((forms, nth) => {
    for (const { form, isExact } of forms) if (isExact || !isExactOnly) masks[form] = (masks[form] ?? 0) | bit(nth);
  });
  return masks;
};

const rowsOf = ({ groups }: Query): Masks['rows'] => {
  let first = 0;
  return groups.map(({ length: size }) => {
    first += size;
    return { first: first - size, size };
  });
};

/** @param size how many forms the library has */
export const createMasks = (query: Query, words: readonly Forms[], size: number): Masks => {
  const rows = rowsOf(query);
  return {
    any: maskForms(words, size, false),
    exact: maskForms(words, size, true),
    alone: rows.reduce((bits, { first, size: words }) => (words === 1 ? bits | bit(first) : bits), 0),
    all: bitsFrom(0, words.length),
    rows,
  };
};
