/** Blocks of the body <-> the nodes of the sheet. A quote's attribution is a node of its own, after the quote. */
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode, type QuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import type { Block, List, ListItem, Paragraph, Subhead } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { startAt, startOf } from '#shared/article/lists';
import { $createAttributionNode, $isAttributionNode } from '../nodes/attribution-node';
import { $createBoxNode, $isBoxNode } from '../nodes/box-node';
import { $isPhotosNode } from '../nodes/photos-node';
import { $createRuleNode, $isRuleNode } from '../nodes/rule-node';
import { $isTableNode } from '../nodes/table-node';
import { $inlineNodes, $readInline } from './inline-codec';
import { $photosNode, $readPhotos } from './photos-codec';
import { $readTable, $tableNode } from './table-codec';

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

/** The list without its items. */
export const $readListKind = (node: ListNode): Omit<List, 'items'> => {
  const ordered = node.getListType() === 'number';
  return { type: 'list', ordered, ...startAt(node.getStart(), ordered) };
};

const $readList = (node: ListNode): List => ({ ...$readListKind(node), items: $readItems(node) });

type TextBlock = Paragraph | Subhead | List;

const $readTextBlock = (node: ElementNode): TextBlock => {
  if ($isListNode(node)) return $readList(node);
  const text = $readInline(node);
  if ($isHeadingNode(node)) return { type: 'subhead', level: node.getTag() <= 'h2' ? 2 : 3, text };
  return { type: 'paragraph', text };
};

const $readQuote = (node: QuoteNode): Block => {
  const next = node.getNextSibling();
  const attribution = $isAttributionNode(next) ? textOf($readInline(next)) : '';
  return { type: 'quote', text: $readInline(node), attribution };
};

/** @returns null for what is no block of the body, or belongs to the block before it. */
export const $readBlock = (node: LexicalNode): Block | null => {
  if ($isRuleNode(node)) return { type: 'rule' };
  if (!$isElementNode(node)) return null;
  if ($isTableNode(node)) return $readTable(node);
  if ($isPhotosNode(node)) return $readPhotos(node);
  if ($isBoxNode(node)) {
    return { type: 'box', blocks: node.getChildren().filter($isElementNode).map($readTextBlock) };
  }
  if ($isQuoteNode(node)) return $readQuote(node);
  if ($isAttributionNode(node) && $isQuoteNode(node.getPreviousSibling())) return null;
  return $readTextBlock(node);
};

const $itemNodes = (item: ListItem): readonly LexicalNode[] => [
  ...(item.text.length > 0 || item.sublist === null ? [$createListItemNode().append(...$inlineNodes(item.text))] : []),
  ...(item.sublist ? [$createListItemNode().append($listNode(item.sublist))] : []),
];

const $listNode = (list: List): ListNode =>
  $createListNode(list.ordered ? 'number' : 'bullet', startOf(list)).append(...list.items.flatMap($itemNodes));

const $textNode = (block: TextBlock): ElementNode => {
  switch (block.type) {
    case 'list':
      return $listNode(block);
    case 'subhead':
      return $createHeadingNode(`h${block.level}`).append(...$inlineNodes(block.text));
    case 'paragraph':
      return $createParagraphNode().append(...$inlineNodes(block.text));
  }
};

/** The nodes of a block, the first of which is the block's own. */
export const $blockNodes = (block: Block): readonly [LexicalNode, ...LexicalNode[]] => {
  switch (block.type) {
    case 'quote':
      return [
        $createQuoteNode().append(...$inlineNodes(block.text)),
        $createAttributionNode().append(...$inlineNodes(plain(block.attribution))),
      ];
    case 'table':
      return [$tableNode(block)];
    case 'photos':
      return [$photosNode(block)];
    case 'box':
      return [$createBoxNode().append(...block.blocks.map($textNode))];
    case 'rule':
      return [$createRuleNode()];
    default:
      return [$textNode(block)];
  }
};
