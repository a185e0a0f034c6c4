/**
 * A pasted page's tables, as Excel, Word, Google and portals write them. A merged cell's text stands in its first cell, the others are
 * empty. A table that only lays a page out, of one column or with another table inside, is no table.
 */
import type { Inline, Table } from '#shared/article/article';
import { isBlank, joinInlines } from '#shared/article/inline';
import { finishLine, type Marks, marksWithin, readRuns } from './inline-builder';
import { isBlockElement } from './page-elements';

const MOST_ROWS = 5000;
const MOST_COLUMNS = 60;

interface Grid {
  readonly rows: Inline[][];
  /** The cells that one above, merged over several rows, covers. */
  readonly taken: Set<string>;
}

/** The blocks of a cell are its lines. */
const readCell = (cell: Element, marks: Marks): Inline => {
  const inside = marksWithin(cell, marks);
  const lines: Node[][] = [[]];
  for (const child of cell.childNodes) {
    const block = child instanceof Element && isBlockElement(child);
    if (block) lines.push([child], []);
    else lines.at(-1)?.push(child);
  }
  const texts = lines.map((nodes) => finishLine(nodes.flatMap((node) => readRuns(node, inside))));
  return joinInlines(
    texts.filter((text) => !isBlank(text)),
    '\n',
  );
};

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Math.min(MOST_COLUMNS, Number(cell.getAttribute(name)) || 1));

const placeRow = (grid: Grid, row: Element, marks: Marks): void => {
  const y = grid.rows.length;
  const cells: Inline[] = [];
  for (const cell of row.children) {
    if (!/^T[DH]$/u.test(cell.tagName)) continue;
    while (grid.taken.has(`${y}:${cells.length}`)) cells.push([]);
    const x = cells.length;
    const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
    cells.push(readCell(cell, marks), ...Array.from({ length: width - 1 }, (): Inline => []));
    for (let dy = 1; dy < height; dy += 1) for (let dx = 0; dx < width; dx += 1) grid.taken.add(`${y + dy}:${x + dx}`);
  }
  grid.rows.push(cells);
};

const rowElements = (table: Element): readonly Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);

/** Spreadsheets copy empty rows and columns along. */
const withoutBlankEdges = (rows: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] => {
  const last = rows.findLastIndex((row) => !row.every(isBlank));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  return rows.slice(0, last + 1).map((row) => Array.from({ length: width }, (_, column): Inline => row[column] ?? []));
};

const isBoldRow = (row: readonly Inline[]): boolean =>
  row.some((cell) => !isBlank(cell)) && row.every((cell) => cell.every((run) => run.bold || run.text.trim() === ''));

const hasHeader = (table: Element, rows: readonly (readonly Inline[])[]): boolean => {
  if (table.getAttribute('data-header') === 'true' || table.querySelector(':scope > thead > tr') !== null) return true;
  const [first] = rowElements(table);
  const headings = first !== undefined && [...first.children].every((cell) => cell.tagName === 'TH');
  const [head, ...others] = rows;
  return headings || (head !== undefined && others.length > 0 && isBoldRow(head) && !others.every(isBoldRow));
};

const withoutBold = (cell: Inline): Inline => cell.map(({ bold: _, ...run }) => run);

/** Ours alone writes them; the browser's are in pixels of another page. */
const readWidths = (table: Element, columns: number): readonly number[] | null => {
  const widths = (table.getAttribute('data-widths') ?? '').split(' ').map(Number);
  return widths.length === columns && widths.every((width) => width > 0 && width <= 100) ? widths : null;
};

/** @returns null for what is no table of an article: its cells are then read as blocks. */
export const readTable = (element: Element, marks: Marks): Table | null => {
  if (element.querySelector('table') !== null) return null;
  const grid: Grid = { rows: [], taken: new Set() };
  for (const row of rowElements(element)) placeRow(grid, row, marks);
  const rows = withoutBlankEdges(grid.rows);
  const columns = rows[0]?.length ?? 0;
  if (columns < 2 || columns > MOST_COLUMNS || rows.length > MOST_ROWS) return null;
  const header = hasHeader(element, rows);
  const clean = header ? rows.map((row, i) => (i === 0 ? row.map(withoutBold) : row)) : rows;
  return { type: 'table', header, widths: readWidths(element, columns), rows: clean };
};
