/** The end mark belongs to the layout: where one was typed or pasted after the last paragraph, it is taken off the text. */
import type { Block, Inline, List } from '../article/article';
import { sliceInline, textOf } from '../article/inline';

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

export const blockWithoutEndMark = (block: Block, mark: string): Block =>
  block.type === 'list' ? lastItemWithout(block, mark) : { ...block, text: withoutEndMark(block.text, mark) };
