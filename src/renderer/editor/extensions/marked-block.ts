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
}

/** A held key, or an input method's Backspaces, must not take what the first of them marked, in milliseconds. */
const SECOND_THOUGHT = 120;

export const MarkedBlockExtension = defineExtension({
  name: 'dateline/marked-block',
  config: safeCast<MarkConfig>({ marked: null }),
  build: (_editor, config) => namedSignals(config),
  register: (editor, _config, state) => registerMark(editor, state.getOutput().marked),
});

type Mark = ReturnType<typeof namedSignals<MarkConfig>>['marked'];

const markOf = (editor: LexicalEditor): Mark =>
  getExtensionDependencyFromEditor(editor, MarkedBlockExtension).output.marked;

export const markBlock = (editor: LexicalEditor, key: NodeKey | null): void => {
  markOf(editor).value = key;
};

/** Only inside a read or an update. */
export const $markedBlock = (editor: LexicalEditor): LexicalNode | null => {
  const key = markOf(editor).peek();
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

const sameSelection = (a: BaseSelection | null, b: BaseSelection | null): boolean =>
  a === b || (a !== null && b !== null && a.is(b));

const isDeletion = ({ key }: KeyboardEvent): boolean => key === 'Backspace' || key === 'Delete';
const isModifier = ({ key }: KeyboardEvent): boolean => /^(?:Control|Shift|Alt|Meta)$/u.test(key);
const isCopying = ({ ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && (code === 'KeyC' || code === 'KeyX');

const registerMark = (editor: LexicalEditor, marked: Mark): (() => void) => {
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
      if (gone || !sameSelection(editorState.read($getSelection), prevEditorState.read($getSelection)))
        marked.value = null;
    }),
    registerClicks(editor, marked),
  );
};

/** A click on what takes no caret, a line across the text or a picture, marks its block. */
const registerClicks = (editor: LexicalEditor, marked: Mark): (() => void) =>
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
      marked.value = key;
    };
    root.addEventListener('mousedown', press);
    return () => root.removeEventListener('mousedown', press);
  });
