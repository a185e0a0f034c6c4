/** Splits a block of the body at the caret, marks kept, whatever kind of block it is. */
import { $isElementNode, $isTextNode, type ElementNode, type LexicalNode, type PointType } from 'lexical';
import type { Inline } from '#shared/article/article';
import { sliceInline } from '#shared/article/inline';
import { $inlineNodes, $readInline } from '../codec/inline-codec';

const sizeBefore = (node: LexicalNode): number =>
  node.getPreviousSiblings().reduce((size, sibling) => size + sibling.getTextContentSize(), 0);

/** The point's place in the block's text, as `$readInline` gives it. */
const $offsetIn = (block: ElementNode, point: PointType): number => {
  const node = point.getNode();
  const within = $isElementNode(node)
    ? node
        .getChildren()
        .slice(0, point.offset)
        .reduce((size, child) => size + child.getTextContentSize(), 0)
    : point.offset;
  let offset = $isTextNode(node) || $isElementNode(node) ? within : 0;
  for (let at: LexicalNode | null = node; at !== null && !at.is(block); at = at.getParent()) offset += sizeBefore(at);
  return offset;
};

/** The block keeps what stands before the caret. @returns what stood after it. */
export const $splitBlock = (block: ElementNode, caret: PointType): Inline => {
  const offset = $offsetIn(block, caret);
  const text = $readInline(block);
  const head = sliceInline(text, 0, offset);
  block.clear().append(...$inlineNodes(head));
  return sliceInline(text, offset);
};
