/** What each reporter has written in a while: articles, words, photos, and how much of it is approved. */
import type { Summary } from '../article/summary';
import { nameKeyOf } from '../search/word-form';

export interface ReporterTally {
  /** As most articles write it; empty for articles without a byline. */
  readonly name: string;
  readonly articles: number;
  readonly approved: number;
  readonly words: number;
  readonly photos: number;
}

interface Sum {
  readonly spellings: Map<string, number>;
  articles: number;
  approved: number;
  words: number;
  photos: number;
}

const isApproved = ({ status }: Summary): boolean => status === 'approved' || status === 'exported';

const commonest = (spellings: ReadonlyMap<string, number>): string => {
  const [[name = ''] = []] = [...spellings].sort((a, b) => b[1] - a[1]);
  return name;
};

const add = (sum: Sum, name: string, row: Summary): void => {
  sum.spellings.set(name, (sum.spellings.get(name) ?? 0) + 1);
  sum.articles += 1;
  sum.approved += isApproved(row) ? 1 : 0;
  sum.words += row.words;
  sum.photos += row.photos;
};

/** An article of several authors counts in full for each. Most articles first. */
export const tallyOf = (rows: readonly Summary[]): readonly ReporterTally[] => {
  const sums = new Map<string, Sum>();
  // Names are few and come again and again: each is folded once.
  const keys = new Map<string, string>();
  for (const row of rows)
    for (const name of row.byline.length === 0 ? [''] : new Set(row.byline)) {
      const key = keys.get(name) ?? nameKeyOf(name);
      keys.set(name, key);
      const sum = sums.get(key) ?? { spellings: new Map(), articles: 0, approved: 0, words: 0, photos: 0 };
      sums.set(key, sum);
      add(sum, name, row);
    }
  return [...sums.values()]
    .map(({ spellings, ...figures }) => ({ name: commonest(spellings), ...figures }))
    .sort((a, b) => b.articles - a.articles || b.words - a.words);
};
