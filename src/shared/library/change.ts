/** News of the library: what the desk must put in, renew or take away. */
import type { ArticleId } from '../article/identity';
import type { Summary } from '../article/summary';
import type { LibraryFailure } from '../failures';

export interface UnreadableArticle {
  readonly id: ArticleId;
  readonly reason: LibraryFailure;
}

export interface LibraryChange {
  readonly put: readonly Summary[];
  readonly removed: readonly ArticleId[];
  /** All that cannot be read, not only the new ones. */
  readonly damaged: readonly UnreadableArticle[];
}
