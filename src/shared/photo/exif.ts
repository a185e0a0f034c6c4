/** The one thing worth keeping of EXIF: which way up the photo is. Written after the EXIF 2.32 and TIFF 6.0 standards. */
import { spells, u16, u16le, u32, u32le } from './bytes';
import type { Orientation } from './photo';

const SIGNATURE = 'Exif\0\0';
const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;

const asOrientation = (value: number): Orientation => {
  switch (value) {
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
      return value;
    default:
      return 1;
  }
};

/** @param payload of a JPEG's APP1 segment, whatever it holds. */
export const readOrientation = (payload: Uint8Array): Orientation => {
  const tiff = payload.subarray(SIGNATURE.length);
  const isLittle = spells(tiff, 0, 'II');
  const short = isLittle ? u16le : u16;
  const long = isLittle ? u32le : u32;
  if (!(isLittle || spells(tiff, 0, 'MM')) || short(tiff, 2) !== 42) return 1;
  const directory = long(tiff, 4);
  for (let n = 0; n < short(tiff, directory); n += 1) {
    const entry = directory + 2 + n * ENTRY_BYTES;
    if (short(tiff, entry) === ORIENTATION_TAG && short(tiff, entry + 2) === SHORT) {
      return asOrientation(short(tiff, entry + 8));
    }
  }
  return 1;
};

export const isExif = (payload: Uint8Array): boolean => spells(payload, 0, SIGNATURE);

/** A whole APP1 segment that says the orientation and nothing else. */
export const minimalExif = (orientation: Orientation): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xe1, 0x00, 0x22],
    ...[0x45, 0x78, 0x69, 0x66, 0x00, 0x00],
    // Little-endian TIFF, its directory at byte 8, one entry: tag, type, count, value.
    ...[0x49, 0x49, 0x2a, 0x00, 0x08, 0x00, 0x00, 0x00, 0x01, 0x00],
    ...[0x12, 0x01, SHORT, 0x00, 0x01, 0x00, 0x00, 0x00, orientation, 0x00, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ]);
