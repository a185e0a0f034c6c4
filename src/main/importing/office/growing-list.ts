/** Lists that come as paragraphs with a level become lists again: each hangs on the block before it where it goes on with it. */
import type { Inline, List, ListItem } from '#shared/article/article';
import { joinInlines } from '#shared/article/inline';
import { startAt } from '#shared/article/lists';

export interface LevelledItem {
  /** From 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** What a list counts from that begins with it. */
  readonly start: number;
  readonly text: Inline;
}

const listOf = ({ text, ordered, start }: LevelledItem): List => ({
  type: 'list',
  ordered,
  ...startAt(start, ordered),
  items: [{ text, sublist: null }],
});

/** The list with the item at its depth; a level that skips one hangs as deep as it can. */
const hang = (list: List, item: LevelledItem, level: number): List => {
  const last = list.items.at(-1);
  const fresh: ListItem = { text: item.text, sublist: null };
  if (level === 0 || !last) return { ...list, items: [...list.items, fresh] };
  const sublist = last.sublist === null ? listOf(item) : hang(last.sublist, item, level - 1);
  return { ...list, items: [...list.items.slice(0, -1), { ...last, sublist }] };
};

const DEEPEST = 8;

/** @returns the list with the item; null where the item begins another list. */
export const grownList = (list: List, item: LevelledItem): List | null =>
  item.level > 0 || list.ordered === item.ordered ? hang(list, item, Math.min(item.level, DEEPEST)) : null;

export const begunList = listOf;

/** The list whose last item, at this depth or as deep as there is one, has another line. */
export const withMoreText = (list: List, level: number, text: Inline): List => {
  const last = list.items.at(-1);
  if (!last) return list;
  const changed =
    level > 0 && last.sublist !== null
      ? { ...last, sublist: withMoreText(last.sublist, level - 1, text) }
      : { ...last, text: joinInlines([last.text, text], '\n') };
  return { ...list, items: [...list.items.slice(0, -1), changed] };
};
