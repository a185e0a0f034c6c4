/** A table pasted into a table: its cells replace those from the caret's on, and the table grows where it is too small. */
import type { Inline, Table } from '#shared/article/article';
import { $inlineNodes } from '../codec/inline-codec';
import { $cellAt, $rowsOf, type CellPlace } from '../slots/cell-range';
import { $goTo } from '../slots/go';
import { $addColumn, $addRow, $columnCount } from '../slots/table-edit';

const $grow = ({ table, row, column }: CellPlace, rows: readonly (readonly Inline[])[]): void => {
  const length = rows[0]?.length ?? 0;
  while ($rowsOf(table).length < row + rows.length) if (!$addRow(table, $rowsOf(table).length)) break;
  while ($columnCount(table) < column + length) if (!$addColumn(table, $columnCount(table))) break;
};

export const $fillCells = (place: CellPlace, { rows }: Table): void => {
  $grow(place, rows);
  rows.forEach((cells, r) => {
    cells.forEach((text, c) => {
      const cell = $cellAt(place.table, place.row + r, place.column + c);
      cell?.clear().append(...$inlineNodes(text));
      if (cell !== null) $goTo(cell, 'end');
    });
  });
};
