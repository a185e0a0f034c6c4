/** Names for files and addresses out of Vietnamese text: plain ASCII that every system and mail programme accepts. */
import { fold } from './fold';

/** Windows opens devices, not files, under these names, whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

const NOT_PLAIN = /[^a-z0-9]+/u;

/** Whole words as far as they fit; a first word that is too long is cut. */
const wordsWithin = (words: readonly string[], limit: number): string => {
  const [first = '', ...rest] = words;
  let slug = first.slice(0, limit);
  for (const word of rest) {
    if (slug.length + 1 + word.length > limit) break;
    slug += `-${word}`;
  }
  return slug;
};

/**
 * `Đường về Tân Hòa` -> `duong-ve-tan-hoa`. Only a-z, 0-9 and single hyphens between words.
 * @param fallback used as it is where no letter or digit of the text is left, or the name is reserved by Windows.
 * @param limit longest slug, in characters.
 */
export const slugify = (text: string, fallback: string, limit = 80): string => {
  // A slug needs only the beginning; the rest of a pasted book is not worth folding.
  const words = fold(text.slice(0, limit * 20))
    .split(NOT_PLAIN)
    .filter((word) => word !== '');
  const slug = wordsWithin(words, limit);
  return slug === '' || RESERVED.test(slug) ? fallback : slug;
};
