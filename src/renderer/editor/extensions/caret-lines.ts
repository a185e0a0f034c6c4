/** Where the caret stands on the page: on the first or last line of its slot, and under which point of the next. */
import type { Way } from '../slots/slot-edge';

const rectsOf = (element: Element): readonly DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const rects = [...range.getClientRects()].filter((rect) => rect.height > 0);
  return rects.length > 0 ? rects : [element.getBoundingClientRect()];
};

/** In an empty line the caret has no rectangle of its own: its element stands for it. */
export const caretRect = (): DOMRect | null => {
  const selection = document.getSelection();
  if (selection === null || selection.focusNode === null) return null;
  const range = document.createRange();
  range.setStart(selection.focusNode, selection.focusOffset);
  const [rect] = range.getClientRects();
  if (rect) return rect;
  const { focusNode } = selection;
  return (focusNode instanceof Element ? focusNode : focusNode.parentElement)?.getBoundingClientRect() ?? null;
};

/** The element that holds a slot's text: a figure's is its caption, a photo block's that of its first photo. */
export const textElement = (slot: HTMLElement): HTMLElement =>
  slot.querySelector(':scope > figcaption, :scope > figure > figcaption') ?? slot;

export const isOnEdgeLine = (slot: HTMLElement, way: Way): boolean => {
  const caret = caretRect();
  const rects = rectsOf(textElement(slot));
  if (caret === null) return false;
  const middle = (caret.top + caret.bottom) / 2;
  return way === 'back'
    ? middle < Math.min(...rects.map((rect) => rect.bottom))
    : middle > Math.max(...rects.map((rect) => rect.top));
};

/** The place in a slot's first or last line that lies under the caret's column. */
export const placeInLine = (slot: HTMLElement, line: 'first' | 'last', x: number): Range | null => {
  const element = textElement(slot);
  element.scrollIntoView({ block: 'nearest' });
  const rects = rectsOf(element);
  const rect = line === 'first' ? rects[0] : rects.at(-1);
  const range = rect ? document.caretRangeFromPoint(x, (rect.top + rect.bottom) / 2) : null;
  return range !== null && element.contains(range.startContainer) ? range : null;
};
