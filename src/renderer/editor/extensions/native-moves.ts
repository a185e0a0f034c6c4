/**
 * The caret is where the browser moved it, even when the next key comes first. The browser tells of a moved caret only some time after
 * the arrow key; an input method or a remote desktop may have pressed Enter by then, which would act on the old place.
 */
import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type PointType,
  type RangeSelection,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';

const MOVES = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End|PageUp|PageDown)$/u;

const samePoint = (a: PointType, b: PointType): boolean =>
  a.key === b.key && a.offset === b.offset && a.type === b.type;

/** What is typed next has the marks of the text that the caret came into, as when the browser tells of it. */
const $takeMarks = (caret: RangeSelection): void => {
  const node = caret.anchor.getNode();
  if (!caret.isCollapsed() || !$isTextNode(node)) return;
  caret.setFormat(node.getFormat());
  caret.setStyle(node.getStyle());
};

/** A selection that is the same stays the same object: it carries the format that was chosen for the next letter. */
const $catchUp = (editor: LexicalEditor): void => {
  const selection = $getSelection();
  const moved = $createRangeSelectionFromDom(document.getSelection(), editor);
  if (moved === null || !$isRangeSelection(selection)) return;
  if (samePoint(moved.anchor, selection.anchor) && samePoint(moved.focus, selection.focus)) return;
  $takeMarks(moved);
  $setSelection(moved);
};

export const NativeMovesExtension = defineExtension({
  name: 'dateline/native-moves',
  register: (editor) => {
    let untold: KeyboardEvent | null = null;
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (untold !== null && !untold.defaultPrevented) $catchUp(editor);
          untold = MOVES.test(event.key) ? event : null;
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          untold = null;
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    );
  },
});
