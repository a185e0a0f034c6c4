/** The element of a slot on the sheet: its name in the page, for styles and for what copies it elsewhere. */
import type { SlotName } from '#shared/layout/house-layout';

export const createSlotElement = (tag: string, slot: SlotName): HTMLElement => {
  const element = document.createElement(tag);
  element.className = `slot slot-${slot}`;
  element.dataset.slot = slot;
  return element;
};
