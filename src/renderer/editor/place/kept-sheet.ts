/** A sheet that is put away with its undo and redo, and taken up again by another editor: states and no page, no editor, no listener. */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension, type HistoryState, type HistoryStateEntry } from '@lexical/history';
import type { EditorState, LexicalEditor } from 'lexical';

/** Only of use to `createSheet`; what it was made of must be the very text that the sheet begins with then. */
export interface KeptSheet {
  readonly state: EditorState;
  readonly undo: readonly EditorState[];
  readonly redo: readonly EditorState[];
}

/** Fewer than while it is on the sheet: each of them holds what was different then. */
const STEPS_KEPT = 200;

const statesOf = (entries: readonly HistoryStateEntry[]): readonly EditorState[] =>
  entries.slice(-STEPS_KEPT).map(({ editorState }) => editorState);

/** @returns null where there is nothing to undo or redo. */
export const keepSheet = (editor: LexicalEditor): KeptSheet | null => {
  // What is on its way belongs to it: reading waits for that.
  editor.read(() => {});
  const { undoStack, redoStack } = getExtensionDependencyFromEditor(
    editor,
    HistoryExtension,
  ).output.historyState.peek();
  if (undoStack.length === 0 && redoStack.length === 0) return null;
  // Without its selection: what is put on the page with one takes the keys.
  return { state: editor.getEditorState().clone(null), undo: statesOf(undoStack), redo: statesOf(redoStack) };
};

export const historyOf = (editor: LexicalEditor, kept: KeptSheet | null): HistoryState => {
  const entryOf = (editorState: EditorState): HistoryStateEntry => ({ editor, editorState });
  return {
    current: kept && entryOf(kept.state),
    undoStack: kept?.undo.map(entryOf) ?? [],
    redoStack: kept?.redo.map(entryOf) ?? [],
  };
};
