/** Paragraphs, cells and rows of an RTF as they come, gathered into a flow. */
import { type Flow, type FlowParagraph, type Piece, paragraphFlow, wordsOf } from '../office/flow';
import type { RowShape } from './row-shape';
import { type ShapedRow, tableOfRows } from './table-of-rows';

export type Dress = Pick<FlowParagraph, 'style' | 'heading' | 'list'>;

export interface FlowBuilder {
  add(piece: Piece): void;
  endParagraph(dress: Dress, inTable: boolean): void;
  endCell(dress: Dress): void;
  /** @param shape null where the file does not say how the row is drawn. */
  endRow(shape: RowShape | null): void;
  endBox(flows: readonly Flow[]): void;
  finish(): readonly Flow[];
}

type Cell = readonly Flow[];

const isBlank = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => piece.is === 'text' && piece.text.trim() === '');

/** @param onMerged is told the words of a table whose cells stand over several places. */
export const createFlowBuilder = (onMerged: (words: string) => void): FlowBuilder => {
  const flows: Flow[] = [];
  let pieces: Piece[] = [];
  let cell: Flow[] = [];
  let row: Cell[] = [];
  let rows: ShapedRow[] = [];

  const take = (dress: Dress): FlowParagraph => {
    const paragraph = { ...paragraphFlow(pieces), ...dress };
    pieces = [];
    return paragraph;
  };

  /** Text after a table ends it; cells without an end of their row are a row all the same. */
  const endTable = (): void => {
    if (cell.length > 0) row.push(cell);
    if (row.length > 0) rows.push({ cells: row, shape: null });
    if (rows.length > 0) {
      const { table, isMerged } = tableOfRows(rows);
      if (isMerged) onMerged(wordsOf([table]));
      flows.push(table);
    }
    cell = [];
    row = [];
    rows = [];
  };

  const endParagraph = (dress: Dress, inTable: boolean): void => {
    const paragraph = take(dress);
    if (inTable) {
      cell.push(paragraph);
      return;
    }
    if (isBlank(paragraph.pieces) && rows.length === 0 && row.length === 0) return;
    if (!isBlank(paragraph.pieces)) {
      endTable();
      flows.push(paragraph);
    }
  };

  return {
    add: (piece) => pieces.push(piece),
    endParagraph,
    endCell: (dress) => {
      cell.push(take(dress));
      row.push(cell);
      cell = [];
    },
    endRow: (shape) => {
      if (row.length > 0) rows.push({ cells: row, shape });
      row = [];
    },
    endBox: (boxed) => {
      endTable();
      flows.push({ is: 'box', flows: boxed });
    },
    finish: () => {
      endParagraph({ style: null, heading: null, list: null }, cell.length > 0 || row.length > 0);
      endTable();
      return flows;
    },
  };
};
