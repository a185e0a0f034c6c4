/** Keys in a table: Tab goes from cell to cell, and beyond the last one into a new row; up and down keep to the column. */
import type { LexicalEditor, LexicalNode } from 'lexical';
import type { TableNode } from '../nodes/table-node';
import type { CellNode } from '../nodes/table-parts';
import { $cellAt, $cellPlace, $cellsOf, $rowsOf } from '../slots/cell-range';
import { $goTo } from '../slots/go';
import type { Way } from '../slots/place';
import { $addRowAndGo, $columnCount } from '../slots/table-edit';

/** @returns false outside a table, and before its first cell: there Tab goes its usual way. */
export const $tabInTable = (node: LexicalNode, way: Way): boolean => {
  const place = $cellPlace(node);
  if (place === null) return false;
  const { table, row, column } = place;
  const columns = $columnCount(table);
  const next = row * columns + column + (way === 'back' ? -1 : 1);
  if (next < 0) return false;
  const cell = $cellAt(table, Math.floor(next / columns), next % columns);
  if (cell !== null) $goTo(cell, 'end');
  else $addRowAndGo(table, $rowsOf(table).length, 0);
  return true;
};

/** The cell above or below in the same column; null at the table's edge. */
export const $cellBeyond = (cell: LexicalNode, way: Way): CellNode | null => {
  const place = $cellPlace(cell);
  return place && $cellAt(place.table, place.row + (way === 'back' ? -1 : 1), place.column);
};

/** Where the caret comes into a table from above or below: the cell under its column. */
export const $cellUnder = (editor: LexicalEditor, table: TableNode, way: Way, x: number): CellNode | null => {
  const rows = $rowsOf(table);
  const row = way === 'back' ? rows.at(-1) : rows[0];
  const cells = row ? $cellsOf(row) : [];
  const under = cells.find((cell) => (editor.getElementByKey(cell.getKey())?.getBoundingClientRect().right ?? 0) >= x);
  return under ?? cells.at(-1) ?? null;
};
