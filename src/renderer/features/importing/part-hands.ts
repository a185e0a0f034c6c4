/** The keys, the mouse and dragging on the parts of a proposal, heard in one place however many parts there are. */
import type { Destination } from '#shared/importing/proposal';
import { destinationOfKey, isDestination } from './destinations';

export interface PartHands {
  /** The part that has the keys now. */
  readonly present: (at: number) => void;
  readonly travel: (at: number, steps: number) => void;
  readonly openMenu: (at: number) => void;
  readonly move: (at: number, to: Destination) => void;
  /** Left out, and on to the part after it. */
  readonly leaveOut: (at: number) => void;
  readonly bringBack: (at: number) => void;
  readonly isOut: (at: number) => boolean;
  /** Where a part that is dragged would go. */
  readonly over: (to: Destination | null) => void;
  readonly dragging: (at: number | null) => void;
}

const TRAVEL: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const partAt = (target: EventTarget | null): number | null => {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset.part : undefined;
  return part === undefined ? null : Number(part);
};

const destinationAt = (target: EventTarget | null): Destination | null => {
  const named = target instanceof Element ? target.closest<HTMLElement>('[data-destination]') : null;
  const name = named?.dataset.destination;
  return isDestination(name) ? name : null;
};

const onPart = (event: KeyboardEvent, at: number, hands: PartHands): boolean => {
  const step = TRAVEL[event.key];
  const to = destinationOfKey(event.code);
  if (step !== undefined) hands.travel(at, step);
  else if (event.key === 'Delete') hands.leaveOut(at);
  else if (event.key === 'Enter' && hands.isOut(at)) hands.bringBack(at);
  else if (event.key === 'Enter' || event.key === ' ' || event.key === 'ContextMenu') hands.openMenu(at);
  else if (to === 'dropped') hands.leaveOut(at);
  else if (to !== null) hands.move(at, to);
  else return false;
  return true;
};

const watchKeys = (root: HTMLElement, hands: () => PartHands): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    const at = partAt(event.target);
    if (at === null || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (!onPart(event, at, hands())) return;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener('keydown', press);
  return () => root.removeEventListener('keydown', press);
};

const watchMouse = (root: HTMLElement, hands: () => PartHands): (() => void) => {
  const click = (event: MouseEvent): void => {
    const at = partAt(event.target);
    if (at === null) return;
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (!onButton) hands().present(at);
    else if (hands().isOut(at)) hands().bringBack(at);
    else hands().openMenu(at);
  };
  const context = (event: MouseEvent): void => {
    const at = partAt(event.target);
    if (at === null) return;
    event.preventDefault();
    hands().openMenu(at);
  };
  root.addEventListener('click', click);
  root.addEventListener('contextmenu', context);
  return () => {
    root.removeEventListener('click', click);
    root.removeEventListener('contextmenu', context);
  };
};

/** Nothing outside the dialog takes it for text. */
const FLAVOUR = 'application/x-dateline-part';

const watchDragging = (root: HTMLElement, hands: () => PartHands): (() => void) => {
  let dragged: number | null = null;
  const start = (event: DragEvent): void => {
    dragged = partAt(event.target);
    if (dragged === null || event.dataTransfer === null) return;
    event.dataTransfer.setData(FLAVOUR, String(dragged));
    event.dataTransfer.effectAllowed = 'move';
    const at = dragged;
    // What appears for the time of the drag must not end it: the page changes only once it has begun.
    requestAnimationFrame(() => hands().dragging(at));
  };
  const over = (event: DragEvent): void => {
    if (dragged === null) return;
    const to = destinationAt(event.target);
    if (to !== null) event.preventDefault();
    hands().over(to);
  };
  const end = (): void => {
    dragged = null;
    hands().over(null);
    hands().dragging(null);
  };
  const drop = (event: DragEvent): void => {
    const at = dragged;
    const to = destinationAt(event.target);
    if (at === null || to === null) return;
    event.preventDefault();
    end();
    hands().move(at, to);
  };
  root.addEventListener('dragstart', start);
  root.addEventListener('dragover', over);
  root.addEventListener('drop', drop);
  root.addEventListener('dragend', end);
  return () => {
    root.removeEventListener('dragstart', start);
    root.removeEventListener('dragover', over);
    root.removeEventListener('drop', drop);
    root.removeEventListener('dragend', end);
  };
};

/** @param hands as they are at the moment of each event. @returns a function that stops listening. */
export const watchParts = (root: HTMLElement, hands: () => PartHands): (() => void) => {
  const stops = [watchKeys(root, hands), watchMouse(root, hands), watchDragging(root, hands)];
  return () => {
    for (const stop of stops) stop();
  };
};
