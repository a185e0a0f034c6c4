/** Puts a new block into the body where the caret is: after its block, or in the place of an empty paragraph. */
import {
  $createParagraphNode,
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { Block } from '#shared/article/article';
import { $blockNodes } from '../codec/block-codec';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $isBylineNode } from '../nodes/byline-node';
import { $isRuleNode } from '../nodes/rule-node';
import { $goTo } from './go';
import { isTextBlock } from './place';
import { $firstBodyBlock, $lastBodyBlock, $topOf, isBodyBlock } from './slot-of';

/** The body's block at the caret; from a slot above the body its first, from one below its last. */
export const $blockAtCaret = (): LexicalNode | null => {
  const selection = $getSelection();
  const top = $isRangeSelection(selection) ? $topOf(selection.focus.getNode()) : null;
  if (top !== null && isBodyBlock(top)) return top;
  return $isBylineNode(top) ? $lastBodyBlock() : $firstBodyBlock();
};

const isEmptyParagraph = (node: LexicalNode | null): boolean => $isParagraphNode(node) && node.isEmpty();

/** From above the body a block comes first, where the body begins with a text of its own. */
const $comesBefore = (at: LexicalNode): boolean => {
  const selection = $getSelection();
  const top = $isRangeSelection(selection) ? $topOf(selection.focus.getNode()) : null;
  return (top === null || !isBodyBlock(top)) && at.is($firstBodyBlock()) && !isEmptyParagraph(at);
};

const $place = (first: LexicalNode, rest: readonly LexicalNode[], at: LexicalNode, before: boolean): void => {
  const attribution = at.getNextSibling();
  const after = $isAttributionNode(attribution) ? attribution : at;
  if (before) at.insertBefore(first, false);
  else if (isEmptyParagraph(at)) at.replace(first);
  else after.insertAfter(first, false);
  let last = first;
  for (const node of rest) last = last.insertAfter(node, false);
};

/** A line across takes no caret: it goes to the text below. */
const $goBelow = (block: LexicalNode): void => {
  const next = block.getNextSibling();
  $goTo(isTextBlock(next) ? next : block.insertAfter($createParagraphNode(), false), 'start');
};

/** @param atKey the block to put it at, where it is still there; else the one at the caret. @returns the new block, into which the caret goes. */
export const $insertBlock = (block: Block, atKey?: NodeKey): LexicalNode | null => {
  const known = atKey === undefined ? null : $getNodeByKey(atKey);
  const at = known !== null && $topOf(known)?.is(known) && isBodyBlock(known) ? known : $blockAtCaret();
  const [first, ...rest] = $blockNodes(block);
  if (at === null) return null;
  $place(first, rest, at, at !== known && $comesBefore(at));
  if ($isRuleNode(first)) $goBelow(first);
  else $goTo(first, 'start');
  return first;
};
