/** The keys of the board: arrows travel from card to card, with Ctrl they take the card along. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { STATUSES, type Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { Columns } from '#shared/desk/board';
import { stepBetween } from '#shared/desk/steps';

interface Place {
  readonly row: Summary;
  readonly column: number;
  readonly at: number;
}

const cardOf = (board: HTMLElement | null, id: ArticleId): HTMLElement | null =>
  board?.querySelector<HTMLElement>(`[data-card="${id}"]`) ?? null;

const placeOf = (columns: Columns, id: string): Place | null => {
  for (const [column, status] of STATUSES.entries()) {
    const at = columns[status].findIndex((row) => row.id === id);
    const row = columns[status][at];
    if (row) return { row, column, at };
  }
  return null;
};

/** In the next column on that side that has cards. */
const beside = (columns: Columns, { column, at }: Place, side: 1 | -1): Summary | undefined => {
  for (let next = column + side; next >= 0 && next < STATUSES.length; next += side) {
    const status = STATUSES[next];
    const rows = status === undefined ? [] : columns[status];
    if (rows.length > 0) return rows[Math.min(at, rows.length - 1)];
  }
  return undefined;
};

/** The next status on that side that a step leads to; null where there is none. */
export const statusBeside = (from: Status, side: 1 | -1): Status | null => {
  const here = STATUSES.indexOf(from);
  const others = side === 1 ? STATUSES.slice(here + 1) : STATUSES.slice(0, here).reverse();
  return others.find((status) => stepBetween(from, status) !== null) ?? null;
};

const SIDES: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

export interface BoardKeys {
  readonly board: RefObject<HTMLDivElement | null>;
  readonly press: (event: KeyboardEvent) => void;
}

export const useBoardKeys = (columns: Columns, moveTo: (row: Summary, to: Status) => void): BoardKeys => {
  const board = useRef<HTMLDivElement>(null);
  /** A card that was taken along keeps the keys where it comes to rest. */
  const taken = useRef<ArticleId | null>(null);
  useLayoutEffect(() => {
    if (taken.current === null || document.activeElement?.closest('[data-card]')) return;
    cardOf(board.current, taken.current)?.focus();
  });
  const press = (event: KeyboardEvent): void => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
    const place = placeOf(columns, card?.dataset.card ?? '');
    const side = SIDES[event.key];
    const step = STEPS[event.key];
    if (place === null || (side === undefined && step === undefined)) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      const to = side === undefined ? null : statusBeside(place.row.status, side);
      taken.current = place.row.id;
      if (to !== null) moveTo(place.row, to);
      return;
    }
    taken.current = null;
    const status = STATUSES[place.column];
    const next = side === undefined ? status && columns[status][place.at + (step ?? 0)] : beside(columns, place, side);
    if (next) cardOf(board.current, next.id)?.focus();
  };
  return { board, press };
};
