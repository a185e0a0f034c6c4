/** A page's lists, with their sublists, however the page nests them. */
import type { List } from '../../article/article';
import { isBlank, joinInlines } from '../../article/inline';
import { LIST_LEVELS, startAt } from '../../article/lists';
import { type Around, gatherPieces, lineOf, type Piece, within } from './inline-pieces';
import type { KeptElement, KeptNode } from './kept-tree';
import { isPageElement } from './page-node';
import type { FoundPicture } from './pictures';
import type { GrowingItem, GrowingList } from './word-lists';

export const isListElement = ({ tag }: KeptElement): boolean => tag === 'ul' || tag === 'ol' || tag === 'menu';

const numberIn = (element: KeptElement | undefined, name: string): number =>
  Number.parseInt(element?.attributes.get(name) ?? '', 10);

/** As the list says, or its first item. */
export const firstNumber = (list: KeptElement): number => {
  const item = list.children.filter(isPageElement).find(({ tag }) => tag === 'li');
  return numberIn(item, 'value') || numberIn(list, 'start') || 1;
};

export interface ReadList {
  /** null where no item has a word. */
  readonly list: List | null;
  readonly pictures: readonly FoundPicture[];
}

class ListReader {
  readonly pictures: FoundPicture[] = [];

  read(element: KeptElement, around: Around, depth: number): GrowingList {
    const items: GrowingItem[] = [];
    this.readChildren(element, { ...around, dropsMarkers: true }, depth, items);
    const ordered = element.tag === 'ol';
    return { type: 'list', ordered, ...startAt(firstNumber(element), ordered), items };
  }

  /** A list directly inside a list, as Google and some editors write it, belongs to the item before it. */
  private readChildren(element: KeptElement, around: Around, depth: number, items: GrowingItem[]): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.put(items, [child], around, depth);
      else if (isListElement(child)) this.hang(items, child, within(child, around), depth);
      else if (child.tag !== 'li' && child.children.some((inner) => typeof inner !== 'string' && inner.tag === 'li'))
        this.readChildren(child, within(child, around), depth, items);
      else this.put(items, child.children, within(child, around), depth);
    }
  }

  private hang(items: GrowingItem[], element: KeptElement, around: Around, depth: number): void {
    // Deeper sublists go on at this depth.
    if (depth >= LIST_LEVELS) {
      this.readChildren(element, around, depth, items);
      return;
    }
    const sublist = this.read(element, around, depth + 1);
    if (sublist.items.length === 0) return;
    const last = items.at(-1);
    if (last === undefined) items.push({ text: [], sublist });
    else if (last.sublist === null) last.sublist = sublist;
    else for (const item of sublist.items) last.sublist.items.push(item);
  }

  private put(items: GrowingItem[], nodes: readonly KeptNode[], around: Around, depth: number): void {
    const paragraphs: Piece[][] = [[]];
    const lists: KeptElement[] = [];
    gatherAround(nodes, around, paragraphs, lists);
    const lines = paragraphs.map(lineOf);
    this.pictures.push(...lines.flatMap(({ pictures }) => pictures));
    const text = joinInlines(
      lines.map((line) => line.text).filter((line) => !isBlank(line)),
      '\n',
    );
    if (isBlank(text) && lists.length === 0) return;
    items.push({ text: isBlank(text) ? [] : text, sublist: null });
    for (const list of lists) this.hang(items, list, around, depth);
  }
}

/** The paragraphs of an item, each on a line of its own, and beside them the lists that stand in it. */
const gatherAround = (
  nodes: readonly KeptNode[],
  around: Around,
  paragraphs: Piece[][],
  lists: KeptElement[],
): void => {
  for (const node of nodes) {
    if (typeof node !== 'string' && isListElement(node)) {
      lists.push(node);
      paragraphs.push([]);
    } else if (typeof node === 'string' || !(node.isBlock || node.holdsBlock)) {
      gatherPieces(node, around, paragraphs.at(-1) ?? []);
    } else {
      if (node.isBlock) paragraphs.push([]);
      gatherAround(node.children, within(node, around), paragraphs, lists);
      if (node.isBlock) paragraphs.push([]);
    }
  }
};

export const readList = (element: KeptElement, around: Around): ReadList => {
  const reader = new ListReader();
  const list = reader.read(element, within(element, around), 1);
  return { list: list.items.length === 0 ? null : list, pictures: reader.pictures };
};
