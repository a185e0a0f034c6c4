/** What the sheet tells the window: that it changed, at once; how long it is and what is selected, when there is time; the caret's place, when it is another. */
import { $getRoot, $getSelection, type LexicalEditor, mergeRegister } from 'lexical';
import type { Content } from '#shared/article/article';
import { type ArticleMeasure, type Measure, measureOf } from '#shared/article/measure';
import type { Passage } from '#shared/check/manuscript';
import { SLOTS } from '#shared/layout/house-layout';
import type { EditorState } from './editor-state';
import { $measureSelected } from './selected-measure';
import { $readState, sameState } from './state';

export interface Reports {
  readonly onEdit: () => void;
  readonly onCounts: (counts: ArticleMeasure) => void;
  /** Null where nothing is selected any more. */
  readonly onSelected: (selected: Measure | null) => void;
  readonly onState: (state: EditorState) => void;
}

/** A pause in typing after which the words are counted, and the longest the count may wait for an idle moment, in milliseconds. */
const COUNT_PAUSE = 250;
const COUNT_WAIT = 2000;
/** While somebody drags, what is selected need not be counted at every letter. */
const SELECT_PAUSE = 80;

const registerEdits = (editor: LexicalEditor, onEdit: () => void): (() => void) =>
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState }) => {
    const begins = prevEditorState.read(() => $getRoot().isEmpty());
    if (!begins && (dirtyElements.size > 0 || dirtyLeaves.size > 0)) onEdit();
  });

const registerCounts = (
  editor: LexicalEditor,
  read: () => Content,
  onCounts: (counts: ArticleMeasure) => void,
): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const count = (): void => onCounts(measureOf(read()));
  const later = (): void => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
    timer = setTimeout(() => {
      idle = requestIdleCallback(count, { timeout: COUNT_WAIT });
    }, COUNT_PAUSE);
  };
  later();
  return mergeRegister(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) later();
    }),
    () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    },
  );
};

const registerSelected = (
  editor: LexicalEditor,
  read: () => readonly Passage[],
  onSelected: (selected: Measure | null) => void,
): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  const tell = (): void => {
    const selected = editor.getEditorState().read(() => $measureSelected(read), { editor });
    if (selected === null && !told) return;
    told = selected !== null;
    onSelected(selected);
  };
  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      clearTimeout(timer);
      const selects = editorState.read(() => $getSelection()?.isCollapsed() === false);
      if (selects) timer = setTimeout(tell, SELECT_PAUSE);
      else if (told) tell();
    }),
    () => clearTimeout(timer),
  );
};

/** While a field of a slot has the keys, its slot is the one in use and nothing can be formatted. */
const fieldState = (root: HTMLElement | null, state: EditorState): EditorState => {
  const active = document.activeElement;
  if (root === null || active === root || !root.contains(active)) return state;
  const name = active?.closest<HTMLElement>('[data-slot]')?.dataset.slot;
  const slot = SLOTS.find((candidate) => candidate === name) ?? (active?.closest('.body-photo') ? 'body' : null);
  return { ...state, slot, block: null, bold: false, italic: false, link: null, formattable: false };
};

const registerState = (editor: LexicalEditor, onState: (state: EditorState) => void): (() => void) => {
  let last: EditorState | null = null;
  const tell = (): void => {
    const root = editor.getRootElement();
    const state = fieldState(
      root,
      editor.getEditorState().read(() => $readState(editor), { editor }),
    );
    if (last !== null && sameState(state, last)) return;
    last = state;
    onState(state);
  };
  tell();
  return mergeRegister(
    editor.registerUpdateListener(tell),
    editor.registerRootListener((root) => {
      if (root === null) return;
      root.addEventListener('focusin', tell);
      return () => root.removeEventListener('focusin', tell);
    }),
  );
};

/** The sheet as it stands. */
export interface SheetReadings {
  readonly content: () => Content;
  readonly passages: () => readonly Passage[];
}

export const registerReports = (editor: LexicalEditor, read: SheetReadings, reports: Reports): (() => void) =>
  mergeRegister(
    registerEdits(editor, reports.onEdit),
    registerCounts(editor, read.content, reports.onCounts),
    registerSelected(editor, read.passages, reports.onSelected),
    registerState(editor, reports.onState),
  );
