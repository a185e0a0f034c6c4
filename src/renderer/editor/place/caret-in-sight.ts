/**
 * The caret stays in sight where the sheet grows above it after the fact: pictures have their height only once they are drawn. So it does after
 * keys that lead elsewhere or break and join lines, and what undo brings back is shown: Lexical itself looks neither for a selection nor under
 * the toolbar. For letters the browser does.
 */
import { HISTORIC_TAG, type LexicalEditor, mergeRegister, PASTE_TAG } from 'lexical';
import { caretRect } from '../extensions/caret-lines';
import { whileSettling } from './in-sight';
import { scrollerOf } from './scroller';

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** What is selected; where nothing is, the caret. */
const selectedRect = (): Stretch | null => {
  const selection = document.getSelection();
  return selection === null || selection.isCollapsed ? caretRect() : selection.getRangeAt(0).getBoundingClientRect();
};

/** The height in which text is read: without what the toolbar covers. */
const readable = (scroller: Element): Stretch => {
  const { top, bottom } = scroller.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  return {
    top: top + (Number.parseFloat(scrollPaddingTop) || 0),
    bottom: bottom - (Number.parseFloat(scrollPaddingBottom) || 0),
  };
};

const meet = (a: Stretch, b: Stretch): boolean => a.bottom > b.top && a.top < b.bottom;

/** @returns how far to scroll down; 0 where the text is in view. */
const scrollTowards = (text: Stretch, view: Stretch): number => {
  if (text.top < view.top) return text.top - view.top;
  return Math.max(0, text.bottom - view.bottom);
};

const isInUse = (editor: LexicalEditor): boolean => {
  const root = editor.getRootElement();
  return root !== null && document.activeElement === root;
};

export const isCaretInSight = (editor: LexicalEditor): boolean => {
  const scroller = scrollerOf(editor.getRootElement());
  const caret = isInUse(editor) ? caretRect() : null;
  return scroller !== null && caret !== null && meet(caret, scroller.getBoundingClientRect());
};

/** The browser's own way of reckoning differs by as much, in pixels. */
const ROUNDING = 4;

export const showCaret = (editor: LexicalEditor): void => {
  const scroller = scrollerOf(editor.getRootElement());
  const [selected, caret] = isInUse(editor) ? [selectedRect(), caretRect()] : [null, null];
  if (scroller === null || selected === null || caret === null) return;
  const view = readable(scroller);
  const isCaret = document.getSelection()?.isCollapsed === true;
  const by = scrollTowards(caret, view);
  // Of what is selected, a part in sight is enough.
  if (Math.abs(by) > ROUNDING && (isCaret || !meet(selected, view))) scroller.scrollTop += by;
};

/** Until the sheet has settled, or the person goes on. */
export const holdCaretInSight = (editor: LexicalEditor): void => {
  const root = editor.getRootElement();
  if (root !== null) whileSettling(root, () => showCaret(editor));
};

const MOVES_CARET = /^(?:Enter|Backspace|Delete|Tab|Home|End|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right))$/u;
const BREAKING_OR_JOINING = /^(?:insert(?:Paragraph|LineBreak)$|delete)/u;

/** Before the page is painted, once however many keys an input method sends. */
const watchKeys = (editor: LexicalEditor, root: HTMLElement): (() => void) => {
  let frame = 0;
  const look = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      showCaret(editor);
    });
  };
  const press = ({ key }: KeyboardEvent): void => {
    if (MOVES_CARET.test(key)) look();
  };
  // What the key does may come as another event, a frame later.
  const input = ({ inputType }: InputEvent): void => {
    if (BREAKING_OR_JOINING.test(inputType)) look();
  };
  root.addEventListener('keydown', press);
  root.addEventListener('beforeinput', input);
  return () => {
    cancelAnimationFrame(frame);
    root.removeEventListener('keydown', press);
    root.removeEventListener('beforeinput', input);
  };
};

/** After each paste, undo and redo, and each key that moves the caret far. @returns its release. */
export const keepCaretInSight = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerRootListener((root) => (root === null ? undefined : watchKeys(editor, root))),
    editor.registerUpdateListener(({ tags }) => {
      if (tags.has(PASTE_TAG) || tags.has(HISTORIC_TAG)) holdCaretInSight(editor);
    }),
  );
