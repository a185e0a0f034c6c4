/** Word's lists: it writes them as paragraphs with a level, and their bullets as text; here they become lists again. */
import type { Inline } from '../../article/article';
import { sliceInline, trimInline } from '../../article/inline';
import { startAt } from '../../article/lists';
import { type Around, type Line, lineOf, piecesOf } from './inline-pieces';
import type { KeptElement } from './kept-tree';
import { isPageElement, pageText } from './page-node';
import { classesOf } from './said-style';
import type { StyleSheet } from './style-sheet';

export interface WordItem {
  /** Word's name for the list, or empty. */
  readonly list: string;
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  /** What it counts as, where that is said; what it begins counts from there. */
  readonly number?: number;
  readonly text: Inline;
}

export interface GrowingItem {
  readonly text: Inline;
  sublist: GrowingList | null;
}

/** A list that takes item after item: thousands of them would be slow to copy each time. */
export interface GrowingList {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly items: GrowingItem[];
}

export const beginList = ({ ordered, number = 1, text }: WordItem): GrowingList => ({
  type: 'list',
  ordered,
  ...startAt(number, ordered),
  items: [{ text, sublist: null }],
});

/** A level that skips one hangs as deep as it can. */
const hang = (list: GrowingList, item: WordItem, level: number): void => {
  const last = list.items.at(-1);
  if (level <= 1 || !last) list.items.push({ text: item.text, sublist: null });
  else if (last.sublist === null) last.sublist = beginList(item);
  else hang(last.sublist, item, level - 1);
};

export const growList = (list: GrowingList, item: WordItem): void => hang(list, item, item.level);

/** At the first level an item of another kind, or of a list with another name, begins a list of its own. */
export const goesOn = (list: GrowingList, before: WordItem, item: WordItem): boolean =>
  item.level > 1 || (list.ordered === item.ordered && (before.level > 1 || before.list === item.list));

/** Word numbers with `1.`, `a)` or `iv.`, and points with a symbol. */
const isNumber = (marker: string): boolean => /^\s*\(?(?:\p{L}{1,4}|\p{N}{1,4}(?:\.\p{N}{1,4})*)[.)]/u.test(marker);

/** `4.` and `4)`; what counts within another item, or by letters, begins anew. */
const numberOf = (marker: string): number => Number(/^\s*\(?(\d{1,5})[.)]\s*$/u.exec(marker)?.[1] ?? 1);

const markerIn = (element: KeptElement): KeptElement | null => {
  for (const child of element.children) {
    if (!isPageElement(child)) continue;
    const found = child.style.isMarker ? child : markerIn(child);
    if (found !== null) return found;
  }
  return null;
};

/** As Word saves a page for the web: without its own styles, the bullet in front as text with a run of spaces after it. */
const TYPED_MARKER = /^(?:[·•▪§üØov–-]|\(?(?:\p{L}{1,4}|\p{N}{1,3})[.)])[\s\u00A0]{2,}/u;

const isListParagraph = (element: KeptElement): boolean =>
  classesOf(element).some(
    (name) =>
      name.startsWith('msolistparagraph') || name.startsWith('msolistbullet') || name.startsWith('msolistnumber'),
  );

const typedMarker = (element: KeptElement): string | null =>
  TYPED_MARKER.exec(pageText(element).trimStart())?.[0] ?? null;

export interface ReadItem {
  readonly item: WordItem;
  readonly line: Line;
}

const itemOf = (
  element: KeptElement,
  { lists }: StyleSheet,
): (Omit<WordItem, 'text'> & { readonly typed: number }) | null => {
  const said = element.style.list;
  const marker = said !== null || isListParagraph(element) ? markerIn(element) : null;
  if (said !== null || marker !== null) {
    const { id: list, level } = said ?? { id: '', level: 1 };
    const kind = lists.get(`${list}:${level}`);
    const ordered = kind === undefined ? marker !== null && isNumber(pageText(marker)) : kind === 'number';
    return { list, level, ordered, number: marker === null ? 1 : numberOf(pageText(marker)), typed: 0 };
  }
  const typed = isListParagraph(element) ? typedMarker(element) : null;
  return typed === null
    ? null
    : { list: '', level: 1, ordered: isNumber(typed), number: numberOf(typed), typed: typed.trimEnd().length };
};

/** @returns null where the paragraph is no item of a list. */
export const readWordItem = (element: KeptElement, around: Around, sheet: StyleSheet): ReadItem | null => {
  if (element.holdsBlock) return null;
  const found = itemOf(element, sheet);
  if (found === null) return null;
  const line = lineOf(piecesOf(element.children, { ...around, dropsMarkers: true }));
  const text = found.typed === 0 ? line.text : trimInline(sliceInline(line.text, found.typed));
  return { item: { ...found, text }, line: { ...line, text } };
};
