/** The part of a block over which a selection reaches, as a block of its own: lists lose the items before and after, tables whole rows. */
import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode, type QuoteNode } from '@lexical/rich-text';
import { $isElementNode, type LexicalNode } from 'lexical';
import type { Block, Box, List, ListItem, Photo, Table } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { startAt } from '#shared/article/lists';
import { $readListKind } from '../codec/block-codec';
import { $readInline } from '../codec/inline-codec';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $isBoxNode, type BoxNode } from '../nodes/box-node';
import { $isFigureNode, $photoOf, type FigureNode } from '../nodes/figure-node';
import { $isBodyPhotoNode, $isPhotosNode, $positionOf } from '../nodes/photos-node';
import { $isRuleNode } from '../nodes/rule-node';
import { $isTableNode, $tableSetting, type TableNode } from '../nodes/table-node';
import { $cellsOf, $rowsOf } from '../slots/cell-range';
import type { Reach } from './reach';

/** Lexical keeps a sublist in an item of its own; one whose item is not reached stands by itself. A list that loses its first items counts from 1. */
const $list = (node: ListNode, reach: Reach): List | null => {
  const items: ListItem[] = [];
  const children = node.getChildren().filter($isListItemNode);
  const { start, ...kind } = $readListKind(node);
  const first = children[0] && reach(children[0]);
  for (const child of children) {
    const sublists = child.getChildren().filter($isListNode);
    const text = reach(child);
    if (sublists.length === 0 && text !== null) items.push({ text, sublist: null });
    for (const sublist of sublists.map((each) => $list(each, reach))) {
      const last = items.at(-1);
      if (sublist === null) continue;
      if (last && last.sublist === null) items[items.length - 1] = { ...last, sublist };
      else items.push({ text: [], sublist });
    }
  }
  if (items.length === 0) return null;
  return { ...kind, ...startAt(first == null ? 1 : (start ?? 1), kind.ordered), items };
};

/** Rows are taken whole: half a row would put its cells under other names. */
const $table = (node: TableNode, reach: Reach): Table | null => {
  const all = $rowsOf(node);
  const rows = all.filter((row) => $cellsOf(row).some((cell) => reach(cell) !== null));
  const { header, widths } = $tableSetting(node);
  const hasNames = header && all[0] !== undefined && rows.includes(all[0]);
  if (rows.length === 0) return null;
  return { type: 'table', header: hasNames, widths, rows: rows.map((row) => $cellsOf(row).map($readInline)) };
};

const $photos = (figures: readonly FigureNode[], reach: Reach): readonly Photo[] =>
  figures.flatMap((figure) => {
    const caption = reach(figure);
    return caption === null ? [] : [{ ...$photoOf(figure), caption }];
  });

const $quote = (node: QuoteNode, reach: Reach): Block | null => {
  const text = reach(node);
  const next = node.getNextSibling();
  const attribution = $isAttributionNode(next) ? textOf(reach(next) ?? []) : '';
  return text === null ? null : { type: 'quote', text, attribution };
};

const isBoxed = (block: Block): block is Box['blocks'][number] =>
  block.type === 'paragraph' || block.type === 'subhead' || block.type === 'list';

const $box = (node: BoxNode, reach: Reach): Block | null => {
  const blocks = node
    .getChildren()
    .map((child) => $reachedBlock(child, reach))
    .filter((block) => block !== null)
    .filter(isBoxed);
  return blocks.length === 0 ? null : { type: 'box', blocks };
};

/** Any slot's text is a paragraph here. @returns null where nothing of the node is reached, or another block has it already. */
export const $reachedBlock = (node: LexicalNode, reach: Reach): Block | null => {
  if ($isRuleNode(node)) return { type: 'rule' };
  if (!$isElementNode(node)) return null;
  if ($isListNode(node)) return $list(node, reach);
  if ($isTableNode(node)) return $table(node, reach);
  if ($isBoxNode(node)) return $box(node, reach);
  if ($isQuoteNode(node)) return $quote(node, reach);
  if ($isPhotosNode(node)) {
    const photos = $photos(node.getChildren().filter($isBodyPhotoNode), reach);
    return photos.length === 0 ? null : { type: 'photos', position: $positionOf(node), photos };
  }
  if ($isFigureNode(node)) {
    const photos = $photos([node], reach);
    return photos.length === 0 ? null : { type: 'photos', position: 'full', photos };
  }
  const text = reach(node);
  if (text === null) return null;
  const before = node.getPreviousSibling();
  if ($isAttributionNode(node) && $isQuoteNode(before) && reach(before) !== null) return null;
  if ($isHeadingNode(node)) return { type: 'subhead', level: node.getTag() <= 'h2' ? 2 : 3, text };
  return { type: 'paragraph', text };
};
