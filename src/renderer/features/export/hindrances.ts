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

/** What came of mending some of them; `undo` is null where nothing was mended, and tells whether it could be taken back. */
export interface Mended {
  readonly made: number;
  readonly undo: (() => Promise<boolean>) | null;
}

export type HindranceRow =
  | { readonly is: 'article'; readonly id: ArticleId; readonly count: number }
  | ({ readonly is: 'place' } & Hindrance);

type Place = Extract<HindranceRow, { readonly is: 'place' }>;

const alike = (a: Obstacle, b: Obstacle): boolean => a.rule === b.rule && a.slot === b.slot && a.text === b.text;

const placesIn = (id: ArticleId, obstacles: readonly Obstacle[]): readonly Place[] =>
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

/** Those of an article that can be mended in one go. */
export const mendableIn = (rows: readonly HindranceRow[], id: ArticleId): readonly Hindrance[] =>
  rows.filter((row): row is Place => row.is === 'place' && row.id === id && row.obstacle.fix !== undefined);

/** One article was looked at anew, after it was mended or that was taken back. @param ids of the dialog, in their order */
export const examinedAnew = (before: Examined, ids: readonly ArticleId[], id: ArticleId, anew: Examined): Examined => {
  const found = new Map([...before.filter((one) => one.id !== id), ...anew].map((one) => [one.id, one]));
  return ids.flatMap((each) => found.get(each) ?? []);
};

export const isReason = (typed: string): boolean => typed.trim().length >= 3;
