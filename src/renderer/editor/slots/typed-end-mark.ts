/** The end mark belongs to the layout: one that a person typed after the last paragraph is taken off the text. */
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import { withoutEndMark } from '#shared/layout/end-mark';
import { $inlineNodes, $readInline } from '../codec/inline-codec';
import { $lastBodyBlock, isBodyBlock } from './slot-of';

/** The paragraph or list item in which the body's text ends. */
export const $closingBlock = (): ElementNode | null => {
  let at: LexicalNode | null = $lastBodyBlock();
  while (at !== null && isBodyBlock(at)) {
    if ($isElementNode(at) && at.getTextContentSize() > 0) return $lastItem(at);
    at = at.getPreviousSibling();
  }
  return null;
};

const $lastItem = (block: ElementNode): ElementNode => {
  if (!$isListNode(block)) return block;
  const item = block.getLastChild();
  if (!$isListItemNode(item)) return block;
  const sublist = item.getLastChild();
  return $isListNode(sublist) ? $lastItem(sublist) : item;
};

export const $endsWithMark = (block: ElementNode, mark: string): boolean =>
  block.getTextContent().trimEnd().endsWith(mark);

/** @returns whether the text changed. */
export const $takeEndMark = (mark: string): boolean => {
  const block = $closingBlock();
  if (block === null || !$endsWithMark(block, mark)) return false;
  const kept = withoutEndMark($readInline(block), mark);
  block.clear().append(...$inlineNodes(kept));
  return true;
};
