/** Lists as Word on the web copies them: a list of its own around every item, and the item's level beside it. */
import { isBlank } from '../../article/inline';
import { type Around, type Line, lineOf, piecesOf, within } from './inline-pieces';
import type { KeptElement } from './kept-tree';
import { isPageElement } from './page-node';
import { firstNumber } from './read-list';
import type { WordItem } from './word-lists';

export interface OnlineItem {
  readonly item: WordItem;
  readonly line: Line;
}

const isOnlineItem = ({ tag, attributes }: KeptElement): boolean => tag === 'li' && attributes.has('data-aria-level');

/** @returns null for any other list. */
export const readOnlineItems = (list: KeptElement, around: Around): readonly OnlineItem[] | null => {
  const elements = list.children.filter(isPageElement);
  if (elements.length === 0 || !elements.every(isOnlineItem)) return null;
  return elements.map((element): OnlineItem => {
    const inside = { ...within(element, within(list, around)), dropsMarkers: true };
    const line = lineOf(piecesOf(element.children, inside));
    const level = Math.max(1, Math.min(9, Math.trunc(Number(element.attributes.get('data-aria-level'))) || 1));
    const name = element.attributes.get('data-listid') ?? '';
    const text = isBlank(line.text) ? [] : line.text;
    return { item: { list: name, level, ordered: list.tag === 'ol', number: firstNumber(list), text }, line };
  });
};
