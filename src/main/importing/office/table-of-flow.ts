/** A table of an office document as a table of an article. */
import type { Inline, Table } from '#shared/article/article';
import { isBlank } from '#shared/article/inline';
import { TABLE_MAX_COLUMNS, TABLE_MAX_ROWS } from '#shared/article/table';
import type { Flow, FlowTable } from './flow';
import { inlineOfPieces, joinLines } from './inline-of-pieces';
import type { OldLetters } from './old-letters';

export const hasPictures = (flows: readonly Flow[]): boolean =>
  flows.some((flow) => {
    if (flow.is === 'paragraph') return flow.pieces.some((piece) => piece.is === 'picture');
    if (flow.is === 'table') return flow.rows.some((row) => row.some(hasPictures));
    return flow.is === 'box' && hasPictures(flow.flows);
  });

/** One cell is a frame around text, no table. */
export const isFrame = ({ rows }: FlowTable): boolean => rows.length === 1 && rows[0]?.length === 1;

/** More than an article's table holds: a list of data that stands as text. */
export const isTooLarge = ({ rows }: FlowTable): boolean =>
  rows.length > TABLE_MAX_ROWS || rows.some((row) => row.length > TABLE_MAX_COLUMNS);

const lineTexts = (flows: readonly Flow[], letters: OldLetters): readonly Inline[] =>
  flows.flatMap((flow): readonly Inline[] => {
    if (flow.is === 'paragraph')
      return [
        inlineOfPieces(
          flow.pieces.filter((piece) => piece.is === 'text'),
          letters,
        ),
      ];
    if (flow.is === 'table') return flow.rows.flatMap((row) => row.flatMap((cell) => lineTexts(cell, letters)));
    return flow.is === 'box' ? lineTexts(flow.flows, letters) : [];
  });

const cellText = (cell: readonly Flow[], letters: OldLetters): Inline =>
  joinLines(lineTexts(cell, letters).filter((text) => !isBlank(text)));

export const rowTexts = ({ rows }: FlowTable, letters: OldLetters): readonly (readonly Inline[])[] =>
  rows.map((row) => row.map((cell) => cellText(cell, letters)));

const isBoldRow = (row: readonly Inline[]): boolean =>
  row.some((cell) => !isBlank(cell)) && row.every((cell) => cell.every((run) => run.bold || run.text.trim() === ''));

const withoutBold = (cell: Inline): Inline => cell.map(({ bold: _, ...run }) => run);

/** In per cent; null where the columns share the width evenly, or the document does not say. */
const sharesOf = (widths: readonly number[] | null, columns: number): readonly number[] | null => {
  if (widths === null || widths.length !== columns || !widths.every((width) => width > 0)) return null;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map((width) => Math.round((width * 1000) / total) / 10);
  const isEven = shares.every((share) => Math.abs(share - 100 / columns) < 1);
  return isEven || shares.some((share) => share <= 0) ? null : shares;
};

/** @returns null for a table without a word. */
export const tableOfFlow = (table: FlowTable, letters: OldLetters): Table | null => {
  const read = rowTexts(table, letters);
  const columns = Math.max(0, ...read.map((row) => row.length));
  const rows = read
    .map((row) => Array.from({ length: columns }, (_, i): Inline => row[i] ?? []))
    .filter((row) => !row.every(isBlank));
  const [head, ...others] = rows;
  if (head === undefined) return null;
  const header = table.header || (others.length > 0 && isBoldRow(head) && !others.every(isBoldRow));
  return {
    type: 'table',
    header,
    widths: sharesOf(table.widths, columns),
    rows: header ? [head.map(withoutBold), ...others] : rows,
  };
};
