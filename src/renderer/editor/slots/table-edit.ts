/** What is done to a table as a whole: rows and columns come and go, the header is set, columns grow. The caret goes where the work is. */
import type { LexicalNode } from 'lexical';
import type { Inline } from '#shared/article/article';
import { $rowNode } from '../codec/table-codec';
import { $setTable, $tableSetting, type TableNode } from '../nodes/table-node';
import { $createCellNode } from '../nodes/table-parts';
import { $cellAt, $cellsOf, $rowsOf, type CellRange } from './cell-range';
import { evenWidths, moveBorder, withColumn, withoutColumn } from './column-widths';
import { $goTo } from './go';

/** The document keeps no larger table. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 60;

export const $columnCount = (table: TableNode): number => {
  const [first] = $rowsOf(table);
  return first === undefined ? 0 : $cellsOf(first).length;
};

const $goToCell = (table: TableNode, row: number, column: number): void => {
  const rows = $rowsOf(table).length;
  const cell = $cellAt(table, Math.min(row, rows - 1), Math.min(column, $columnCount(table) - 1));
  if (cell !== null) $goTo(cell, 'end');
};

const insertAt = (parent: readonly LexicalNode[], at: number, fresh: LexicalNode): void => {
  const [before, after] = [parent[at - 1], parent[at]];
  if (before) before.insertAfter(fresh, false);
  else after?.insertBefore(fresh, false);
};

/** @returns false where the table is as long as one may be. */
export const $addRow = (table: TableNode, at: number): boolean => {
  const rows = $rowsOf(table);
  if (rows.length >= MOST_ROWS) return false;
  insertAt(rows, at, $rowNode(Array.from({ length: $columnCount(table) }, (): Inline => [])));
  return true;
};

export const $addColumn = (table: TableNode, at: number): boolean => {
  if ($columnCount(table) >= MOST_COLUMNS) return false;
  const { widths } = $tableSetting(table);
  for (const row of $rowsOf(table)) insertAt($cellsOf(row), at, $createCellNode());
  $setTable(table, { widths: withColumn(widths, at) });
  return true;
};

/** Also the work of Tab in the last cell. */
export const $addRowAndGo = (table: TableNode, at: number, column: number): void => {
  if ($addRow(table, at)) $goToCell(table, at, column);
};

export const $addColumnAndGo = (table: TableNode, at: number, row: number): void => {
  if ($addColumn(table, at)) $goToCell(table, row, at);
};

/** A caret in a removed row or column moves to its neighbour; a table without rows is gone. */
export const $removeRows = ({ table, rows: [from, to], columns }: CellRange): void => {
  const rows = $rowsOf(table);
  const gone = rows.slice(from, to + 1);
  if (gone.length === rows.length) $removeTable(table);
  else {
    $goToCell(table, to + 1 < rows.length ? to + 1 : from - 1, columns[0]);
    for (const row of gone) row.remove();
  }
};

export const $removeColumns = ({ table, rows, columns: [from, to] }: CellRange): void => {
  const count = $columnCount(table);
  if (to - from + 1 === count) {
    $removeTable(table);
    return;
  }
  $goToCell(table, rows[0], to + 1 < count ? to + 1 : from - 1);
  let { widths } = $tableSetting(table);
  for (let column = to; column >= from; column -= 1) {
    for (const row of $rowsOf(table)) row.getChildAtIndex(column)?.remove();
    widths = withoutColumn(widths, column);
  }
  $setTable(table, { widths });
};

export const $removeTable = (table: TableNode): void => {
  const beside = table.getNextSibling() ?? table.getPreviousSibling();
  if (beside !== null) $goTo(beside, 'start');
  table.remove();
};

export const $toggleHeader = (table: TableNode): void =>
  void $setTable(table, { header: !$tableSetting(table).header });

/** @param by in per cent of the table's width. @param shown the widths that the columns have on the page; null: all the same. */
export const $resizeColumn = (table: TableNode, column: number, by: number, shown: readonly number[] | null): void =>
  void $setTable(table, { widths: moveBorder(shown ?? evenWidths($columnCount(table)), column, by) });
