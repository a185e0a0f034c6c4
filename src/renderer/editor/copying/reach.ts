/** How far a selection reaches into each text of the sheet: what a copy of it takes. */
import { $isElementNode, type ElementNode, type LexicalNode, type NodeKey } from 'lexical';
import type { Inline } from '#shared/article/article';
import { sliceInline } from '#shared/article/inline';
import { $readInline } from '../codec/inline-codec';
import type { Stretch } from '../passages/places';

/** The selected part of an element's own text; null where the selection does not come there. */
export type Reach = (element: ElementNode) => Inline | null;

const $collect = (node: LexicalNode, into: Map<NodeKey, number>): void => {
  if (!$isElementNode(node) || node.isInline()) return;
  into.set(node.getKey(), into.size);
  for (let at = node.getFirstChild(); at !== null; at = at.getNextSibling()) $collect(at, into);
};

/** @param tops the children of the sheet over which the stretch reaches */
export const $reachOf = ({ from, to }: Stretch, tops: readonly LexicalNode[]): Reach => {
  const order = new Map<NodeKey, number>();
  for (const top of tops) $collect(top, order);
  const [first = 0, last = order.size] = [order.get(from.key), order.get(to.key)];
  return (element) => {
    const at = order.get(element.getKey()) ?? -1;
    if (at < first || at > last) return null;
    const start = at === first ? from.offset : 0;
    return sliceInline($readInline(element), start, at === last ? to.offset : undefined);
  };
};
