/** What the desk shows of an article without opening it. */
import * as v from 'valibot';
import { type Article, STATUSES, type Status } from './article';
import { type ArticleId, articleIdSchema, type Instant, instantSchema } from './identity';
import { textOf } from './inline';
import { countContent } from './words';

export interface Summary {
  readonly id: ArticleId;
  readonly headline: string;
  readonly status: Status;
  readonly byline: readonly string[];
  readonly words: number;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export const summarySchema: v.GenericSchema<unknown, Summary> = v.strictObject({
  id: articleIdSchema,
  headline: v.string(),
  status: v.picklist(STATUSES),
  byline: v.pipe(v.array(v.string()), v.readonly()),
  words: v.number(),
  revision: v.number(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

export const summarise = (article: Article): Summary => ({
  id: article.id,
  headline: textOf(article.headline),
  status: article.status,
  byline: article.byline.map((author) => author.name),
  words: countContent(article).words,
  revision: article.revision,
  createdAt: article.createdAt,
  updatedAt: article.updatedAt,
});
