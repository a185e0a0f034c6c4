/** The order in which a layout's slots stand on the sheet; photos stand before the body even where the layout names no photo slot. */
import type { HouseLayout, SlotName } from '#shared/layout/house-layout';

export const slotOrder = (layout: HouseLayout): readonly SlotName[] => {
  const named = layout.slots.map((rule) => rule.slot);
  return named.includes('photo') ? named : named.flatMap((slot) => (slot === 'body' ? ['photo', 'body'] : [slot]));
};
