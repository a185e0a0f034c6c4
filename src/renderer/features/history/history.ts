/** The history of the article on the sheet as the window shows it: its kept revisions, and the one that is looked at. */
import type { LibraryFailure } from '#shared/failures';
import type { ComparedState } from '#shared/history/comparison';
import type { RevisionEntry, RevisionKey } from '#shared/history/revision';

/** What a revision is held against: the article as it stands, or the revision kept before it. */
export type Against = 'present' | 'previous';

/** What came of reading a revision's file. */
export type Reading =
  | { readonly is: 'read'; readonly content: ComparedState }
  | { readonly is: 'failed'; readonly reason: LibraryFailure };

export interface Preview {
  readonly entry: RevisionEntry;
  readonly against: Against;
  /** Parts put back from here that could still be taken back one by one. */
  readonly restores: number;
  /** Counts the times that the caret was to come here. */
  readonly focusCalls: number;
}

export interface ArticleHistory {
  /** Newest first; null until they have been read. */
  readonly revisions: readonly RevisionEntry[] | null;
  readonly isListing: boolean;
  /** Why the last reading of the list failed. */
  readonly trouble: LibraryFailure | null;
  readonly preview: Preview | null;
  /** Of the revisions that the preview needs. */
  readonly readings: ReadonlyMap<RevisionKey, Reading>;
  /** The timeline was called for and is to have the keys, once it is there. */
  readonly isCalled: boolean;
}

export type HistoryEvent =
  | { readonly is: 'called' }
  /** The timeline has the keys. */
  | { readonly is: 'came' }
  | { readonly is: 'listing' }
  | { readonly is: 'listed'; readonly revisions: readonly RevisionEntry[] }
  | { readonly is: 'not-listed'; readonly reason: LibraryFailure }
  | { readonly is: 'chosen'; readonly entry: RevisionEntry; readonly takesFocus: boolean }
  | { readonly is: 'against'; readonly against: Against }
  | { readonly is: 'reading'; readonly key: RevisionKey; readonly reading: Reading }
  | { readonly is: 'labelled'; readonly revision: RevisionEntry }
  | { readonly is: 'restored' }
  | { readonly is: 'taken-back' }
  /** The article has a fresh editor, which knows of no restoring. */
  | { readonly is: 'reopened' }
  | { readonly is: 'closed' };

export const NO_HISTORY: ArticleHistory = {
  revisions: null,
  isListing: false,
  trouble: null,
  preview: null,
  readings: new Map(),
  isCalled: false,
};

/** The revision kept before this one; null where it is the first, or the list is not known. */
export const previousOf = (history: ArticleHistory, { key }: RevisionEntry): RevisionEntry | null => {
  const revisions = history.revisions ?? [];
  const at = revisions.findIndex((entry) => entry.key === key);
  return at === -1 ? null : (revisions[at + 1] ?? null);
};

const neededKeys = (history: ArticleHistory): readonly RevisionKey[] => {
  const { preview } = history;
  if (preview === null) return [];
  const previous = preview.against === 'previous' ? previousOf(history, preview.entry) : null;
  return previous === null ? [preview.entry.key] : [preview.entry.key, previous.key];
};

/** What must be read before the preview can show anything. */
export const unreadKeys = (history: ArticleHistory): readonly RevisionKey[] =>
  neededKeys(history).filter((key) => !history.readings.has(key));

/** Texts that nobody looks at are let go; what could not be read is tried again at each new look. */
const withNeededReadings = (history: ArticleHistory): ArticleHistory => {
  const needed = neededKeys(history);
  const kept = [...history.readings].filter(([key, reading]) => reading.is === 'read' && needed.includes(key));
  return { ...history, readings: new Map(kept) };
};

const choose = (history: ArticleHistory, entry: RevisionEntry, takesFocus: boolean): ArticleHistory => {
  const before = history.preview;
  const preview: Preview = {
    entry,
    against: before?.against ?? 'present',
    restores: before?.restores ?? 0,
    focusCalls: (before?.focusCalls ?? 0) + (takesFocus ? 1 : 0),
  };
  return withNeededReadings({ ...history, preview });
};

const relabel = (history: ArticleHistory, revision: RevisionEntry): ArticleHistory => ({
  ...history,
  revisions: history.revisions?.map((entry) => (entry.key === revision.key ? revision : entry)) ?? null,
  preview: history.preview?.entry.key === revision.key ? { ...history.preview, entry: revision } : history.preview,
});

/** A fresh list may hold a newer word on the revision that is looked at; one that was thinned out stays in sight. */
const relist = (history: ArticleHistory, revisions: readonly RevisionEntry[]): ArticleHistory => {
  const listed = { ...history, revisions, isListing: false, trouble: null };
  const seen = revisions.find((entry) => entry.key === history.preview?.entry.key);
  return seen ? relabel(listed, seen) : listed;
};

const aboutPreview = (history: ArticleHistory, event: HistoryEvent): ArticleHistory => {
  const { preview } = history;
  if (preview === null) return history;
  switch (event.is) {
    case 'against':
      return withNeededReadings({ ...history, preview: { ...preview, against: event.against } });
    case 'reading':
      // A reply for a revision that nobody looks at any more is not kept.
      return neededKeys(history).includes(event.key)
        ? { ...history, readings: new Map(history.readings).set(event.key, event.reading) }
        : history;
    case 'restored':
      return { ...history, preview: { ...preview, restores: preview.restores + 1 } };
    case 'taken-back':
      return { ...history, preview: { ...preview, restores: Math.max(0, preview.restores - 1) } };
    case 'reopened':
      return { ...history, preview: { ...preview, restores: 0 } };
    case 'closed':
      return { ...history, preview: null, readings: new Map() };
    default:
      return history;
  }
};

export const historyAfter = (history: ArticleHistory, event: HistoryEvent): ArticleHistory => {
  switch (event.is) {
    case 'called':
      return { ...history, isCalled: true };
    case 'came':
      return { ...history, isCalled: false };
    case 'listing':
      return { ...history, isListing: true };
    case 'listed':
      return relist(history, event.revisions);
    case 'not-listed':
      return { ...history, isListing: false, trouble: event.reason };
    case 'chosen':
      return choose(history, event.entry, event.takesFocus);
    case 'labelled':
      return relabel(history, event.revision);
    default:
      return aboutPreview(history, event);
  }
};
