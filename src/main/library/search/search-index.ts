/** The index of all words of all articles, in memory: articles go in and out, searches are answered. It knows no disk and no thread. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { SearchFilters } from '#shared/search/filters';
import type { Hit } from '#shared/search/hit';
import { parseQuery } from '#shared/search/parse-query';
import type { Query } from '#shared/search/query';
import { encodeParts } from './article-words';
import { createBest } from './best';
import { factsOf, type Stamp } from './facts';
import { partsOf } from './fields';
import type { IndexImage } from './index-image';
import { createMarker } from './marker';
import { narrow } from './narrowing';
import { type Ranking, rank } from './rank';
import { createShelf, type Shelf } from './shelf';
import { show } from './snippet';
import { isWorthTidying, tidyShelf } from './tidy-shelf';

/** A hit without what main knows better than the index: the article's summary as it is now. */
export type FoundArticle = Omit<Hit, 'summary'>;

export interface FoundArticles {
  /** Best first; without any word typed, last changed first. */
  readonly hits: readonly FoundArticle[];
  readonly total: number;
}

export interface SearchRequest {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly limit: number;
}

export interface SearchIndex {
  put(article: Article): void;
  remove(id: ArticleId): void;
  /** Null where the article is not in the index. */
  stamp(id: ArticleId): Stamp | null;
  ids(): readonly ArticleId[];
  find(request: SearchRequest): FoundArticles;
  /** Forgets what articles that are gone have left behind, where that is worth the time: the index is rebuilt from itself. */
  tidy(): void;
  image(): IndexImage;
}

/** An article that fits, before it is shown. */
interface Candidate {
  readonly doc: number;
  readonly id: ArticleId;
  readonly score: number;
  readonly updatedAt: string;
}

const isBetter = (a: Candidate, b: Candidate): boolean => {
  if (a.score !== b.score) return a.score > b.score;
  return a.updatedAt === b.updatedAt ? a.id > b.id : a.updatedAt > b.updatedAt;
};

/** 1 for each article that the filters let through. */
const admit = (shelf: Shelf, query: Query, filters: SearchFilters): Uint8Array => {
  const fits = narrow(filters, query.narrowing, shelf.names);
  const admitted = new Uint8Array(shelf.facts.length);
  shelf.facts.forEach((facts, doc) => {
    if (facts !== null && fits(facts)) admitted[doc] = 1;
  });
  return admitted;
};

const choose = (shelf: Shelf, { found, scores }: Ranking, limit: number) => {
  const best = createBest<Candidate>(limit, isBetter);
  let total = 0;
  for (let doc = found.length - 1; doc >= 0; doc -= 1) {
    const facts = found[doc] === 1 ? shelf.facts[doc] : null;
    if (!facts) continue;
    total += 1;
    best.offer({ doc, id: facts.id, score: scores[doc] ?? 0, updatedAt: facts.updatedAt });
  }
  return { best: best.items, total };
};

const find = (shelf: Shelf, { text, filters, limit }: SearchRequest): FoundArticles => {
  const query = parseQuery(text);
  const ranking = rank(query, shelf.ranked(), admit(shelf, query, filters));
  const { best, total } = choose(shelf, ranking, limit);
  const marker = createMarker(query, ranking.forms.flat(), shelf.lexicon);
  const hits = best.map(({ doc, id, score }): FoundArticle => {
    return { id, score, ...show(shelf.tokens(doc), marker, shelf.lexicon) };
  });
  return { hits, total };
};

/** @param saved as `image` gave it */
export const createSearchIndex = (saved: IndexImage | null = null): SearchIndex => {
  let shelf = createShelf(saved);
  return {
    put: (article) => shelf.add(factsOf(article, shelf.names), encodeParts(partsOf(article), shelf.lexicon)),
    remove: (id) => shelf.remove(id),
    stamp: (id) => shelf.facts[shelf.numberOf(id) ?? -1] ?? null,
    ids: () => [...shelf.numbers().keys()],
    find: (request) => find(shelf, request),
    tidy: () => {
      if (isWorthTidying(shelf)) shelf = tidyShelf(shelf);
    },
    image: () => shelf.image(),
  };
};
