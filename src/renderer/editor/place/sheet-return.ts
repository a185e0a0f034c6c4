/** Where somebody is on the sheet, and how they come back there without losing the keys they have elsewhere. */
import { $getSelection, type LexicalEditor } from 'lexical';
import type { Caret, SheetPlace } from '#shared/article/sheet-place';
import { holdCaretInSight, isCaretInSight } from './caret-in-sight';
import { $caretPath, $goToCaretPath } from './caret-path';
import { bringInSight, topInSight } from './in-sight';

export interface SheetReturn {
  where(): SheetPlace;
  /** Shows what was in sight. The caret goes there too where the keys may come to the sheet; else once they do. */
  returnTo(place: SheetPlace, takesFocus: boolean): void;
  /** Before the lines are broken elsewhere: what is in sight stays in sight, and the caret where it is. */
  stay(): void;
}

/**
 * `resume` takes the keys to the sheet; @returns false where no caret waits for them.
 * @param layOut all of the sheet: where somebody was in the midst of it is measured from the blocks above
 */
export const createSheetReturn = (
  editor: LexicalEditor,
  layOut: () => void,
): SheetReturn & { readonly resume: () => boolean } => {
  let waiting: Caret | null = null;

  const putCaret = (caret: Caret): boolean => {
    let found = false;
    editor.getRootElement()?.focus({ preventScroll: true });
    editor.update(
      () => {
        found = $goToCaretPath(caret);
      },
      { discrete: true },
    );
    return found;
  };

  return {
    where: () => {
      const root = editor.getRootElement();
      const caret = editor.getEditorState().read($caretPath, { editor });
      return { caret: caret ?? waiting, top: root && topInSight(root) };
    },
    returnTo: ({ caret, top }, takesFocus) => {
      waiting = caret;
      if (top !== null) layOut();
      const root = editor.getRootElement();
      if (takesFocus && caret !== null) putCaret(caret);
      if (root !== null) bringInSight(root, top);
    },
    stay: () => {
      const root = editor.getRootElement();
      if (root !== null) bringInSight(root, topInSight(root));
      if (isCaretInSight(editor)) holdCaretInSight(editor);
    },
    resume: () => {
      const caret = editor.getEditorState().read(() => ($getSelection() === null ? waiting : null), { editor });
      return caret !== null && putCaret(caret);
    },
  };
};

/** A sheet that is not there yet. */
export const NO_RETURN: SheetReturn = { where: () => ({ caret: null, top: null }), returnTo: () => {}, stay: () => {} };
