/** Enter at the end of what stands for itself: the caret goes on below it, to an empty paragraph that is there or is made. */
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $isParagraphNode, type LexicalNode, type RangeSelection } from 'lexical';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $isBoxNode, type BoxNode } from '../nodes/box-node';
import type { PartNode } from '../nodes/part-node';
import { $isCellNode } from '../nodes/table-parts';
import { $goTo, $goToNeighbour } from './go';
import { $blockOf } from './place';
import { $isAtBlockEdge } from './slot-edge';

export const $leaveBelow = (block: LexicalNode): void => {
  const next = block.getNextSibling();
  if ($isParagraphNode(next) && next.isEmpty()) $goTo(next, 'start');
  else $goTo(block.insertAfter($createParagraphNode(), false), 'start');
};

/** Enter in a part: a slot or caption hands on to the next text, an attribution ends its quote, a cell has lines. @returns whether that is done. */
export const $enterInPart = (part: PartNode, movesOn: boolean, selection: RangeSelection): boolean => {
  if ($isCellNode(part)) selection.insertLineBreak();
  else if (!movesOn) return true;
  else if ($isAttributionNode(part)) $leaveBelow(part);
  else $goToNeighbour(part, 'on', 'start');
  return true;
};

/** In a quote the next line is still the quote; at its end comes who said it. @returns whether that is done. */
export const $enterInQuote = (selection: RangeSelection): boolean => {
  const quote = $blockOf(selection.anchor.getNode());
  if (!$isQuoteNode(quote)) return false;
  if (quote.isEmpty()) quote.replace($createParagraphNode()).selectStart();
  else if ($isAtBlockEdge(selection.anchor, 'on')) $goToNeighbour(quote, 'on', 'end');
  else if ($isAtBlockEdge(selection.anchor, 'back')) quote.insertBefore($createParagraphNode());
  else selection.insertLineBreak();
  return true;
};

const isBlank = (node: LexicalNode): boolean => $isParagraphNode(node) && node.isEmpty();

/** An empty paragraph of a box with nothing written after it is left with Enter, and those after it go with it. @returns whether it was. */
const $leaveBox = (paragraph: LexicalNode, box: BoxNode): boolean => {
  const after = paragraph.getNextSiblings();
  if (!isBlank(paragraph) || !after.every(isBlank) || paragraph.getPreviousSibling() === null) return false;
  $leaveBelow(box);
  for (const blank of [paragraph, ...after]) blank.remove();
  return true;
};

/** At the end of a box's heading the caret goes on to the paragraph that waits below it, where there is one. @returns whether it did. */
const $enterBelowHeading = (heading: LexicalNode, selection: RangeSelection): boolean => {
  const next = heading.getNextSibling();
  if (!$isHeadingNode(heading) || next === null || !isBlank(next)) return false;
  if (!$isAtBlockEdge(selection.anchor, 'on')) return false;
  $goTo(next, 'start');
  return true;
};

/** @returns whether Enter is done with. */
export const $enterInBox = (selection: RangeSelection): boolean => {
  const block = $blockOf(selection.anchor.getNode());
  const box = block?.getParent();
  if (!block || !$isBoxNode(box)) return false;
  return $leaveBox(block, box) || $enterBelowHeading(block, selection);
};
