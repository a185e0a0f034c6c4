/** What a table, a photo block and a box may hold; what does not belong goes on as a paragraph after them, never lost. */
import { $isListNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import { $createParagraphNode, $isElementNode, $isParagraphNode, type ElementNode, type LexicalNode } from 'lexical';
import type { BoxNode } from '../nodes/box-node';
import { $isBodyPhotoNode, type PhotosNode } from '../nodes/photos-node';
import { $setTable, $tableSetting, type TableNode } from '../nodes/table-node';
import { $createCellNode, $createRowNode, $isCellNode, $isRowNode, type RowNode } from '../nodes/table-parts';
import { isSolid } from './place';

const $moveOut = (block: ElementNode, child: LexicalNode): void => {
  if (isSolid(child)) block.insertAfter(child);
  else if (!$isElementNode(child)) block.insertAfter($createParagraphNode().append(child));
  else {
    if (!child.isEmpty()) block.insertAfter($createParagraphNode().append(...child.getChildren()));
    child.remove();
  }
};

const $settleRow = (row: RowNode): void => {
  for (const child of row.getChildren()) {
    if ($isCellNode(child)) continue;
    const cell = $createCellNode();
    child.insertBefore(cell);
    cell.append(child);
  }
};

export const $settleTable = (table: TableNode): void => {
  for (const child of table.getChildren()) if (!$isRowNode(child)) $moveOut(table, child);
  const rows = table.getChildren().filter($isRowNode);
  for (const row of rows) $settleRow(row);
  const length = Math.max(1, ...rows.map((row) => row.getChildrenSize()));
  if (rows.length === 0) table.append($createRowNode().append($createCellNode()));
  for (const row of rows) while (row.getChildrenSize() < length) row.append($createCellNode());
  const { widths } = $tableSetting(table);
  if (widths !== null && widths.length !== length) $setTable(table, { widths: null });
};

export const $settlePhotos = (photos: PhotosNode): void => {
  for (const child of photos.getChildren()) if (!$isBodyPhotoNode(child)) $moveOut(photos, child);
};

const isBoxed = (node: LexicalNode): boolean => $isParagraphNode(node) || $isHeadingNode(node) || $isListNode(node);

const $settleBoxed = (box: BoxNode, child: LexicalNode): void => {
  if (isBoxed(child)) return;
  if ($isElementNode(child) && !isSolid(child)) child.replace($createParagraphNode(), true);
  else $moveOut(box, child);
};

export const $settleBox = (box: BoxNode): void => {
  for (const child of box.getChildren()) $settleBoxed(box, child);
  if (box.isEmpty()) box.append($createParagraphNode());
};
