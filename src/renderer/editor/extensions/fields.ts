/** The fields and buttons on the sheet, as stops of the keyboard between the slots' texts. */
import type { LexicalEditor, LexicalNode } from 'lexical';
import type { Way } from '../slots/slot-edge';

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled):not([type="file"]), select:not(:disabled)';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

export const focusables = (within: ParentNode): readonly HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);

const stopsOf = (slot: HTMLElement, way: Way | undefined): readonly HTMLElement[] => {
  if (way === undefined) return focusables(slot);
  return [...slot.querySelectorAll(`:scope > [data-island="${way === 'back' ? 'picture' : 'fields'}"]`)].flatMap(
    focusables,
  );
};

/** @param way the side of a figure's caption; left out, the slot's first field. @returns false where there is none. */
export const focusField = (editor: LexicalEditor, node: LexicalNode, way?: Way): boolean => {
  const slot = editor.getElementByKey(node.getKey());
  const stops = slot === null ? [] : stopsOf(slot, way);
  const stop = way === 'back' ? stops.at(-1) : stops[0];
  stop?.focus();
  return stop !== undefined;
};

/**
 * Opens the dateline's fields with the caret in the first. An input method sees no key before a text field has the focus: on the
 * closed line it would miss the first letter of the place.
 */
export const openField = (editor: LexicalEditor, node: LexicalNode): boolean => {
  const [first] = focusables(editor.getElementByKey(node.getKey()) ?? new DocumentFragment());
  first?.focus();
  if (first instanceof HTMLButtonElement) first.click();
  return first !== undefined;
};
