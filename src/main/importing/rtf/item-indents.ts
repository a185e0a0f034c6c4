/** An RTF says of a further paragraph of an item only how far in it stands: as far as the words of the item above it. */
import type { FlowItem } from '../office/flow';

export interface ItemIndents {
  /** @param indent in twentieths of a point. @returns the item, the item that an unmarked paragraph goes on with, or null for text of its own. */
  place(item: FlowItem | null, indent: number): FlowItem | null;
}

/** Until a paragraph comes that stands elsewhere. */
export const createItemIndents = (): ItemIndents => {
  let items: readonly { readonly item: FlowItem; readonly indent: number }[] = [];
  return {
    place: (item, indent) => {
      if (item !== null) {
        items = [...items.filter((each) => each.item.level < item.level), { item, indent }];
        return item;
      }
      const at = indent > 0 ? items.findLastIndex((each) => each.indent === indent) : -1;
      items = items.slice(0, at + 1);
      const above = items.at(-1)?.item;
      return above === undefined ? null : { ...above, number: null, label: '', goesOn: true };
    },
  };
};
