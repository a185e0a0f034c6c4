/** A plain click on the text of the sheet, told with where it landed; what is done about it is somebody else's. */
import type { LexicalEditor } from 'lexical';
import { type Place, placeAt } from './places';

/** A click that selects, opens a link or is part of a double click is meant for something else. */
const isPlain = ({ button, detail, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && detail === 1 && !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented;

/** The point is in CSS pixels of the window. */
export type PressListener = (place: Place, point: { readonly x: number; readonly y: number }) => void;

export const registerPress = (editor: LexicalEditor, pressed: PressListener): (() => void) =>
  editor.registerRootListener((root) => {
    if (root === null) return;
    const press = (event: MouseEvent): void => {
      if (!isPlain(event) || editor.isComposing()) return;
      const point = { x: event.clientX, y: event.clientY };
      const place = placeAt(editor, point.x, point.y);
      // The editor hears of a new selection only after the click.
      const selects = document.getSelection()?.isCollapsed === false;
      if (place !== null && !selects) pressed(place, point);
    };
    root.addEventListener('click', press);
    return () => root.removeEventListener('click', press);
  });
