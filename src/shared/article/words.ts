/** What a newsroom counts: words as Vietnamese counts chữ (written syllables) and characters, over the text of all slots. */
import type { Block, Content, Inline, List } from './article';
import { countCharacters, countWords } from './count-words';
import { textOf } from './inline';

export interface Counts {
  readonly words: number;
  /** Grapheme-free count: code points in NFC, white space included. */
  readonly characters: number;
}

const countText = (text: string): Counts => ({ words: countWords(text), characters: countCharacters(text) });

const listTexts = (list: List): readonly Inline[] =>
  list.items.flatMap((item) => [item.text, ...(item.sublist ? listTexts(item.sublist) : [])]);

/** The inline texts of a block, in reading order. */
export const blockTexts = (block: Block): readonly Inline[] =>
  block.type === 'list' ? listTexts(block) : [block.text];

/** Headline, lead, captions and body: what the reader reads, without dateline, credits and byline. */
export const countContent = (content: Content): Counts => {
  const texts = [
    content.headline,
    content.lead,
    ...content.photos.map((p) => p.caption),
    ...content.body.flatMap(blockTexts),
  ];
  return texts
    .map((inline) => countText(textOf(inline)))
    .reduce((sum, n) => ({ words: sum.words + n.words, characters: sum.characters + n.characters }), {
      words: 0,
      characters: 0,
    });
};
