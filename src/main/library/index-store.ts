/** library.json: the desk's summaries on disk, so that a start need not read every article. A cache: losing it costs time alone. */
import { Low } from 'lowdb';
import type { ArticleId } from '#shared/article/identity';
import { DISK_REASONS, type Disk, unless } from './disk';
import { createDurableAdapter } from './durable-adapter';
import { sealInTurns } from './envelope';
import { INDEX_SCHEMA, type IndexData, type IndexEntry, indexTexts, parseIndex } from './index-entry';
import { indexFile, type LibraryPaths } from './paths';

export interface IndexStore {
  /** Empty where the file is missing, damaged or of another schema: then it is rebuilt from the articles. */
  read(): Promise<Iterable<IndexEntry>>;
  /** Notes that the index has changed; it is written after a pause, not at each save. */
  touch(): void;
  /** Writes what has changed; a disk that refuses is tried again at the next touch. */
  flush(): Promise<void>;
}

export interface IndexParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => string;
  readonly entries: () => ReadonlyMap<ArticleId, IndexEntry>;
  /** In milliseconds, from the first change to the write, at the least; a program that ends before it has lost a cache. */
  readonly delay: number;
}

/** In milliseconds: the longer the list, the longer the pause, so that writing it stays a small part of the work. */
const PAUSE_A_LINE = 0.2;

export const createIndexStore = ({ disk, paths, now, entries, delay }: IndexParts): IndexStore => {
  const adapter = createDurableAdapter<IndexData>({
    disk,
    file: indexFile(paths),
    parse: parseIndex,
    now,
    seal: (data) => sealInTurns(indexTexts(data)),
  });
  const db = new Low<IndexData | null>(adapter, null);
  let timer: NodeJS.Timeout | null = null;
  let isDirty = false;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    if (!isDirty) return;
    isDirty = false;
    db.data = { schema: INDEX_SCHEMA, entries: entries().values() };
    await unless(db.write(), DISK_REASONS, () => {
      isDirty = true;
    });
    db.data = null;
  };

  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writing = writing.then(write);
    return writing;
  };

  return {
    read: async () => {
      await unless(db.read(), DISK_REASONS, () => undefined);
      const read = db.data?.entries ?? [];
      db.data = null;
      return read;
    },
    touch: () => {
      isDirty = true;
      timer ??= setTimeout(() => void flush(), Math.max(delay, entries().size * PAUSE_A_LINE)).unref();
    },
    flush,
  };
};
