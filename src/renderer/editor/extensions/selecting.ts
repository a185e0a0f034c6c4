/** Ctrl+A takes the cell or caption first, then the slot, and everything next; no selection rests between the slots. */
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  type LexicalNode,
  mergeRegister,
  type PointType,
  type RangeSelection,
  SELECT_ALL_COMMAND,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';
import { $isDatelineNode } from '../nodes/dateline-node';
import { $isInlineSlotNode } from '../nodes/inline-slot-node';
import { $partOf } from '../nodes/part-node';
import { $isPhotosNode } from '../nodes/photos-node';
import { $isTableNode } from '../nodes/table-node';
import { $isRowNode } from '../nodes/table-parts';
import { $solidOf } from '../slots/place';
import { $crossesSlots, $isAtSlotEdge, $setPointAtEdge } from '../slots/slot-edge';
import { $firstBodyBlock, $lastBodyBlock, $topOf, isBodyBlock } from '../slots/slot-of';

const $select = (first: LexicalNode, last: LexicalNode): void => {
  const selection = $createRangeSelection();
  $setPointAtEdge(selection.anchor, first, 'start');
  $setPointAtEdge(selection.focus, last, 'end');
  $setSelection(selection);
};

const $selectSheet = (): void => {
  const tops = $getRoot()
    .getChildren()
    .filter((node) => !$isDatelineNode(node));
  const [first] = tops;
  const last = tops.at(-1);
  if (first && last) $select(first, last);
};

/** The first and last block of the slot around the caret. */
const $ends = (top: LexicalNode): readonly [LexicalNode, LexicalNode] =>
  isBodyBlock(top) ? [$firstBodyBlock() ?? top, $lastBodyBlock() ?? top] : [top, top];

const $isWhole = (within: LexicalNode, start: PointType, end: PointType): boolean => {
  const whole = $createRangeSelection();
  $setPointAtEdge(whole.anchor, within, 'start');
  $setPointAtEdge(whole.focus, within, 'end');
  return whole.anchor.is(start) && whole.focus.is(end);
};

/** In a cell, caption or box: its own text first. @returns whether there was more of it to take. */
const $selectPart = (selection: RangeSelection, start: PointType, end: PointType): boolean => {
  const node = selection.anchor.getNode();
  const within = $partOf(node) ?? $solidOf(node);
  const inOne = within?.isParentOf(selection.focus.getNode()) ?? false;
  if (within === null || $isInlineSlotNode($topOf(node)) || $isWhole(within, start, end)) return false;
  if (!inOne && !within.is(selection.focus.getNode())) return false;
  if ($isElementNode(within) && within.isEmpty()) return false;
  $select(within, within);
  return true;
};

const $selectMore = (): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const top = $topOf(selection.anchor.getNode());
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const whole = $isAtSlotEdge(start, 'back') && $isAtSlotEdge(end, 'on');
  if (top === null || whole || $crossesSlots(selection)) $selectSheet();
  else if (!$selectPart(selection, start, end)) $select(...$ends(top));
  return true;
};

/** A click beside the text of a table or a photo block can leave a point in what has no text of its own. */
const $intoPart = (point: PointType): void => {
  const node = point.getNode();
  if (!$isElementNode(node) || !($isTableNode(node) || $isRowNode(node) || $isPhotosNode(node))) return;
  const child = node.getChildAtIndex(Math.min(point.offset, node.getChildrenSize() - 1));
  if (child !== null) $setPointAtEdge(point, child, point.offset >= node.getChildrenSize() ? 'end' : 'start');
};

/** A click beside the slots can leave a point between two of them, where no letter may be typed. */
const $intoSlot = (point: PointType): void => {
  if (!$isRootNode(point.getNode())) return;
  const root = $getRoot();
  const after = root.getChildAtIndex(point.offset);
  const before = root.getChildAtIndex(point.offset - 1);
  if ($isElementNode(after)) $setPointAtEdge(point, after, 'start');
  else if ($isElementNode(before)) $setPointAtEdge(point, before, 'end');
  else {
    const slot = after?.getNextSibling() ?? before?.getNextSibling();
    if (slot) $setPointAtEdge(point, slot, 'start');
  }
};

export const SelectingExtension = defineExtension({
  name: 'dateline/selecting',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(SELECT_ALL_COMMAND, $selectMore, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) {
            $intoSlot(selection.anchor);
            $intoSlot(selection.focus);
            $intoPart(selection.anchor);
            $intoPart(selection.focus);
          }
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});
