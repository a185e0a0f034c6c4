/** The sheet's context menu, asked for by the mouse or by a key: the sheet says where, somebody else shows it. */
import { $getSelection, type LexicalEditor } from 'lexical';
import { caretPlace, type Place, placeAt } from './places';

export interface MenuAsked {
  /** In CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** The passage and offset under the mouse, or at the caret where a key asked. */
  readonly place: Place | null;
  readonly hasSelection: boolean;
  readonly editable: boolean;
  /** Whether it was asked for in a table. */
  readonly inTable: boolean;
}

const MOUSE_RIGHT = 2;

/** Fields within the sheet have the menu of all fields. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable="false"]') !== null;

/** A key asks where the caret is, whatever element it tells. */
const isInTable = ({ target }: MouseEvent): boolean => {
  const { anchorNode } = getSelection() ?? { anchorNode: null };
  const at = target instanceof Element && target.closest('td, th') !== null ? target : anchorNode;
  const element = at instanceof Element ? at : at?.parentElement;
  return element?.closest('td, th') != null;
};

export const registerMenu = (editor: LexicalEditor, ask: (asked: MenuAsked) => void): (() => void) =>
  editor.registerRootListener((root) => {
    if (root === null) return;
    const open = (event: MouseEvent): void => {
      if (isField(event.target)) return;
      event.preventDefault();
      const { clientX: x, clientY: y } = event;
      const place = event.button === MOUSE_RIGHT ? placeAt(editor, x, y) : caretPlace(editor);
      const hasSelection = editor.getEditorState().read(() => $getSelection()?.isCollapsed() === false);
      ask({ x, y, place, hasSelection, editable: editor.isEditable(), inTable: isInTable(event) });
    };
    root.addEventListener('contextmenu', open);
    return () => root.removeEventListener('contextmenu', open);
  });
