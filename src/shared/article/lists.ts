/** Lists as data: from which number they count, how deep they may go, and what becomes of items that stand too deep. */
import type { Block, List, ListItem } from './article';
import { isBlank } from './inline';

/** Levels of a list; the document knows no deeper ones. */
export const LIST_LEVELS = 12;

/** No list counts from further on. */
export const LARGEST_NUMBER = 99_999;

/** The number of an ordered list's first item. */
export const startOf = ({ start }: Pick<List, 'start'>): number => start ?? 1;

/** As a list keeps it: one that begins at 1 does not say so, nor does one without numbers. */
export const startAt = (start: number, ordered: boolean): Pick<List, 'start'> =>
  ordered && Number.isSafeInteger(start) && start > 1 && start <= LARGEST_NUMBER ? { start } : {};

const listCountsOn = ({ start, items }: List): boolean =>
  start !== undefined || items.some(({ sublist }) => sublist !== null && listCountsOn(sublist));

/** Whether a list among the blocks counts on from earlier numbers. */
export const countsOn = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    if (block.type === 'list') return listCountsOn(block);
    return block.type === 'box' && countsOn(block.blocks);
  });

const heldList = (list: List, level: number): List => ({ ...list, items: heldItems(list.items, level) });

/**
 * The items as a list at this level (from 1) can hold them: one without words of its own hands its sublist's items up, and
 * what would stand deeper than any list goes on at the deepest level.
 */
export const heldItems = (items: readonly ListItem[], level: number): readonly ListItem[] =>
  items.flatMap(({ text, sublist }): readonly ListItem[] => {
    if (sublist === null) return [{ text, sublist }];
    if (isBlank(text)) return heldItems(sublist.items, level);
    if (level >= LIST_LEVELS) return [{ text, sublist: null }, ...heldItems(sublist.items, level)];
    return [{ text, sublist: heldList(sublist, level + 1) }];
  });
