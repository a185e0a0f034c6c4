/** An office document in the order in which it is read, whichever program wrote it: paragraphs with their style, lists, tables, boxes, pictures. */
import type { PictureKey } from '#shared/importing/document';
import { convertRun } from '#shared/vietnamese/legacy/convert';
import { legacyFontOf } from '#shared/vietnamese/legacy/fonts';

export interface TextPiece {
  readonly is: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** As the document has it, safe or not. */
  readonly link: string | null;
  readonly font: string | null;
}

export interface PicturePiece {
  readonly is: 'picture';
  readonly key: PictureKey;
  readonly alt: string;
}

export type Piece = TextPiece | PicturePiece;

/** A paragraph's place in a list. */
export interface FlowItem {
  readonly level: number;
  readonly ordered: boolean;
  /** Its number among the items of its level; null where none is counted, or it is not known. */
  readonly number: number | null;
  /** What the program prints before it: `2.`, `Điều 4.`; empty where that is not known. */
  readonly label: string;
  /** One more paragraph of the item before it. */
  readonly goesOn: boolean;
}

export interface FlowParagraph {
  readonly is: 'paragraph';
  readonly pieces: readonly Piece[];
  /** The style's name as the person sees it; null where the paragraph has none. */
  readonly style: string | null;
  /** From 1; null for a paragraph that heads nothing. */
  readonly heading: number | null;
  readonly list: FlowItem | null;
}

export interface FlowTable {
  readonly is: 'table';
  /** Rows of cells; a cell that another covers is empty. */
  readonly rows: readonly (readonly (readonly Flow[])[])[];
  readonly header: boolean;
  /** Each column's width in the document's own measure; null where it does not say. */
  readonly widths: readonly number[] | null;
}

/** Text set apart: a text box, a frame. */
export interface FlowBox {
  readonly is: 'box';
  readonly flows: readonly Flow[];
}

/** A line across the text. */
export interface FlowRule {
  readonly is: 'rule';
}

export type Flow = FlowParagraph | FlowTable | FlowBox | FlowRule;

export const paragraphFlow = (pieces: readonly Piece[]): FlowParagraph => ({
  is: 'paragraph',
  pieces,
  style: null,
  heading: null,
  list: null,
});

const unicodeOf = (text: string, font: string | null): string => {
  const old = font === null ? null : legacyFontOf(font);
  return old === null ? text : convertRun(old, text);
};

/** All words of flows, a paragraph a line, for notes. */
export const wordsOf = (flows: readonly Flow[]): string =>
  flows
    .flatMap((flow): readonly string[] => {
      if (flow.is === 'paragraph')
        return [flow.pieces.map((piece) => (piece.is === 'text' ? unicodeOf(piece.text, piece.font) : '')).join('')];
      if (flow.is === 'table') return flow.rows.flatMap((row) => row.map(wordsOf));
      return flow.is === 'box' ? [wordsOf(flow.flows)] : [];
    })
    .filter((words) => words.trim() !== '')
    .join('\n');
