/** The end mark belongs to the layout: where one was typed or pasted after the last paragraph, it is taken off the text. */
import type { Block, Inline, List, Paragraph, Quote, Subhead } from '../article/article';
import { sliceInline, textOf } from '../article/inline';

/** What an article's text can end in; what is set among the text, such as a table, may stand after it. */
export type Closing = Paragraph | Subhead | Quote | List;

export const canClose = (block: Block): block is Closing =>
  block.type === 'paragraph' || block.type === 'subhead' || block.type === 'quote' || block.type === 'list';

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** The mark once or more at the very end, white space around it. */
const atEnd = (mark: string): RegExp => new RegExp(`(?:\\s*${literally(mark)})+\\s*$`, 'u');

/** @returns the text without the mark at its end; the same object where there is none. */
export const withoutEndMark = (inline: Inline, mark: string): Inline => {
  const text = textOf(inline);
  const found = atEnd(mark).exec(text);
  return found ? sliceInline(inline, 0, found.index) : inline;
};

const lastItemWithout = (list: List, mark: string): List => {
  const last = list.items.at(-1);
  if (!last) return list;
  const changed = last.sublist
    ? { ...last, sublist: lastItemWithout(last.sublist, mark) }
    : { ...last, text: withoutEndMark(last.text, mark) };
  return { ...list, items: [...list.items.slice(0, -1), changed] };
};

/** A quote ends in its speaker, where it names one. */
const quoteWithout = (quote: Quote, mark: string): Quote =>
  quote.attribution === ''
    ? { ...quote, text: withoutEndMark(quote.text, mark) }
    : { ...quote, attribution: quote.attribution.replace(atEnd(mark), '') };

export const blockWithoutEndMark = (block: Closing, mark: string): Closing => {
  switch (block.type) {
    case 'list':
      return lastItemWithout(block, mark);
    case 'quote':
      return quoteWithout(block, mark);
    default:
      return { ...block, text: withoutEndMark(block.text, mark) };
  }
};
