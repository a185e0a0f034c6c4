/** A text of so many words as all editors that are compared are given it: paragraphs and subheads of seeded articles, one after the other. */
import type { Content, Paragraph, Subhead } from '#shared/article/article';
import { countWords } from '#shared/article/count-words';
import { seedContent } from '#shared/seed/seed-content';
import { SEED } from './corpus';

export type TextBlock = Paragraph | Subhead;

/** What a page without slots is given. */
export interface PlainBlock {
  readonly subhead: boolean;
  readonly text: string;
}

const textOf = (block: TextBlock): string => block.text.map(({ text }) => text).join('');

export const toPlain = (blocks: readonly TextBlock[]): readonly PlainBlock[] =>
  blocks.map((block) => ({ subhead: block.type === 'subhead', text: textOf(block) }));

const isText = (block: Content['body'][number]): block is TextBlock =>
  block.type === 'paragraph' || block.type === 'subhead';

/** At least `words` words, and not a paragraph more. */
export const longBody = (words: number): readonly TextBlock[] => {
  const body: TextBlock[] = [];
  let left = words;
  for (let nth = 0; left > 0; nth += 1) {
    for (const block of seedContent(SEED, nth).body.filter(isText)) {
      if (left <= 0) break;
      body.push(block);
      left -= countWords(textOf(block));
    }
  }
  return body;
};
