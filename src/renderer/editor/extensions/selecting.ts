/** Ctrl+A takes the slot first and everything next; no selection rests between the slots. */
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isRootNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  type LexicalNode,
  mergeRegister,
  type PointType,
  SELECT_ALL_COMMAND,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';
import { $isDatelineNode } from '../nodes/dateline-node';
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

const $selectMore = (): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const top = $topOf(selection.anchor.getNode());
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const whole = $isAtSlotEdge(start, 'back') && $isAtSlotEdge(end, 'on');
  if (top === null || whole || $crossesSlots(selection)) $selectSheet();
  else $select(...$ends(top));
  return true;
};

/** A click beside the slots can leave a point between two of them, where no letter may be typed. */
const $intoSlot = (point: PointType): void => {
  if (!$isRootNode(point.getNode())) return;
  const root = $getRoot();
  const after = root.getChildAtIndex(point.offset);
  const before = root.getChildAtIndex(point.offset - 1);
  if (after !== null && !$isDatelineNode(after)) $setPointAtEdge(point, after, 'start');
  else if (before !== null && !$isDatelineNode(before)) $setPointAtEdge(point, before, 'end');
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
          }
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});
