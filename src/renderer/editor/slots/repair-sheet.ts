/** Puts a sheet that slipped out of its layout back in order, moving nodes and making new ones, never losing their text. */
import { $createParagraphNode, $createTextNode, $isElementNode, type LexicalNode, type RootNode } from 'lexical';
import { formatDateline } from '#shared/layout/format-dateline';
import type { HouseLayout, SlotName } from '#shared/layout/house-layout';
import { $isAttributionNode } from '../nodes/attribution-node';
import { $createBylineNode } from '../nodes/byline-node';
import { $createDatelineNode, $datelineOf, $isDatelineNode } from '../nodes/dateline-node';
import { $createHeadlineNode } from '../nodes/headline-node';
import { $isInlineSlotNode } from '../nodes/inline-slot-node';
import { $createLeadNode } from '../nodes/lead-node';
import { $createPhotosNode, $isBodyPhotoNode } from '../nodes/photos-node';
import { $createTableNode } from '../nodes/table-node';
import { $isRowNode } from '../nodes/table-parts';
import { isSolid, isTextBlock } from './place';
import { $isBodySettled, $settleBody } from './settle-body';
import { slotNameOf } from './slot-of';
import { slotOrder } from './slot-order';

const isBlock = (node: LexicalNode): boolean => isTextBlock(node) || isSolid(node) || $isAttributionNode(node);

/** A photo of the body that has left its block has no place on the sheet itself. */
const isInPlace = (node: LexicalNode): boolean =>
  $isDatelineNode(node) || ($isInlineSlotNode(node) && !$isBodyPhotoNode(node)) || isBlock(node);

/** Each slot once, photos any number, the body at least one block, all in the layout's order. */
export const $isArranged = (root: RootNode, order: readonly SlotName[]): boolean => {
  let node = root.getFirstChild();
  for (const slot of order) {
    let found = 0;
    while (node !== null && isInPlace(node) && slotNameOf(node) === slot) {
      found += 1;
      node = node.getNextSibling();
    }
    if (slot === 'body' ? found === 0 : slot !== 'photo' && found !== 1) return false;
  }
  return node === null && $isBodySettled(root);
};

const $emptySlot = (slot: SlotName): LexicalNode | null => {
  switch (slot) {
    case 'dateline':
      return $createDatelineNode(null);
    case 'headline':
      return $createHeadlineNode();
    case 'lead':
      return $createLeadNode();
    case 'byline':
      return $createBylineNode();
    case 'body':
      return $createParagraphNode();
    case 'photo':
      return null;
  }
};

/** A node that has no place of its own goes on as a paragraph of the body. */
const $asBlock = (node: LexicalNode, layout: HouseLayout): LexicalNode | null => {
  if (isBlock(node)) return node;
  if ($isDatelineNode(node)) {
    const dateline = $datelineOf(node);
    return dateline && $createParagraphNode().append($createTextNode(formatDateline(dateline, layout)));
  }
  if ($isBodyPhotoNode(node)) return $createPhotosNode('full').append(node);
  if ($isRowNode(node)) return $createTableNode({ header: false, widths: null }).append(node);
  if (!$isElementNode(node)) return $createParagraphNode().append(node);
  return node.isEmpty() ? null : $createParagraphNode().append(...node.getChildren());
};

const isEmptySlot = (node: LexicalNode): boolean =>
  $isDatelineNode(node) ? $datelineOf(node) === null : $isElementNode(node) && node.isEmpty();

/** Of several nodes for one slot the first that holds something is kept. */
const chooseFor = (slot: SlotName, children: readonly LexicalNode[]): LexicalNode | null => {
  const all = children.filter((child) => isInPlace(child) && slotNameOf(child) === slot);
  return all.find((child) => !isEmptySlot(child)) ?? all[0] ?? null;
};

const $desired = (children: readonly LexicalNode[], layout: HouseLayout): readonly LexicalNode[] => {
  const order = slotOrder(layout);
  const single = new Map<SlotName, LexicalNode | null>(
    order.filter((slot) => slot !== 'body' && slot !== 'photo').map((slot) => [slot, chooseFor(slot, children)]),
  );
  const kept = new Set([...single.values()].filter((node) => node !== null));
  const figures = children.filter((child) => isInPlace(child) && slotNameOf(child) === 'photo');
  const blocks = children
    .filter((child) => !kept.has(child) && !figures.includes(child))
    .map((child) => $asBlock(child, layout))
    .filter((node) => node !== null);
  return order.flatMap((slot): readonly LexicalNode[] => {
    if (slot === 'photo') return figures;
    if (slot === 'body' && blocks.length > 0) return blocks;
    const node = single.get(slot) ?? $emptySlot(slot);
    return node === null ? [] : [node];
  });
};

/** Moves only what stands wrong, so that the caret and the undo history keep the nodes they know. */
export const $repairSheet = (root: RootNode, layout: HouseLayout): void => {
  const desired = $desired(root.getChildren(), layout);
  let at = root.getFirstChild();
  for (const node of desired) {
    if (at?.is(node)) at = at.getNextSibling();
    else if (at === null) root.append(node);
    else at.insertBefore(node);
  }
  while (at !== null) {
    const next: LexicalNode | null = at.getNextSibling();
    at.remove();
    at = next;
  }
  $settleBody(root);
};
