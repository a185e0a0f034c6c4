/** The articles that are to be read into the index: a few at once, between searches, each as it is on the disk at that moment. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';

export interface ReadingListParts {
  /** Null where it cannot be read. */
  readonly read: (id: ArticleId) => Promise<Article | null>;
  readonly put: (id: ArticleId, article: Article | null) => void;
  readonly onProgress: (done: number, total: number) => void;
}

export interface ReadingList {
  add(ids: Iterable<ArticleId>): void;
  /** Also one that is being read at this moment. */
  drop(id: ArticleId): void;
  /** How many are still to be read. */
  left(): number;
  /** Resolves when there are none left. */
  empty(): Promise<void>;
  /** Reads no more. */
  stop(): void;
}

const AT_ONCE = 8;

const firstOf = <T>(items: Iterable<T>, count: number): readonly T[] => {
  const first: T[] = [];
  for (const item of items) {
    if (first.length === count) break;
    first.push(item);
  }
  return first;
};

export const createReadingList = ({ read, put, onProgress }: ReadingListParts): ReadingList => {
  const waiting = new Set<ArticleId>();
  const reading = new Set<ArticleId>();
  let running: Promise<void> | null = null;
  let done = 0;

  const readOne = async (id: ArticleId): Promise<void> => {
    const article = await read(id);
    // Taken away while it was read: what was read is no longer wanted.
    if (reading.delete(id)) put(id, article);
    done += 1;
  };

  const readSome = async (): Promise<void> => {
    const batch = firstOf(waiting, AT_ONCE);
    for (const id of batch) {
      waiting.delete(id);
      reading.add(id);
    }
    await Promise.all(batch.map(readOne));
    onProgress(done, done + waiting.size);
    await nextTurn();
  };

  const run = async (): Promise<void> => {
    done = 0;
    while (waiting.size > 0) await readSome();
    running = null;
  };

  return {
    add: (ids) => {
      for (const id of ids) waiting.add(id);
      if (waiting.size > 0) running ??= run();
    },
    drop: (id) => {
      waiting.delete(id);
      reading.delete(id);
    },
    left: () => waiting.size + reading.size,
    empty: async () => {
      while (running !== null) await running;
    },
    stop: () => waiting.clear(),
  };
};
