/** From one occurrence to the next, around the article's ends. */
import { comparePlaces, type Occurrence, type PassageOrder, startOf, type TextPlace } from './occurrence';

export type Direction = 1 | -1;

export interface Stepped {
  readonly index: number;
  /** Whether the way led over the end of the article, or over its beginning. */
  readonly turned: 'past-end' | 'past-start' | null;
}

/** @param all not empty */
export const stepFrom = (all: readonly Occurrence[], index: number, direction: Direction): Stepped => {
  const next = index + direction;
  if (next >= all.length) return { index: 0, turned: 'past-end' };
  return next < 0 ? { index: all.length - 1, turned: 'past-start' } : { index: next, turned: null };
};

/** The first that begins at the place or after it; before it when going back. @param all not empty */
export const stepFromPlace = (
  all: readonly Occurrence[],
  order: PassageOrder,
  place: TextPlace,
  direction: Direction,
): Stepped => {
  const isAhead = (one: Occurrence): boolean => comparePlaces(order, startOf(one), place) >= 0;
  const first = all.findIndex(isAhead);
  if (direction === 1) return first === -1 ? { index: 0, turned: 'past-end' } : { index: first, turned: null };
  const last = (first === -1 ? all.length : first) - 1;
  return last < 0 ? { index: all.length - 1, turned: 'past-start' } : { index: last, turned: null };
};
