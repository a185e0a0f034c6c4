/** The commands that make, move and shape the body's blocks. */
import { $getSelection, $isRangeSelection, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { Block } from '#shared/article/article';
import type { Command } from '#shared/commands';
import { showCaret } from './place/caret-in-sight';
import { $cellPlace, $cellRange, type CellRange } from './slots/cell-range';
import { $insertBlock } from './slots/insert-block';
import { $moveBlock } from './slots/move-block';
import {
  $addColumnAndGo,
  $addRowAndGo,
  $removeColumns,
  $removeRows,
  $removeTable,
  $toggleHeader,
} from './slots/table-edit';

const EMPTY_ROW = [[], [], []] as const;

const FRESH = {
  'insert/table': { type: 'table', header: true, widths: null, rows: [EMPTY_ROW, EMPTY_ROW, EMPTY_ROW] },
  'insert/rule': { type: 'rule' },
  'insert/box': {
    type: 'box',
    blocks: [
      { type: 'subhead', level: 3, text: [] },
      { type: 'paragraph', text: [] },
    ],
  },
} as const satisfies Partial<Record<Command, Block>>;

const TABLE_ACTS = {
  'table/row-above': ({ table, rows, columns }) => $addRowAndGo(table, rows[0], columns[0]),
  'table/row-below': ({ table, rows, columns }) => $addRowAndGo(table, rows[1] + 1, columns[0]),
  'table/column-left': ({ table, rows, columns }) => $addColumnAndGo(table, columns[0], rows[0]),
  'table/column-right': ({ table, rows, columns }) => $addColumnAndGo(table, columns[1] + 1, rows[0]),
  'table/delete-row': $removeRows,
  'table/delete-column': $removeColumns,
  'table/header': ({ table }) => $toggleHeader(table),
  'table/delete': ({ table }) => $removeTable(table),
} as const satisfies Partial<Record<Command, (range: CellRange) => void>>;

const MOVES = { 'edit/block-up': 'back', 'edit/block-down': 'on' } as const satisfies Partial<Record<Command, string>>;

const isIn = <Table extends object>(table: Table, command: Command): command is Command & keyof Table =>
  command in table;

/** The cells that the caret or the selection is in; null outside a table. */
export const $cellsAtCaret = (): CellRange | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const place = $cellPlace(selection.focus.getNode());
  const one = place && {
    table: place.table,
    rows: [place.row, place.row] as const,
    columns: [place.column, place.column] as const,
  };
  return $cellRange(selection) ?? one;
};

const $actOnTable = (act: (range: CellRange) => void): void => {
  const range = $cellsAtCaret();
  if (range !== null) act(range);
};

const $move = (way: 'back' | 'on'): void => {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) $moveBlock(selection, way);
};

/** Each is an undo step of its own. @returns false where the command is none of these. */
export const runBlockCommand = (editor: LexicalEditor, command: Command): boolean => {
  const $act = isIn(FRESH, command)
    ? () => void $insertBlock(FRESH[command])
    : isIn(TABLE_ACTS, command)
      ? () => $actOnTable(TABLE_ACTS[command])
      : isIn(MOVES, command)
        ? () => $move(MOVES[command])
        : null;
  if ($act === null) return false;
  // What is put in is written in at once, wherever the command came from.
  if (isIn(FRESH, command)) editor.getRootElement()?.focus({ preventScroll: true });
  editor.update($act, { tag: HISTORY_PUSH_TAG, discrete: true });
  showCaret(editor);
  return true;
};
