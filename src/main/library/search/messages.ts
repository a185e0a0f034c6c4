/** What main and the search engine say to each other, be the engine in a thread of its own or not. */
import type { ArticleId } from '#shared/article/identity';
import type { Stamp } from './facts';
import type { FoundArticles, SearchRequest } from './search-index';

/** Answered with the same number. */
export type Ticket = number;

export type ToEngine =
  /** Some of the articles that there are, as many as a message may hold. */
  | { readonly type: 'stamps'; readonly stamps: readonly Stamp[] }
  /** That were all: what differs is read, what is not among them is forgotten. */
  | { readonly type: 'compare' }
  /** These have changed on the disk. */
  | { readonly type: 'look'; readonly ids: readonly ArticleId[] }
  | { readonly type: 'forget'; readonly ids: readonly ArticleId[] }
  | { readonly type: 'find'; readonly ticket: Ticket; readonly request: SearchRequest }
  /** Answered once all is read that was to be read. */
  | { readonly type: 'settle'; readonly ticket: Ticket }
  /** Answered once the index is on the disk, where there was enough to write. */
  | { readonly type: 'keep'; readonly ticket: Ticket }
  /** The last message. */
  | { readonly type: 'close'; readonly ticket: Ticket };

export interface EngineAnswer extends FoundArticles {
  /** False while articles are still to be read. */
  readonly isComplete: boolean;
}

export type FromEngine =
  | { readonly type: 'found'; readonly ticket: Ticket; readonly answer: EngineAnswer }
  | { readonly type: 'done'; readonly ticket: Ticket }
  /** Articles read, of those to be read; equal at the end. */
  | { readonly type: 'progress'; readonly done: number; readonly total: number };

/** What a thread is started with. */
export interface EngineSetting {
  readonly folder: string;
  /** False where nothing may be written. */
  readonly mayWrite: boolean;
  /** False after a crash: then the index on the disk is not trusted and built anew. */
  readonly trustsFile: boolean;
}
