/** Moves the caret to a slot: where Enter, Tab, the arrows and the go commands lead. */
import {
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  $isParagraphNode,
  $setSelection,
  type LexicalNode,
} from 'lexical';
import type { SlotName } from '#shared/layout/house-layout';
import { $isInlineSlotNode } from '../nodes/inline-slot-node';
import { $neighbour, $setPointAtEdge, type Way } from './slot-edge';
import { $findSlot, isBodyBlock } from './slot-of';

export const $goTo = (node: LexicalNode, edge: 'start' | 'end'): void => {
  const caret = $createRangeSelection();
  $setPointAtEdge(caret.anchor, node, edge);
  $setPointAtEdge(caret.focus, node, edge);
  $setSelection(caret);
};

/** @returns false where there is no such slot, or the sheet ends. */
export const $goToNeighbour = (place: LexicalNode, way: Way, edge: 'start' | 'end'): boolean => {
  const next = $neighbour(place, way);
  if (next === null) return false;
  $goTo(next, edge);
  return true;
};

/** A slot of one line is entered at its end, ready to write on; the body, from above, at its beginning. */
export const $enter = (node: LexicalNode, way: Way): void =>
  $goTo(node, isBodyBlock(node) && way === 'on' ? 'start' : 'end');

/** @returns false where the sheet has no such slot. */
export const $goToSlot = (slot: SlotName): boolean => {
  const node = $findSlot(slot);
  if (!$isElementNode(node)) return false;
  $enter(node, 'on');
  return true;
};

/** A slot without words; the body where it is nothing but an empty paragraph: a line for a name or below a table waits for nobody. */
const $waitsForWords = (node: LexicalNode): boolean => {
  if (node.getTextContentSize() > 0) return false;
  if ($isInlineSlotNode(node)) return node.slotName() !== 'photo';
  const beside = [node.getPreviousSibling(), node.getNextSibling()];
  return $isParagraphNode(node) && !beside.some((other) => other !== null && isBodyBlock(other));
};

/** Where writing begins: the first slot that waits for words, else the headline or the first slot. */
export const $goToBeginning = (): boolean => {
  const slots = $getRoot().getChildren().filter($isElementNode);
  const empty = slots.find($waitsForWords);
  const node = empty ?? $findSlot('headline') ?? slots[0];
  if (!node) return false;
  $goTo(node, 'end');
  return true;
};
