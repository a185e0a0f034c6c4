/** The edges of slots and places: where a deletion must stop and an arrow key goes on. */
import {
  $isElementNode,
  $isRootNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $partOf } from '../nodes/part-node';
import { $blockOf, $samePlace, isTextBlock, siblingOf, type Way } from './place';
import { $topOf, isBodyBlock } from './slot-of';

export type { Way } from './place';

/** Nothing of the node's own stands between the point and the node's edge. */
const $isAtNodeEdge = (point: PointType, way: Way): boolean => {
  const node = point.getNode();
  const size = $isTextNode(node) ? node.getTextContentSize() : $isElementNode(node) ? node.getChildrenSize() : 0;
  return point.offset === (way === 'back' ? 0 : size);
};

/** Whether nothing of the element stands between the point, which is in it, and its edge. */
const $isAtEdgeOf = (element: LexicalNode, point: PointType, way: Way): boolean => {
  if (!$isAtNodeEdge(point, way)) return false;
  for (let at: LexicalNode | null = point.getNode(); at !== null && !at.is(element); at = at.getParent()) {
    if (siblingOf(at, way) !== null) return false;
  }
  return true;
};

/** Whether the point stands at the very edge of its block: of the child of the sheet or box that holds it. */
export const $isAtBlockEdge = (point: PointType, way: Way): boolean => {
  const block = $blockOf(point.getNode());
  return block !== null && $isAtEdgeOf(block, point, way);
};

/** Whether the point stands at the very edge of its slot; the body's blocks are one slot. */
export const $isAtSlotEdge = (point: PointType, way: Way): boolean => {
  const top = $topOf(point.getNode());
  if (top === null || !$isAtEdgeOf(top, point, way)) return false;
  const next = siblingOf(top, way);
  return !(isBodyBlock(top) && next !== null && isBodyBlock(next));
};

/** Whether the point stands at the very edge of its place: deleting on would join what must stay apart. */
export const $isAtPlaceEdge = (point: PointType, way: Way): boolean => {
  const part = $partOf(point.getNode());
  if (part !== null) return $isAtEdgeOf(part, point, way);
  const block = $blockOf(point.getNode());
  return block !== null && $isAtEdgeOf(block, point, way) && !isTextBlock(siblingOf(block, way));
};

/** The next element of the sheet, within its block or beyond it, that takes a caret. */
export const $neighbour = (node: LexicalNode, way: Way): ElementNode | null => {
  for (let at: LexicalNode | null = node; at !== null && !$isRootNode(at); at = at.getParent()) {
    let next = siblingOf(at, way);
    while (next !== null && !$isElementNode(next)) next = siblingOf(next, way);
    if ($isElementNode(next)) return next;
  }
  return null;
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

/** Whether the selection reaches out of the place in which it begins: then Lexical's own deletion would join what must stay apart. */
export const $crossesPlaces = (selection: RangeSelection): boolean =>
  !$samePlace(selection.anchor.getNode(), selection.focus.getNode());
