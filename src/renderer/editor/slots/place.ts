/**
 * Places: the stretches of text within which a deletion may join and a selection may be typed over. A part is one; so is the running
 * text between two solid blocks of the body, or within a box.
 */
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isElementNode, $isParagraphNode, $isRootNode, type ElementNode, type LexicalNode } from 'lexical';
import { $isBoxNode } from '../nodes/box-node';
import { $partOf, type PartNode } from '../nodes/part-node';
import { $isPhotosNode } from '../nodes/photos-node';
import { $isRuleNode } from '../nodes/rule-node';
import { $isTableNode } from '../nodes/table-node';

export type Way = 'back' | 'on';

export const siblingOf = (node: LexicalNode, way: Way): LexicalNode | null =>
  way === 'back' ? node.getPreviousSibling() : node.getNextSibling();

/** Flows together with its like when what is between is deleted. */
export const isTextBlock = (node: LexicalNode | null): node is ElementNode =>
  $isParagraphNode(node) || $isHeadingNode(node) || $isQuoteNode(node) || $isListNode(node);

/** Stands for itself in the body; text never flows into it. */
export const isSolid = (node: LexicalNode | null): boolean =>
  $isTableNode(node) || $isPhotosNode(node) || $isBoxNode(node) || $isRuleNode(node);

/** The child of the sheet or of a box that holds the node; null for the root itself. */
export const $blockOf = (node: LexicalNode): LexicalNode | null => {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) {
    const parent: ElementNode | null = at.getParent();
    if ($isRootNode(parent) || $isBoxNode(parent)) return at;
  }
  return null;
};

/** The solid block around a node, or the node itself. */
export const $solidOf = (node: LexicalNode): LexicalNode | null => {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) if (isSolid(at)) return at;
  return null;
};

const $flowTogether = (first: LexicalNode, last: LexicalNode): boolean => {
  for (let at: LexicalNode | null = first; isTextBlock(at); at = at.getNextSibling()) if (at.is(last)) return true;
  return false;
};

export const $samePlace = (a: LexicalNode, b: LexicalNode): boolean => {
  const [partA, partB] = [$partOf(a), $partOf(b)];
  if (partA !== null || partB !== null) return partA?.is(partB) ?? false;
  const [blockA, blockB] = [$blockOf(a), $blockOf(b)];
  if (blockA === null || blockB === null) return false;
  return $flowTogether(blockA, blockB) || $flowTogether(blockB, blockA);
};

/** The parts of a node in reading order. */
export const $partsIn = (node: LexicalNode): readonly PartNode[] => {
  const part = $partOf(node);
  if (part !== null) return [part];
  return $isElementNode(node) ? node.getChildren().flatMap($partsIn) : [];
};
