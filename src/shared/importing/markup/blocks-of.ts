/**
 * A page from anywhere -> the blocks of an article. Only what an article knows comes through: paragraphs, subheads, quotes, lists, tables,
 * pictures with their captions, lines across, bold, italic, safe links. Nothing of the page is ever put into ours: its text is built anew.
 */
import type { Note, ReadBlock } from '../document';
import { paragraph } from './block-wraps';
import { bounded } from './bounded';
import { withCaptions } from './captions';
import type { Around, ConvertText } from './inline-pieces';
import { keepTree } from './kept-tree';
import { elementsOf, type PageElement, pageText } from './page-node';
import { type Context, type HintOf, PageReader } from './page-reader';
import { readStyleSheet, type StyleSheet } from './style-sheet';

export interface MarkupOptions {
  /** The source's own word for an element, asked before what pages commonly say; null: ask those. */
  readonly hintOf?: HintOf;
  /** See `ConvertText`. */
  readonly convert?: ConvertText;
}

export interface ReadMarkup {
  readonly blocks: readonly ReadBlock[];
  readonly notes: readonly Note[];
}

const sheetOf = (page: PageElement): StyleSheet =>
  readStyleSheet(
    [...elementsOf(page)]
      .filter(({ tag }) => tag === 'style')
      .map(pageText)
      .join('\n'),
  );

const NO_HINT: HintOf = () => null;
const UNCHANGED: ConvertText = (text) => text;

/** Total: whatever the page, every word that a reader would see is in a block or in a note. */
export const blocksOf = (page: PageElement, options: MarkupOptions = {}): ReadMarkup => {
  const sheet = sheetOf(page);
  const { root, notes } = keepTree(page, sheet);
  const reader = new PageReader(sheet, options.hintOf ?? NO_HINT);
  const around: Around = { marks: {}, font: null, dropsMarkers: false, convert: options.convert ?? UNCHANGED };
  const context: Context = { around, wrap: paragraph, hint: null };
  reader.readChildren(root, context);
  reader.close(context);
  return { blocks: bounded(withCaptions(reader.blocks)), notes: [...notes, ...reader.notes] };
};
