/** Moves what the caret or the selection is in one place up or down: an item in its list, a block in the body or its box. */
import { $isListItemNode, $isListNode, type ListItemNode } from '@lexical/list';
import { $isQuoteNode } from '@lexical/rich-text';
import { $findMatchingParent, $isParagraphNode, type LexicalNode, type RangeSelection } from 'lexical';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $isBoxNode } from '../nodes/box-node';
import { $blockOf, isSolid, siblingOf, type Way } from './place';
import { isBodyBlock } from './slot-of';

/** Neighbouring siblings that move together. */
type Unit = readonly [LexicalNode, ...LexicalNode[]];

const lastOf = (unit: Unit): LexicalNode => unit.at(-1) ?? unit[0];

/** A quote and its attribution are one. */
const $unitOf = (node: LexicalNode): Unit => {
  const [before, after] = [node.getPreviousSibling(), node.getNextSibling()];
  if ($isAttributionNode(node) && $isQuoteNode(before)) return [before, node];
  return $isQuoteNode(node) && $isAttributionNode(after) ? [node, after] : [node];
};

const between = (first: LexicalNode, last: LexicalNode): Unit => {
  const nodes: [LexicalNode, ...LexicalNode[]] = [first];
  for (let at: LexicalNode | null = first; at !== null && !at.is(last); at = at.getNextSibling()) {
    const next = at.getNextSibling();
    if (next !== null) nodes.push(next);
  }
  return nodes;
};

const isEmptyParagraph = (node: LexicalNode | null): boolean => $isParagraphNode(node) && node.isEmpty();

const $isMovable = (node: LexicalNode): boolean => node.getParent()?.getKey() !== 'root' || isBodyBlock(node);

/** Past the empty paragraphs that only let a caret beside a solid block. */
const $target = (unit: Unit, way: Way): Unit | null => {
  let next = siblingOf(way === 'back' ? unit[0] : lastOf(unit), way);
  while (unit.some(isSolid) && isEmptyParagraph(next) && next !== null) next = siblingOf(next, way);
  return next !== null && $isMovable(next) ? $unitOf(next) : null;
};

const $put = (unit: Unit, target: Unit, side: 'before' | 'after'): void => {
  const spare = [siblingOf(unit[0], 'back'), siblingOf(lastOf(unit), 'on')].filter(isEmptyParagraph);
  if (side === 'before') for (const node of unit) target[0].insertBefore(node, false);
  else for (const node of unit.toReversed()) lastOf(target).insertAfter(node, false);
  // What let the caret beside it stays behind only where a person wrote nothing there; the sheet makes what it needs anew.
  if (unit.some(isSolid)) for (const paragraph of spare) if (!paragraph?.is(target[0])) paragraph?.remove();
};

const $moveUnit = (unit: Unit, way: Way): boolean => {
  const target = $target(unit, way);
  if (target !== null) $put(unit, target, way === 'back' ? 'before' : 'after');
  return target !== null;
};

/** An item with the list that hangs under it, which Lexical keeps in an item of its own. */
const $itemUnit = (item: ListItemNode): Unit => {
  const next = item.getNextSibling();
  return $isListItemNode(next) && $isListNode(next.getFirstChild()) ? [item, next] : [item];
};

const $moveItem = (item: ListItemNode, way: Way): boolean => {
  const unit = $itemUnit(item);
  let next = siblingOf(way === 'back' ? item : lastOf(unit), way);
  if ($isListItemNode(next) && way === 'back' && $isListNode(next.getFirstChild())) next = next.getPreviousSibling();
  if (!$isListItemNode(next)) return false;
  const target = $itemUnit(next);
  if (way === 'back') for (const node of unit) target[0].insertBefore(node, false);
  else for (const node of unit.toReversed()) lastOf(target).insertAfter(node, false);
  return true;
};

/** From a box's first or last block nothing leads on within it: the box itself goes. */
const $moveBoxAround = (block: LexicalNode, way: Way): boolean => {
  const box = block.getParent();
  return $isBoxNode(box) && $moveUnit([box], way);
};

/** From a list's first or last item nothing leads on within it: the item it hangs under goes with all of it, or the list itself. */
const $moveListAround = (item: ListItemNode, way: Way): boolean => {
  const list = item.getParent();
  if (list === null) return false;
  const holder = list.getParent();
  if (!$isListItemNode(holder)) return $moveUnit([list], way) || $moveBoxAround(list, way);
  const above = holder.getPreviousSibling();
  return $isListItemNode(above) && $moveInList(above, way);
};

const $moveInList = (item: ListItemNode, way: Way): boolean => $moveItem(item, way) || $moveListAround(item, way);

/** @returns false where there is nowhere to move to. */
export const $moveBlock = (selection: RangeSelection, way: Way): boolean => {
  const [from, to] = selection.isBackward()
    ? [selection.focus.getNode(), selection.anchor.getNode()]
    : [selection.anchor.getNode(), selection.focus.getNode()];
  const item = $findMatchingParent(from, $isListItemNode);
  if (item?.is($findMatchingParent(to, $isListItemNode))) return $moveInList(item, way);
  const [first, last] = [$blockOf(from), $blockOf(to)];
  if (first === null || last === null || !$isMovable(first) || !$isMovable(last)) return false;
  if (!first.getParent()?.is(last.getParent())) return false;
  return $moveUnit(between($unitOf(first)[0], lastOf($unitOf(last))), way) || $moveBoxAround(first, way);
};

/** A whole block, as its handle moves it. */
export const $moveWhole = (block: LexicalNode, way: Way): boolean => $moveUnit($unitOf(block), way);

/** Where a block that is dragged falls; beside itself it stays. */
export const $moveBeside = (block: LexicalNode, target: LexicalNode, side: 'before' | 'after'): void => {
  const unit = $unitOf(block);
  const beside = $unitOf(target);
  if (!unit.some((node) => beside.some((other) => other.is(node)))) $put(unit, beside, side);
};

export const $wholeBlock = (block: LexicalNode): Unit => $unitOf(block);
