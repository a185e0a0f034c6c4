/** Puts blocks into a list at the caret's item: lists keep their levels below it, any other line is an item of its own. */
import { $getListDepth, $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import type { LexicalNode, RangeSelection } from 'lexical';
import type { Block, Inline, ListItem } from '#shared/article/article';
import { isBlank, linesOf, trimInline } from '#shared/article/inline';
import { heldItems } from '#shared/article/lists';
import { blockTexts } from '#shared/article/words';
import { $blockNodes } from '../codec/block-codec';
import { $inlineNodes } from '../codec/inline-codec';
import { $goTo } from '../slots/go';
import { $splitBlock } from '../slots/split-block';

const itemOf = (text: Inline): ListItem => ({ text, sublist: null });

/** The first goes on in words that stand there already: it keeps its breaks. */
const itemsOf = (block: Block, isFirst: boolean): readonly ListItem[] => {
  if (block.type === 'list') return block.items;
  const texts = blockTexts(block);
  return (isFirst ? texts : texts.flatMap(linesOf)).map(itemOf);
};

const $sublistOf = (item: LexicalNode | null): ListNode | null => {
  const first = $isListItemNode(item) ? item.getFirstChild() : null;
  return $isListNode(first) ? first : null;
};

/** Lexical keeps a sublist in an item of its own, after the item it belongs to. */
const $itemNodes = (items: readonly ListItem[]): readonly LexicalNode[] => {
  if (items.length === 0) return [];
  const [list] = $blockNodes({ type: 'list', ordered: false, items });
  return $isListNode(list) ? list.getChildren() : [];
};

/** The item whose words are the last of it. */
const $lastOf = (item: ListItemNode): ListItemNode => {
  const last = $sublistOf(item)?.getLastChild() ?? null;
  return $isListItemNode(last) ? $lastOf(last) : item;
};

/** Two sublists that come to follow one another belong to the same item, and so are one. */
const $joinSublists = (item: ListItemNode): void => {
  const [list, next] = [$sublistOf(item), item.getNextSibling()];
  const more = $sublistOf(next);
  if (list === null || more === null) return;
  list.append(...more.getChildren());
  next?.remove();
};

/** What stood after the caret goes on in the last words, where these are of the item's own level; else it is an item of that level. */
const $goOnWith = (tail: Inline, last: ListItemNode): void => {
  const end = $lastOf(last);
  $goTo(end, 'end');
  if (end.is(last)) last.append(...$inlineNodes(tail));
  else if (isBlank(tail)) $joinSublists(last);
  else for (const node of $itemNodes([itemOf(trimInline(tail))])) last.insertAfter(node);
};

/** The item keeps what stands before the caret and takes the first words; items below it in the list stay below what is put in. */
export const $insertItems = (item: ListItemNode, caret: RangeSelection, blocks: readonly Block[]): void => {
  const list = item.getParent();
  const level = $isListNode(list) ? $getListDepth(list) : 1;
  const [first, ...others] = heldItems(
    blocks.flatMap((block, i) => itemsOf(block, i === 0)),
    level,
  );
  if (!first) return;
  const tail = $splitBlock(item, caret.anchor);
  item.append(...$inlineNodes(first.text));
  let last = item;
  const below = first.sublist === null ? [] : [{ text: [], sublist: first.sublist }];
  for (const fresh of $itemNodes([...below, ...others])) {
    last.insertAfter(fresh);
    if ($isListItemNode(fresh)) last = fresh;
  }
  $goOnWith(tail, last);
};
