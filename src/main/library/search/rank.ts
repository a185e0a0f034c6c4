/** Finds the articles that have all that was typed, and how well each fits. */
import type { Query } from '#shared/search/query';
import { fittingForms } from './fitting-forms';
import type { Lexicon } from './lexicon';
import { type Forms, type Places, visitRows } from './neighbours';

export interface Ranking {
  /** 1 for each article that fits. */
  readonly found: Uint8Array;
  readonly scores: Float32Array;
  /** By group and word, as in the query. */
  readonly forms: readonly (readonly Forms[])[];
}

export interface Ranked extends Places {
  readonly lexicon: Lexicon;
  /** Words in each article. */
  readonly lengths: readonly number[];
  readonly averageLength: number;
  readonly headlineEnds: readonly number[];
}

/** How soon more of the same counts no more, and how much longer articles are held back: BM25's two constants, for summed weights of fields. */
const SATURATION = 3;
const BY_LENGTH = 0.5;
/** Words side by side as they were typed count like a word of their own, in the headline like several. */
const ROW_WEIGHT = 2;
const HEADLINE_ROW_WEIGHT = 12;
/**
 * Of all places in the library: two words that are more common say nothing by standing side by side, and to look at all their
 * places would take longer than all the rest. A single letter being typed is such a word, `của các` are two.
 */
const MOST_IN_ROW = 0.05;
/** Above every other sum: what has the accents that were typed comes before what has not. */
const EXACT = 1_000;

const rarity = (docs: number, having: number): number => Math.log(1 + (docs - having + 0.5) / (having + 0.5));

const count = (sums: Float32Array): number => {
  let having = 0;
  for (const sum of sums) if (sum > 0) having += 1;
  return having;
};

/** One search at work: what it has found so far. */
const createTally = (ranked: Ranked, found: Uint8Array) => {
  const docs = ranked.lengths.length;
  const scores = new Float32Array(docs);

  const addSums = (sums: Float32Array, factor: number): void => {
    for (let doc = 0; doc < docs; doc += 1) {
      const sum = sums[doc] ?? 0;
      if (sum === 0) continue;
      const length = 1 - BY_LENGTH + (BY_LENGTH * (ranked.lengths[doc] ?? 0)) / ranked.averageLength;
      scores[doc] = (scores[doc] ?? 0) + (factor * sum) / (sum + SATURATION * length);
    }
  };

  const keepOnly = (sums: Float32Array): void => {
    for (let doc = 0; doc < docs; doc += 1) if (sums[doc] === 0) found[doc] = 0;
  };

  /** @returns how rare the word is */
  const addWord = (forms: Forms, exactBonus: number): number => {
    const sums = new Float32Array(docs);
    for (const { form, factor, isExact } of forms) if (isExact) ranked.postings.sum(form, factor, sums);
    if (exactBonus > 0)
      for (let doc = 0; doc < docs; doc += 1) if (sums[doc] !== 0) scores[doc] = (scores[doc] ?? 0) + exactBonus;
    for (const { form, factor, isExact } of forms) if (!isExact) ranked.postings.sum(form, factor, sums);
    const rare = rarity(docs, count(sums));
    addSums(sums, rare);
    keepOnly(sums);
    return rare;
  };

  const addRow = (words: readonly Forms[], rare: number): void => {
    const sums = new Float32Array(docs);
    visitRows(words, found, ranked, (doc, place) => {
      const isHeadline = place <= (ranked.headlineEnds[doc] ?? 0);
      sums[doc] = (sums[doc] ?? 0) + (isHeadline ? HEADLINE_ROW_WEIGHT : ROW_WEIGHT);
    });
    addSums(sums, rare);
  };

  const demandRow = (words: readonly Forms[]): void => {
    const sums = new Float32Array(docs);
    visitRows(words, found, ranked, (doc) => {
      sums[doc] = 1;
    });
    keepOnly(sums);
  };

  return { scores, addWord, addRow, demandRow };
};

/** @param found 1 for each article that may be found at all; it is written on */
export const rank = ({ groups, prefersMarks }: Query, ranked: Ranked, found: Uint8Array): Ranking => {
  const forms = groups.map((group) => group.map((word) => fittingForms(word, prefersMarks, ranked.lexicon)));
  const words = forms.flat();
  const tally = createTally(ranked, found);
  const rarities = words.map((word) => tally.addWord(word, prefersMarks ? EXACT / words.length : 0));
  for (const group of forms) if (group.length > 1) tally.demandRow(group);
  const shares = words.map((word) => word.reduce((share, { form }) => share + ranked.postings.share(form), 0));
  const exact = words.map((word) => word.filter(({ isExact }) => isExact));
  for (let i = 1; i < exact.length; i += 1) {
    if ((shares[i - 1] ?? 0) + (shares[i] ?? 0) > MOST_IN_ROW) continue;
    tally.addRow([exact[i - 1] ?? [], exact[i] ?? []], ((rarities[i - 1] ?? 0) + (rarities[i] ?? 0)) / 2);
  }
  return { found, scores: tally.scores, forms };
};
