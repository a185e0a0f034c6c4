/** The body's block beside the mouse, and the gap between two blocks into which a dragged one would fall. */
import { $getNearestNodeFromDOMNode, $getRoot, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical';
import { $isAttributionNode } from '../nodes/attribution-node';
import { siblingOf, type Way } from '../slots/place';
import { $topOf, isBodyBlock } from '../slots/slot-of';

/** Binary search: a long article has thousands of blocks, each with its place on the page. */
const elementAt = (root: Element, y: number): Element | null => {
  const { children } = root;
  let [low, high] = [0, children.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((children[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return children[low] ?? null;
};

const $bodyBlock = (element: Element): LexicalNode | null => {
  const node = $getNearestNodeFromDOMNode(element);
  const top = node && $topOf(node);
  if (top === null || !isBodyBlock(top)) return null;
  return $isAttributionNode(top) ? top.getPreviousSibling() : top;
};

/** @param target what the mouse is on; beside the text the height alone counts. */
export const blockUnder = (editor: LexicalEditor, target: Element | null, y: number): NodeKey | null => {
  const root = editor.getRootElement();
  if (root === null) return null;
  const element = target !== null && target !== root && root.contains(target) ? target : elementAt(root, y);
  return element && editor.read(() => $bodyBlock(element)?.getKey() ?? null);
};

export interface Gap {
  /** The block to fall beside. */
  readonly beside: NodeKey;
  readonly side: 'before' | 'after';
  /** Where the line is drawn, in the window's pixels. */
  readonly y: number;
}

/** How far beyond the body's ends a block still falls to its first or last place, in pixels. */
const REACH = 48;

const $walk = (from: LexicalNode | null, way: Way): LexicalNode | null => {
  let at = from;
  while (at !== null && !isBodyBlock(at)) at = siblingOf(at, way);
  return at;
};

/** The body's first or last block, where the pointer is just outside of it. */
const gapBeyond = (editor: LexicalEditor, y: number, side: Gap['side']): Gap | null => {
  const isFirst = side === 'before';
  const key = editor.read(() =>
    (isFirst ? $walk($getRoot().getFirstChild(), 'on') : $walk($getRoot().getLastChild(), 'back'))?.getKey(),
  );
  const rect = key === undefined ? undefined : editor.getElementByKey(key)?.getBoundingClientRect();
  if (key === undefined || !rect) return null;
  const edge = isFirst ? rect.top : rect.bottom;
  const beyond = isFirst ? edge - y : y - edge;
  return beyond >= 0 && beyond <= REACH ? { beside: key, side, y: edge } : null;
};

/** @returns null well above and well below the body. */
export const gapAt = (editor: LexicalEditor, y: number): Gap | null => {
  const key = blockUnder(editor, null, y);
  if (key === null) return gapBeyond(editor, y, 'before') ?? gapBeyond(editor, y, 'after');
  const rect = editor.getElementByKey(key)?.getBoundingClientRect();
  if (!rect) return null;
  const side = y < (rect.top + rect.bottom) / 2 ? 'before' : 'after';
  return { beside: key, side, y: side === 'before' ? rect.top : rect.bottom };
};
