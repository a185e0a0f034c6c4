/** Tells how the body is divided, a moment after it or the caret has moved, and leads to its parts. */
import { $getNodeByKey, type LexicalEditor, mergeRegister } from 'lexical';
import { scrollerOf } from '../place/scroller';
import { $goTo } from '../slots/go';
import { $readOutline, type SheetOutline, sameOutline } from './read-outline';

export interface SheetSignposts {
  /** Told soon after listening, and whenever it has become another. @returns a function that stops it. */
  onOutline(listener: (outline: SheetOutline) => void): () => void;
  /** The caret to the start of a block, which comes into sight. @returns false where it is gone. */
  goToSignpost(key: string): boolean;
}

/** Milliseconds: while somebody types nothing is read, and what is read then costs no key its time. */
const PAUSE = 150;

const watch = (editor: LexicalEditor, listener: (outline: SheetOutline) => void): (() => void) => {
  let told: SheetOutline | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const outline = editor.getEditorState().read($readOutline, { editor });
    if (told !== null && sameOutline(outline, told)) return;
    told = outline;
    listener(outline);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
  };
  later();
  return mergeRegister(editor.registerUpdateListener(later), () => clearTimeout(timer));
};

/** Pixels kept free above it, for the toolbar. */
const ABOVE = 96;

const goTo = (editor: LexicalEditor, key: string, layOut: () => void): boolean => {
  let found = false;
  layOut();
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      const node = $getNodeByKey(key);
      if (node === null) return;
      $goTo(node, 'start');
      found = true;
    },
    { discrete: true },
  );
  const element = editor.getElementByKey(key);
  const scroller = scrollerOf(element);
  if (found && element !== null && scroller !== null)
    scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - ABOVE;
  return found;
};

/** @param layOut all of the sheet: where a part stands is measured from the blocks above */
export const createSignposts = (editor: LexicalEditor, layOut: () => void): SheetSignposts => ({
  onOutline: (listener) => watch(editor, listener),
  goToSignpost: (key) => goTo(editor, key, layOut),
});

/** A sheet that is not there yet. */
export const NO_SIGNPOSTS: SheetSignposts = { onOutline: () => () => {}, goToSignpost: () => false };
