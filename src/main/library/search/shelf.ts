/** The articles of the index by their number: words, text and facts of each. Numbers only grow; a changed article gets a new one. */
import type { ArticleId } from '#shared/article/identity';
import { countArticleWords, type Tokens } from './article-words';
import { createByteLists } from './byte-lists';
import type { Facts } from './facts';
import type { IndexImage } from './index-image';
import { createLexicon, type Lexicon } from './lexicon';
import { createPostings } from './postings';
import type { Ranked } from './rank';
import { createWordTable, type WordTable } from './word-table';

export interface Shelf {
  readonly lexicon: Lexicon;
  readonly names: WordTable;
  /** Null where an article has been taken out or replaced. */
  readonly facts: readonly (Facts | null)[];
  numberOf(id: ArticleId): number | undefined;
  numbers(): ReadonlyMap<ArticleId, number>;
  /** Replaces the article of the same id. */
  add(facts: Facts, tokens: Tokens): void;
  remove(id: ArticleId): void;
  /** What is handed out holds until the next call alone. */
  tokens(doc: number): Tokens;
  ranked(): Ranked;
  image(): IndexImage;
}

/** Bytes beside the packed ones before they are packed too: they take several times their size. */
const FRESH = 2_000_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

const runningSums = (counts: readonly number[]): number[] => {
  let before = 0;
  return counts.map((count) => {
    before += count;
    return before - count;
  });
};

const numberAll = (facts: readonly (Facts | null)[]): Map<ArticleId, number> =>
  new Map(facts.flatMap((fact, doc): [ArticleId, number][] => (fact === null ? [] : [[fact.id, doc]])));

export const createShelf = (saved: IndexImage | null): Shelf => {
  const lexicon = createLexicon(saved?.lexicon);
  const names = createWordTable(saved?.names);
  const facts = [...(saved?.facts ?? [])];
  const lengths = [...(saved?.lengths ?? [])];
  const placeCounts = [...(saved?.placeCounts ?? [])];
  const headlineEnds = [...(saved?.headlineEnds ?? [])];
  const firstPlace = runningSums(placeCounts);
  const lastDocs = [...(saved?.lastDocs ?? [])];
  const postings = createPostings(saved?.postings ?? null, lastDocs);
  const texts = createByteLists(saved?.texts);
  const numbers = numberAll(facts);
  let size = sum(placeCounts);
  let allWords = sum(lengths);
  let packedBytes = 0;

  const pack = (): Pick<IndexImage, 'postings' | 'texts'> => {
    const packed = { postings: postings.pack(), texts: texts.pack() };
    packedBytes =
      packed.postings.articles.bytes.length + packed.postings.places.bytes.length + packed.texts.bytes.length;
    return packed;
  };
  pack();

  const remove = (id: ArticleId): void => {
    const doc = numbers.get(id);
    if (doc === undefined) return;
    facts[doc] = null;
    numbers.delete(id);
  };

  return {
    lexicon,
    names,
    facts,
    numberOf: (id) => numbers.get(id),
    numbers: () => numbers,
    add: (fact, tokens) => {
      const counted = countArticleWords(tokens, lexicon);
      const doc = facts.length;
      remove(fact.id);
      postings.add(doc, counted.occurrences);
      for (let i = 0; i < tokens.length; i += 1) texts.push(doc, tokens[i] ?? 0);
      facts.push(fact);
      numbers.set(fact.id, doc);
      lengths.push(counted.words);
      placeCounts.push(counted.places);
      headlineEnds.push(counted.headlineEnd);
      firstPlace.push(size);
      size += counted.places;
      allWords += counted.words;
      if (postings.fresh() + texts.fresh() > FRESH + packedBytes / 8) pack();
    },
    remove,
    tokens: texts.read,
    ranked: () => ({
      lexicon,
      postings,
      lengths,
      averageLength: Math.max(1, allWords / Math.max(1, lengths.length)),
      headlineEnds,
      firstPlace,
      size,
    }),
    image: () => ({
      lexicon: lexicon.image(),
      names: names.words,
      facts,
      lengths,
      placeCounts,
      headlineEnds,
      lastDocs,
      ...pack(),
    }),
  };
};
