/** What is read in a passage is read once, however often an article is checked while the rest of it changes. */
import type { Passage } from '../manuscript';

/**
 * For rules that compare passages with one another: their reading of each is kept as long as the passage itself is.
 * @param read pure
 */
export const perPassage = <T>(read: (passage: Passage) => T): ((passage: Passage) => T) => {
  const known = new WeakMap<Passage, { readonly reading: T }>();
  return (passage) => {
    const found = known.get(passage) ?? { reading: read(passage) };
    known.set(passage, found);
    return found.reading;
  };
};
