/** Work on the whole library that takes a while: how far it is, and what it ends in. */
import type { ArticleId } from '../article/identity';
import type { LibraryFailure } from '../failures';
import type { Shelf } from '../newsroom/shelves';
import type { UnreadableArticle } from './change';

export const JOBS = ['backup', 'restore', 'verify', 'move', 'clean-up', 'index', 'search-index'] as const;
export type Job = (typeof JOBS)[number];

export interface Progress {
  readonly job: Job;
  /** Steps done and in all, of whatever the job counts; `total` is 0 while it is not known. */
  readonly done: number;
  readonly total: number;
  /** False once the job has ended, however it ended. */
  readonly isRunning: boolean;
}

/** Why a job on the whole library did not come to its end. Nothing that was there before is changed by any of them. */
export type JobFailure =
  | LibraryFailure
  | 'cancelled'
  /** The file is no backup of a Dateline library. */
  | 'not-a-backup'
  /** A backup whose bytes are not the ones that were written. */
  | 'damaged-backup'
  /** Made by a later Dateline. */
  | 'newer-backup'
  /** Of another library that is locked with a passphrase: without its passphrase or recovery key nobody can read it. */
  | 'sealed-backup'
  /** What was typed opens neither the library nor the backup. */
  | 'wrong-passphrase'
  /** Where the library was to be moved there is something already, or the folder lies inside the library. */
  | 'folder-not-empty'
  | 'same-folder'
  /** What was written could not be read back as it was; the old one stays in use. */
  | 'not-verified'
  /** The organisation has set where the library lies. */
  | 'set-for-all';

export interface BackedUp {
  readonly ok: true;
  readonly path: string;
  /** In the trash too. */
  readonly articles: number;
  readonly photos: number;
  readonly bytes: number;
  /** Articles whose file could not be read; they are in the archive as they are on the disk. */
  readonly damaged: readonly ArticleId[];
}

/** The house layouts of a backup, by their files' names. They count from the next start on. */
export interface LayoutsRestored {
  readonly added: readonly string[];
  /** The library has another one of that name or for the same articles, which stays; the backup's lies beside it. */
  readonly kept: readonly string[];
  /** No layouts: they stay in the backup. */
  readonly unreadable: readonly string[];
}

export interface Restored {
  readonly ok: true;
  readonly added: number;
  /** The archive's copy was newer; the one before it is in the article's history. */
  readonly updated: number;
  /** The library's own copy is as new or newer: it stays as it is. */
  readonly kept: number;
  readonly photos: number;
  readonly layouts: LayoutsRestored;
  /** Articles of the archive that were refused, with the reason. */
  readonly refused: readonly UnreadableArticle[];
}

/** A look at everything in the library. */
export interface Verification {
  readonly ok: true;
  /** Whether everything can be read from its current copy, revisions and photos too, and lies in one place alone. */
  readonly isSound: boolean;
  /** How many articles there are, in the trash too. */
  readonly articles: number;
  /** Their current copy is bad or gone; opening them brings back an earlier copy. */
  readonly recoverable: readonly ArticleId[];
  /** Mended in this very look; always empty unless repair was asked for. */
  readonly repaired: readonly Repaired[];
  readonly damaged: readonly UnreadableArticle[];
  /** In the articles' folder and in the trash at once, as after a copy made by hand that was cut off. */
  readonly inBoth: readonly ArticleId[];
  readonly photos: number;
  readonly damagedPhotos: readonly string[];
  /** Named by an article, but not stored. */
  readonly missingPhotos: readonly string[];
  /** Articles in whose history there are revisions that cannot be read; they stay where they are. */
  readonly damagedRevisions: readonly DamagedRevisions[];
  /** Names, words, snippets, templates, rules and royalty sheets. */
  readonly newsroom: readonly ShelfVerdict[];
  /** Files of the newsroom's own layouts that cannot be read as one; their articles are shown in the default one. */
  readonly unreadableLayouts: readonly string[];
}

/** A file of the newsroom's own that is not as it should be. */
export interface ShelfVerdict {
  /** A shelf, or a month's royalty sheet: the file's name without its ending. */
  readonly shelf: Shelf | `royalty-${string}`;
  /** `recoverable`: an earlier copy is there; `damaged`: no copy can be read. */
  readonly state: 'recoverable' | 'repaired' | 'damaged';
}

export interface DamagedRevisions {
  readonly id: ArticleId;
  readonly files: readonly string[];
}

export interface Repaired {
  readonly id: ArticleId;
  readonly from: RecoverySource;
  /** The bad file's new name; null where there was none. */
  readonly setAside: string | null;
}

/** Where a recovered text came from: the copy before the last save, a write that a crash cut off after its bytes were whole, or the history. */
export const RECOVERY_SOURCES = ['previous', 'unfinished', 'history'] as const;
export type RecoverySource = (typeof RECOVERY_SOURCES)[number];

/** Photos that no article, trash or history names any more. */
export interface UnusedPhotos {
  /** All of them; only those unused for long enough can be cleaned up. */
  readonly count: number;
  readonly bytes: number;
  /** Unused for the whole time of grace. */
  readonly removable: { readonly count: number; readonly bytes: number };
}

/** Who holds a library: shown to the person who finds it taken. */
export interface LockHolder {
  readonly machine: string;
  readonly person: string;
  /** ISO 8601. */
  readonly since: string;
}
