/** What a newsroom counts: words as Vietnamese counts chữ (written syllables) and characters, over the text of all slots. */
import type { Block, Content, Inline, List } from './article';
import { countCharacters, countWords } from './count-words';
import { plain, textOf } from './inline';

export interface Counts {
  readonly words: number;
  /** Grapheme-free count: code points in NFC, white space included. */
  readonly characters: number;
}

const listTexts = (list: List): readonly Inline[] =>
  list.items.flatMap((item) => [item.text, ...(item.sublist ? listTexts(item.sublist) : [])]);

/** The texts of a block that a reader reads, in reading order: a quote with its speaker, a table cell by cell, photos by their captions. */
export const blockTexts = (block: Block): readonly Inline[] => {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return [block.text];
    case 'quote':
      return block.attribution === '' ? [block.text] : [block.text, plain(block.attribution)];
    case 'list':
      return listTexts(block);
    case 'table':
      return block.rows.flat();
    case 'photos':
      return block.photos.map(({ caption }) => caption);
    case 'box':
      return block.blocks.flatMap(blockTexts);
    case 'rule':
      return [];
  }
};

/** Headline, lead, captions and body: what the reader reads, without dateline, credits and byline. */
const contentTexts = ({ headline, lead, photos, body }: Content): readonly string[] =>
  [headline, lead, ...photos.map((photo) => photo.caption), ...body.flatMap(blockTexts)].map(textOf);

const sumOf = (texts: readonly string[], count: (text: string) => number): number =>
  texts.reduce((sum, text) => sum + count(text), 0);

export const countContent = (content: Content): Counts => {
  const texts = contentTexts(content);
  return { words: sumOf(texts, countWords), characters: sumOf(texts, countCharacters) };
};

/** The words alone, for those who need no more: half the work. */
export const countContentWords = (content: Content): number => sumOf(contentTexts(content), countWords);
