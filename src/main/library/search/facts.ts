/** What the index knows of an article besides its words: enough to filter, to order, and to see whether it is up to date. */

import type { Article, Status } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import { dayOfInstant } from '#shared/calendar/day';
import type { WordTable } from './word-table';

/** Tells one state of an article from another without opening it; a summary and an article are stamps too. */
export interface Stamp {
  readonly id: ArticleId;
  readonly revision: number;
  readonly updatedAt: Instant;
}

export interface Facts extends Stamp {
  readonly status: Status;
  /** The dateline's day as printed, e.g. `2024-03-08`; null where there is none. */
  readonly day: string | null;
  /** Names by their number, so that each is folded once for all articles. */
  readonly bylines: readonly number[];
  readonly place: number | null;
  readonly tags: readonly number[];
  readonly section: number | null;
  readonly assignee: number | null;
  readonly deadline: Instant | null;
  readonly embargo: Instant | null;
}

export const factsOf = (article: Article, names: WordTable): Facts => {
  const { id, revision, updatedAt, status, dateline, byline, tags } = article;
  const place = dateline?.place ?? null;
  return {
    id,
    revision,
    updatedAt,
    status,
    day: dateline === null ? null : dateline.at.slice(0, 10),
    bylines: byline.map(({ name }) => names.number(name)),
    place: place === null ? null : names.number(place),
    tags: tags.map((tag) => names.number(tag)),
    section: article.section === '' ? null : names.number(article.section),
    assignee: article.assignee === '' ? null : names.number(article.assignee),
    deadline: article.deadline,
    embargo: article.embargo,
  };
};

export const dayOf = ({ day, updatedAt }: Facts): string => day ?? dayOfInstant(updatedAt);
