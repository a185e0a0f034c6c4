/** A name for a slip that stays the same while the article changes elsewhere: by it "let it stand" is remembered. */

import type { Slip } from './finding';
import type { Passage } from './manuscript';

/** As much on either side as makes a place recognisable, and no more: what is farther off may change. */
const SURROUNDINGS = 16;
/** Enough for that many characters taken apart into letters and accents. */
const TAKEN_APART = 4 * SURROUNDINGS;

/** So that composing, or another space, does not make another place of it. */
const settled = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');

/** FNV-1a, 32 bits, after Fowler, Noll and Vo (public domain); two of them with different starts make it long enough. */
const hash = (text: string, start: number): string => {
  let state = start;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (state >>> 0).toString(36).padStart(7, '0');
};

const placeOf = ({ slot, start, end }: Slip, passage: Passage | null): readonly string[] => {
  if (passage === null) return [slot];
  const { text } = passage;
  return [
    settled(text.slice(start, end)),
    settled(text.slice(Math.max(0, start - TAKEN_APART), start)).slice(-SURROUNDINGS),
    settled(text.slice(end, end + TAKEN_APART)).slice(0, SURROUNDINGS),
  ];
};

/**
 * Of rule, text and what stands next to it; not of the article, the passage or the offset.
 * @param passage null where the slip is about a slot as a whole, or about a text that is not there.
 */
export const fingerprint = (rule: string, slip: Slip, passage: Passage | null): string => {
  const source = [rule, slip.variant ?? '', ...placeOf(slip, passage)].join('\u0000');
  return `${rule}:${hash(source, 0x811c9dc5)}${hash(source, 0x2f0b4c47)}`;
};
