/** Work that begins a few items early while its results come in order: the disk reads on while what was read is written. */

/**
 * When the consumer stops early, what had begun is waited for, so that nothing goes on behind a job that has ended.
 * @param depth how many items may be under way, hence in memory, at once
 */
export async function* ahead<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  depth: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const underWay: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const begun = work(item);
      // Its failure is told when its turn comes; until then it must not count as nobody's.
      begun.catch(() => undefined);
      underWay.push(begun);
      if (underWay.length < depth) continue;
      const first = underWay.shift();
      if (first) yield await first;
    }
    for (let next = underWay.shift(); next; next = underWay.shift()) yield await next;
  } finally {
    await Promise.allSettled(underWay);
  }
}
