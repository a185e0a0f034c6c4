/**
 * A page made fit to be read: what is no text is taken out and named, styles are read, nesting is bounded. One pass without recursion, so that
 * a page of a hundred thousand elements inside one another neither overflows nor takes long; all that reads afterwards may recurse.
 */
import type { Note } from '../document';
import { isTrackedInsertion, type Verdict, verdictOn } from './left-out';
import { isBlockTag, isPart } from './page-elements';
import { isPageElement, type PageElement, type PageNode, pageText } from './page-node';
import { type SaidStyle, styleReader } from './said-style';
import type { StyleSheet } from './style-sheet';

export interface KeptElement extends PageElement {
  readonly children: readonly KeptNode[];
  readonly style: SaidStyle;
  readonly isBlock: boolean;
  /** Whether any element within it begins a line. */
  readonly holdsBlock: boolean;
  /** The tags of lists, tables, quotes and the like within it: known without looking at each level of a deep page again. */
  readonly parts: ReadonlySet<string>;
}

export type KeptNode = KeptElement | string;

/** Every element inside one, in document order, itself left out. */
export const keptWithin = (root: KeptElement): readonly KeptElement[] => {
  const found: KeptElement[] = [];
  const open = [...root.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') continue;
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i -= 1) open.push(node.children[i] ?? '');
  }
  return found;
};

export interface KeptTree {
  readonly root: KeptElement;
  readonly notes: readonly Note[];
}

/** What lies deeper belongs to the element at this depth: browsers stop nesting at 512, people at 30. */
const MAX_DEPTH = 200;

interface Frame {
  readonly element: PageElement;
  readonly style: SaidStyle;
  readonly source: readonly PageNode[];
  /** Shared with the frame around where that lies too deep to have an element inside. */
  readonly kept: KeptNode[];
  readonly inInsertion: boolean;
  next: number;
  holdsBlock: boolean;
  readonly parts: Set<string>;
}

const partAmong = (
  nodes: readonly PageNode[],
  from: number,
  part: string,
  styleOf: (element: PageElement) => SaidStyle,
): number => {
  for (let i = from; i < nodes.length; i += 1) {
    const node = nodes[i];
    if (isPageElement(node) && (node.attributes.get('style') ?? '').includes(part) && styleOf(node).part === part)
      return i;
  }
  return -1;
};

/** Of Word's fields only the result is text: what stands between their beginning and their separator is an instruction. */
const withoutFieldCodes = (
  nodes: readonly PageNode[],
  styleOf: (element: PageElement) => SaidStyle,
): readonly PageNode[] => {
  const begin = partAmong(nodes, 0, 'field-begin', styleOf);
  if (begin < 0) return nodes;
  const kept: (readonly PageNode[])[] = [];
  let from = 0;
  for (let start = begin; start >= 0; start = partAmong(nodes, from, 'field-begin', styleOf)) {
    const separator = partAmong(nodes, start + 1, 'field-separator', styleOf);
    if (separator < 0) break;
    kept.push(nodes.slice(from, start));
    from = separator + 1;
  }
  return [...kept, nodes.slice(from)].flat();
};

const words = (element: PageElement): string => pageText(element).replace(/\s+/gu, ' ').trim();

/** A player or a form has a name rather than words. */
const nameOf = (element: PageElement): string =>
  words(element) || (element.attributes.get('title') ?? element.attributes.get('src') ?? '').slice(0, 300);

const isNamed = (kind: Verdict, text: string): kind is Note['kind'] =>
  kind !== 'kept' && kind !== 'silent' && (text !== '' || kind === 'embedded-object');

class TreeKeeper {
  readonly notes: Note[] = [];
  private readonly styleOf: (element: PageElement) => SaidStyle;
  private readonly frames: Frame[] = [];

  constructor(sheet: StyleSheet) {
    this.styleOf = styleReader(sheet);
  }

  keep(root: PageElement): KeptElement {
    const top = this.open(root, null);
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      const child = frame.source[frame.next];
      frame.next += 1;
      if (child === undefined) this.close(frame);
      else if (isPageElement(child)) this.enter(child, frame);
      else frame.kept.push(child);
    }
    return kept(top);
  }

  private open(element: PageElement, around: Frame | null): Frame {
    const isInserted = isTrackedInsertion(element);
    const inInsertion = around?.inInsertion === true;
    if (isInserted && !inInsertion) this.note('tracked-insertion', element);
    const shares = around !== null && this.frames.length >= MAX_DEPTH && element.children.length > 0;
    const frame: Frame = {
      element,
      style: this.styleOf(element),
      source: withoutFieldCodes(element.children, this.styleOf),
      kept: shares ? around.kept : [],
      inInsertion: inInsertion || isInserted,
      next: 0,
      holdsBlock: false,
      parts: new Set(),
    };
    if (shares && isBlockTag(element.tag)) frame.kept.push(' ');
    this.frames.push(frame);
    return frame;
  }

  private enter(element: PageElement, around: Frame): void {
    const verdict = verdictOn(element, this.styleOf(element));
    if (verdict === 'kept') this.open(element, around);
    else this.note(verdict, element);
  }

  private note(kind: Verdict, element: PageElement): void {
    const text = nameOf(element);
    if (isNamed(kind, text)) this.notes.push({ kind, text });
  }

  private close(frame: Frame): void {
    this.frames.pop();
    const around = this.frames.at(-1);
    if (around === undefined) return;
    if (isBlockTag(frame.element.tag) || frame.holdsBlock) around.holdsBlock = true;
    if (isPart(frame.element.tag)) around.parts.add(frame.element.tag);
    for (const tag of frame.parts) around.parts.add(tag);
    if (frame.kept !== around.kept) around.kept.push(kept(frame));
    else if (isBlockTag(frame.element.tag)) around.kept.push(' ');
  }
}

const kept = ({ element, style, kept: children, holdsBlock, parts }: Frame): KeptElement => ({
  tag: element.tag,
  attributes: element.attributes,
  children,
  style,
  isBlock: isBlockTag(element.tag),
  holdsBlock,
  parts,
});

export const keepTree = (page: PageElement, sheet: StyleSheet): KeptTree => {
  const keeper = new TreeKeeper(sheet);
  return { root: keeper.keep(page), notes: keeper.notes };
};
