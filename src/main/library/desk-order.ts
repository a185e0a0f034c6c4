/** The summaries in the desk's order, last changed first, kept so as single ones come and go: sorting 100,000 at every save would be felt. */
import type { Summary } from '#shared/article/summary';

export interface DeskOrder {
  all(): readonly Summary[];
  page(from: number, count: number): readonly Summary[];
  /** One summary takes the place of another; null where there was none or is none any more. */
  swap(before: Summary | null, after: Summary | null): void;
  /** So many are about to change that sorting once is cheaper. */
  forget(): void;
}

/** No two are equal, since no two articles have one id. */
const newestFirst = (a: Summary, b: Summary): number => {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};

/** How many come before it. */
const placeOf = (sorted: readonly Summary[], summary: Summary): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other !== undefined && other.id !== summary.id && newestFirst(other, summary) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** @param summaries all of them, in any order; asked for when nothing sorted is at hand */
export const createDeskOrder = (summaries: () => Iterable<Summary>): DeskOrder => {
  let sorted: Summary[] | null = null;
  /** What was handed out; it never changes under the hands of whoever has it. */
  let handedOut: readonly Summary[] | null = null;

  const inOrder = (): Summary[] => {
    sorted ??= [...summaries()].sort(newestFirst);
    return sorted;
  };

  const takeOut = (list: Summary[], summary: Summary): void => {
    const place = placeOf(list, summary);
    if (list[place]?.id === summary.id) list.splice(place, 1);
    else sorted = null;
  };

  return {
    all: () => {
      handedOut ??= [...inOrder()];
      return handedOut;
    },
    page: (from, count) => inOrder().slice(from, from + count),
    swap: (before, after) => {
      handedOut = null;
      if (sorted !== null && before !== null) takeOut(sorted, before);
      if (sorted !== null && after !== null) sorted.splice(placeOf(sorted, after), 0, after);
    },
    forget: () => {
      sorted = null;
      handedOut = null;
    },
  };
};
