/** Items that stand once in each of two sequences and in the same order: fixed points from which the rest can be told apart. */

export interface Anchor {
  readonly older: number;
  readonly newer: number;
}

/** Where each key stands that stands there once. */
const placesOf = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [place, key] of keys.entries()) {
    if (places.has(key)) repeated.add(key);
    else places.set(key, place);
  }
  for (const key of repeated) places.delete(key);
  return places;
};

interface Link {
  readonly anchor: Anchor;
  readonly before: Link | null;
}

/** How many of the rows' ends lie before a place; the ends rise. */
const rowsBefore = (rows: readonly Link[], newer: number): number => {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.anchor.newer ?? newer) < newer) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The longest of them that rise in both. @param anchors in the order of the older sequence */
const longestRise = (anchors: readonly Anchor[]): readonly Anchor[] => {
  /** The nth: the rise of n + 1 anchors that ends first. */
  const rows: Link[] = [];
  for (const anchor of anchors) {
    const length = rowsBefore(rows, anchor.newer);
    rows[length] = { anchor, before: rows[length - 1] ?? null };
  }
  const rise: Anchor[] = [];
  for (let link = rows.at(-1) ?? null; link; link = link.before) rise.push(link.anchor);
  return rise.reverse();
};

/** Takes hardly longer than reading the keys, however many differ. */
export const findAnchors = (older: readonly string[], newer: readonly string[]): readonly Anchor[] => {
  const places = placesOf(newer);
  const once = [...placesOf(older)].map(([key, place]) => ({ older: place, newer: places.get(key) }));
  return longestRise(
    once.flatMap(({ older: from, newer: to }) => (to === undefined ? [] : [{ older: from, newer: to }])),
  );
};
