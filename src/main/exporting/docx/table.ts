/** A table as Word's: named columns repeated on each page, widths as set by hand, and a frame for what is set apart. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Table as ArticleTable, Inline } from '#shared/article/article';
import { TEXT_WIDTH } from './paper';
import { styled } from './prose';

/** Shares of the width in per cent, or anything in proportion, as twips that add up to the whole. */
export const columnWidths = (shares: readonly number[], width: number): readonly number[] => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map((_, i) => Math.round((shares.slice(0, i + 1).reduce((a, b) => a + b, 0) / whole) * width));
  return edges.map((edge, i) => Math.max(1, edge - (edges[i - 1] ?? 0)));
};

/** Two tables that touch become one, and a document may not end in one. */
export const gap = (): Paragraph => new Paragraph({ style: 'Gap' });

interface Grid {
  readonly style: string;
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
  readonly hasHeader: boolean;
}

/** Borders come from the style alone: where it is named, the library puts none of its own around the cells. */
export const setGrid = ({ style, widths, rows, hasHeader }: Grid): Table =>
  new Table({
    style,
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: hasHeader,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });

export const setCell = (children: readonly (Paragraph | Table)[], width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: children.length === 0 ? [new Paragraph({ style: 'TableText' })] : [...children],
  });

const setRow = (cells: readonly Inline[], widths: readonly number[], isHeader: boolean): TableRow =>
  new TableRow({
    ...(isHeader ? { tableHeader: true } : {}),
    cantSplit: true,
    children: cells.map((cell, i) =>
      setCell([styled(isHeader ? 'TableHeading' : 'TableText', cell)], widths[i] ?? TEXT_WIDTH),
    ),
  });

export const setTable = ({ header, widths, rows }: ArticleTable): readonly (Table | Paragraph)[] => {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return [];
  const shares = widths ?? Array.from({ length: columns }, () => 1);
  const twips = columnWidths(shares, TEXT_WIDTH);
  const set = rows.map((cells, i) => setRow(cells, twips, header && i === 0));
  return [setGrid({ style: 'ArticleTable', widths: twips, rows: set, hasHeader: header }), gap()];
};
