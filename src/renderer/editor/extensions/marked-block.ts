/**
 * A marked block: a table, photo, box or line that the next Backspace or Delete takes away, and that copy and cut mean. The caret stays
 * where it is; any other key, click or move of the caret takes the mark off.
 */
import { getExtensionDependencyFromEditor, namedSignals } from '@lexical/extension';
import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  COMMAND_PRIORITY_CRITICAL,
  defineExtension,
  HISTORY_PUSH_TAG,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
  safeCast,
} from 'lexical';
import { $goTo } from '../slots/go';
import { $solidOf } from '../slots/place';
import { $neighbour } from '../slots/slot-edge';

interface MarkConfig {
  readonly marked: NodeKey | null;
  /** Where the caret was when a key marked it; null where a click did. */
  readonly caret: BaseSelection | null;
}

/** A held key, or an input method's Backspaces, must not take what the first of them marked, in milliseconds. */
const SECOND_THOUGHT = 120;

export const MarkedBlockExtension = defineExtension({
  name: 'dateline/marked-block',
  config: safeCast<MarkConfig>({ marked: null, caret: null }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) => registerMark(editor, state.getOutput()),
});

type Marking = ReturnType<typeof namedSignals<MarkConfig>>;

const markingOf = (editor: LexicalEditor): Marking =>
  getExtensionDependencyFromEditor(editor, MarkedBlockExtension).output;

/** By a key, where the caret is. */
export const $markBlock = (editor: LexicalEditor, key: NodeKey): void => {
  const { marked, caret } = markingOf(editor);
  caret.value = $getSelection()?.clone() ?? null;
  marked.value = key;
};

/** Only inside a read or an update. */
export const $markedBlock = (editor: LexicalEditor): LexicalNode | null => {
  const key = markingOf(editor).marked.peek();
  return key === null ? null : $getNodeByKey(key);
};

/** The caret goes to the text beside it first, so that it is somewhere when the block is gone. */
export const $removeBlock = (block: LexicalNode): void => {
  const beside = block.getNextSibling() ?? block.getPreviousSibling();
  const around = $neighbour(block, 'back') ?? beside;
  const holdsCaret = block.isParentOf($getSelection()?.getNodes()[0] ?? block);
  if (holdsCaret && around !== null) $goTo(around, 'end');
  block.remove();
};

/** Formats do not count: they follow the caret a moment later than the key. */
const samePlace = (a: BaseSelection | null, b: BaseSelection | null): boolean =>
  $isRangeSelection(a) && $isRangeSelection(b)
    ? a.anchor.is(b.anchor) && a.focus.is(b.focus)
    : a === b || (a !== null && b !== null && a.is(b));

const isDeletion = ({ key }: KeyboardEvent): boolean => key === 'Backspace' || key === 'Delete';
const isModifier = ({ key }: KeyboardEvent): boolean => /^(?:Control|Shift|Alt|Meta)$/u.test(key);
const isCopying = ({ ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && (code === 'KeyC' || code === 'KeyX');

const registerMark = (editor: LexicalEditor, { marked, caret }: Marking): (() => void) => {
  let shown: HTMLElement | null = null;
  let since = 0;
  const show = (key: NodeKey | null): void => {
    shown?.removeAttribute('data-marked');
    shown = key === null ? null : editor.getElementByKey(key);
    shown?.setAttribute('data-marked', 'true');
    since = performance.now();
  };
  const $takeAway = (event: KeyboardEvent): boolean => {
    const block = $markedBlock(editor);
    if (block === null || event.repeat || performance.now() - since < SECOND_THOUGHT) return block !== null;
    $addUpdateTag(HISTORY_PUSH_TAG);
    $removeBlock(block);
    marked.value = null;
    return true;
  };
  const $key = (event: KeyboardEvent): boolean => {
    if (marked.peek() === null || isModifier(event) || isCopying(event)) return false;
    if (isDeletion(event) && $takeAway(event)) {
      event.preventDefault();
      return true;
    }
    marked.value = null;
    return event.key === 'Escape';
  };
  return mergeRegister(
    marked.subscribe(show),
    editor.registerCommand(KEY_DOWN_COMMAND, $key, COMMAND_PRIORITY_CRITICAL),
    editor.registerUpdateListener(({ editorState, prevEditorState }) => {
      const key = marked.peek();
      if (key === null) return;
      const gone = editorState.read(() => $getNodeByKey(key)) === null;
      // The browser tells late of the key before: against the state before, a caret that stands still would seem to move.
      const stood = caret.peek() ?? prevEditorState.read($getSelection);
      if (gone || !samePlace(editorState.read($getSelection), stood)) marked.value = null;
    }),
    registerClicks(editor, marked, caret),
  );
};

/** A click on what takes no caret, a line across the text or a picture, marks its block. */
const registerClicks = (editor: LexicalEditor, marked: Marking['marked'], caret: Marking['caret']): (() => void) =>
  editor.registerRootListener((root) => {
    if (root === null) return;
    const press = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      marked.value = null;
      if (target === null || target.closest('.rule, .body-photo img') === null || !editor.isEditable()) return;
      event.preventDefault();
      root.focus({ preventScroll: true });
      const key = editor.read(() => {
        const node = $getNearestNodeFromDOMNode(target);
        return (node && $solidOf(node)?.getKey()) ?? null;
      });
      caret.value = null;
      marked.value = key;
    };
    root.addEventListener('mousedown', press);
    return () => root.removeEventListener('mousedown', press);
  });
