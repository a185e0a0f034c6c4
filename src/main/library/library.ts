/** The library: every article and photo of a newsroom in one folder of a disk. What it can be asked, and what it answers. */
import type { Article, Content } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import type { Failed, LibraryFailure } from '#shared/failures';
import type { RevisionReason } from '#shared/history/revision';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { LayoutFileFault } from '#shared/layout/layout-fault';
import type { LibraryChange } from '#shared/library/change';
import type { BackedUp, JobFailure, RecoverySource, Restored, UnusedPhotos, Verification } from '#shared/library/jobs';
import type { Found } from '#shared/search/hit';
import type { Peek } from './article-file';
import type { Opened } from './article-store';
import type { Kept, PhotoBytes } from './assets';
import type { OpenSource } from './backup/archive-source';
import type { Listing, OnProgress } from './desk';
import type { DeskPage } from './desk-lines';
import type { Disk } from './disk';
import type { History } from './history/history';
import type { NewsroomStore } from './newsroom/newsroom-store';
import type { Refusal } from './reasons';
import type { RoyaltyStore } from './royalty/royalty-store';
import type { SealedWith } from './sealing/backup-seal';
import type { Secret } from './sealing/seal';
import type { SearchRequest } from './search/search';
import type { Writer } from './standing';
import type { Moved, TrashListing } from './trash';
import type { VerifyRequest } from './verify';

export interface LibraryParts {
  readonly folder: string;
  /** Where the library is sealed, one that opens the seal. */
  readonly disk: Disk;
  readonly sealed?: SealedWith;
  readonly clock: { now(): Date };
  readonly newId: () => ArticleId;
  /** `read`: whatever would change a file is refused with `locked`. */
  readonly access?: 'write' | 'read';
  /** Asked before each write; null where writing is safe. */
  readonly mayWrite?: () => Promise<LibraryFailure | null>;
  /** Who is writing, as history names them; null where nobody said. */
  readonly who?: () => string | null;
  /** While the list of a large library is made anew. */
  readonly onProgress?: OnProgress;
  /** Milliseconds from a change to the writing of the desk's index. */
  readonly indexDelay?: number;
  /** The program that searches, built beside this one; without it search runs in this very process. */
  readonly searchWorker?: string;
  /** How a backup is read; from its file where nothing else is said. */
  readonly openArchive?: OpenSource;
}

/** In what form an article is born. */
export interface Form {
  /** The id of its house layout. */
  readonly layout: string;
  /** BCP 47. */
  readonly language: string;
  /** What else is known of it at its birth, as from an imported file. */
  readonly about?: Partial<Pick<Article, 'slug' | 'tags' | 'section' | 'genre' | 'deadline' | 'embargo' | 'language'>>;
}

export interface Created {
  readonly ok: true;
  readonly article: Article;
}

export interface Saved {
  readonly ok: true;
  readonly revision: number;
  readonly updatedAt: Instant;
}

export interface RecoveredArticle {
  readonly id: ArticleId;
  readonly headline: string;
  readonly from: RecoverySource;
  /** When the text that is there now was saved. */
  readonly savedAt: Instant;
}

export interface Done {
  readonly ok: true;
}

/** A job on the whole library: counted while it runs, and stopped when somebody has had enough. */
export interface Watched {
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

export interface Library {
  readonly folder: string;
  readonly access: 'write' | 'read';
  /** What its articles can be laid out in, the house's default first; as they were when it was opened. */
  readonly layouts: readonly HouseLayout[];
  /** Files that were meant to be layouts and are none, as they were then. */
  readonly layoutFaults: readonly LayoutFileFault[];
  /** Whether it lies enciphered on the disk, and its backups too. */
  readonly isSealed: boolean;
  list(): Listing;
  /** A part of the list, in its order. */
  page(from: number, count: number): DeskPage;
  /** Tells of every change of the list. @returns a function that ends it */
  onChange(listener: (change: LibraryChange) => void): () => void;
  /** Looks at the disk for what other programs have changed. */
  refresh(): Promise<Listing>;
  /** @param why where what it is born with is worth keeping as its first revision */
  create(content: Content, form: Form, why?: RevisionReason): Promise<Created | Refusal>;
  open(id: ArticleId): Promise<Opened | Refusal>;
  /** The article as stored, for whoever reads it without building on it, as an export does: nothing is changed by it. */
  peek(id: ArticleId): Promise<Peek | Refusal>;
  /**
   * Resolves when the bytes would survive a power cut. `stale` where anything else is stored than what the article builds on: the copy
   * that had its `revision` and `updatedAt`.
   * @param by who saves: saves of one writer may overlap, the last one wins; without it each must wait for the one before.
   */
  save(article: Article, by?: Writer): Promise<Saved | Refusal>;
  /** Keeps what is stored now as a revision. */
  keep(id: ArticleId, why: RevisionReason): Promise<Done | Refusal>;
  readonly history: Pick<History, 'list' | 'read' | 'label'>;
  /** Whether another program has written the article since it was opened or saved here, or a repair or restore has mended it. */
  hasChangedOutside(id: ArticleId): Promise<boolean>;
  /** A draft of its own with the same text and photos; without the slug, which names one page only. */
  duplicate(id: ArticleId): Promise<Created | Refusal>;
  trash(id: ArticleId): Promise<Moved | Refusal>;
  restore(id: ArticleId): Promise<Moved | Refusal>;
  listTrash(): Promise<TrashListing>;
  /** For good: nothing brings it back. */
  deleteForGood(id: ArticleId): Promise<Done | Refusal>;
  /** Deletes what has lain in the trash for more than `days`. @returns how many articles that were */
  expireTrash(days: number): Promise<number>;
  putPhoto(bytes: Uint8Array): Promise<Kept | Refusal>;
  /** @param name may come from anywhere. */
  photo(name: string): Promise<PhotoBytes | Refusal>;
  /** What the newsroom keeps beside its articles. */
  readonly newsroom: Pick<NewsroomStore, 'read' | 'change' | 'onChange'>;
  /** What approved articles are paid by. */
  readonly royalty: Omit<RoyaltyStore, 'merge'>;
  /** Photos that nothing names: counted, and noted with the day on which they were first seen so. */
  unusedPhotos(watched: Watched): Promise<({ readonly ok: true } & UnusedPhotos) | Failed<JobFailure>>;
  /** Removes the photos that nothing has named for long enough. */
  cleanUpPhotos(
    watched: Watched,
  ): Promise<{ readonly ok: true; readonly count: number; readonly bytes: number } | Failed<JobFailure>>;
  /** Loads the search's index in the background; otherwise the first search does. */
  startSearch(): void;
  /** Never rejects; while the index is being made it answers what it can. */
  search(request: SearchRequest): Promise<Found>;
  /** Ends when the search's index knows every article. */
  searchReady(): Promise<void>;
  /** How far the search's index is while it is made anew. @returns a function that ends it */
  onSearchProgress(listener: OnProgress): () => void;
  /** Mends every article of which the list shows an earlier copy. @returns what was brought back, and from where */
  mend(): Promise<readonly RecoveredArticle[]>;
  verify(request?: VerifyRequest): Promise<Verification | Failed<JobFailure>>;
  /** @param file what is there already is replaced once the new archive is verified */
  backup(file: string, version: string, watched: Watched): Promise<BackedUp | Failed<JobFailure>>;
  /** Nothing newer is overwritten. @param secret of a sealed backup of another library */
  restoreBackup(file: string, watched: Watched, secret?: Secret): Promise<Restored | Failed<JobFailure>>;
  /** Ends when every save asked for so far has ended and the index is written. */
  flush(): Promise<void>;
  /** Keeps what was written last as a revision and flushes; afterwards nothing more is written. */
  close(): Promise<void>;
}
