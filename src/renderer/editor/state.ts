/** Reads what the toolbar, the foot and the margin show of the caret's place. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $findMatchingParent, $getSelection, $isRangeSelection, type LexicalEditor, type LexicalNode } from 'lexical';
import { type BlockKind, type EditorState, IDLE_STATE, type Surroundings } from './editor-state';
import { $isBoxNode } from './nodes/box-node';
import { $isPhotosNode } from './nodes/photos-node';
import { $isTableNode } from './nodes/table-node';
import { $isMarked } from './slots/marked-text';
import { $selectionIsBody, $selectionTakesMarks } from './slots/permitted';
import { $blockOf, $solidOf } from './slots/place';
import { $slotOf } from './slots/slot-of';

const $blockKind = (node: LexicalNode): BlockKind => {
  const list = $findMatchingParent(node, $isListNode);
  if ($isListNode(list)) return list.getListType() === 'number' ? 'numbers' : 'bullets';
  const block = $blockOf(node);
  if ($isHeadingNode(block)) return block.getTag() <= 'h2' ? 'subhead-2' : 'subhead-3';
  return $isQuoteNode(block) ? 'quote' : 'paragraph';
};

const $within = (node: LexicalNode): Surroundings | null => {
  const solid = $solidOf(node);
  if ($isTableNode(solid)) return 'table';
  if ($isPhotosNode(solid)) return 'photos';
  return $isBoxNode(solid) ? 'box' : null;
};

const $linkAt = (node: LexicalNode): string | null => {
  const link = $findMatchingParent(node, $isLinkNode);
  return $isLinkNode(link) ? link.getURL() : null;
};

export const $readState = (editor: LexicalEditor): EditorState => {
  const { canUndo, canRedo } = getExtensionDependencyFromEditor(editor, HistoryExtension).output;
  const history = { canUndo: canUndo.peek(), canRedo: canRedo.peek() };
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { ...IDLE_STATE, ...history };
  const node = selection.anchor.getNode();
  return {
    slot: $slotOf(node),
    block: $selectionIsBody(selection) ? $blockKind(node) : null,
    bold: $isMarked(selection, 'bold'),
    italic: $isMarked(selection, 'italic'),
    link: $linkAt(node),
    within: $within(node),
    formattable: $selectionTakesMarks(selection),
    ...history,
  };
};

export const sameState = (a: EditorState, b: EditorState): boolean =>
  a.slot === b.slot &&
  a.block === b.block &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.link === b.link &&
  a.within === b.within &&
  a.canUndo === b.canUndo &&
  a.canRedo === b.canRedo &&
  a.formattable === b.formattable;
