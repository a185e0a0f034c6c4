/** How large pictures say they are that are only ever drawn anew, never stored: BMP and AVIF. */
import { spells, u32, u32le } from './bytes';
import type { Size } from './photo';

/** The boxes that describe an AVIF stand before its data. */
const HEAD = 65_536;

/** A negative height stands for rows from the top down. */
const bmpSize = (bytes: Uint8Array): Size => ({
  width: Math.abs(u32le(bytes, 18) | 0),
  height: Math.abs(u32le(bytes, 22) | 0),
});

/** The largest of its parts: the picture, its transparency, a small one for lists. */
const avifSize = (bytes: Uint8Array): Size | null => {
  let largest: Size | null = null;
  for (let at = 12; at + 16 <= Math.min(bytes.length, HEAD); at += 1) {
    if (!spells(bytes, at, 'ispe')) continue;
    const size = { width: u32(bytes, at + 8), height: u32(bytes, at + 12) };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
};

/** @returns null for what is neither, or does not say. */
export const foreignSize = (bytes: Uint8Array): Size | null => {
  if (spells(bytes, 0, 'BM') && bytes.length >= 26) return bmpSize(bytes);
  return spells(bytes, 4, 'ftypavif') ? avifSize(bytes) : null;
};
