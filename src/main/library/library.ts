/** The library: every article and photo of a newsroom in one folder of a disk. What it can be asked, and what it answers. */
import type { Article, Content } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import type { Opened } from './article-store';
import type { Kept, PhotoBytes } from './assets';
import type { Listing } from './desk';
import type { Disk } from './disk';
import type { Refusal } from './reasons';
import type { Writer } from './standing';
import type { Moved, TrashListing } from './trash';
import type { Verification } from './verify';

export interface LibraryParts {
  readonly folder: string;
  readonly disk: Disk;
  readonly clock: { now(): Date };
  readonly newId: () => ArticleId;
  /** Milliseconds from a change to the writing of the desk's index. */
  readonly indexDelay?: number;
}

/** In what form an article is born. */
export interface Form {
  /** The id of its house layout. */
  readonly layout: string;
  /** BCP 47. */
  readonly language: string;
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

export interface Library {
  readonly folder: string;
  list(): Listing;
  /** Looks at the disk for what other programs have changed. */
  refresh(): Promise<Listing>;
  create(content: Content, form: Form): Promise<Created | Refusal>;
  open(id: ArticleId): Promise<Opened | Refusal>;
  /**
   * Resolves when the bytes would survive a power cut. `stale` where somebody else's newer revision is stored.
   * @param by who saves: saves of one writer may overlap, the last one wins; without it each must wait for the one before.
   */
  save(article: Article, by?: Writer): Promise<Saved | Refusal>;
  /** A draft of its own with the same text and photos; without the slug, which names one page only. */
  duplicate(id: ArticleId): Promise<Created | Refusal>;
  trash(id: ArticleId): Promise<Moved | Refusal>;
  restore(id: ArticleId): Promise<Moved | Refusal>;
  listTrash(): Promise<TrashListing>;
  putPhoto(bytes: Uint8Array): Promise<Kept | Refusal>;
  /** @param name may come from anywhere. */
  photo(name: string): Promise<PhotoBytes | Refusal>;
  verify(): Promise<Verification | Refusal>;
  /** Ends when every save asked for so far has ended and the index is written. */
  flush(): Promise<void>;
  /** Flushes; afterwards nothing more is written. */
  close(): Promise<void>;
}
