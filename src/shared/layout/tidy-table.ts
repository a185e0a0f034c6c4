/** A table as the document keeps it: every row as long as the longest, within the limits, and no letter lost on the way there. */
import type { Inline, Table } from '../article/article';
import { isBlank, joinInlines } from '../article/inline';
import { TABLE_MAX_COLUMNS, TABLE_MAX_ROWS } from '../article/table';

type Row = readonly Inline[];

/** What stands beyond the last column goes into it. */
const withinColumns = (row: Row): Row =>
  row.length <= TABLE_MAX_COLUMNS
    ? row
    : [...row.slice(0, TABLE_MAX_COLUMNS - 1), joinInlines(row.slice(TABLE_MAX_COLUMNS - 1), '\n')];

const evenRows = (rows: readonly Row[]): readonly Row[] => {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((row) =>
    row.length === columns ? row : [...row, ...Array.from({ length: columns - row.length }, (): Inline => [])],
  );
};

const evenWidths = ({ widths }: Table, columns: number): Table['widths'] => {
  const fits = widths?.length === columns && widths.every((share) => Number.isFinite(share) && share > 0);
  return fits ? widths : null;
};

/** A table too long for one goes on in others, whose rows name no columns. */
const cutAtLimit = (table: Table): readonly Table[] => {
  if (table.rows.length <= TABLE_MAX_ROWS) return [table];
  const rest = { ...table, header: false, rows: table.rows.slice(TABLE_MAX_ROWS) };
  return [{ ...table, rows: table.rows.slice(0, TABLE_MAX_ROWS) }, ...tidyTable(rest, (cell) => cell)];
};

/** @returns no table where no cell holds text. */
export const tidyTable = (table: Table, tidyCell: (cell: Inline) => Inline): readonly Table[] => {
  const rows = evenRows(table.rows.map((row) => withinColumns(row.map(tidyCell))));
  if (rows.every((row) => row.every(isBlank))) return [];
  return cutAtLimit({ ...table, widths: evenWidths(table, rows[0]?.length ?? 0), rows });
};
