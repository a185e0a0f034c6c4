/** Numbered lists that count on from one another across text, photos and tables between them. */
import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import type { LexicalNode } from 'lexical';
import { $blockOf, siblingOf, type Way } from './place';

export const $isNumbered = (node: LexicalNode | null | undefined): node is ListNode =>
  $isListNode(node) && node.getListType() === 'number';

/** An item that only holds another's sublist is not counted. */
const $isCounted = (item: LexicalNode): boolean => $isListItemNode(item) && !$isListNode(item.getFirstChild());

/** Where it begins with another number by now: a list that is only touched would be looked at again and again. */
export const $setNumber = (list: ListNode, start: number): void => {
  if (list.getStart() !== start) list.setStart(start);
};

/** The number that would come next. */
export const $nextNumber = (list: ListNode): number => list.getStart() + list.getChildren().filter($isCounted).length;

/** The nearest numbered list before or after it, in the body or within the same box. */
export const $numberedBeside = (block: LexicalNode, way: Way): ListNode | null => {
  for (let at = siblingOf(block, way); at !== null; at = siblingOf(at, way)) if ($isNumbered(at)) return at;
  return null;
};

/** The numbered list of the body or of a box that holds the node. */
export const $numberedListOf = (node: LexicalNode): ListNode | null => {
  const block = $blockOf(node);
  return $isNumbered(block) ? block : null;
};

/** Whether a list made of the block would join another. */
export const $isBesideNumbered = (block: LexicalNode | null): boolean =>
  [block?.getPreviousSibling(), block?.getNextSibling()].some($isNumbered);

/** How a numbered list counts: from 1, with another before it from which it could go on, or on from earlier numbers. */
export type Counting = 'from-1' | 'on';

/** @returns null where there is nothing to count on from. */
export const $countingOf = (block: LexicalNode | null): Counting | null => {
  if (!$isNumbered(block)) return null;
  if (block.getStart() > 1) return 'on';
  return $numberedBeside(block, 'back') === null ? null : 'from-1';
};

/** The list goes on from the one before it; one that counts on already begins at 1 again. */
export const $continueNumbers = (list: ListNode): void => {
  const before = $numberedBeside(list, 'back');
  if (list.getStart() > 1) list.setStart(1);
  else if (before !== null) list.setStart($nextNumber(before));
};
