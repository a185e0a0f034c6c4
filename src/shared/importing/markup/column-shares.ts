/** How wide a page's table has its columns, as shares of a hundred; in whatever unit the page says it. */

import type { KeptElement } from './kept-tree';
import { keptWithin } from './kept-tree';
import { cellsOf } from './table-grid';

/** Columns that differ by less than this share are meant to be even. */
const EVEN = 1;
/** A column below this share could not be read. */
const NARROWEST = 4;

/** The number alone: all columns of a table say their widths in one unit. */
const widthOf = ({ attributes, style }: KeptElement): number =>
  Number.parseFloat(style.width ?? attributes.get('width') ?? '');

const spanOf = ({ attributes }: KeptElement, name: string): number =>
  Math.max(1, Math.min(60, Number(attributes.get(name)) || 1));

const declared = (columns: readonly KeptElement[]): readonly number[] =>
  columns.flatMap((column) => Array.from({ length: spanOf(column, 'span') }, () => widthOf(column)));

const ofCells = (rows: readonly KeptElement[], columns: number): readonly number[] => {
  const whole = rows.map(cellsOf).find((cells) => cells.length === columns);
  return whole?.map(widthOf) ?? [];
};

/** A group with columns of its own leaves it to them. */
const saysWidths = ({ tag, children }: KeptElement): boolean =>
  tag === 'col' || (tag === 'colgroup' && !children.some((child) => typeof child !== 'string' && child.tag === 'col'));

/** @returns null where the page does not say, or has them all alike. */
export const columnShares = (
  table: KeptElement,
  rows: readonly KeptElement[],
  columns: number,
): readonly number[] | null => {
  const said = declared(keptWithin(table).filter(saysWidths)).slice(0, columns);
  const widths = said.length === columns && said.every((width) => width > 0) ? said : ofCells(rows, columns);
  if (widths.length !== columns || !widths.every((width) => width > 0 && Number.isFinite(width))) return null;
  const sum = widths.reduce((total, width) => total + width, 0);
  const shares = widths.map((width) => Math.round((width * 10_000) / sum) / 100);
  const isEven = Math.max(...shares) - Math.min(...shares) < EVEN;
  return isEven || shares.some((share) => share < NARROWEST) ? null : shares;
};
