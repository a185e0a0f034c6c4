/** Where a card stands on the board, and which one is above, below and beside it. Pure. */
import { STATUSES, type Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { Columns } from '#shared/desk/board';
import { stepBetween } from '#shared/desk/steps';

/** Back or on: to the left or to the right, upwards or downwards. */
export type Way = 1 | -1;

export interface CardPlace {
  readonly row: Summary;
  readonly column: number;
  readonly at: number;
}

export const placeOf = (columns: Columns, id: string): CardPlace | null => {
  for (const [column, status] of STATUSES.entries()) {
    const at = columns[status].findIndex((row) => row.id === id);
    const row = columns[status][at];
    if (row) return { row, column, at };
  }
  return null;
};

const rowsIn = (columns: Columns, column: number): readonly Summary[] => {
  const status = STATUSES[column];
  return status === undefined ? [] : columns[status];
};

/** In the next column on that side that has cards. */
export const beside = (
  columns: Columns,
  { column, at }: Pick<CardPlace, 'column' | 'at'>,
  side: Way,
): ArticleId | null => {
  for (let next = column + side; next >= 0 && next < STATUSES.length; next += side) {
    const rows = rowsIn(columns, next);
    if (rows.length > 0) return rows[Math.min(at, rows.length - 1)]?.id ?? null;
  }
  return null;
};

export const below = (columns: Columns, { column, at }: CardPlace, way: Way): ArticleId | null =>
  rowsIn(columns, column)[at + way]?.id ?? null;

/** The first card of its column, or the last. */
export const endOf = (columns: Columns, { column }: CardPlace, end: 'first' | 'last'): ArticleId | null =>
  rowsIn(columns, column).at(end === 'first' ? 0 : -1)?.id ?? null;

/** The card that has come to where another one was; the last of its column, or one beside it, where there is none. */
export const successorAt = (columns: Columns, place: Pick<CardPlace, 'column' | 'at'>): ArticleId | null => {
  const rows = rowsIn(columns, place.column);
  return rows[Math.min(place.at, rows.length - 1)]?.id ?? beside(columns, place, 1) ?? beside(columns, place, -1);
};

/** The next status on that side that a step leads to; null where there is none. */
export const statusBeside = (from: Status, side: Way): Status | null => {
  const here = STATUSES.indexOf(from);
  const others = side === 1 ? STATUSES.slice(here + 1) : STATUSES.slice(0, here).reverse();
  return others.find((status) => stepBetween(from, status) !== null) ?? null;
};
