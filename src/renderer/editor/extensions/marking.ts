/** Bold, italic and blocks only where the layout takes them; Lexical's other formats have no place in an article. */
import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  IS_BOLD,
  IS_ITALIC,
  type LexicalCommand,
  mergeRegister,
  type RangeSelection,
  SET_TEXT_FORMAT_COMMAND,
  type TextFormatType,
} from 'lexical';
import { $cellRange, $cellsIn } from '../slots/cell-range';
import { $isMarked } from '../slots/marked-text';
import { $selectionIsBody, $selectionTakesMarks } from '../slots/permitted';

const isOurs = (format: TextFormatType): format is 'bold' | 'italic' => format === 'bold' || format === 'italic';

const $refusesFormat = (format: TextFormatType): boolean => {
  const selection = $getSelection();
  return !isOurs(format) || !$isRangeSelection(selection) || !$selectionTakesMarks(selection);
};

const $refusesList = (): boolean => {
  const selection = $getSelection();
  return !$isRangeSelection(selection) || !$selectionIsBody(selection);
};

const FLAGS = { bold: IS_BOLD, italic: IS_ITALIC } as const;

/** Of cells selected together each is marked; the browser's own selection runs over whole rows. */
const $markCells = (selection: RangeSelection, mark: keyof typeof FLAGS, away: boolean): boolean => {
  const range = $cellRange(selection);
  if (range === null) return false;
  const texts = $cellsIn(range)
    .flat()
    .flatMap((cell) => cell.getAllTextNodes());
  for (const text of texts) if (text.hasFormat(mark) === away) text.toggleFormat(mark);
  return true;
};

/** Taken away where all that is selected has it, else given to all of it. @returns false where the next letter alone is meant. */
const $mark = (mark: TextFormatType): boolean => {
  const selection = $getSelection();
  if (!isOurs(mark) || !$isRangeSelection(selection) || selection.isCollapsed()) return false;
  const away = $isMarked(selection, mark);
  if (!$markCells(selection, mark, away)) selection.formatText(mark, away ? 0 : FLAGS[mark]);
  return true;
};

export const MarkingExtension = defineExtension({
  name: 'dateline/marking',
  register: (editor) => {
    const guard = <Payload>(command: LexicalCommand<Payload>, refuses: (payload: Payload) => boolean) =>
      editor.registerCommand(command, refuses, COMMAND_PRIORITY_CRITICAL);
    return mergeRegister(
      guard(FORMAT_TEXT_COMMAND, (format) => $refusesFormat(format) || $mark(format)),
      guard(SET_TEXT_FORMAT_COMMAND, () => true),
      guard(FORMAT_ELEMENT_COMMAND, () => true),
      guard(INSERT_ORDERED_LIST_COMMAND, $refusesList),
      guard(INSERT_UNORDERED_LIST_COMMAND, $refusesList),
      guard(REMOVE_LIST_COMMAND, $refusesList),
    );
  },
});
