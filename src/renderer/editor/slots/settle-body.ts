/** The body's own order: a caret fits before, after and between solid blocks, and a quote has its attribution. Only empty nodes are made here. */
import { $isQuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, type LexicalNode, type RootNode } from 'lexical';
import { $createAttributionNode, $isAttributionNode } from '../nodes/attribution-node';
import { isSolid } from './place';
import { isBodyBlock } from './slot-of';

const isBodyOrNull = (node: LexicalNode | null): boolean => node !== null && isBodyBlock(node);

/** Beside this neighbour a solid block leaves no room for a caret. */
const isTight = (neighbour: LexicalNode | null): boolean => !isBodyOrNull(neighbour) || isSolid(neighbour);

const isSettled = (block: LexicalNode): boolean => {
  const [before, after] = [block.getPreviousSibling(), block.getNextSibling()];
  if ($isAttributionNode(block)) return $isQuoteNode(before);
  if ($isQuoteNode(block)) return $isAttributionNode(after);
  return !isSolid(block) || !(isTight(before) || isTight(after));
};

export const $isBodySettled = (root: RootNode): boolean => {
  for (let at = root.getFirstChild(); at !== null; at = at.getNextSibling()) {
    if (isBodyBlock(at) && !isSettled(at)) return false;
  }
  return true;
};

/** An attribution that has lost its quote goes on as a paragraph. */
const $freeAttribution = (node: LexicalNode): void => {
  if (!$isAttributionNode(node)) return;
  if (node.isEmpty() && isBodyOrNull(node.getNextSibling() ?? node.getPreviousSibling())) node.remove();
  else node.replace($createParagraphNode(), true);
};

const $settle = (block: LexicalNode): void => {
  if ($isAttributionNode(block)) $freeAttribution(block);
  else if ($isQuoteNode(block)) block.insertAfter($createAttributionNode(), false);
  else {
    if (isTight(block.getPreviousSibling())) block.insertBefore($createParagraphNode(), false);
    if (isTight(block.getNextSibling())) block.insertAfter($createParagraphNode(), false);
  }
};

export const $settleBody = (root: RootNode): void => {
  for (const block of root.getChildren()) if (isBodyBlock(block) && !isSettled(block)) $settle(block);
};
