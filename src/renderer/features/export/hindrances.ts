/** What stands against an export, as the dialog lists it: article by article, each place known by its turn among its like. */
import type { ArticleId } from '#shared/article/identity';
import type { Obstacle } from '#shared/exporting/order';

export type Examined = readonly { readonly id: ArticleId; readonly obstacles: readonly Obstacle[] }[];

export interface Hindrance {
  readonly id: ArticleId;
  readonly obstacle: Obstacle;
  /** How many of the same rule, slot and words stand before it in the article: marks repeat. */
  readonly nth: number;
}

export type HindranceRow =
  | { readonly is: 'article'; readonly id: ArticleId; readonly count: number }
  | ({ readonly is: 'place' } & Hindrance);

const alike = (a: Obstacle, b: Obstacle): boolean => a.rule === b.rule && a.slot === b.slot && a.text === b.text;

const placesIn = (id: ArticleId, obstacles: readonly Obstacle[]): readonly HindranceRow[] =>
  obstacles.map((obstacle, at) => ({
    is: 'place',
    id,
    obstacle,
    nth: obstacles.slice(0, at).filter((before) => alike(before, obstacle)).length,
  }));

/** Each article's places under its name; with one article alone its name says nothing. */
export const rowsOf = (examined: Examined, isAlone: boolean): readonly HindranceRow[] =>
  examined.flatMap(({ id, obstacles }) => [
    ...(isAlone ? [] : [{ is: 'article' as const, id, count: obstacles.length }]),
    ...placesIn(id, obstacles),
  ]);

export const isReason = (typed: string): boolean => typed.trim().length >= 3;
