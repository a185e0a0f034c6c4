/** Where a house leaves the choice open, a text keeps to one way of writing: the one it uses most, and of two the one it used first. */

/** @param ways one for each time something is written, in reading order; null where there is nothing or only one way. */
export const majority = <T>(ways: readonly T[]): T | null => {
  const counts = new Map<T, number>();
  for (const way of ways) counts.set(way, (counts.get(way) ?? 0) + 1);
  if (counts.size < 2) return null;
  // Sorting is stable, and a Map keeps the order of first use.
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};
