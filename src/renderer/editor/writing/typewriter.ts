/** Typewriter scrolling: the line that is written on stays at one height, and the text moves. At once, never by a slow motion. */
import { $getSelection, $isRangeSelection, type LexicalEditor, mergeRegister } from 'lexical';
import { caretRect } from '../extensions/caret-lines';
import { scrollerOf } from '../place/scroller';

/** How far down the sheet's height the line stays. */
const HEIGHT = 0.45;

const isAtCaret = (editor: LexicalEditor): boolean =>
  document.activeElement === editor.getRootElement() &&
  editor.getEditorState().read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) && selection.isCollapsed();
  });

const centre = (editor: LexicalEditor): void => {
  const scroller = scrollerOf(editor.getRootElement());
  const caret = caretRect();
  if (scroller === null || caret === null) return;
  const view = scroller.getBoundingClientRect();
  const off = (caret.top + caret.bottom) / 2 - (view.top + view.height * HEIGHT);
  // Less than a pixel is rounding, and would never come to rest.
  if (Math.abs(off) >= 1) scroller.scrollTop += off;
};

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

/** Who moves the caret: the sheet follows the keys, and stays put under the mouse. */
const watchHand = (root: HTMLElement, tell: (keys: boolean) => void): (() => void) => {
  const keys = (event: Event): void => {
    // Shift may be held for the mouse.
    if (!(event instanceof KeyboardEvent && MODIFIERS.has(event.key))) tell(true);
  };
  const mouse = (): void => tell(false);
  root.addEventListener('keydown', keys, true);
  root.addEventListener('beforeinput', keys, true);
  root.addEventListener('pointerdown', mouse, true);
  return () => {
    root.removeEventListener('keydown', keys, true);
    root.removeEventListener('beforeinput', keys, true);
    root.removeEventListener('pointerdown', mouse, true);
  };
};

/** @returns its release. */
export const followCaret = (editor: LexicalEditor): (() => void) => {
  let byKeys = true;
  let frame = 0;
  // Before the page is painted, once however many keys came in: nothing is seen to jump.
  const follow = (): void => {
    if (!byKeys || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (isAtCaret(editor)) centre(editor);
    });
  };
  follow();
  return mergeRegister(
    editor.registerRootListener((root) =>
      root === null
        ? undefined
        : watchHand(root, (keys) => {
            byKeys = keys;
          }),
    ),
    editor.registerUpdateListener(follow),
    () => cancelAnimationFrame(frame),
  );
};
