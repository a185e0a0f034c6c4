/** Enter, and typing over a selection: a slot is never split, and what is typed never merges two slots. */
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
import { $insertTransfer } from '../paste/insert-transfer';
import { $deleteSelection } from '../slots/delete-selection';
import { $goToNeighbour } from '../slots/go';
import { $crossesSlots } from '../slots/slot-edge';
import { $inlineSlotOf } from '../slots/slot-of';

/** @returns true where nothing remains to be done. */
const $breakLine = (movesOn: boolean): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if ($crossesSlots(selection)) {
    $deleteSelection(selection);
    return true;
  }
  const slot = $inlineSlotOf(selection.anchor.getNode());
  if (slot === null) {
    if (!selection.isCollapsed()) $deleteSelection(selection);
    return false;
  }
  if (movesOn) $goToNeighbour(slot, 'on', 'start');
  return true;
};

const $typeOver = (payload: InputEvent | string): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (typeof payload !== 'string' && payload.dataTransfer !== null) {
    // A corrected word keeps the marks of the word it replaces.
    if (payload.inputType === 'insertReplacementText') selection.insertText(payload.dataTransfer.getData('text/plain'));
    else $insertTransfer(payload.dataTransfer);
    return true;
  }
  if (!selection.isCollapsed() && $crossesSlots(selection)) $deleteSelection(selection);
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
