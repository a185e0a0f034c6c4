/** Puts blocks in at the caret: a slot takes one line and hands the rest on to the body, the body takes them as they are. */
import { $isListItemNode, $isListNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { Block, Inline } from '#shared/article/article';
import { joinInlines, linesOf, plain, textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { $blockNode } from '../codec/block-codec';
import { $inlineNodes } from '../codec/inline-codec';
import { $layout } from '../extensions/house-layout';
import type { InlineSlotNode } from '../nodes/inline-slot-node';
import { $deleteSelection } from '../slots/delete-selection';
import { $goTo } from '../slots/go';
import { $firstBodyBlock, $inlineSlotOf, $topOf } from '../slots/slot-of';
import { $splitBlock } from '../slots/split-block';

const $caret = (): RangeSelection | null => {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
};

const linesOfBlocks = (blocks: readonly Block[]): readonly Inline[] => blocks.flatMap(blockTexts).flatMap(linesOf);

const $insertInline = (inline: Inline): void => {
  if (inline.length > 0) $caret()?.insertNodes($inlineNodes(inline));
};

const $appendAll = (after: LexicalNode, blocks: readonly Block[]): LexicalNode => {
  let last = after;
  for (const block of blocks) last = last.insertAfter($blockNode(block));
  return last;
};

/** Before what the body holds already; an empty body takes the blocks in its first paragraph's place. */
const $insertAtBodyStart = (blocks: readonly Block[]): void => {
  const first = $firstBodyBlock();
  const [head, ...rest] = blocks.map($blockNode);
  if (first === null || !head) return;
  first.insertBefore(head);
  let last: ElementNode = head;
  for (const node of rest) {
    last.insertAfter(node);
    last = node;
  }
  if ($isParagraphNode(first) && first.isEmpty()) first.remove();
  $goTo(last, 'end');
};

const $insertIntoSlot = (slot: InlineSlotNode, blocks: readonly Block[]): void => {
  const lines = linesOfBlocks(blocks);
  if (slot.slotName() === 'byline') {
    $insertInline(plain(lines.map(textOf).join($layout().byline.separator)));
    return;
  }
  const [first, ...rest] = lines;
  if (!first) return;
  $insertInline(slot.takesMarks() ? first : plain(textOf(first)));
  // The rest keeps its kind: a subhead after a pasted headline is still a subhead.
  if (rest.length > 0) $insertAtBodyStart(withoutFirstLine(blocks));
};

const withoutFirstLine = (blocks: readonly Block[]): readonly Block[] => {
  const [first, ...others] = blocks;
  if (!first) return [];
  const rest = linesOfBlocks([first]).slice(1);
  return [...rest.map((text): Block => ({ type: 'paragraph', text })), ...others];
};

/** In a list each line is an item of its own. */
const $insertIntoList = (item: LexicalNode, blocks: readonly Block[]): void => {
  const [first, ...rest] = blocks;
  if (!first) return;
  $insertInline(joinInlines(blockTexts(first).slice(0, 1), ' '));
  const lines = [...blockTexts(first).slice(1), ...linesOfBlocks(rest)];
  const list = $blockNode({ type: 'list', ordered: false, items: lines.map((text) => ({ text, sublist: null })) });
  let last = item;
  for (const fresh of $isListNode(list) ? list.getChildren() : []) last = last.insertAfter(fresh);
  if (lines.length > 0) $goTo(last, 'end');
};

/** What stood after the caret goes on after the last block: in it, where that is a paragraph. The caret stays before it. */
const $goOnWith = (tail: Inline, last: LexicalNode): void => {
  $goTo(last, 'end');
  if (tail.length === 0) return;
  if ($isParagraphNode(last)) last.append(...$inlineNodes(tail));
  else last.insertAfter($blockNode({ type: 'paragraph', text: tail }));
};

/** Splits the block at the caret and puts the blocks between; paragraphs at both ends grow together with what was there. */
const $insertIntoBody = (caret: RangeSelection, blocks: readonly Block[]): void => {
  const top = $topOf(caret.anchor.getNode());
  if (!$isElementNode(top)) return;
  const tail = $splitBlock(top, caret.anchor);
  const [first, ...rest] = blocks;
  const joins = first?.type === 'paragraph' && !top.isEmpty();
  if (joins) top.append(...$inlineNodes(first.text));
  const last = $appendAll(top, joins ? rest : blocks);
  $goOnWith(tail, last);
  if (top.isEmpty()) top.remove();
};

const isOneParagraph = (blocks: readonly Block[]): boolean => blocks.length === 1 && blocks[0]?.type === 'paragraph';

/** Replaces what is selected; the caret ends after the last of it. */
export const $insertBlocks = (blocks: readonly Block[]): void => {
  const selection = $caret();
  if (selection === null || blocks.length === 0) return;
  if (!selection.isCollapsed()) $deleteSelection(selection);
  const caret = $caret();
  if (caret === null) return;
  const node = caret.anchor.getNode();
  const slot = $inlineSlotOf(node);
  const item = $findMatchingParent(node, $isListItemNode);
  if (slot !== null) $insertIntoSlot(slot, blocks);
  else if (isOneParagraph(blocks)) $insertInline(blocks.flatMap(blockTexts).flat());
  else if (item !== null) $insertIntoList(item, blocks);
  else $insertIntoBody(caret, blocks);
};
