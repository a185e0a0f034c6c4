/** The end mark belongs to the layout: one that a person typed after the last words is taken off the text, whatever stands below them. */
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $isElementNode, $isParagraphNode, type ElementNode, type LexicalNode } from 'lexical';
import { withoutEndMark } from '#shared/layout/end-mark';
import { $inlineNodes, $readInline } from '../codec/inline-codec';
import { isSolid } from './place';
import { $lastBodyBlock, isBodyBlock } from './slot-of';

/** The paragraph or list item in which the body ends; after a last table, photo, box or line it is the empty paragraph below. */
export const $closingBlock = (): ElementNode | null => {
  let below: LexicalNode | null = null;
  let at: LexicalNode | null = $lastBodyBlock();
  while (at !== null && isBodyBlock(at)) {
    if (isSolid(at)) return $isParagraphNode(below) ? below : null;
    if ($isElementNode(at) && at.getTextContentSize() > 0) return $lastItem(at);
    below = at;
    at = at.getPreviousSibling();
  }
  return null;
};

/** The last words of the running text: a person types the mark there, and may put a table or a photo below it afterwards. */
export const $lastWords = (): ElementNode | null => {
  for (let at = $lastBodyBlock(); at !== null && isBodyBlock(at); at = at.getPreviousSibling()) {
    if (!isSolid(at) && $isElementNode(at) && at.getTextContentSize() > 0) return $lastItem(at);
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
  const block = $lastWords();
  if (block === null || !$endsWithMark(block, mark)) return false;
  const kept = withoutEndMark($readInline(block), mark);
  block.clear().append(...$inlineNodes(kept));
  // A paragraph that held nothing but the mark ends no text: the words above it do.
  if (block.isEmpty()) $takeEndMark(mark);
  return true;
};
