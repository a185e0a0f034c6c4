/** Which way up a camera held a JPEG: EXIF's orientation tag, read from the file's head. */

const EXIF = 0x45786966;
const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;
const ORIENTATION = 0x0112;
const LITTLE_ENDIAN = 0x4949;
const UPRIGHT = 1;

const readTiff = (view: DataView, start: number): number => {
  if (start + 8 > view.byteLength) return UPRIGHT;
  const little = view.getUint16(start) === LITTLE_ENDIAN;
  const entries = start + view.getUint32(start + 4, little);
  if (entries + 2 > view.byteLength) return UPRIGHT;
  const count = view.getUint16(entries, little);
  for (let i = 0, at = entries + 2; i < count && at + 12 <= view.byteLength; i += 1, at += 12) {
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little);
  }
  return UPRIGHT;
};

/** @returns 1 to 8 as EXIF counts them; 1 where nothing is said, or what is said cannot be read. */
export const exifOrientation = (view: DataView): number => {
  for (let at = 2; at + 10 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff || marker === START_OF_SCAN) return UPRIGHT;
    if (marker === APP1 && view.getUint32(at + 4) === EXIF) return readTiff(view, at + 10);
  }
  return UPRIGHT;
};
