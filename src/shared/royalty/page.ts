/** A royalty sheet as a page for paper: plain tables in black on white, everything that was typed escaped. */
import type { Language } from '../settings';
import type { Table, TableCell } from './tables';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `@page { size: A4 landscape; margin: 14mm 12mm }
body { font: 10pt/1.35 "Be Vietnam Pro", "Noto Sans", "Segoe UI", sans-serif; color: #000 }
h1 { font-size: 14pt; margin: 0 0 4mm }
table { width: 100%; border-collapse: collapse; break-after: page }
table:last-of-type { break-after: auto }
th, td { border: 0.4pt solid #777; padding: 1mm 1.6mm; text-align: left; vertical-align: top }
thead { display: table-header-group }
tr { break-inside: avoid }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
tfoot td { font-weight: 600 }
tfoot { display: table-row-group }
table:last-of-type td { height: 8mm; vertical-align: middle }`;

const cellOf = (cell: TableCell, numbers: Intl.NumberFormat): string =>
  typeof cell === 'number' ? `<td class="n">${numbers.format(cell)}</td>` : `<td>${escaped(cell)}</td>`;

/** As wide as in the spreadsheet, so that a headline has the room and whoever signs can. */
const columnsOf = (widths: readonly number[]): string => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((100 * width) / whole).toFixed(1)}%">`).join('');
  return `<colgroup>${columns}</colgroup>`;
};

const isFigure = (rows: Table['rows'], column: number): boolean => typeof rows[0]?.[column] === 'number';

const tableOf = ({ title, head, widths, rows, foot }: Table, numbers: Intl.NumberFormat): string => {
  const row = (cells: readonly TableCell[]): string =>
    `<tr>${cells.map((cell) => cellOf(cell, numbers)).join('')}</tr>`;
  const heads = head.map((name, at) => `<th${isFigure(rows, at) ? ' class="n"' : ''}>${escaped(name)}</th>`).join('');
  return `<h1>${escaped(title)}</h1><table>${columnsOf(widths)}<thead><tr>${heads}</tr></thead><tbody>${rows.map(row).join('')}</tbody><tfoot>${row(foot)}</tfoot></table>`;
};

export const royaltyPage = (tables: readonly Table[], language: Language): string => {
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  const body = tables.map((table) => tableOf(table, numbers)).join('');
  const title = escaped(tables[0]?.title ?? '');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
};
