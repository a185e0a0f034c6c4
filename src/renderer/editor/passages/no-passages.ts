/** What can be said of the words of a sheet that is not there yet: nothing. */
import type { HouseLayout } from '#shared/layout/house-layout';
import type { SheetPassages } from './sheet-passages';

export const noPassages = (layout: HouseLayout): SheetPassages => ({
  passages: () => [],
  manuscript: () => ({ language: layout.language, layout, dateline: null, byline: [], photos: [], passages: [] }),
  onPassages: () => () => {},
  paint: () => {},
  spotAt: () => null,
  select: () => false,
  reveal: () => false,
  rangeOf: () => null,
  replace: () => 0,
  caretPlace: () => null,
  placeAt: () => null,
  selectedText: () => '',
  selectionPlaces: () => null,
  slotBox: () => null,
  onPress: () => () => {},
  onMenu: () => () => {},
});
