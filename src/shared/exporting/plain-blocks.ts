/** The body's blocks as lines of plain text, without bullets and numbers: what scripts read, and what a copy in plain text is made of. */
import type { Block, Inline, Photo, Quote, Table } from '../article/article';
import { isBlank, textOf } from '../article/inline';
import { blockTexts } from '../article/words';

/** A cell has neither tab nor line break of its own, since these part the cells and rows. */
const cellText = (cell: Inline): string => textOf(cell).replace(/\s+/gu, ' ');

/** Each row's cells, each on one line; rows without text are left out. */
export const rowCells = ({ rows }: Table): readonly (readonly string[])[] =>
  rows.filter((cells) => !cells.every(isBlank)).map((cells) => cells.map(cellText));

/** One line a row. */
export const rowTexts = (table: Table): readonly string[] => rowCells(table).map((cells) => cells.join('\t'));

export const quoteTexts = ({ text, attribution }: Quote): readonly string[] =>
  attribution === '' ? [textOf(text)] : [textOf(text), `— ${attribution}`];

/** What stands under a picture. @param prefix before the credit, e.g. `Ảnh: ` */
export const captionText = ({ caption, credit }: Photo, prefix: string): string =>
  [textOf(caption), credit === '' ? '' : `${prefix}${credit}`].filter((part) => part !== '').join(' ');

/** Without the captions of photos. */
export const blockParagraphs = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'quote':
      return quoteTexts(block);
    case 'table':
      return rowTexts(block);
    case 'photos':
      return [];
    default:
      return blockTexts(block).map(textOf);
  }
};
