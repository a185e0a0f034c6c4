/**
 * Keeps React from looking for the selection in the sheet: before each drawing, of whatever part of the window, it counts every letter of
 * the field in use up to the selection, to set it again should the drawing take it away. The sheet's selection is Lexical's own.
 */

/**
 * React takes an element for such a field by its property `contentEditable`; the browser goes by the attribute, which stays as it is.
 * @param root the sheet's element, which goes with its editor
 */
export const spareSelection = (root: HTMLElement): void => {
  Object.defineProperty(root, 'contentEditable', {
    configurable: true,
    get: () => 'inherit',
    set: (value: string) => root.setAttribute('contenteditable', value),
  });
};
