/**
 * Undo in a photo's fields is the article's undo: what is typed there is in the article, and has one history with it. So it is where a
 * field or button on the sheet has the keys and nothing of its own to undo: the browser would then undo its own way in the text, behind
 * the article's back.
 */
import { defineExtension, type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';

type Step = 'undo' | 'redo';

const stepOfKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Step | null => {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
};

const stepOf = (event: Event): Step | null => {
  if (event instanceof KeyboardEvent) return stepOfKey(event);
  if (!(event instanceof InputEvent)) return null;
  if (event.inputType === 'historyUndo') return 'undo';
  return event.inputType === 'historyRedo' ? 'redo' : null;
};

const isInPhoto = ({ target }: Event): boolean => target instanceof Element && target.closest('[data-island]') !== null;

/** The browser's own undo, sent to the sheet though the keys are in one of its fields. */
const isForSheet = ({ type, target, currentTarget }: Event): boolean =>
  type === 'beforeinput' && target === currentTarget;

const take = (editor: LexicalEditor, event: Event): void => {
  if (event.defaultPrevented) return;
  const step = isInPhoto(event) || isForSheet(event) ? stepOf(event) : null;
  if (step === null) return;
  event.preventDefault();
  editor.dispatchCommand(step === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined);
};

export const FieldUndoExtension = defineExtension({
  name: 'dateline/field-undo',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (root === null) return;
      const listen = (event: Event): void => take(editor, event);
      root.addEventListener('keydown', listen);
      root.addEventListener('beforeinput', listen);
      return () => {
        root.removeEventListener('keydown', listen);
        root.removeEventListener('beforeinput', listen);
      };
    }),
});
