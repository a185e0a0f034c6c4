/** What restoring needs of the library that it restores into. */
import type { Article } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import type { Newsroom } from '#shared/newsroom/newsroom';
import type { RoyaltySheet } from '#shared/royalty/sheet';
import type { FromHistory } from '../article-file';
import type { Disk } from '../disk';
import type { NoteMended } from '../mended';
import type { LibraryPaths } from '../paths';
import type { Refusal } from '../reasons';

export interface RestoreTarget {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => Instant;
  /** Does the work when nothing else is done with the article, and keeps everything else off it until it is done. */
  readonly inTurn: <T>(id: ArticleId, work: () => Promise<T>) => Promise<T>;
  /** The article's files have changed: the desk and the search must look at it again. */
  readonly noteChanged: (id: ArticleId) => Promise<void>;
  /** An article of ours was mended before anything of the archive was held against it. */
  readonly noteMended: NoteMended;
  /** The article has come to the trash, or its days there have begun anew. */
  readonly noteTrashed: (id: ArticleId) => void;
  /** Keeps the article, which is about to be replaced, in its history; where that fails it is not replaced. */
  readonly keep: (article: Article, articleFolder: string) => Promise<{ readonly ok: true } | Refusal>;
  /** Adds what another newsroom has and this one has not. */
  readonly mergeNewsroom: (theirs: Newsroom) => Promise<{ readonly ok: true } | Refusal>;
  /** Adds the lines of another library's royalty sheet that ours has not. */
  readonly mergeRoyalty: (theirs: RoyaltySheet) => Promise<{ readonly ok: true } | Refusal>;
  /** Where an article of ours comes from when every copy of it is bad or gone. */
  readonly fromHistory?: FromHistory | undefined;
}
