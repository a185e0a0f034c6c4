/** What the desk shows of an article without opening it. */
import type { Article, Status } from './article';
import type { ArticleId, Instant, OffsetDateTime } from './identity';
import { textOf } from './inline';
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
  revision: article.revision,
  createdAt: article.createdAt,
  updatedAt: article.updatedAt,
});
