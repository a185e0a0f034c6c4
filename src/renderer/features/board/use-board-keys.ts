/** The keys of the board: arrows travel from card to card, with Ctrl they take the card along; wherever it comes to rest, they stand on it. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Status } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Columns } from '#shared/desk/board';
import { below, beside, type CardPlace, endOf, placeOf, statusBeside, successorAt, type Way } from './board-places';

const SIDES: Readonly<Record<string, Way>> = { ArrowRight: 1, ArrowLeft: -1 };
const STEPS: Readonly<Record<string, Way>> = { ArrowDown: 1, ArrowUp: -1 };
const ENDS: Readonly<Record<string, 'first' | 'last'>> = { Home: 'first', End: 'last' };

/** The card that a key leads to: undefined where it is none of the board's keys, null where there is none on that side. */
const leadsTo = (columns: Columns, place: CardPlace, key: string): ArticleId | null | undefined => {
  const [side, step, end] = [SIDES[key], STEPS[key], ENDS[key]];
  if (side !== undefined) return beside(columns, place, side);
  if (step !== undefined) return below(columns, place, step);
  return end === undefined ? undefined : endOf(columns, place, end);
};

/** Ends when the card has come there, or cannot. */
export type MoveCard = (id: ArticleId, from: Status, to: Status) => Promise<void>;

export interface BoardKeys {
  readonly board: RefObject<HTMLDivElement | null>;
  /** Where the keys stand: that card is drawn, however far down it is. */
  readonly here: CardPlace | null;
  readonly press: (event: KeyboardEvent) => void;
  readonly come: (event: FocusEvent) => void;
}

const cardOf = (board: HTMLElement | null, id: ArticleId): HTMLElement | null =>
  board?.querySelector<HTMLElement>(`[data-card="${id}"]`) ?? null;

/** The card itself has them, or a button on it. */
const idAt = (columns: Columns, target: EventTarget): ArticleId | null => {
  const card = target instanceof Element ? target.closest('li')?.querySelector<HTMLElement>('[data-card]') : null;
  return placeOf(columns, card?.dataset.card ?? '')?.row.id ?? null;
};

/** Takes a card along. A second key may come while the first one's step is being stored: it goes on from there. */
const useTakingAlong = (move: MoveCard): ((place: CardPlace, side: Way) => void) => {
  const underWay = useRef(new Map<ArticleId, { readonly to: Status }>());
  return ({ row }, side) => {
    const from = underWay.current.get(row.id)?.to ?? row.status;
    const to = statusBeside(from, side);
    if (to === null) return;
    const step = { to };
    underWay.current.set(row.id, step);
    void move(row.id, from, to).finally(() => {
      if (underWay.current.get(row.id) === step) underWay.current.delete(row.id);
    });
  };
};

/** Keeps the keys on their card: it may come to stand in another column, or leave the board. */
const useStanding = (columns: Columns) => {
  const board = useRef<HTMLDivElement>(null);
  const [id, setId] = useState<ArticleId | null>(null);
  const here = useMemo(() => (id === null ? null : placeOf(columns, id)), [columns, id]);
  const last = useRef<CardPlace | null>(null);
  const isWanted = useRef(false);

  useLayoutEffect(() => {
    if (id === null) return;
    if (document.activeElement === document.body) isWanted.current = true;
    if (here !== null) last.current = here;
    const next = here?.row.id ?? (last.current && successorAt(columns, last.current));
    if (next !== id) setId(next);
    if (!isWanted.current) return;
    const card = next === null ? board.current?.closest('section') : cardOf(board.current, next);
    if (!card) return;
    isWanted.current = false;
    card.focus();
  });

  return {
    board,
    here,
    stand: setId,
    go: (next: ArticleId): void => {
      isWanted.current = true;
      setId(next);
    },
  };
};

export const useBoardKeys = (columns: Columns, move: MoveCard): BoardKeys => {
  const { board, here, stand, go } = useStanding(columns);
  const takeAlong = useTakingAlong(move);
  const press = (event: KeyboardEvent): void => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
    const place = placeOf(columns, card?.dataset.card ?? '');
    const next = place === null ? undefined : leadsTo(columns, place, event.key);
    if (place === null || next === undefined) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      const side = SIDES[event.key];
      if (side !== undefined) takeAlong(place, side);
    } else if (next !== null) go(next);
  };
  const come = ({ target }: FocusEvent): void => {
    const id = idAt(columns, target);
    if (id !== null) stand(id);
  };
  return { board, here, press, come };
};
