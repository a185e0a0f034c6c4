/** The end mark belongs to the layout: where one was typed or pasted after the last paragraph, it is taken off the text; in print it is set there again. */
import type { Block, Inline, List, Paragraph, Quote, Subhead } from '../article/article';
import { plain, sliceInline, textOf, tidy } from '../article/inline';
import { literally } from '../literally';

/** What an article's text can end in; what is set among the text, such as a table, may stand after it. */
export type Closing = Paragraph | Subhead | Quote | List;

export const canClose = (block: Block): block is Closing =>
  block.type === 'paragraph' || block.type === 'subhead' || block.type === 'quote' || block.type === 'list';

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

/** A mark that begins with a stop would run into a stop before it: `khai../.` reads as a slip, `khai. ./.` does not. */
const CLOSING = /[.!?…]["'”’»)\]]*$/u;

/** What the mark follows, and the mark: close to the last word, never alone on a line. */
export const endMarkAfter = (text: string, mark: string): string => `${CLOSING.test(text) ? '\u00A0' : ''}${mark}`;

const marked = (text: Inline, mark: string): Inline => tidy([...text, ...plain(endMarkAfter(textOf(text), mark))]);

const lastItemWith = (list: List, mark: string): List => {
  const last = list.items.at(-1);
  if (!last) return list;
  const changed = last.sublist
    ? { ...last, sublist: lastItemWith(last.sublist, mark) }
    : { ...last, text: marked(last.text, mark) };
  return { ...list, items: [...list.items.slice(0, -1), changed] };
};

const blockWithEndMark = (block: Closing, mark: string): Closing => {
  switch (block.type) {
    case 'list':
      return lastItemWith(block, mark);
    case 'quote':
      return block.attribution === ''
        ? { ...block, text: marked(block.text, mark) }
        : { ...block, attribution: block.attribution + endMarkAfter(block.attribution, mark) };
    default:
      return { ...block, text: marked(block.text, mark) };
  }
};

/** As it is printed: the mark in the last text, or on a line of its own after what holds no closing words. */
export const bodyWithEndMark = (body: readonly Block[], mark: string | null): readonly Block[] => {
  const last = body.at(-1);
  if (mark === null || last === undefined) return body;
  return canClose(last)
    ? [...body.slice(0, -1), blockWithEndMark(last, mark)]
    : [...body, { type: 'paragraph', text: plain(mark) }];
};
