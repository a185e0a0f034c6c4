/** Enter at the end of what stands for itself: the caret goes on below it, to an empty paragraph that is there or is made. */
import { $isQuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $isParagraphNode, type LexicalNode, type RangeSelection } from 'lexical';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $isBoxNode } from '../nodes/box-node';
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

/** An empty last paragraph of a box is left with Enter. @returns whether it was. */
export const $leaveBox = (selection: RangeSelection): boolean => {
  const paragraph = $blockOf(selection.anchor.getNode());
  const box = paragraph?.getParent();
  if (!$isParagraphNode(paragraph) || !$isBoxNode(box) || !paragraph.isEmpty()) return false;
  if (paragraph.getNextSibling() !== null || paragraph.getPreviousSibling() === null) return false;
  $leaveBelow(box);
  paragraph.remove();
  return true;
};
