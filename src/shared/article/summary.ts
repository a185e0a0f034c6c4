/** What the desk shows of an article without opening it. */
import type { Article, Status } from './article';
import type { ArticleId, Instant, OffsetDateTime } from './identity';
import { textOf } from './inline';
import { assetsOf } from './photos';
import { firstApproval } from './trail';
import { countContent } from './words';

export interface Summary {
  readonly id: ArticleId;
  readonly headline: string;
  readonly status: Status;
  readonly byline: readonly string[];
  /** Null where the article has no dateline. */
  readonly datelineAt: OffsetDateTime | null;
  readonly place: string | null;
  readonly tags: readonly string[];
  readonly words: number;
  /** Those that are there; a caption whose picture is missing is none. */
  readonly photos: number;
  /** Empty where nobody said, as are genre and assignee. */
  readonly section: string;
  readonly genre: string;
  readonly assignee: string;
  readonly deadline: Instant | null;
  readonly embargo: Instant | null;
  /** When it was first approved; null where its trail does not tell. */
  readonly approvedAt: Instant | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Both were made here, so that their fields stand in one order. */
export const sameSummary = (a: Summary, b: Summary): boolean =>
  a === b || (a.revision === b.revision && a.updatedAt === b.updatedAt && JSON.stringify(a) === JSON.stringify(b));

export const summarise = (article: Article): Summary => ({
  id: article.id,
  headline: textOf(article.headline),
  status: article.status,
  byline: article.byline.map((author) => author.name),
  datelineAt: article.dateline?.at ?? null,
  place: article.dateline?.place ?? null,
  tags: article.tags,
  words: countContent(article).words,
  photos: assetsOf(article).length,
  section: article.section,
  genre: article.genre,
  assignee: article.assignee,
  deadline: article.deadline,
  embargo: article.embargo,
  approvedAt: firstApproval(article.trail),
  revision: article.revision,
  createdAt: article.createdAt,
  updatedAt: article.updatedAt,
});
