/** Puts blocks in at the caret: a part takes its lines, a slot hands the rest on to the body, the body takes them as they are. */
import { $isListItemNode, type ListItemNode } from '@lexical/list';
import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { Block, Inline } from '#shared/article/article';
import { isBlank, joinInlines, linesOf, plain, textOf, trimInline } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { $blockNodes } from '../codec/block-codec';
import { $inlineNodes } from '../codec/inline-codec';
import { $layout } from '../extensions/house-layout';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $isInlineSlotNode, type InlineSlotNode } from '../nodes/inline-slot-node';
import { $partOf, type PartNode } from '../nodes/part-node';
import { $cellPlace } from '../slots/cell-range';
import { $deleteSelection } from '../slots/delete-selection';
import { $goTo } from '../slots/go';
import { $blockOf } from '../slots/place';
import { $firstBodyBlock, $topOf } from '../slots/slot-of';
import { $splitBlock } from '../slots/split-block';
import { fitting } from './cut-long';
import { $fillCells } from './fill-cells';
import { $insertItems } from './insert-items';

const $caret = (): RangeSelection | null => {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
};

const linesOfBlocks = (blocks: readonly Block[]): readonly Inline[] => blocks.flatMap(blockTexts).flatMap(linesOf);

const paragraphs = (lines: readonly Inline[]): readonly Block[] =>
  lines.map((text): Block => ({ type: 'paragraph', text }));

const isSolidBlock = ({ type }: Block): boolean =>
  type === 'table' || type === 'photos' || type === 'box' || type === 'rule';

const $insertInline = (inline: Inline): void => {
  if (inline.length > 0) $caret()?.insertNodes($inlineNodes(inline));
};

/** @returns the last node put in. */
const $insertAfter = (after: LexicalNode, blocks: readonly Block[]): LexicalNode => {
  let last = after;
  for (const node of blocks.flatMap($blockNodes)) last = last.insertAfter(node, false);
  return last;
};

/** Before what the body holds already; an empty body takes the blocks in its first paragraph's place. */
const $insertAtBodyStart = (blocks: readonly Block[]): void => {
  const first = $firstBodyBlock();
  const [head, ...rest] = blocks.flatMap($blockNodes);
  if (first === null || !head) return;
  first.insertBefore(head);
  let last: LexicalNode = head;
  for (const node of rest) last = last.insertAfter(node, false);
  if ($isParagraphNode(first) && first.isEmpty()) first.remove();
  $goTo(last, 'end');
};

/** More than any names are: the rest is text, and goes where text goes. */
const LONGEST_NAMES = 1_000;

const $insertNames = (lines: readonly Inline[]): void => {
  const { fit, rest } = fitting(lines, LONGEST_NAMES);
  $insertInline(plain(fit.map(textOf).join($layout().byline.separator)));
  if (rest.length > 0) $insertAtBodyStart(paragraphs(rest));
};

const $insertIntoSlot = (slot: InlineSlotNode, blocks: readonly Block[]): void => {
  const lines = linesOfBlocks(blocks);
  if (slot.slotName() === 'byline') {
    $insertNames(lines);
    return;
  }
  if (blocks[0] && isSolidBlock(blocks[0])) {
    $insertAtBodyStart(blocks);
    return;
  }
  const [first, ...rest] = lines;
  if (!first) return;
  $insertInline(slot.takesMarks() ? first : plain(textOf(first)));
  // The rest keeps its kind: a subhead after a pasted headline is still a subhead.
  if (rest.length > 0 || blocks.some(isSolidBlock)) $insertAtBodyStart(withoutFirstLine(blocks));
};

const withoutFirstLine = (blocks: readonly Block[]): readonly Block[] => {
  const [first, ...others] = blocks;
  if (!first) return [];
  const rest = linesOfBlocks([first]).slice(1);
  return [...paragraphs(rest), ...others];
};

const isPhotos = ({ type }: Block): boolean => type === 'photos';

/** A cell takes lines, or a table cell by cell; a caption and an attribution one line. Photos, and what is too much, go into the body after it. */
const $insertIntoPart = (part: PartNode, blocks: readonly Block[]): void => {
  const place = $cellPlace(part);
  const [only, ...others] = blocks;
  if (place !== null && only?.type === 'table' && others.length === 0) {
    $fillCells(place, only);
    return;
  }
  const top = $topOf(part);
  const photos = blocks.filter(isPhotos);
  const { fit, rest } = fitting(linesOfBlocks(blocks.filter((block) => !isPhotos(block))));
  const text = joinInlines(fit, part.takesBreaks() ? '\n' : ' ');
  $insertInline(part.takesMarks() ? text : plain(textOf(text)));
  const beside = [...paragraphs(rest), ...photos];
  if (beside.length > 0 && top !== null) $insertAfter(top, beside);
};

/** What is no text goes after the list, and all that follows it. */
const $insertIntoList = (item: ListItemNode, caret: RangeSelection, blocks: readonly Block[]): void => {
  const solid = blocks.findIndex(isSolidBlock);
  const list = $blockOf(item);
  if (solid >= 0 && list !== null) $insertAfter(list, blocks.slice(solid));
  $insertItems(item, caret, solid < 0 ? blocks : blocks.slice(0, solid));
};

/** What stood after the caret goes on after the last block: in it, where that is a paragraph. The caret stays before it. */
const $goOnWith = (tail: Inline, last: LexicalNode): void => {
  $goTo(last, 'end');
  if ($isParagraphNode(last)) last.append(...$inlineNodes(tail));
  // The space between two words is none at the beginning of a line.
  else if (!isBlank(tail)) $insertAfter(last, [{ type: 'paragraph', text: trimInline(tail) }]);
};

/** Splits the block at the caret and puts the blocks between; paragraphs at both ends grow together with what was there. */
const $insertIntoBody = (caret: RangeSelection, blocks: readonly Block[]): void => {
  const block = $blockOf(caret.anchor.getNode());
  if (!$isElementNode(block)) return;
  const tail = $splitBlock(block, caret.anchor);
  const [first, ...rest] = blocks;
  const joins = first?.type === 'paragraph' && !block.isEmpty();
  if (joins) block.append(...$inlineNodes(first.text));
  const attribution = block.getNextSibling();
  const after = $isAttributionNode(attribution) ? attribution : block;
  const last = $insertAfter(after, joins ? rest : blocks);
  $goOnWith(tail, last.is(after) ? block : last);
  if (block.isEmpty()) block.remove();
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
  const part = $partOf(node);
  const item = $findMatchingParent(node, $isListItemNode);
  if ($isInlineSlotNode($topOf(node)) && $isInlineSlotNode(part)) $insertIntoSlot(part, blocks);
  else if (part !== null) $insertIntoPart(part, blocks);
  else if (isOneParagraph(blocks)) $insertInline(blocks.flatMap(blockTexts).flat());
  else if (item !== null) $insertIntoList(item, caret, blocks);
  else $insertIntoBody(caret, blocks);
};
