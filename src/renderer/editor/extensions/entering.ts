/** Enter, and typing over a selection: a slot, cell or caption is never split, and what is typed never joins two of them. */
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  mergeRegister,
} from 'lexical';
import { $partOf } from '../nodes/part-node';
import { $insertWords } from '../paste/insert-transfer';
import { $deleteSelection } from '../slots/delete-selection';
import { $enterInBox, $enterInPart, $enterInQuote } from '../slots/leave';
import { $crossesPlaces } from '../slots/slot-edge';

/** @returns true where nothing remains to be done. */
const $breakLine = (movesOn: boolean): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if ($crossesPlaces(selection)) {
    $deleteSelection(selection);
    return true;
  }
  const part = $partOf(selection.anchor.getNode());
  if (!selection.isCollapsed() && (part === null || part.takesBreaks())) $deleteSelection(selection);
  const caret = $getSelection();
  if (!$isRangeSelection(caret)) return true;
  if (part !== null) return $enterInPart(part, movesOn, caret);
  return movesOn && ($enterInBox(caret) || $enterInQuote(caret));
};

const $typeOver = (payload: InputEvent | string): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (typeof payload !== 'string' && payload.dataTransfer !== null) {
    // A corrected word keeps the marks of the word it replaces.
    if (payload.inputType === 'insertReplacementText') selection.insertText(payload.dataTransfer.getData('text/plain'));
    else $insertWords(payload.dataTransfer);
    return true;
  }
  if (!selection.isCollapsed() && $crossesPlaces(selection)) $deleteSelection(selection);
  return false;
};

export const EnteringExtension = defineExtension({
  name: 'dateline/entering',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => $breakLine(true), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => $breakLine(false), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(INSERT_TAB_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $typeOver, COMMAND_PRIORITY_CRITICAL),
    ),
});
