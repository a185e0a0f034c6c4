/** Backspace, Delete and their word and line forms: they stop at the edges of slots and keep the format being typed. */
import { $isListItemNode } from '@lexical/list';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  defineExtension,
  type ElementNode,
  mergeRegister,
  type RangeSelection,
  REMOVE_TEXT_COMMAND,
} from 'lexical';
import { $deleteSelection } from '../slots/delete-selection';
import { $crossesSlots, $isAtBlockEdge, $isAtSlotEdge, $setPointAtEdge, type Way } from '../slots/slot-edge';
import { $inlineSlotOf, $topOf } from '../slots/slot-of';

const $blockOf = (selection: RangeSelection): ElementNode | null => {
  const block = $findMatchingParent(selection.anchor.getNode(), (node) => $isElementNode(node) && !node.isInline());
  return $isElementNode(block) ? block : null;
};

/** At a slot's edge nothing is deleted; a subhead, quote or list item at the body's start becomes a paragraph. */
const $stopAtEdge = (selection: RangeSelection, way: Way): boolean => {
  if (!$isAtSlotEdge(selection.anchor, way)) return false;
  const inBody = $inlineSlotOf(selection.anchor.getNode()) === null;
  const block = $blockOf(selection);
  if (way !== 'back' || !inBody || block === null || $isParagraphNode(block)) return true;
  if ($isListItemNode(block)) block.collapseAtStart(selection);
  else $setBlocksType(selection, $createParagraphNode);
  return true;
};

/** Unikey deletes the last letter and types it again with its accent: the bold run that this letter began must go on. */
const $deleteCharacter = (selection: RangeSelection, isBackward: boolean): void => {
  const { format } = selection;
  selection.deleteCharacter(isBackward);
  const caret = $getSelection();
  if ($isRangeSelection(caret) && caret.isCollapsed()) caret.setFormat(format);
};

/** What the browser took for the word or the line may begin in another slot. */
const $clamp = (selection: RangeSelection, way: Way): void => {
  const top = $topOf(selection.anchor.getNode());
  if (top !== null && $crossesSlots(selection)) $setPointAtEdge(selection.focus, top, way === 'back' ? 'start' : 'end');
};

const $delete = (isBackward: boolean, unit: 'character' | 'word' | 'lineboundary'): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const way = isBackward ? 'back' : 'on';
  if (selection.isCollapsed()) {
    if ($stopAtEdge(selection, way)) return true;
    if (unit !== 'character' && !$isAtBlockEdge(selection.anchor, way)) {
      selection.modify('extend', isBackward, unit);
      $clamp(selection, way);
    }
  }
  if (selection.isCollapsed()) $deleteCharacter(selection, isBackward);
  else $deleteSelection(selection);
  return true;
};

export const DeletingExtension = defineExtension({
  name: 'dateline/deleting',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        DELETE_CHARACTER_COMMAND,
        (isBackward) => $delete(isBackward, 'character'),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DELETE_WORD_COMMAND,
        (isBackward) => $delete(isBackward, 'word'),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DELETE_LINE_COMMAND,
        (isBackward) => $delete(isBackward, 'lineboundary'),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        REMOVE_TEXT_COMMAND,
        () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) $deleteSelection(selection);
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
});
