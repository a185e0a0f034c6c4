/** An article as it is written to a file: of the oldest schema that holds all of it, so that a Dateline of before opens what it can. */
import type { Article } from './article';
import { countsOn } from './lists';

/** The last schema in which every numbered list began at 1; but for that the next one is the same. */
const EVERY_LIST_FROM_1 = 3;

export type Written = Omit<Article, 'schema'> & { readonly schema: number };

export const asWritten = (article: Article): Written =>
  countsOn(article.body) ? article : { ...article, schema: EVERY_LIST_FROM_1 };
