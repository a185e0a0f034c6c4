/** The order in which an article's slots are read. */
import { type HouseLayout, SLOTS, type SlotName } from './house-layout';

/** The layout's slots, then any it does not name: an article from another layout loses nothing. */
export const slotsInOrder = (layout: HouseLayout): readonly SlotName[] => [
  ...new Set([...layout.slots.map(({ slot }) => slot), ...SLOTS]),
];
