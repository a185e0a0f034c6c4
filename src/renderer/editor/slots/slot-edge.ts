/** The edges of slots: where a deletion must stop and an arrow key goes on. */
import { $isElementNode, $isTextNode, type LexicalNode, type PointType, type RangeSelection } from 'lexical';
import { $isDatelineNode } from '../nodes/dateline-node';
import { $topOf, isBodyBlock } from './slot-of';

export type Way = 'back' | 'on';

const siblingOf = (node: LexicalNode, way: Way): LexicalNode | null =>
  way === 'back' ? node.getPreviousSibling() : node.getNextSibling();

/** Nothing of the node's own stands between the point and the node's edge. */
const $isAtNodeEdge = (point: PointType, way: Way): boolean => {
  const node = point.getNode();
  const size = $isTextNode(node) ? node.getTextContentSize() : $isElementNode(node) ? node.getChildrenSize() : 0;
  return point.offset === (way === 'back' ? 0 : size);
};

/** Whether the point stands at the very edge of the root's child that holds it. */
export const $isAtBlockEdge = (point: PointType, way: Way): boolean => {
  if (!$isAtNodeEdge(point, way)) return false;
  const top = $topOf(point.getNode());
  for (let at: LexicalNode | null = point.getNode(); at !== null && !at.is(top); at = at.getParent()) {
    if (siblingOf(at, way) !== null) return false;
  }
  return top !== null;
};

/** Whether the point stands at the very edge of its slot; the body's blocks are one slot. */
export const $isAtSlotEdge = (point: PointType, way: Way): boolean => {
  const top = $topOf(point.getNode());
  if (top === null || !$isAtBlockEdge(point, way)) return false;
  const next = siblingOf(top, way);
  return !(isBodyBlock(top) && next !== null && isBodyBlock(next));
};

/** The next root child that takes a caret. */
export const $neighbour = (top: LexicalNode, way: Way): LexicalNode | null => {
  let at = siblingOf(top, way);
  while ($isDatelineNode(at)) at = siblingOf(at, way);
  return at;
};

/** Puts a point at a node's start or end, in its text where it has some. */
export const $setPointAtEdge = (point: PointType, node: LexicalNode, edge: 'start' | 'end'): void => {
  if (!$isElementNode(node)) return;
  const leaf = edge === 'start' ? node.getFirstDescendant() : node.getLastDescendant();
  if ($isTextNode(leaf)) point.set(leaf.getKey(), edge === 'start' ? 0 : leaf.getTextContentSize(), 'text');
  else {
    const holder = $isElementNode(leaf) ? leaf : (leaf?.getParent() ?? node);
    point.set(holder.getKey(), edge === 'start' ? 0 : holder.getChildrenSize(), 'element');
  }
};

/** Whether the selection reaches from one slot into another. */
export const $crossesSlots = (selection: RangeSelection): boolean => {
  const [a, b] = [$topOf(selection.anchor.getNode()), $topOf(selection.focus.getNode())];
  if (a === null || b === null) return true;
  return !a.is(b) && !(isBodyBlock(a) && isBodyBlock(b));
};
