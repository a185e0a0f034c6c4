/** A small newsroom for the tests of search: articles in a line each, and what a search finds told by their headlines. */
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { readOffsetDateTime, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { NO_FILTERS, type SearchFilters } from '#shared/search/filters';
import type { Piece } from '#shared/search/hit';
import { createSearchIndex, type SearchIndex } from '../../../../src/main/library/search/search-index';
import { nextId } from '../../../support/library-desk';

export interface Story
  extends Partial<Omit<Article, 'headline' | 'lead' | 'body' | 'byline' | 'dateline' | 'updatedAt'>> {
  readonly headline?: string;
  readonly lead?: string;
  readonly body?: readonly string[];
  readonly byline?: readonly string[];
  readonly place?: string;
  readonly at?: string;
  readonly changed?: string;
}

let minutes = 0;

/** Each a minute younger than the one before. */
export const article = ({
  headline = '',
  lead = '',
  body = [],
  byline = [],
  place,
  at,
  changed,
  ...rest
}: Story): Article => {
  minutes += 1;
  const now = toInstant(new Date(changed ?? Date.parse('2024-03-01T00:00:00Z') + minutes * 60_000));
  const moment = readOffsetDateTime(at ?? '2024-03-08T10:54:03+07:00');
  return {
    ...createArticle({ id: nextId(), now, layout: 'portal', language: 'vi' }),
    headline: plain(headline),
    lead: plain(lead),
    body: body.map((text) => ({ type: 'paragraph', text: plain(text) })),
    byline: byline.map((name) => ({ name, role: null })),
    dateline:
      (place === undefined && at === undefined) || moment === null ? null : { at: moment, place: place ?? null },
    ...rest,
  };
};

export const indexOf = (stories: readonly Story[]): SearchIndex => {
  const index = createSearchIndex();
  for (const story of stories) index.put(article(story));
  return index;
};

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

export const marksOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

export const search = (index: SearchIndex, text: string, filters: Partial<SearchFilters> = {}, limit = 100) =>
  index.find({ text, filters: { ...NO_FILTERS, ...filters }, limit });

/** The headlines found, best first. */
export const headlines = (index: SearchIndex, text: string, filters: Partial<SearchFilters> = {}): readonly string[] =>
  search(index, text, filters).hits.map(({ headline }) => textOf(headline));
