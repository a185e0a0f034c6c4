/** Backspace, Delete and their word and line forms: they stop at the edges of places and keep the format being typed. */
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
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type RangeSelection,
  REMOVE_TEXT_COMMAND,
} from 'lexical';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $isBoxNode } from '../nodes/box-node';
import { $partOf } from '../nodes/part-node';
import { $deleteSelection } from '../slots/delete-selection';
import { $blockOf, isSolid, siblingOf, type Way } from '../slots/place';
import { $crossesPlaces, $isAtBlockEdge, $isAtPlaceEdge, $setPointAtEdge } from '../slots/slot-edge';
import { $markBlock } from './marked-block';

const $elementAt = (selection: RangeSelection): ElementNode | null => {
  const block = $findMatchingParent(selection.anchor.getNode(), (node) => $isElementNode(node) && !node.isInline());
  return $isElementNode(block) ? block : null;
};

/** The solid block that the deletion runs into: beside the text, or the box that holds nothing. */
const $solidAhead = (block: LexicalNode, way: Way): LexicalNode | null => {
  const next = siblingOf(block, way);
  if (isSolid(next)) return next;
  const box = block.getParent();
  const alone = next === null && siblingOf(block, way === 'back' ? 'on' : 'back') === null;
  return $isBoxNode(box) && alone && box.getTextContentSize() === 0 ? box : null;
};

/** Under a quote that nobody is named for, text joins the quote as if there were no line between. */
const $passAttribution = (block: LexicalNode, way: Way): boolean => {
  const before = block.getPreviousSibling();
  if (way !== 'back' || !$isAttributionNode(before) || !before.isEmpty()) return false;
  before.remove();
  return true;
};

/** At a place's edge nothing is deleted; a subhead, quote or list item there becomes a paragraph, and a solid block beside it is marked. */
const $stopAtEdge = (editor: LexicalEditor, selection: RangeSelection, way: Way): boolean => {
  if (!$isAtPlaceEdge(selection.anchor, way)) return false;
  const node = selection.anchor.getNode();
  const block = $blockOf(node);
  const element = $elementAt(selection);
  if ($partOf(node) !== null || block === null || element === null) return true;
  if (way === 'back' && !$isParagraphNode(element)) {
    if ($isListItemNode(element)) element.collapseAtStart(selection);
    else $setBlocksType(selection, $createParagraphNode);
    return true;
  }
  if ($passAttribution(block, way)) return false;
  const solid = $solidAhead(block, way);
  if (solid !== null) $markBlock(editor, solid.getKey());
  return true;
};

/** Unikey deletes the last letter and types it again with its accent: the bold run that this letter began must go on. */
const $deleteCharacter = (selection: RangeSelection, isBackward: boolean): void => {
  const { format } = selection;
  selection.deleteCharacter(isBackward);
  const caret = $getSelection();
  if ($isRangeSelection(caret) && caret.isCollapsed()) caret.setFormat(format);
};

/** What the browser took for the word or the line may begin in another place. */
const $clamp = (selection: RangeSelection, way: Way): void => {
  if (!$crossesPlaces(selection)) return;
  const node = selection.anchor.getNode();
  const within = $partOf(node) ?? $blockOf(node);
  if (within !== null) $setPointAtEdge(selection.focus, within, way === 'back' ? 'start' : 'end');
};

const $delete = (editor: LexicalEditor, isBackward: boolean, unit: 'character' | 'word' | 'lineboundary'): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const way = isBackward ? 'back' : 'on';
  if (selection.isCollapsed()) {
    if ($stopAtEdge(editor, selection, way)) return true;
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
        (isBackward) => $delete(editor, isBackward, 'character'),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DELETE_WORD_COMMAND,
        (isBackward) => $delete(editor, isBackward, 'word'),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DELETE_LINE_COMMAND,
        (isBackward) => $delete(editor, isBackward, 'lineboundary'),
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
