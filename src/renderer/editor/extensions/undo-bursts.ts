/**
 * Undo in the steps of a person, not of an input method. Unikey and EVKey type an accent as Backspaces and new letters, within a few
 * milliseconds; Lexical's history takes each of these for a step. Here such a burst belongs to the typing it is part of.
 */
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  configExtension,
  DELETE_CHARACTER_COMMAND,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  INPUT_COMMAND,
  type LexicalEditor,
  mergeRegister,
  safeCast,
} from 'lexical';

/** A pause that ends a step of typing, in milliseconds. */
const TYPING_PAUSE = 1000;
/** An input method's own keys follow each other faster than a hand's, in milliseconds. */
const BURST_PAUSE = 45;
const STEPS_KEPT = 1000;

/** When the key was pressed, not when a busy machine came to it: an input method's keys stay close together however long they wait. */
const timeOfEvent = (): number => window.event?.timeStamp ?? performance.now();

export interface UndoConfig {
  readonly now: () => number;
}

/** What was last done at the caret. */
type Last =
  | { readonly kind: 'other' }
  | { readonly kind: 'typed'; readonly at: number; readonly caret: string }
  /** Backspaces since; `steps`: the length of the undo stack before the first; `typing`: they followed typing at the caret. */
  | { readonly kind: 'deleted'; readonly at: number; readonly steps: number; readonly typing: boolean };

const $caret = (): string => {
  const selection = $getSelection();
  return $isRangeSelection(selection) && selection.isCollapsed()
    ? `${selection.anchor.key}:${selection.anchor.offset}`
    : '';
};

const isTyping = (event: InputEvent): boolean =>
  event.inputType === 'insertText' && typeof event.data === 'string' && event.data !== '\n';

interface Presses {
  /** When the letter's key was pressed that is being typed now; null where no key stands behind it. */
  readonly take: () => number | null;
  readonly stop: () => void;
}

/** What the browser says of the letter itself is when it came to it; only the key that it comes from knows more. */
const watchPresses = (editor: LexicalEditor): Presses => {
  let at: number | null = null;
  const note = ({ type, timeStamp }: KeyboardEvent): void => {
    at = type === 'keypress' ? timeStamp : null;
  };
  const stop = editor.registerRootListener((root) => {
    if (root === null) return;
    root.addEventListener('keydown', note, true);
    root.addEventListener('keypress', note, true);
    return () => {
      root.removeEventListener('keydown', note, true);
      root.removeEventListener('keypress', note, true);
    };
  });
  const take = (): number | null => {
    const taken = at;
    at = null;
    return taken;
  };
  return { take, stop };
};

const registerBursts = (editor: LexicalEditor, now: () => number): (() => void) => {
  const history = getExtensionDependencyFromEditor(editor, HistoryExtension).output.historyState;
  const stack = () => history.peek().undoStack;
  let last: Last = { kind: 'other' };
  /** What the update under way is, noted by the commands and settled when it is done. */
  let doing: 'typing' | 'deleting' | null = null;
  let endsBurst = false;
  let goesOn = false;
  let typedAt = 0;
  const lastPress = watchPresses(editor);

  /** The browser may write the letter itself: then the change comes with `input`, and belongs to what `beforeinput` announced. */
  const noteTyping = (): boolean => {
    if (doing !== 'typing') {
      typedAt = lastPress.take() ?? now();
      const since = last.kind === 'other' ? 0 : typedAt - last.at;
      endsBurst = last.kind === 'deleted' && since < BURST_PAUSE;
      goesOn = last.kind === 'typed' && since < TYPING_PAUSE && last.caret === $caret();
    }
    if (endsBurst || goesOn) $addUpdateTag(HISTORY_MERGE_TAG);
    doing = 'typing';
    return false;
  };

  const noteDeleting = (): boolean => {
    const at = now();
    if (last.kind !== 'deleted' || at - last.at >= BURST_PAUSE) {
      const typing = last.kind === 'typed' && at - last.at < TYPING_PAUSE && last.caret === $caret();
      last = { kind: 'deleted', at, steps: stack().length, typing };
    } else last = { ...last, at };
    doing = 'deleting';
    return false;
  };

  /** The Backspaces of a burst made a step of their own; where they followed typing, that step is not a person's. */
  const settleTyping = (caret: string): void => {
    if (endsBurst && last.kind === 'deleted' && last.typing && stack().length > last.steps) {
      stack().splice(last.steps);
    }
    endsBurst = false;
    last = { kind: 'typed', at: typedAt, caret };
  };

  return mergeRegister(
    lastPress.stop,
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => (isTyping(event) ? noteTyping() : false),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      INPUT_COMMAND,
      (event) => (isTyping(event) ? noteTyping() : false),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => (isBackward && $caret() !== '' ? noteDeleting() : false),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      if (tags.has(HISTORIC_TAG) || doing === null) last = { kind: 'other' };
      else if (doing === 'typing') settleTyping(editorState.read($caret));
      doing = null;
    }),
  );
};

export const UndoExtension = defineExtension({
  name: 'dateline/undo',
  dependencies: [configExtension(HistoryExtension, { delay: TYPING_PAUSE, maxDepth: STEPS_KEPT })],
  config: safeCast<UndoConfig>({ now: timeOfEvent }),
  register: (editor, { now }) => registerBursts(editor, now),
});
