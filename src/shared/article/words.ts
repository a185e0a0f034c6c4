/** What a newsroom counts: words as Vietnamese counts chữ (written syllables) and characters, over the text of all slots. */

import { remembered } from '../remembered';
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

const NO_COUNTS: Counts = { words: 0, characters: 0 };

const add = (a: Counts, b: Counts): Counts => ({ words: a.words + b.words, characters: a.characters + b.characters });

const countInline = (inline: Inline): Counts => {
  const text = textOf(inline);
  return { words: countWords(text), characters: countCharacters(text) };
};

/** A long article is counted at every pause, and hardly a block of it has changed. */
const countBlock = remembered((block: Block): Counts => blockTexts(block).map(countInline).reduce(add, NO_COUNTS));

/** Above the body. */
const topTexts = ({ headline, lead, photos }: Content): readonly Inline[] => [
  headline,
  lead,
  ...photos.map((photo) => photo.caption),
];

/** Headline, lead, captions and body: what the reader reads, without dateline, credits and byline. */
export const countContent = (content: Content): Counts =>
  [...topTexts(content).map(countInline), ...content.body.map(countBlock)].reduce(add, NO_COUNTS);

/** The words alone, for those who need no more: half the work. */
export const countContentWords = (content: Content): number =>
  [...topTexts(content), ...content.body.flatMap(blockTexts)].reduce((sum, text) => sum + countWords(textOf(text)), 0);
