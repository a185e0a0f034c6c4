/** What the desk lists: the summaries of all articles, made to agree with the disk at the start and after every change. */
import type { Article } from '#shared/article/article';
import { type ArticleId, readArticleId } from '#shared/article/identity';
import { type Summary, summarise } from '#shared/article/summary';
import type { LibraryFailure } from '#shared/failures';
import { peekArticle } from './article-file';
import type { Disk, FileStamp } from './disk';
import { inParallel } from './in-parallel';
import type { IndexEntry } from './index-entry';
import { createIndexStore } from './index-store';
import { currentCopy, type LibraryPaths } from './paths';

const READS_AT_ONCE = 16;

export interface Unreadable {
  readonly id: ArticleId;
  readonly reason: LibraryFailure;
}

export interface Listing {
  /** Last changed first. */
  readonly summaries: readonly Summary[];
  /** Articles whose file cannot be opened; nothing of them is deleted. */
  readonly damaged: readonly Unreadable[];
}

export interface Desk {
  list(): Listing;
  /** Reads from the disk what has changed there since. */
  reconcile(): Promise<void>;
  put(article: Article, stamp: FileStamp | null): void;
  remove(id: ArticleId): void;
  /** Reads one article's file again. */
  look(id: ArticleId): Promise<void>;
  flush(): Promise<void>;
}

export interface DeskParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => string;
  readonly indexDelay: number;
}

/** Looks like no file's stamp, so that the next start reads the article again. */
const UNKNOWN: FileStamp = { mtimeMs: -1, size: -1 };

const newestFirst = (a: Summary, b: Summary): number =>
  a.updatedAt === b.updatedAt ? (a.id < b.id ? 1 : -1) : a.updatedAt < b.updatedAt ? 1 : -1;

export const articleIdsIn = async (disk: Disk, shelf: string): Promise<readonly ArticleId[]> =>
  (await disk.list(shelf)).map(readArticleId).filter((id) => id !== null);

export const createDesk = ({ disk, paths, now, indexDelay }: DeskParts): Desk => {
  const entries = new Map<ArticleId, IndexEntry>();
  const unreadable = new Map<ArticleId, LibraryFailure>();
  const index = createIndexStore({ disk, paths, now, entries: () => entries, delay: indexDelay });

  const put = (article: Article, stamp: FileStamp | null): void => {
    unreadable.delete(article.id);
    entries.set(article.id, { summary: summarise(article), stamp: stamp ?? UNKNOWN });
    index.touch();
  };

  const remove = (id: ArticleId): void => {
    unreadable.delete(id);
    if (entries.delete(id)) index.touch();
  };

  const look = async (id: ArticleId): Promise<void> => {
    const peek = await peekArticle(disk, paths.articles, id);
    if (peek.ok) return put(peek.article, peek.isRecovered ? null : peek.stamp);
    remove(id);
    // A folder without an article is what a crash in the middle of a first save leaves: nobody was told of it.
    if (peek.reason !== 'missing') unreadable.set(id, peek.reason);
  };

  const readIndex = async (): Promise<void> => {
    if (entries.size > 0) return;
    for (const entry of await index.read()) entries.set(entry.summary.id, entry);
  };

  const hasChanged = (id: ArticleId, stamp: FileStamp | null | undefined): boolean => {
    const known = entries.get(id)?.stamp;
    return !known || stamp?.mtimeMs !== known.mtimeMs || stamp.size !== known.size;
  };

  const reconcile = async (): Promise<void> => {
    const ids = await articleIdsIn(disk, paths.articles);
    await readIndex();
    const stamps = await disk.stats(ids.map((id) => currentCopy(paths.articles, id)));
    const present = new Set(ids);
    for (const id of [...entries.keys(), ...unreadable.keys()]) if (!present.has(id)) remove(id);
    await inParallel(
      ids.filter((id, i) => hasChanged(id, stamps[i])),
      READS_AT_ONCE,
      look,
    );
  };

  return {
    list: () => ({
      summaries: [...entries.values()].map(({ summary }) => summary).sort(newestFirst),
      damaged: [...unreadable].map(([id, reason]) => ({ id, reason })),
    }),
    reconcile,
    put,
    remove,
    look,
    flush: index.flush,
  };
};
