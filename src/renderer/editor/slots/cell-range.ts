/** Cells selected together: a selection from one cell of a table into another means the rectangle between them. */
import { $findMatchingParent, type LexicalNode, type RangeSelection } from 'lexical';
import { $isTableNode, type TableNode } from '../nodes/table-node';
import { $isCellNode, $isRowNode, type CellNode, type RowNode } from '../nodes/table-parts';

export interface CellPlace {
  readonly table: TableNode;
  readonly row: number;
  readonly column: number;
}

/** Both ends belong to it. */
export interface CellRange {
  readonly table: TableNode;
  readonly rows: readonly [from: number, to: number];
  readonly columns: readonly [from: number, to: number];
}

export const $rowsOf = (table: TableNode): readonly RowNode[] => table.getChildren().filter($isRowNode);

export const $cellsOf = (row: RowNode): readonly CellNode[] => row.getChildren().filter($isCellNode);

export const $cellOf = (node: LexicalNode): CellNode | null => $findMatchingParent(node, $isCellNode);

/** @returns null outside a table. */
export const $cellPlace = (node: LexicalNode): CellPlace | null => {
  const cell = $cellOf(node);
  const row = cell?.getParent();
  const table = row?.getParent();
  if (cell === null || !row || !$isTableNode(table)) return null;
  return { table, row: row.getIndexWithinParent(), column: cell.getIndexWithinParent() };
};

export const $cellAt = (table: TableNode, row: number, column: number): CellNode | null => {
  const rowNode = table.getChildAtIndex(row);
  const cell = $isRowNode(rowNode) ? rowNode.getChildAtIndex(column) : null;
  return $isCellNode(cell) ? cell : null;
};

const ordered = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

/** @returns null where the selection lies in one cell, or reaches out of the table. */
export const $cellRange = (selection: RangeSelection): CellRange | null => {
  const from = $cellPlace(selection.anchor.getNode());
  const to = $cellPlace(selection.focus.getNode());
  if (from === null || to === null || !from.table.is(to.table)) return null;
  if (from.row === to.row && from.column === to.column) return null;
  return { table: from.table, rows: ordered(from.row, to.row), columns: ordered(from.column, to.column) };
};

/** The cells row by row. */
export const $cellsIn = ({ table, rows, columns }: CellRange): readonly (readonly CellNode[])[] =>
  $rowsOf(table)
    .slice(rows[0], rows[1] + 1)
    .map((row) => $cellsOf(row).slice(columns[0], columns[1] + 1));
