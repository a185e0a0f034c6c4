/** The best few of many, without putting all the others in order. */

/** Whether `a` comes before `b`. */
export type Before<T> = (a: T, b: T) => boolean;

export interface Best<T> {
  offer(item: T): void;
  /** Best first. */
  readonly items: readonly T[];
}

export const createBest = <T>(limit: number, isBefore: Before<T>): Best<T> => {
  const items: T[] = [];

  const placeOf = (item: T): number => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = items[middle];
      if (there !== undefined && isBefore(there, item)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    items,
    offer: (item) => {
      const last = items.at(-1);
      if (items.length >= limit && (last === undefined || !isBefore(item, last))) return;
      items.splice(placeOf(item), 0, item);
      if (items.length > limit) items.pop();
    },
  };
};
