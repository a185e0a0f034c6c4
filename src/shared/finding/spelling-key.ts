/** The spelling under which two texts are alike for a query, and the way from it back to the text as it stands. */
import { withoutAccents } from '../vietnamese/fold';

export interface Alike {
  readonly caseMatters: boolean;
  readonly accentsMatter: boolean;
  /** A space is also one that does not break. */
  readonly anySpace: boolean;
}

export interface Keyed {
  readonly key: string;
  /** From an offset in the key to one in the text; null within a letter, which is never cut in two. */
  readonly back: (offset: number) => number | null;
}

/** A letter with all that is set on it, as one writes it. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;
const NARROW_SPACES = /[\u00A0\u2007\u202F]/gu;

/** Characters whose key is one unit whatever the query, so that the key of a text of them has the text's own offsets. */
export const ONE_FOR_ONE = /^[\s -\u012F\u0131-\u024F\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20BF]*$/u;

/** The same letters, whichever way they were composed. */
export const keyOf = (text: string, { caseMatters, accentsMatter, anySpace }: Alike): string => {
  const spaced = anySpace ? text.replace(NARROW_SPACES, ' ') : text;
  const cased = caseMatters ? spaced : spaced.toLowerCase();
  return accentsMatter ? cased.normalize('NFC') : withoutAccents(cased);
};

/** Letter by letter, so that what is found begins and ends with whole ones. */
const keyByLetter = (text: string, alike: Alike): Keyed => {
  const keys: string[] = [];
  const places = new Map<number, number>();
  let length = 0;
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const key = keyOf(letter, alike);
    if (key !== '') places.set(length, index);
    keys.push(key);
    length += key.length;
  }
  places.set(length, text.length);
  return { key: keys.join(''), back: (offset) => places.get(offset) ?? null };
};

export const keyed = (text: string, alike: Alike): Keyed =>
  ONE_FOR_ONE.test(text) ? { key: keyOf(text, alike), back: (offset) => offset } : keyByLetter(text, alike);

/** What is looked for, in the same spelling. */
export const keyOfWanted = (text: string, alike: Alike): string => keyByLetter(text, alike).key;

export const hasNarrowSpace = (text: string): boolean => text.search(NARROW_SPACES) !== -1;
