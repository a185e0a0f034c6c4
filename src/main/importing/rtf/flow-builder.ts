/** Paragraphs, cells and rows of an RTF as they come, gathered into a flow. */
import { type Flow, type FlowParagraph, type Piece, paragraphFlow } from '../office/flow';

export type Dress = Pick<FlowParagraph, 'style' | 'heading' | 'list'>;

export interface FlowBuilder {
  add(piece: Piece): void;
  endParagraph(dress: Dress, inTable: boolean): void;
  endCell(dress: Dress): void;
  endRow(): void;
  endBox(flows: readonly Flow[]): void;
  finish(): readonly Flow[];
}

type Cell = readonly Flow[];

const isBlank = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => piece.is === 'text' && piece.text.trim() === '');

export const createFlowBuilder = (): FlowBuilder => {
  const flows: Flow[] = [];
  let pieces: Piece[] = [];
  let cell: Flow[] = [];
  let row: Cell[] = [];
  let rows: (readonly Cell[])[] = [];

  const take = (dress: Dress): FlowParagraph => {
    const paragraph = { ...paragraphFlow(pieces), ...dress };
    pieces = [];
    return paragraph;
  };

  /** Text after a table ends it; cells without an end of their row are a row all the same. */
  const endTable = (): void => {
    if (cell.length > 0) row.push(cell);
    if (row.length > 0) rows.push(row);
    if (rows.length > 0) flows.push({ is: 'table', rows, header: false, widths: null });
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
    endRow: () => {
      if (row.length > 0) rows.push(row);
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
