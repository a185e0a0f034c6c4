/** The mouse and the keys in the list of articles: opening, choosing several, going from row to row, throwing away. */

import { type DragEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { MenuPlace } from '../../ui/menu';
import { placeAt } from '../../ui/place-at';
import type { ArticleListProps } from './article-list';
import { ROW_HEIGHT } from './line-heights';
import { type ListAction, listAction } from './list-keys';
import { successor } from './neighbours';
import { beginAt, NOTHING_SELECTED, selectAll, stretch, toggle } from './selection';
import { isSpelling, NOTHING_SPELT, spell, spelt } from './spelling';
import type { Cursor } from './use-cursor';

export interface ListHandsParts
  extends Pick<ArticleListProps, 'lines' | 'rows' | 'damaged' | 'selection' | 'onSelect' | 'acts'> {
  readonly list: RefObject<HTMLElement | null>;
  readonly cursor: Cursor;
  readonly show: (line: number) => void;
}

export interface ListHands {
  readonly onClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

const closest = (target: EventTarget, name: 'row' | 'more'): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`) : null;

/** The article of the row that something happened in. */
const articleAt = ({ rows, damaged }: ListHandsParts, target: EventTarget): ArticleId | null => {
  const row = target instanceof Element ? target.closest('[role="row"]') : null;
  const id = row?.querySelector<HTMLElement>('[data-row]')?.dataset.row;
  if (id === undefined) return null;
  return (rows.find((one) => one.id === id) ?? damaged.find((one) => one.id === id))?.id ?? null;
};

const isRow = ({ rows }: ListHandsParts, id: ArticleId): boolean => rows.some((row) => row.id === id);

/** What is done with one of several chosen rows is done with all of them. */
const meant = ({ selection, rows }: ListHandsParts, id: ArticleId): readonly ArticleId[] =>
  selection.ids.has(id) ? rows.filter((row) => selection.ids.has(row.id)).map((row) => row.id) : [id];

const NONE: readonly ArticleId[] = [];

/** What another program gets of them. */
const headlinesOf = ({ rows }: ListHandsParts, ids: readonly ArticleId[]): string => {
  const wanted = new Set(ids);
  return rows
    .filter(({ id }) => wanted.has(id))
    .map(({ headline }) => headline)
    .join('\n');
};

const goTo = (parts: ListHandsParts, stop: number, extending: boolean): void => {
  const { lines, cursor, selection, rows, onSelect, show } = parts;
  const id = lines.idAt(stop);
  if (id === null) return;
  if (extending && isRow(parts, id)) onSelect(stretch(selection, rows, id, cursor.id));
  show(lines.lineOf(stop));
  cursor.go(id);
};

const throwAway = (parts: ListHandsParts, id: ArticleId): void => {
  const { rows, cursor, acts, onSelect } = parts;
  if (!isRow(parts, id)) return;
  const ids = meant(parts, id);
  const next = successor(rows, new Set(ids), id);
  if (!acts.trash(ids)) return;
  if (next !== null) cursor.go(next);
  onSelect(NOTHING_SELECTED);
};

const openAt = ({ onSelect, acts }: ListHandsParts, id: ArticleId): void => {
  onSelect(beginAt(id));
  acts.open(id);
};

const enterAt = ({ onSelect, acts }: ListHandsParts, id: ArticleId): void => {
  onSelect(beginAt(id));
  acts.enter(id);
};

const openMenuAt = (parts: ListHandsParts, id: ArticleId, place: MenuPlace): void => {
  if (isRow(parts, id)) parts.acts.openMenu(meant(parts, id), place);
};

const click = (parts: ListHandsParts, event: MouseEvent): void => {
  const id = articleAt(parts, event.target);
  if (id === null) return;
  const more = closest(event.target, 'more');
  if (more) {
    openMenuAt(parts, id, more);
    return;
  }
  const { selection, rows, cursor, onSelect } = parts;
  const before = cursor.id;
  cursor.go(id);
  if (event.shiftKey && isRow(parts, id)) onSelect(stretch(selection, rows, id, before));
  else if ((event.ctrlKey || event.metaKey) && isRow(parts, id)) onSelect(toggle(selection, id));
  else openAt(parts, id);
};

/** Right and left lead to the row's menu button and back. */
const goSideways = (event: KeyboardEvent): boolean => {
  const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
  const wanted = event.key === 'ArrowRight' ? '[data-more]' : event.key === 'ArrowLeft' ? '[data-row]' : null;
  if (wanted === null || event.ctrlKey || event.altKey) return false;
  row?.querySelector<HTMLElement>(wanted)?.focus();
  return true;
};

type RowAction = Exclude<ListAction, { readonly is: 'go' | 'letter' }>['is'];

/** What is done with the row that has the focus. */
const WITH_ROW: Readonly<Record<RowAction, (parts: ListHandsParts, id: ArticleId, row: HTMLElement) => void>> = {
  toggle: (parts, id) => {
    if (isRow(parts, id)) parts.onSelect(toggle(parts.selection, id));
  },
  all: ({ selection, rows, onSelect }) => onSelect(selectAll(selection, rows)),
  none: ({ onSelect }) => onSelect(NOTHING_SELECTED),
  open: openAt,
  enter: enterAt,
  trash: throwAway,
  menu: openMenuAt,
};

export const useListHands = (parts: ListHandsParts): ListHands => {
  const spelling = useRef(NOTHING_SPELT);
  const { lines, rows, damaged, cursor, list } = parts;

  const spellOn = (letter: string, now: number): void => {
    spelling.current = spell(spelling.current, letter, now);
    const found = spelt(rows, spelling.current, Math.max(0, cursor.stop - damaged.length));
    if (found !== -1) goTo(parts, found + damaged.length, false);
  };

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || goSideways(event)) return;
    const row = closest(event.target, 'row');
    if (row === null) return;
    const page = Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const stroke = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey };
    const spelt = isSpelling(spelling.current, event.timeStamp);
    const action = listAction(stroke, cursor.stop, lines.stops, page, spelt);
    // Escape with nothing chosen is for whoever is around the list.
    if (action === null || (action.is === 'none' && parts.selection.ids.size === 0)) return;
    event.preventDefault();
    // A key that is held goes through the list; it does not throw away what it comes past.
    if (event.repeat && action.is === 'trash') return;
    if (action.is === 'letter') spellOn(action.letter, event.timeStamp);
    else if (action.is === 'go') goTo(parts, action.to, action.extends);
    else if (cursor.id !== null) WITH_ROW[action.is](parts, cursor.id, row);
  };

  return {
    onClick: (event) => click(parts, event),
    onContextMenu: (event) => {
      const id = articleAt(parts, event.target);
      if (id === null) return;
      event.preventDefault();
      openMenuAt(parts, id, placeAt(event));
    },
    onDragStart: (event) => {
      const id = articleAt(parts, event.target);
      const { drag } = parts.acts;
      if (id === null || drag === null || !isRow(parts, id)) return event.preventDefault();
      event.dataTransfer.effectAllowed = 'move';
      const dragged = meant(parts, id);
      event.dataTransfer.setData('text/plain', headlinesOf(parts, dragged));
      // A page that changes under the hand at once ends the drag.
      requestAnimationFrame(() => drag(dragged));
    },
    onDragEnd: () => requestAnimationFrame(() => parts.acts.drag?.(NONE)),
    onKeyDown: press,
    onFocus: ({ target }) => {
      cursor.onFocus();
      const id = articleAt(parts, target);
      if (id !== null && id !== cursor.id) cursor.come(id);
    },
    onBlur: cursor.onBlur,
  };
};
