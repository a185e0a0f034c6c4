/** Bold, italic and blocks only where the layout takes them; Lexical's other formats have no place in an article. */
import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  type LexicalCommand,
  mergeRegister,
  SET_TEXT_FORMAT_COMMAND,
  type TextFormatType,
} from 'lexical';
import { $cellRange, $cellsIn } from '../slots/cell-range';
import { $selectionIsBody, $selectionTakesMarks } from '../slots/permitted';

const isOurs = (format: TextFormatType): boolean => format === 'bold' || format === 'italic';

const $refusesFormat = (format: TextFormatType): boolean => {
  const selection = $getSelection();
  return !isOurs(format) || !$isRangeSelection(selection) || !$selectionTakesMarks(selection);
};

const $refusesList = (): boolean => {
  const selection = $getSelection();
  return !$isRangeSelection(selection) || !$selectionIsBody(selection);
};

/** Of cells selected together each is marked; the browser's own selection runs over whole rows. */
const $markCells = (format: TextFormatType): boolean => {
  const selection = $getSelection();
  const range = $isRangeSelection(selection) ? $cellRange(selection) : null;
  if (range === null) return false;
  const texts = $cellsIn(range)
    .flat()
    .flatMap((cell) => cell.getAllTextNodes());
  const marked = texts.every((text) => text.hasFormat(format));
  for (const text of texts) if (text.hasFormat(format) === marked) text.toggleFormat(format);
  return true;
};

export const MarkingExtension = defineExtension({
  name: 'dateline/marking',
  register: (editor) => {
    const guard = <Payload>(command: LexicalCommand<Payload>, refuses: (payload: Payload) => boolean) =>
      editor.registerCommand(command, refuses, COMMAND_PRIORITY_CRITICAL);
    return mergeRegister(
      guard(FORMAT_TEXT_COMMAND, (format) => $refusesFormat(format) || $markCells(format)),
      guard(SET_TEXT_FORMAT_COMMAND, () => true),
      guard(FORMAT_ELEMENT_COMMAND, () => true),
      guard(INSERT_ORDERED_LIST_COMMAND, $refusesList),
      guard(INSERT_UNORDERED_LIST_COMMAND, $refusesList),
      guard(REMOVE_LIST_COMMAND, $refusesList),
    );
  },
});
