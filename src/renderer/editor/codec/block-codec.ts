/** Blocks of the body <-> Lexical's paragraphs, headings, quotes and lists. */
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Block, List, ListItem } from '#shared/article/article';
import { $inlineNodes, $readInline } from './inline-codec';

/** Lexical keeps a sublist in an item of its own, after the item it belongs to; ours keeps it in that item. */
const $readItems = (node: ListNode): readonly ListItem[] => {
  const items: ListItem[] = [];
  for (const child of node.getChildren()) {
    if (!$isListItemNode(child)) continue;
    const sublists = child.getChildren().filter($isListNode).map($readList);
    const text = $readInline(child);
    if (text.length > 0 || sublists.length === 0) items.push({ text, sublist: null });
    for (const sublist of sublists) hang(items, sublist);
  }
  return items;
};

const hang = (items: ListItem[], sublist: List): void => {
  const last = items.at(-1);
  if (last && last.sublist === null) items[items.length - 1] = { ...last, sublist };
  else items.push({ text: [], sublist });
};

const $readList = (node: ListNode): List => ({
  type: 'list',
  ordered: node.getListType() === 'number',
  items: $readItems(node),
});

/** @returns null for what holds no text of the body. */
export const $readBlock = (node: LexicalNode): Block | null => {
  if ($isListNode(node)) return $readList(node);
  if (!$isElementNode(node)) return null;
  const text = $readInline(node);
  if ($isHeadingNode(node)) return { type: 'subhead', level: node.getTag() <= 'h2' ? 2 : 3, text };
  return { type: $isQuoteNode(node) ? 'quote' : 'paragraph', text };
};

const $itemNodes = (item: ListItem): readonly LexicalNode[] => [
  ...(item.text.length > 0 || item.sublist === null ? [$createListItemNode().append(...$inlineNodes(item.text))] : []),
  ...(item.sublist ? [$createListItemNode().append($listNode(item.sublist))] : []),
];

const $listNode = (list: List): ListNode =>
  $createListNode(list.ordered ? 'number' : 'bullet').append(...list.items.flatMap($itemNodes));

export const $blockNode = (block: Block): ElementNode => {
  switch (block.type) {
    case 'list':
      return $listNode(block);
    case 'subhead':
      return $createHeadingNode(`h${block.level}`).append(...$inlineNodes(block.text));
    case 'quote':
      return $createQuoteNode().append(...$inlineNodes(block.text));
    case 'paragraph':
      return $createParagraphNode().append(...$inlineNodes(block.text));
  }
};
