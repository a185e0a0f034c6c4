/** Tables as a workbook for Excel: a sheet each, bold heads, numbers as numbers so that they can be reckoned with. */
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import type { Table, TableCell } from '#shared/royalty/tables';

const cellOf = (cell: TableCell): Cell =>
  typeof cell === 'number'
    ? { value: cell, type: Number, format: Number.isInteger(cell) ? '#,##0' : '#,##0.00' }
    : { value: cell, type: String, wrap: true, alignVertical: 'top' };

const bold = (cell: Cell): Cell =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? { ...cell, fontWeight: 'bold' } : cell;

const rowsOf = ({ title, head, rows, foot }: Table): Row[] => [
  [{ value: title, type: String, fontWeight: 'bold', fontSize: 14 }],
  [],
  head.map((name) => bold(cellOf(name))),
  ...rows.map((row) => row.map(cellOf)),
  foot.map((cell) => bold(cellOf(cell))),
];

export const writeWorkbook = (tables: readonly Table[]): Promise<Buffer> =>
  writeXlsxFile(
    tables.map((table) => ({
      sheet: table.name,
      data: rowsOf(table),
      columns: table.widths.map((width) => ({ width })),
      stickyRowsCount: 3,
      orientation: 'landscape' as const,
    })),
  ).toBuffer();
