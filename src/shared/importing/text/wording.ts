/** Words as the importer compares them: folded, without signs, so that capitals, accents and counters do not matter. */
import { fold } from '../../vietnamese/fold';

/** A line longer than this is no label, no name and no menu entry. */
export const LONGEST_LABEL = 160;

/** A line is looked at from many sides one after another: its words are found once. */
const RECENT = 256;
const recent = new Map<string, readonly string[]>();

/** `Lượt xem: 1.204` -> [`luot`, `xem`]: letters only. */
export const keyWords = (text: string): readonly string[] => {
  const known = recent.get(text);
  if (known) return known;
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  if (recent.size >= RECENT) recent.clear();
  if (text.length <= LONGEST_LABEL) recent.set(text, words);
  return words;
};

export const keyOf = (text: string): string => keyWords(text).join(' ');

/** Letters and digits, so that years and amounts count as common wording. */
export const foldedWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Which part of the line's words stand in the vocabulary too: 0 to 1. */
export const overlap = (text: string, vocabulary: ReadonlySet<string>): number => {
  const words = foldedWords(text);
  return words.length === 0 ? 0 : words.filter((word) => vocabulary.has(word)).length / words.length;
};

/** Words as separated by spaces: what a reader counts at a glance. */
export const countWords = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    const end = space === -1 ? text.length : space;
    if (end > at) count += 1;
    at = end + 1;
  }
  return count;
};
