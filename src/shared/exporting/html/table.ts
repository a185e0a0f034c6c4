/** A table as HTML: named columns that every reader knows as such, widths by the page's style sheet, and a frame that scrolls where the page is narrow. */
import type { Block, Inline, Table } from '../../article/article';
import { isBlank } from '../../article/inline';
import { renderInline } from './inline';
import type { Press } from './press';

const renderCells = (cells: readonly Inline[]): string =>
  cells.map((cell) => `<td>${renderInline(cell)}</td>`).join('');

/** A name that says nothing would be read out as nothing: an empty corner is a cell like any other. */
const renderNames = (cells: readonly Inline[]): string =>
  cells.map((cell) => (isBlank(cell) ? '<td></td>' : `<th scope="col">${renderInline(cell)}</th>`)).join('');

const renderRow = (cells: string): string => `<tr>${cells}</tr>`;

const renderRows = ({ header, rows }: Table): string => {
  const [first, ...rest] = rows;
  const names = header && first ? `<thead>${renderRow(renderNames(first))}</thead>` : '';
  const body = (header ? rest : rows).map((cells) => renderRow(renderCells(cells))).join('\n');
  return body === '' ? names : `${names}<tbody>${body}</tbody>`;
};

const nameOf = (number: number): string => `table-${number}`;

const renderColumns = ({ widths }: Table): string =>
  widths === null ? '' : `<colgroup>${'<col>'.repeat(widths.length)}</colgroup>`;

/** @param number of the table among those of the article, from 1 */
export const renderTable = (table: Table, number: number, { words }: Press): string => {
  const id = table.widths === null ? '' : ` id="${nameOf(number)}"`;
  const frame = `<div class="table" role="group" aria-label="${words.table} ${number}" tabindex="0">`;
  return `${frame}<table${id}>${renderColumns(table)}${renderRows(table)}</table></div>`;
};

const widthRules = ({ widths }: Table, number: number): string => {
  const whole = widths?.reduce((sum, share) => sum + share, 0) ?? 0;
  const rules = widths?.map(
    (share, nth) => `#${nameOf(number)} col:nth-child(${nth + 1}){width:${((share / whole) * 100).toFixed(2)}%}`,
  );
  return rules?.join('') ?? '';
};

/** The style sheet's part for the columns whose widths were set by hand. */
export const renderTableWidths = (body: readonly Block[]): string =>
  body
    .filter((block) => block.type === 'table')
    .map((table, nth) => widthRules(table, nth + 1))
    .join('');
