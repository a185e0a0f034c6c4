/** Where words stand side by side. */
import type { FittingForm } from './fitting-forms';
import { addPlace, createPlaceBits, hasPlace, type PlaceBits } from './place-bits';
import type { Postings } from './postings';

export interface Places {
  readonly postings: Postings;
  /** The number of each article's first place, counted through all articles. */
  readonly firstPlace: readonly number[];
  /** Places in all. */
  readonly size: number;
}

export type Forms = readonly FittingForm[];

/** The places of a word; of the second word of a row on, only those right after a place of the one before. */
const reach = (forms: Forms, before: PlaceBits | null, wanted: Uint8Array, places: Places): PlaceBits => {
  const { postings, firstPlace, size } = places;
  const reached = createPlaceBits(size);
  for (const { form } of forms) {
    const found = postings.places(form, wanted);
    for (let i = 0; i < found.length; i += 1) {
      const at = (firstPlace[found.docs[i] ?? 0] ?? 0) + (found.places[i] ?? 0);
      if (before === null || hasPlace(before, at - 1)) addPlace(reached, at);
    }
  }
  return reached;
};

/**
 * Every place at which the last of `words` stands with the others right before it, in order. No article has a word at its
 * first or last place, nor two parts without a place between them, so that nothing reaches from one into the next.
 * @param wanted 1 for each article that is looked at
 */
export const visitRows = (
  words: readonly Forms[],
  wanted: Uint8Array,
  places: Places,
  take: (doc: number, place: number) => void,
): void => {
  const before = words.slice(0, -1).reduce<PlaceBits | null>((bits, forms) => reach(forms, bits, wanted, places), null);
  for (const { form } of words.at(-1) ?? []) {
    const found = places.postings.places(form, wanted);
    for (let i = 0; i < found.length; i += 1) {
      const doc = found.docs[i] ?? 0;
      const place = found.places[i] ?? 0;
      if (before === null || hasPlace(before, (places.firstPlace[doc] ?? 0) + place - 1)) take(doc, place);
    }
  }
};
