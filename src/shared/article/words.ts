/** What a newsroom counts: words as Vietnamese counts chữ (written syllables) and characters, over the text of all slots. */
import type { Block, Content, Inline, List } from './article';
import { countCharacters, countWords } from './count-words';
import { textOf } from './inline';

export interface Counts {
  readonly words: number;
  /** Grapheme-free count: code points in NFC, white space included. */
  readonly characters: number;
}

const listTexts = (list: List): readonly Inline[] =>
  list.items.flatMap((item) => [item.text, ...(item.sublist ? listTexts(item.sublist) : [])]);

/** The inline texts of a block, in reading order. */
export const blockTexts = (block: Block): readonly Inline[] =>
  block.type === 'list' ? listTexts(block) : [block.text];

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
