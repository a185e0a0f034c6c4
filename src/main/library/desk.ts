/** What the desk lists: the summaries of all articles, made to agree with the disk at the start and after every change. */
import type { Article } from '#shared/article/article';
import { type ArticleId, type Instant, readArticleId } from '#shared/article/identity';
import { type Summary, summarise } from '#shared/article/summary';
import type { LibraryChange, UnreadableArticle } from '#shared/library/change';
import { type FromHistory, peekArticle } from './article-file';
import { createDeskLines, type DeskPage } from './desk-lines';
import type { Disk, FileStamp } from './disk';
import { inParallel } from './in-parallel';
import { createIndexStore } from './index-store';
import { currentCopy, type LibraryPaths } from './paths';

const READS_AT_ONCE = 16;

/** Fewer files than these are read before anybody could see how far it is. */
const WORTH_TELLING = 300;

export interface Listing {
  /** Last changed first. */
  readonly summaries: readonly Summary[];
  /** Articles whose file cannot be opened; nothing of them is deleted. */
  readonly damaged: readonly UnreadableArticle[];
}

/** Steps done and in all. */
export type OnProgress = (done: number, total: number) => void;

export interface Desk {
  list(): Listing;
  /** Undefined where there is no such article, or it cannot be read. */
  summary(id: ArticleId): Summary | undefined;
  /** When the article changed last of all was changed, of those changed by `present`; null where there is none. */
  newest(present: Instant): Instant | null;
  /** Those of which an earlier copy was read, since the current one is bad or gone. */
  recoverable(): readonly ArticleId[];
  /** Whether its file was there when the list was last read or written: one that is gone now had been saved. */
  wasStored(id: ArticleId): boolean;
  /** The articles from the `from`th on, in the order of the list. */
  page(from: number, count: number): DeskPage;
  /** Reads from the disk what has changed there since. @param onProgress is called where that is more than a moment's work. */
  reconcile(onProgress?: OnProgress): Promise<void>;
  put(article: Article, stamp: FileStamp | null): void;
  remove(id: ArticleId): void;
  /** Reads one article's file again. */
  look(id: ArticleId): Promise<void>;
  /** Tells of every change, of a whole reconciling once. @returns a function that ends it */
  onChange(listener: (change: LibraryChange) => void): () => void;
  flush(): Promise<void>;
}

export interface DeskParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => string;
  readonly indexDelay: number;
  /** An article whose copies are all bad is listed by its newest revision, since opening it brings that back. */
  readonly fromHistory?: FromHistory | undefined;
}

export const articleIdsIn = async (disk: Disk, shelf: string): Promise<readonly ArticleId[]> =>
  (await disk.list(shelf)).map(readArticleId).filter((id) => id !== null);

export const createDesk = ({ disk, paths, now, indexDelay, fromHistory }: DeskParts): Desk => {
  const lines = createDeskLines();
  const index = createIndexStore({ disk, paths, now, entries: () => lines.entries, delay: indexDelay });
  const listeners = new Set<(change: LibraryChange) => void>();
  const recoverable = new Set<ArticleId>();
  /** Of these the file was there by what the list knew, and is not found any more. */
  const lost = new Set<ArticleId>();

  const tell = (ids: readonly ArticleId[]): void => {
    if (ids.length === 0 || listeners.size === 0) return;
    const change = lines.newsOf(ids);
    for (const listener of listeners) listener(change);
  };

  const put = (article: Article, stamp: FileStamp | null): boolean => {
    index.touch();
    return lines.put(summarise(article), stamp);
  };

  /** @returns whether there is news of the article; what came to be known while its file was read is newer and stays. */
  const read = async (id: ArticleId): Promise<boolean> => {
    const before = lines.line(id);
    const peek = await peekArticle(disk, paths.articles, id, fromHistory);
    if (lines.line(id) !== before) return false;
    if (!peek.ok || !peek.isUnborn) lost.delete(id);
    else if (lines.wasWhole(id)) lost.add(id);
    if (peek.ok && peek.isRecovered) recoverable.add(id);
    else recoverable.delete(id);
    if (peek.ok) return put(peek.article, peek.isRecovered ? null : peek.stamp);
    // A folder without an article is what a crash in the middle of a first save leaves: nobody was told of it.
    const isNews = peek.reason === 'missing' ? lines.remove(id) : lines.markUnreadable(id, peek.reason);
    if (isNews) index.touch();
    return isNews;
  };

  const readAll = async (ids: readonly ArticleId[], onProgress?: OnProgress): Promise<readonly ArticleId[]> => {
    const isLong = ids.length > WORTH_TELLING;
    if (isLong) lines.brace();
    let done = 0;
    const news = await inParallel(ids, READS_AT_ONCE, async (id) => {
      const isNews = await read(id);
      done += 1;
      if (isLong) onProgress?.(done, ids.length);
      return isNews;
    });
    return ids.filter((_, i) => news[i]);
  };

  const removeAbsent = (
    known: ReadonlyMap<ArticleId, unknown>,
    present: ReadonlySet<ArticleId>,
  ): readonly ArticleId[] => {
    // What was put on the desk after the folder was listed is not gone.
    const isGone = ([id, line]: readonly [ArticleId, unknown]): boolean => !present.has(id) && lines.line(id) === line;
    const gone = [...known].filter(isGone).map(([id]) => id);
    for (const id of gone) lines.remove(id);
    if (gone.length > 0) index.touch();
    return gone;
  };

  const reconcile = async (onProgress?: OnProgress): Promise<void> => {
    if (lines.entries.size === 0) lines.load(await index.read());
    const known = new Map(lines.ids().map((id) => [id, lines.line(id)]));
    const ids = await articleIdsIn(disk, paths.articles);
    const stamps = await disk.stats(ids.map((id) => currentCopy(paths.articles, id)));
    const gone = removeAbsent(known, new Set(ids));
    const changed = ids.filter((id, i) => !lines.isAsRead(id, stamps[i] ?? null));
    tell([...gone, ...(await readAll(changed, onProgress))]);
  };

  return {
    list: () => ({ summaries: lines.all(), damaged: lines.damaged() }),
    newest: (present) => {
      let newest: Instant | null = null;
      for (const { summary } of lines.entries.values()) {
        const { updatedAt } = summary;
        if (updatedAt <= present && (newest === null || updatedAt > newest)) newest = updatedAt;
      }
      return newest;
    },
    recoverable: () => [...recoverable],
    wasStored: (id) => lost.has(id) || lines.wasWhole(id),
    summary: (id) => lines.entries.get(id)?.summary,
    page: lines.page,
    reconcile,
    put: (article, stamp) => {
      if (put(article, stamp)) tell([article.id]);
    },
    remove: (id) => {
      if (!lines.remove(id)) return;
      index.touch();
      tell([id]);
    },
    look: async (id) => {
      if (await read(id)) tell([id]);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: index.flush,
  };
};
