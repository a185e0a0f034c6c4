/** The least that Lexical can be: rich text with undo on one element. Bundled for a page of its own; the peer of every figure about typing. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { createEditor, type LexicalEditor, mergeRegister } from 'lexical';

const HISTORY_DELAY = 1000;

let close = (): void => {};

const openEditor = (root: HTMLElement, state: string): LexicalEditor => {
  close();
  const editor = createEditor({
    namespace: 'plain',
    nodes: [HeadingNode, QuoteNode],
    onError: (error) => reportError(error),
  });
  const stop = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY),
  );
  close = () => {
    stop();
    editor.setRootElement(null);
  };
  editor.setEditorState(editor.parseEditorState(state));
  editor.setRootElement(root);
  return editor;
};

Object.assign(window, { openEditor });
