/** Which picture of the RTF flavour of a copy is which of its HTML flavour: they stand in the same order, but not always all in both. */
import type { PictureKey } from '../document';
import type { PicturePlace } from './pictures';
import type { RtfPicture } from './rtf-pictures';

/** Rounding between twips and pixels. */
const ROUNDING = 3;

/** Its bytes lie on the disk or in the mail that it was copied from. */
export const isLocalPicture = (key: PictureKey): boolean => !/^(?:https?|data):/iu.test(key);

const isAsLarge = (place: PicturePlace, { width, height }: RtfPicture): boolean =>
  place.width !== null &&
  place.height !== null &&
  width !== null &&
  height !== null &&
  Math.abs(place.width - width) <= ROUNDING &&
  Math.abs(place.height - height) <= ROUNDING;

type Pair = readonly [PicturePlace, RtfPicture];

const inOrder = (places: readonly PicturePlace[], found: readonly RtfPicture[]): readonly Pair[] =>
  found.flatMap((picture, i): readonly Pair[] => {
    const place = places[i];
    return place === undefined ? [] : [[place, picture]];
  });

/** Where the counts differ the next of the same size is the one, or none is: a wrong picture is worse than none. */
const bySize = (places: readonly PicturePlace[], found: readonly RtfPicture[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  let from = 0;
  for (const place of places) {
    const at = found.findIndex((picture, i) => i >= from && isAsLarge(place, picture));
    const picture = found[at];
    if (picture === undefined) continue;
    pairs.push([place, picture]);
    from = at + 1;
  }
  return pairs;
};

/** @param places every picture of the HTML, in its order. */
export const matchPictures = (
  places: readonly PicturePlace[],
  found: readonly RtfPicture[],
): ReadonlyMap<PictureKey, RtfPicture> => {
  const local = places.filter(({ key }) => isLocalPicture(key));
  const pairs = [places, local].map((each) => (each.length === found.length ? inOrder(each, found) : null));
  const chosen = pairs.find((each) => each !== null) ?? bySize(local, found);
  return new Map(chosen.filter(([{ key }]) => isLocalPicture(key)).map(([{ key }, picture]) => [key, picture]));
};
