/** Where somebody was in their articles: the last five hundred of them, and nothing that is not a place. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import { readArticleId } from '#shared/article/identity';
import { NO_PLACES, PLACES_KEPT, placeIn, sheetPlacesSchema, withPlace } from '../../../src/main/sheet-places';

const idOf = (n: number): ArticleId => {
  const id = readArticleId(`01J8ZQ2B${String(n).padStart(18, '0')}`);
  if (id === null) throw new Error('not an id');
  return id;
};

const at = (offset: number) => ({ caret: { path: [3], offset }, top: { block: 3, passed: 0.5 } });

test('the place told last is the one found', () => {
  const places = [withPlace(NO_PLACES, idOf(1), at(1)), NO_PLACES].map((known) => withPlace(known, idOf(1), at(9)));
  expect(places.map((known) => placeIn(known, idOf(1)))).toEqual([at(9), at(9)]);
  expect(placeIn(withPlace(NO_PLACES, idOf(1), at(1)), idOf(2))).toBeNull();
});

test('of more articles than are kept the one left longest ago is forgotten', () => {
  let places = NO_PLACES;
  for (let n = 0; n < PLACES_KEPT; n += 1) places = withPlace(places, idOf(n), at(n));
  places = withPlace(places, idOf(0), at(7));
  places = withPlace(places, idOf(PLACES_KEPT), at(8));
  expect(places.places).toHaveLength(PLACES_KEPT);
  expect([0, 1, 2, PLACES_KEPT].map((n) => placeIn(places, idOf(n))?.caret?.offset)).toEqual([7, undefined, 2, 8]);
});

test('an entry that is no place is left out, the others stay', () => {
  const bad = [
    { id: 'x', place: at(1) },
    { id: idOf(2), place: { caret: { path: [], offset: 0 }, top: null } },
    { id: idOf(3), place: { caret: { path: [-1], offset: 0 }, top: null } },
    { id: idOf(4), place: { caret: null, top: { block: 0, passed: Number.NaN } } },
    'words',
    null,
  ];
  const read = v.parse(sheetPlacesSchema, { places: [...bad, { id: idOf(1), place: at(4) }] });
  expect(read).toEqual({ places: [{ id: idOf(1), place: at(4) }] });
});

test('whatever the file holds, it is read or forgotten, never refused', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('places', 'other'), fc.anything()), (data) => {
      expect(v.safeParse(sheetPlacesSchema, data).success).toBe(true);
    }),
  );
});

test('what is kept is read again as it was', () => {
  const places = withPlace(withPlace(NO_PLACES, idOf(1), at(1)), idOf(2), { caret: null, top: null });
  expect(v.parse(sheetPlacesSchema, JSON.parse(JSON.stringify(places)))).toEqual(places);
});
