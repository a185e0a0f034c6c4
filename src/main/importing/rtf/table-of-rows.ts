/** Lays the rows of an RTF's table over one another: a wide cell covers the columns that other rows have there, and those stay empty. */
import { TABLE_MAX_COLUMNS } from '#shared/article/table';
import { type Flow, type FlowTable, wordsOf } from '../office/flow';
import type { CellShape, RowShape } from './row-shape';

type Cell = readonly Flow[];

export interface ShapedRow {
  readonly cells: readonly Cell[];
  readonly shape: RowShape | null;
}

export interface LaidTable {
  readonly table: FlowTable;
  /** Whether any cell stands over several places. */
  readonly isMerged: boolean;
}

/** Edges nearer than this are the same, drawn by hand: two millimetres, in twentieths of a point. */
const SAME = 115;

/** What the cells hold and what the shape says are of one row; else the shape is another's. */
const fits = ({ cells, shape }: ShapedRow): boolean => shape !== null && shape.cells.length === cells.length;

/** Rising, without those that are the same. */
const distinct = (edges: readonly number[]): readonly number[] => {
  const kept: number[] = [];
  for (const edge of edges.toSorted((a, b) => a - b)) {
    const last = kept.at(-1);
    if (last === undefined || edge - last > SAME) kept.push(edge);
  }
  return kept;
};

/** How many columns end at or before an edge. */
const columnsUpTo = (edge: number, edges: readonly number[]): number =>
  edges.filter((each) => each <= edge + SAME).length;

const isCovered = (cell: Cell, { joinsLeft, joinsAbove }: CellShape): boolean =>
  (joinsLeft || joinsAbove) && wordsOf(cell) === '';

const layRow = ({ cells, shape }: ShapedRow, edges: readonly number[]): readonly Cell[] => {
  if (shape === null) return cells;
  const laid: Cell[] = [];
  cells.forEach((cell, i) => {
    const own = shape.cells[i];
    if (own === undefined) return;
    laid.push(isCovered(cell, own) ? [] : cell);
    while (laid.length < columnsUpTo(own.edge, edges)) laid.push([]);
  });
  return laid;
};

const plainTable = (rows: readonly ShapedRow[]): FlowTable => ({
  is: 'table',
  rows: rows.map(({ cells }) => cells),
  header: rows[0]?.shape?.isHeader === true,
  widths: null,
});

const isJoined = ({ shape }: ShapedRow): boolean =>
  shape?.cells.some(({ joinsLeft, joinsAbove }) => joinsLeft || joinsAbove) === true;

export const tableOfRows = (rows: readonly ShapedRow[]): LaidTable => {
  const table = plainTable(rows);
  const shapes = rows.map(({ shape }) => shape).filter((shape) => shape !== null);
  if (shapes.length === 0 || !rows.every(fits)) return { table, isMerged: rows.some(isJoined) };
  const left = Math.min(...shapes.map((shape) => shape.left));
  const edges = distinct(shapes.flatMap(({ cells }) => cells.map(({ edge }) => edge))).filter((edge) => edge > left);
  if (edges.length > TABLE_MAX_COLUMNS) return { table, isMerged: rows.some(isJoined) };
  const laid = rows.map((row) => layRow(row, edges));
  const most = Math.max(...laid.map((row) => row.length));
  const widths = most === edges.length ? edges.map((edge, i) => edge - (edges[i - 1] ?? left)) : null;
  const isSpread = laid.some((row, i) => row.length > (rows[i]?.cells.length ?? 0));
  return { table: { ...table, rows: laid, widths }, isMerged: isSpread || rows.some(isJoined) };
};
