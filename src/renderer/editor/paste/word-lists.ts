/** Word's lists: it writes them as paragraphs with a level, and their bullets as text; here they become lists again. */
import type { Block, Inline, List, ListItem } from '#shared/article/article';

export interface WordItem {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  readonly text: Inline;
}

const listOf = (item: ListItem, ordered: boolean): List => ({ type: 'list', ordered, items: [item] });

/** The list with the item at its depth; a level that skips one hangs as deep as it can. */
const hang = (list: List, item: WordItem, level: number): List => {
  const last = list.items.at(-1);
  const fresh: ListItem = { text: item.text, sublist: null };
  if (level <= 1 || !last) return { ...list, items: [...list.items, fresh] };
  const sublist = last.sublist === null ? listOf(fresh, item.ordered) : hang(last.sublist, item, level - 1);
  return { ...list, items: [...list.items.slice(0, -1), { ...last, sublist }] };
};

/** Goes on with the list that the blocks end in, or begins one. */
export const appendWordItem = (blocks: Block[], item: WordItem): void => {
  const last = blocks.at(-1);
  const goesOn = last?.type === 'list' && (item.level > 1 || last.ordered === item.ordered);
  if (goesOn) blocks[blocks.length - 1] = hang(last, item, item.level);
  else blocks.push(listOf({ text: item.text, sublist: null }, item.ordered));
};
