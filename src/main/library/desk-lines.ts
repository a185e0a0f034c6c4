/** The desk's lines in memory: a summary for each article that can be read, a reason for each that cannot. */
import type { ArticleId } from '#shared/article/identity';
import { type Summary, sameSummary } from '#shared/article/summary';
import type { LibraryFailure } from '#shared/failures';
import type { LibraryChange, UnreadableArticle } from '#shared/library/change';
import { createDeskOrder } from './desk-order';
import type { FileStamp } from './disk';
import type { IndexEntry, LastingStamp } from './index-entry';

/** What is known of one article; another object as soon as anything of it changes. */
export type Line = IndexEntry | { readonly reason: LibraryFailure };

export interface DeskPage {
  readonly summaries: readonly Summary[];
  /** All that cannot be read, on every page. */
  readonly damaged: readonly UnreadableArticle[];
  /** How many summaries there are in all. */
  readonly total: number;
}

export interface DeskLines {
  readonly entries: ReadonlyMap<ArticleId, IndexEntry>;
  ids(): readonly ArticleId[];
  line(id: ArticleId): Line | null;
  /** @returns whether the desk has to show anything else than before */
  put(summary: Summary, stamp: LastingStamp | null): boolean;
  markUnreadable(id: ArticleId, reason: LibraryFailure): boolean;
  remove(id: ArticleId): boolean;
  /** Takes over what an index says, without a word to anybody. */
  load(entries: Iterable<IndexEntry>): void;
  isAsRead(id: ArticleId, stamp: FileStamp | null): boolean;
  /** Whether its file was whole when it was read last. */
  wasWhole(id: ArticleId): boolean;
  all(): readonly Summary[];
  damaged(): readonly UnreadableArticle[];
  page(from: number, count: number): DeskPage;
  /** Many are about to change. */
  brace(): void;
  /** How these articles stand now, as news. */
  newsOf(ids: Iterable<ArticleId>): LibraryChange;
}

/** Looks like no file's stamp, so that the next start reads the article again. */
const UNKNOWN: LastingStamp = { mtimeMs: -1, size: -1 };

export const createDeskLines = (): DeskLines => {
  const entries = new Map<ArticleId, IndexEntry>();
  const unreadable = new Map<ArticleId, { readonly reason: LibraryFailure }>();
  const order = createDeskOrder(function* () {
    for (const { summary } of entries.values()) yield summary;
  });
  const damaged = (): readonly UnreadableArticle[] => [...unreadable].map(([id, { reason }]) => ({ id, reason }));

  const takeOut = (id: ArticleId): boolean => {
    const before = entries.get(id);
    if (before === undefined) return false;
    order.swap(before.summary, null);
    return entries.delete(id);
  };

  const put = (summary: Summary, stamp: LastingStamp | null): boolean => {
    const before = entries.get(summary.id)?.summary ?? null;
    const { mtimeMs, size } = stamp ?? UNKNOWN;
    const wasUnreadable = unreadable.delete(summary.id);
    entries.set(summary.id, { summary, stamp: { mtimeMs, size } });
    order.swap(before, summary);
    return wasUnreadable || before === null || !sameSummary(before, summary);
  };

  return {
    entries,
    ids: () => [...entries.keys(), ...unreadable.keys()],
    line: (id) => entries.get(id) ?? unreadable.get(id) ?? null,
    put,
    markUnreadable: (id, reason) => {
      const wasListed = takeOut(id);
      const isNew = unreadable.get(id)?.reason !== reason;
      if (isNew) unreadable.set(id, { reason });
      return wasListed || isNew;
    },
    remove: (id) => {
      const wasUnreadable = unreadable.delete(id);
      return takeOut(id) || wasUnreadable;
    },
    load: (found) => {
      for (const entry of found) entries.set(entry.summary.id, entry);
      order.forget();
    },
    isAsRead: (id, stamp) => {
      const known = entries.get(id)?.stamp;
      return known !== undefined && stamp?.mtimeMs === known.mtimeMs && stamp.size === known.size;
    },
    wasWhole: (id) => (entries.get(id)?.stamp.size ?? UNKNOWN.size) !== UNKNOWN.size,
    all: order.all,
    damaged,
    page: (from, count) => ({ summaries: order.page(from, count), damaged: damaged(), total: entries.size }),
    brace: order.forget,
    newsOf: (ids) => {
      const put: Summary[] = [];
      const removed: ArticleId[] = [];
      for (const id of ids) {
        const entry = entries.get(id);
        if (entry === undefined) removed.push(id);
        else put.push(entry.summary);
      }
      return { put, removed, damaged: damaged() };
    },
  };
};
