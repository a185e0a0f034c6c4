/**
 * A page's tables, as Excel, Word, Google and portals write them. A table that only lays a page out, of one column or with another table
 * inside, is no table.
 */
import type { Inline, Table } from '../../article/article';
import { isBlank } from '../../article/inline';
import { TABLE_MAX_COLUMNS, TABLE_MAX_ROWS } from '../../article/table';
import { columnShares } from './column-shares';
import { type Around, type Line, lineOf, piecesOf, within } from './inline-pieces';
import { type KeptElement, keptWithin } from './kept-tree';
import { isPageElement } from './page-node';
import type { FoundPicture } from './pictures';
import { cellsOf, gridOf } from './table-grid';

const isBoldRow = (row: readonly Inline[]): boolean =>
  row.some((cell) => !isBlank(cell)) && row.every((cell) => cell.every((run) => run.bold || run.text.trim() === ''));

const hasHeader = (elements: readonly KeptElement[], rows: readonly (readonly Inline[])[]): boolean => {
  const head = elements.find(({ tag }) => tag === 'thead');
  if (head?.children.some((child) => isPageElement(child) && child.tag === 'tr')) return true;
  const first = elements.find(({ tag }) => tag === 'tr');
  if (first?.children.filter(isPageElement).every(({ tag }) => tag === 'th') === true) return true;
  const [top, ...others] = rows;
  return top !== undefined && others.length > 0 && isBoldRow(top) && !others.every(isBoldRow);
};

const withoutBold = (cell: Inline): Inline => cell.map(({ bold: _, ...run }) => run);

const FRAME: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot', 'tr', 'colgroup', 'col']);

/** Text that stands in the table but in none of its cells: its caption, and what a broken page leaves between the rows. */
const strayLines = (table: KeptElement, around: Around): readonly Line[] => {
  const lines: Line[] = [];
  const gather = ({ tag, children }: KeptElement, inside: Around): void => {
    for (const node of children) {
      const isCell = tag === 'tr' && isPageElement(node) && (node.tag === 'td' || node.tag === 'th');
      if (isPageElement(node) && FRAME.has(node.tag)) gather(node, within(node, inside));
      else if (!isCell) lines.push(lineOf(piecesOf([node], inside)));
    }
  };
  gather(table, around);
  return lines.filter(({ text, pictures }) => !isBlank(text) || pictures.length > 0);
};

export interface ReadTable {
  readonly table: Table;
  /** What stood beside the cells, to go before the table. */
  readonly strays: readonly Line[];
  readonly merged: readonly string[];
  readonly pictures: readonly FoundPicture[];
}

/** @returns null for what is no table of an article: its cells are then read as blocks. */
export const readTable = (element: KeptElement, around: Around): ReadTable | null => {
  if (element.parts.has('table') || element.attributes.get('role') === 'presentation') return null;
  const elements = keptWithin(element);
  const lines = elements.filter(({ tag }) => tag === 'tr');
  if (lines.length > 2 * TABLE_MAX_ROWS || lines.some((line) => cellsOf(line).length > TABLE_MAX_COLUMNS)) return null;
  const inside = within(element, around);
  const { rows, merged, pictures } = gridOf(lines, inside);
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || columns > TABLE_MAX_COLUMNS || rows.length > TABLE_MAX_ROWS) return null;
  const header = hasHeader(elements, rows);
  const clean = header ? rows.map((row, i) => (i === 0 ? row.map(withoutBold) : row)) : rows;
  const widths = columnShares(element, lines, columns);
  return {
    table: { type: 'table', header, widths, rows: clean },
    strays: strayLines(element, inside),
    merged,
    pictures,
  };
};
