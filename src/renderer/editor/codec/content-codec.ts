/** The whole sheet: Content <-> the root's children, always arranged by the layout. */
import { $getRoot, type LexicalNode } from 'lexical';
import type { Content } from '#shared/article/article';
import { printByline, readByline } from '#shared/article/byline';
import { plain, textOf } from '#shared/article/inline';
import { arrange, type Piece, piecesOf } from '#shared/layout/arrange';
import type { HouseLayout, SlotName } from '#shared/layout/house-layout';
import { $createBylineNode, $isBylineNode } from '../nodes/byline-node';
import { $createDatelineNode, $datelineOf, $isDatelineNode } from '../nodes/dateline-node';
import { $createFigureNode, $isFigureNode, $photoOf } from '../nodes/figure-node';
import { $createHeadlineNode, $isHeadlineNode } from '../nodes/headline-node';
import { $createLeadNode, $isLeadNode } from '../nodes/lead-node';
import { $settleBody } from '../slots/settle-body';
import { slotOrder } from '../slots/slot-order';
import { $blockNodes, $readBlock } from './block-codec';
import { $inlineNodes, $readInline } from './inline-codec';

const EMPTY_PARAGRAPH = { type: 'paragraph', text: [] } as const;

/** @returns null for what holds nothing of its own. */
export const $readPiece = (node: LexicalNode): Piece | null => {
  if ($isDatelineNode(node)) {
    const dateline = $datelineOf(node);
    return dateline && { slot: 'dateline', dateline };
  }
  if ($isHeadlineNode(node)) return { slot: 'headline', text: $readInline(node) };
  if ($isLeadNode(node)) return { slot: 'lead', text: $readInline(node) };
  if ($isFigureNode(node)) return { slot: 'photo', photo: { ...$photoOf(node), caption: $readInline(node) } };
  if ($isBylineNode(node)) return { slot: 'byline', byline: readByline(textOf($readInline(node))) };
  const block = $readBlock(node);
  return block && { slot: 'body', block };
};

/** What the sheet holds, as the document keeps it. */
export const $readContent = (layout: HouseLayout): Content => {
  const pieces = $getRoot()
    .getChildren()
    .map($readPiece)
    .filter((piece) => piece !== null);
  return arrange(pieces, layout);
};

const $slotNodes = (slot: SlotName, content: Content, layout: HouseLayout): readonly LexicalNode[] => {
  switch (slot) {
    case 'dateline':
      return [$createDatelineNode(content.dateline)];
    case 'headline':
      return [$createHeadlineNode().append(...$inlineNodes(content.headline))];
    case 'lead':
      return [$createLeadNode().append(...$inlineNodes(content.lead))];
    case 'photo':
      return content.photos.map(({ caption, ...photo }) => $createFigureNode(photo).append(...$inlineNodes(caption)));
    case 'body':
      return (content.body.length > 0 ? content.body : [EMPTY_PARAGRAPH]).flatMap($blockNodes);
    case 'byline':
      return [$createBylineNode().append(...$inlineNodes(plain(printByline(content.byline, layout.byline.separator))))];
  }
};

/** Replaces everything on the sheet. */
export const $writeContent = (content: Content, layout: HouseLayout): void => {
  const arranged = arrange(piecesOf(content), layout);
  $getRoot()
    .clear()
    .append(...slotOrder(layout).flatMap((slot) => $slotNodes(slot, arranged, layout)));
  $settleBody($getRoot());
};
