/** Makes any text a file's name that Windows, Linux, mail and archives accept: a-z, 0-9, hyphen, underscore and dot. */
import { fold } from '../../vietnamese/fold';

/** In characters, which are bytes here: with folder, number and ending far below the 255 that file systems allow. */
export const STEM_MAX = 100;

/** Windows opens devices under these names, whatever follows the first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/u;

/** Hyphens left over where a word was empty, and more than one dot, which leads upwards. */
const tidySeparators = (name: string): string =>
  name
    .replace(/-{2,}/gu, '-')
    .replace(/\.{2,}/gu, '.')
    .replace(/-?([._])-?/gu, '$1')
    .replace(/([._])[._]+/gu, '$1');

/** No dot or separator at either end: Windows takes a last dot off, and a first one hides the file. */
export const trimStem = (name: string): string => name.replace(/^[-._]+|[-._]+$/gu, '');

/** At a hyphen where one stands in the last third, otherwise inside the word. */
export const cutStem = (name: string, limit: number): string => {
  if (name.length <= limit) return name;
  const room = name.slice(0, limit + 1);
  const hyphen = room.lastIndexOf('-');
  return trimStem(hyphen > limit * (2 / 3) ? room.slice(0, hyphen) : room.slice(0, limit));
};

/**
 * @param fallback where no letter or digit of the text is left; itself a safe name
 * @returns one to `STEM_MAX` characters, never a reserved name, never beginning or ending in a dot
 */
export const safeStem = (text: string, fallback: string): string => {
  const plain = fold(text).replace(/[^a-z0-9._-]+/gu, '-');
  const stem = cutStem(trimStem(tidySeparators(plain)), STEM_MAX);
  if (stem === '') return fallback;
  return RESERVED.test(stem) ? cutStem(`${fallback}-${stem}`, STEM_MAX) : stem;
};
