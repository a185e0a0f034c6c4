/** What is done to one block as a whole, from the menu at its handle or by dragging it. */
import {
  $getNodeByKey,
  $getSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $blockNodes, $readBlock } from '../codec/block-codec';
import { $removeBlock } from '../extensions/marked-block';
import { $goTo } from '../slots/go';
import { $moveBeside, $moveWhole, $wholeBlock } from '../slots/move-block';
import { $countingOf, type Counting } from '../slots/numbered-lists';
import { isTextBlock, type Way } from '../slots/place';
import type { Gap } from './block-under';

/** The keys come to the sheet, so that the next Ctrl+Z is the article's. */
export const takeKeys = (editor: LexicalEditor): void => {
  const root = editor.getRootElement();
  if (root !== null && !root.contains(document.activeElement)) root.focus({ preventScroll: true });
};

const actOn = (editor: LexicalEditor, key: NodeKey, $act: (block: LexicalNode) => void): void => {
  const hadCaret = editor.getEditorState().read(() => $getSelection() !== null);
  takeKeys(editor);
  editor.update(
    () => {
      const block = $getNodeByKey(key);
      if (block === null) return;
      $act(block);
      // Nobody has written here yet: the browser's own caret would be at the beginning, far from what is in sight.
      if (!hadCaret && block.isAttached()) $goTo(block, 'start');
    },
    { tag: HISTORY_PUSH_TAG, discrete: true },
  );
};

export const moveBlock = (editor: LexicalEditor, key: NodeKey, way: Way): void =>
  actOn(editor, key, (block) => void $moveWhole(block, way));

export const duplicateBlock = (editor: LexicalEditor, key: NodeKey): void =>
  actOn(editor, key, (block) => {
    const copy = $readBlock(block);
    let last = $wholeBlock(block).at(-1) ?? block;
    for (const node of copy === null ? [] : $blockNodes(copy)) last = last.insertAfter(node, false);
    $goTo(last, 'end');
  });

export const deleteBlock = (editor: LexicalEditor, key: NodeKey): void =>
  actOn(editor, key, (block) => {
    const [first, ...others] = $wholeBlock(block);
    for (const other of others) other.remove();
    $removeBlock(first);
  });

/** Puts the caret into the block, so that a command means it. */
export const enterBlock = (editor: LexicalEditor, key: NodeKey): void => {
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      const block = $getNodeByKey(key);
      if (block !== null) $goTo(block, 'start');
    },
    { discrete: true },
  );
};

export const isText = (editor: LexicalEditor, key: NodeKey): boolean =>
  editor.read(() => isTextBlock($getNodeByKey(key)));

/** Of a numbered list that can count from elsewhere as well; null of any other block. */
export const countingOf = (editor: LexicalEditor, key: NodeKey): Counting | null =>
  editor.read(() => $countingOf($getNodeByKey(key)));

export const dropBlock = (editor: LexicalEditor, key: NodeKey, { beside, side }: Gap): void =>
  actOn(editor, key, (block) => {
    const target = $getNodeByKey(beside);
    if (target !== null) $moveBeside(block, target, side);
  });
