/** Reckoning a royalty sheet: what each article is paid, how its authors share it, and what each author gets. */
import type { Status } from '../article/article';
import type { ArticleId } from '../article/identity';
import { nameKeyOf } from '../search/word-form';
import type { RoyaltyLine, RoyaltySheet } from './sheet';

/** `withdrawn`: its approval was taken back since; it is shown and not paid. */
export type Standing = 'paid' | 'withdrawn';

/** What is not on the desk any more, as after tidying up, was published all the same. */
export const standingOf = (status: Status | undefined): Standing =>
  status === undefined || status === 'approved' || status === 'exported' ? 'paid' : 'withdrawn';

export const coefficientOf = ({ coefficient, genre }: RoyaltyLine, { coefficients }: RoyaltySheet): number =>
  coefficient ?? coefficients[genre] ?? 1;

export const rateOf = (line: RoyaltyLine, sheet: RoyaltySheet): number => line.rate ?? sheet.rate;

/** In whole đồng. */
export const amountOf = (line: RoyaltyLine, sheet: RoyaltySheet): number =>
  Math.round(coefficientOf(line, sheet) * rateOf(line, sheet));

/** Evenly, to the đồng; what cannot be divided goes to those named first. An article without a byline is nobody's share. */
export const sharesOf = (authors: readonly string[], amount: number): readonly number[] => {
  const share = authors.length === 0 ? 0 : Math.floor(amount / authors.length);
  const rest = amount - share * authors.length;
  return authors.map((_, at) => share + (at < rest ? 1 : 0));
};

export interface AuthorTotal {
  /** As written first; empty for articles without a byline. */
  readonly author: string;
  readonly articles: number;
  readonly words: number;
  readonly photos: number;
  readonly amount: number;
}

export interface Reckoned {
  readonly lines: readonly (RoyaltyLine & {
    readonly standing: Standing;
    readonly factor: number;
    readonly unit: number;
    readonly amount: number;
  })[];
  /** Who gets most first. */
  readonly authors: readonly AuthorTotal[];
  readonly articles: number;
  readonly amount: number;
}

const totalsOf = (lines: Reckoned['lines']): readonly AuthorTotal[] => {
  const totals = new Map<string, AuthorTotal>();
  for (const line of lines) {
    const authors = line.authors.length === 0 ? [''] : line.authors;
    const shares = sharesOf(authors, line.amount);
    authors.forEach((author, at) => {
      const key = nameKeyOf(author);
      const before = totals.get(key) ?? { author, articles: 0, words: 0, photos: 0, amount: 0 };
      totals.set(key, {
        author: before.author,
        articles: before.articles + 1,
        words: before.words + line.words,
        photos: before.photos + line.photos,
        amount: before.amount + (shares[at] ?? 0),
      });
    });
  }
  return [...totals.values()].sort((a, b) => b.amount - a.amount || b.articles - a.articles);
};

/** @param statusOf undefined where the article is not on the desk */
export const reckon = (sheet: RoyaltySheet, statusOf: (id: ArticleId) => Status | undefined): Reckoned => {
  const lines = sheet.lines.map((line) => ({
    ...line,
    standing: standingOf(statusOf(line.id)),
    factor: coefficientOf(line, sheet),
    unit: rateOf(line, sheet),
    amount: amountOf(line, sheet),
  }));
  const paid = lines.filter(({ standing }) => standing === 'paid');
  return {
    lines,
    authors: totalsOf(paid),
    articles: paid.length,
    amount: paid.reduce((sum, { amount }) => sum + amount, 0),
  };
};
