/** Absorbs a typed end mark once the person has moved on: never under the caret, never during composition. */
import {
  $getSelection,
  $isRangeSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { $goTo } from '../slots/go';
import { $lastWords, $takeEndMark } from '../slots/typed-end-mark';
import { $layout, HouseLayoutExtension } from './house-layout';

const $caretIsInLastWords = (): boolean => {
  const selection = $getSelection();
  const block = $lastWords();
  if (!$isRangeSelection(selection) || block === null) return false;
  return block.isParentOf(selection.focus.getNode());
};

/** @param leaving the editor loses the focus: the caret may stand in the paragraph and goes to its end. */
const $absorb = (leaving: boolean): void => {
  const mark = $layout().endMark;
  const inside = $caretIsInLastWords();
  const words = $lastWords();
  if (mark === null || (inside && !leaving) || !$takeEndMark(mark)) return;
  if (inside && words !== null) $goTo(words, 'end');
};

const absorb = (editor: LexicalEditor, leaving: boolean): void => {
  if (editor.isComposing()) return;
  editor.update(() => $absorb(leaving), {
    tag: leaving ? [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG] : HISTORY_MERGE_TAG,
  });
};

export const EndMarkExtension = defineExtension({
  name: 'dateline/end-mark',
  dependencies: [HouseLayoutExtension],
  register: (editor) => {
    let wasInside = false;
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        const inside = editorState.read(() => $caretIsInLastWords());
        if (wasInside && !inside) absorb(editor, false);
        wasInside = inside;
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          absorb(editor, true);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  },
});
