/** Which part has the keys, which menu is open, where a dragged part would go; and what hands on the parts do. */
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Destination } from '#shared/importing/proposal';
import type { MenuPlace } from '../../ui/menu';
import { useLatest } from '../../ui/use-latest';
import { type DraftView, type ShownPart, travelOrder } from './draft-view';
import type { PartMove } from './importing';
import { type PartHands, watchParts } from './part-hands';

export interface Parts {
  readonly root: RefObject<HTMLDivElement | null>;
  /** Tab comes to this part. */
  readonly stop: number | null;
  readonly menu: { readonly shown: ShownPart; readonly place: MenuPlace } | null;
  readonly over: Destination | null;
  readonly isDragging: boolean;
  readonly closeMenu: () => void;
  readonly move: (at: number, to: Destination) => void;
  readonly putBack: (at: number) => void;
  readonly returnsFocus: () => boolean;
  /** To the next part that has a doubt beside it; round to the first. */
  readonly toNextDoubt: () => void;
}

const buttonOf = (root: HTMLElement | null, at: number): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-part="${at}"] > button`) ?? null;

const focusPart = (root: HTMLElement | null, at: number): void => {
  const button = buttonOf(root, at);
  button?.focus({ preventScroll: true });
  button?.closest('[data-part]')?.scrollIntoView({ block: 'nearest' });
};

/** The one that comes after it among those that are, or are not, left out: work goes on there. */
const neighbourOf = (order: readonly ShownPart[], at: number): number | null => {
  const i = order.findIndex(({ part }) => part.at === at);
  const isOut = order[i]?.fate === 'dropped';
  const fits = ({ fate }: ShownPart): boolean => (fate === 'dropped') === isOut;
  return (order.slice(i + 1).find(fits) ?? order.slice(0, Math.max(0, i)).findLast(fits))?.part.at ?? null;
};

const within = (index: number, length: number): number => Math.min(length - 1, Math.max(0, index));

export const useParts = (view: DraftView, onMove: (move: PartMove) => void): Parts => {
  const root = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [menuAt, setMenuAt] = useState<number | null>(null);
  const [over, setOver] = useState<Destination | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const order = useMemo(() => travelOrder(view), [view]);

  const go = (at: number): void => {
    setCursor(at);
    focusPart(root.current, at);
  };
  /** The part is drawn anew where it comes to stand; the keys follow it, or stay with the one after it. */
  const change = (move: PartMove, next: number): void => {
    wanted.current = next;
    setCursor(next);
    setMenuAt(null);
    onMove(move);
  };
  const isOut = (at: number): boolean => order.some(({ part, fate }) => part.at === at && fate === 'dropped');
  const move = (at: number, to: Destination): void => {
    if (order.some(({ part, fate }) => part.at === at && fate === to)) setMenuAt(null);
    else change({ is: 'move', at, to }, at);
  };
  const bringBack = (at: number): void => {
    const wasDropped = order.find(({ part }) => part.at === at)?.part.fate === 'dropped';
    const back: PartMove = wasDropped ? { is: 'move', at, to: 'paragraph' } : { is: 'put-back', at };
    change(back, neighbourOf(order, at) ?? at);
  };
  const hands: PartHands = {
    present: go,
    travel: (at, steps) => {
      const next = order[within(order.findIndex(({ part }) => part.at === at) + steps, order.length)];
      if (next) go(next.part.at);
    },
    openMenu: (at) => {
      go(at);
      setMenuAt(at);
    },
    move,
    leaveOut: (at) => {
      if (!isOut(at)) change({ is: 'move', at, to: 'dropped' }, neighbourOf(order, at) ?? at);
    },
    bringBack,
    isOut,
    over: setOver,
    dragging: setDragged,
  };
  const latest = useLatest(hands);
  useEffect(() => (root.current === null ? undefined : watchParts(root.current, () => latest.current)), [latest]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever the parts are drawn anew
  useLayoutEffect(() => {
    if (wanted.current !== null) focusPart(root.current, wanted.current);
    wanted.current = null;
  }, [view]);

  const present = order.find(({ part }) => part.at === cursor) ?? order[0];
  const place = menuAt === null ? null : buttonOf(root.current, menuAt);
  const shown = order.find(({ part }) => part.at === menuAt);
  return {
    root,
    stop: present?.part.at ?? null,
    menu: shown && place ? { shown, place } : null,
    over,
    isDragging: dragged !== null,
    closeMenu: () => setMenuAt(null),
    move,
    putBack: (at) => change({ is: 'put-back', at }, at),
    returnsFocus: () => {
      if (cursor !== null) focusPart(root.current, cursor);
      return false;
    },
    toNextDoubt: () => {
      const from = order.findIndex(({ part }) => part.at === cursor) + 1;
      const next = [...order.slice(from), ...order.slice(0, from)].find(({ warnings }) => warnings.length > 0);
      if (next) go(next.part.at);
    },
  };
};
