/** A block as the document keeps it: clean text, no empty blocks or items. */
import type { Block, Inline, List, ListItem } from '../article/article';
import { isBlank, trimInline } from '../article/inline';
import { cleanInline } from './clean-text';

const tidyText = (text: Inline): Inline => trimInline(cleanInline(text));

/** An item without text of its own hands its sublist's items up, so that nothing hangs under an empty bullet. */
const tidyItem = (item: ListItem): readonly ListItem[] => {
  const text = tidyText(item.text);
  const sublist = item.sublist ? tidyList(item.sublist) : null;
  if (!isBlank(text)) return [{ text, sublist }];
  return sublist ? sublist.items : [];
};

const tidyList = (list: List): List | null => {
  const items = list.items.flatMap(tidyItem);
  return items.length === 0 ? null : { ...list, items };
};

/** @returns no block where there is no text. */
export const tidyBlock = (block: Block): readonly Block[] => {
  if (block.type === 'list') {
    const list = tidyList(block);
    return list ? [list] : [];
  }
  const text = tidyText(block.text);
  return isBlank(text) ? [] : [{ ...block, text }];
};
