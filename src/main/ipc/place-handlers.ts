/** Where somebody was in an article, told and asked by the window. */
import type { Handlers } from '#shared/ipc';
import type { DeskParts } from '../desk-parts';
import { placeIn, withPlace } from '../sheet-places';

export const placeHandlers = ({
  sheetPlaces,
}: Pick<DeskParts, 'sheetPlaces'>): Pick<Handlers, 'place/find' | 'place/keep'> => ({
  'place/find': ({ id }) => placeIn(sheetPlaces.get(), id),
  'place/keep': ({ id, place }) => {
    sheetPlaces.set(withPlace(sheetPlaces.get(), id, place));
    return null;
  },
});
