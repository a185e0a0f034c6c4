/** What is read in a passage is read once, however many rules ask for it and however often an article is checked while the rest of it changes. */
import type { Passage } from '../manuscript';

/**
 * What is made of a value, kept as long as the value itself is.
 * @param make pure
 */
export const onceForEach = <Of extends object, T>(make: (of: Of) => T): ((of: Of) => T) => {
  const known = new WeakMap<Of, { readonly made: T }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
};

/**
 * For what several rules read, and for rules that compare passages with one another.
 * @param read pure
 */
export const perPassage = <T>(read: (passage: Passage) => T): ((passage: Passage) => T) => onceForEach(read);
