/** Where a node stands: the slot around it, and the neighbours a caret or a deletion must not cross. */
import { $getRoot, type LexicalNode } from 'lexical';
import type { SlotName } from '#shared/layout/house-layout';
import { $isDatelineNode } from '../nodes/dateline-node';
import { $isInlineSlotNode } from '../nodes/inline-slot-node';

/** The root's child that holds the node; null for the root itself. */
export const $topOf = (node: LexicalNode): LexicalNode | null => {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) {
    if (at.getParent()?.getKey() === 'root') return at;
  }
  return null;
};

/** Any root child that is no slot of its own belongs to the body. */
export const slotNameOf = (top: LexicalNode): SlotName => {
  if ($isDatelineNode(top)) return 'dateline';
  return $isInlineSlotNode(top) ? top.slotName() : 'body';
};

export const $slotOf = (node: LexicalNode): SlotName | null => {
  const top = $topOf(node);
  return top === null ? null : slotNameOf(top);
};

export const isBodyBlock = (top: LexicalNode): boolean => !$isDatelineNode(top) && !$isInlineSlotNode(top);

export const $findSlot = (slot: SlotName): LexicalNode | null => {
  for (let at = $getRoot().getFirstChild(); at !== null; at = at.getNextSibling()) {
    if (slotNameOf(at) === slot) return at;
  }
  return null;
};

/** The last body block, found from the end so that a long body costs nothing. */
export const $lastBodyBlock = (): LexicalNode | null => {
  let at = $getRoot().getLastChild();
  while (at !== null && !isBodyBlock(at)) at = at.getPreviousSibling();
  return at;
};

export const $firstBodyBlock = (): LexicalNode | null => $findSlot('body');

/** Whether two root children share a slot: the same node, or two blocks of the body. */
export const sameSlot = (a: LexicalNode, b: LexicalNode): boolean => a.is(b) || (isBodyBlock(a) && isBodyBlock(b));
