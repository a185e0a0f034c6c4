/** A table as lines of plain text whose columns stand under one another. */
import type { Table } from '../../article/article';
import { rowCells, rowTexts } from '../plain-blocks';
import { displayWidth } from './display-width';

const GAP = '  ';

/** Wider than this a mail breaks its lines, and columns fall apart. */
const WIDEST = 96;

const padded = (cell: string, width: number): string => cell + ' '.repeat(width - displayWidth(cell));

/** Aligned where the lines are short enough; otherwise the cells are parted by tabs, as tables in text are read by other programs. */
export const tableLines = (table: Table): readonly string[] => {
  const rows = rowCells(table);
  const columns = table.rows[0]?.map((_, nth) => Math.max(0, ...rows.map((cells) => displayWidth(cells[nth] ?? ''))));
  const widths = columns ?? [];
  const whole = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  if (whole > WIDEST) return rowTexts(table);
  return rows.map((cells) =>
    cells
      .map((cell, nth) => padded(cell, widths[nth] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
};
