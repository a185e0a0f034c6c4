/** A table as HTML: named columns that every reader knows as such, widths as they were set, and a frame that scrolls where the page is narrow. */
import type { Block, Inline, Table } from '../../article/article';
import { isBlank, textOf } from '../../article/inline';
import type { Dress } from './dress';
import { renderInline } from './inline';
import type { Press } from './press';

const renderCells = (cells: readonly Inline[], { form }: Dress): string =>
  cells.map((cell) => `<td>${renderInline(cell, form)}</td>`).join('');

/** A name that says nothing would be read out as nothing: an empty corner is a cell like any other. */
const renderNames = (cells: readonly Inline[], { form }: Dress): string =>
  cells.map((cell) => (isBlank(cell) ? '<td></td>' : `<th scope="col">${renderInline(cell, form)}</th>`)).join('');

const renderRow = (cells: string): string => `<tr>${cells}</tr>`;

const renderRows = ({ header, rows }: Table, dress: Dress): string => {
  const [first, ...rest] = rows;
  const names = header && first ? `<thead>${renderRow(renderNames(first, dress))}</thead>` : '';
  const body = (header ? rest : rows).map((cells) => renderRow(renderCells(cells, dress))).join('\n');
  return body === '' ? names : `${names}<tbody>${body}</tbody>`;
};

/** Each column's share of the whole, in per cent. */
const sharesOf = ({ widths }: Table): readonly string[] => {
  const whole = widths?.reduce((sum, share) => sum + share, 0) ?? 0;
  return widths?.map((share) => ((share / whole) * 100).toFixed(2)) ?? [];
};

const nameOf = (number: number): string => `table-${number}`;

/** In a page the style sheet says how wide they are; in a fragment only a style can. */
const renderColumns = (table: Table, { form, inline }: Dress): string => {
  if (form === 'fragment' && !inline) return '';
  const columns = sharesOf(table).map((share) => (inline ? `<col style="width:${share}%">` : '<col>'));
  return columns.length === 0 ? '' : `<colgroup>${columns.join('')}</colgroup>`;
};

const renderInside = (table: Table, dress: Dress): string => renderColumns(table, dress) + renderRows(table, dress);

/** Of paper's width between its margins, in a table's own letters; what a letter takes at most, and a cell beside its text. */
const ROOM = { line: 45, letter: 0.65, padding: 1.5 } as const;

const longestWord = (cell: Inline | undefined): number =>
  cell === undefined
    ? 0
    : Math.max(
        ...textOf(cell)
          .split(/\s/u)
          .map((word) => word.length),
      );

/** Whether the columns are too many, or their words too long, to stand side by side on paper with every word whole. */
const isDense = ({ rows }: Table): boolean => {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const widest = Array.from({ length: columns }, (_, nth) => Math.max(...rows.map((cells) => longestWord(cells[nth]))));
  return widest.reduce((sum, letters) => sum + letters * ROOM.letter + ROOM.padding, 0) > ROOM.line;
};

const pageAttributes = (table: Table, number: number): string =>
  `${table.widths === null ? '' : ` id="${nameOf(number)}"`}${isDense(table) ? ' class="dense"' : ''}`;

/** @param number of the table among those of the article, from 1 */
export const renderTable = (table: Table, number: number, { words, dress }: Press): string => {
  const { form, attributes } = dress;
  if (form === 'fragment') return `<figure${attributes.table}><table>${renderInside(table, dress)}</table></figure>`;
  const frame = `<div${attributes.table} role="group" aria-label="${words.table} ${number}" tabindex="0">`;
  return `${frame}<table${pageAttributes(table, number)}>${renderInside(table, dress)}</table></div>`;
};

const widthRules = (table: Table, number: number): string =>
  sharesOf(table)
    .map((share, nth) => `#${nameOf(number)} col:nth-child(${nth + 1}){width:${share}%}`)
    .join('');

/** The style sheet's part for the columns whose widths were set by hand. */
export const renderTableWidths = (body: readonly Block[]): string =>
  body
    .filter((block) => block.type === 'table')
    .map((table, nth) => widthRules(table, nth + 1))
    .join('');
