/** HEIC, as iPhones take photos: known for what it is, so that a person is told what to do with it. After ISO/IEC 14496-12 and 23008-12. */
import { spells, u32 } from './bytes';

/** Brands of pictures packed as HEVC video is, which browsers do not unpack. */
const BRANDS: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'];

/** Far more brands than any file names. */
const LONGEST = 256;

/** @param bytes the first few hundred are enough */
export const isHeic = (bytes: Uint8Array): boolean => {
  if (!spells(bytes, 4, 'ftyp')) return false;
  const end = Math.min(u32(bytes, 0), bytes.length, LONGEST);
  // The major brand, a version number in between, then the compatible ones.
  for (let at = 8; at + 4 <= end; at += 4) if (BRANDS.some((brand) => spells(bytes, at, brand))) return true;
  return false;
};
