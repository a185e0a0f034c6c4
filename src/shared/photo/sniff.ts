/** Which photo some bytes are, by what they say of themselves and never by a file's name. */
import { isGif, sniffGif } from './gif';
import { isJpeg, sniffJpeg } from './jpeg';
import { MAX_PHOTO_SIDE, type Sniffed } from './photo';
import { isPng, sniffPng } from './png';
import { isWebp, sniffWebp } from './webp';

const sniffKind = (bytes: Uint8Array): Sniffed | null => {
  if (isJpeg(bytes)) return sniffJpeg(bytes);
  if (isPng(bytes)) return sniffPng(bytes);
  if (isWebp(bytes)) return sniffWebp(bytes);
  if (isGif(bytes)) return sniffGif(bytes);
  return null;
};

const isSide = (pixels: number): boolean => pixels >= 1 && pixels <= MAX_PHOTO_SIDE;

/** Reads headers only, in time that the file's length bounds. @returns null for anything but a picture of a believable size */
export const sniffPhoto = (bytes: Uint8Array): Sniffed | null => {
  const sniffed = sniffKind(bytes);
  return sniffed !== null && isSide(sniffed.width) && isSide(sniffed.height) ? sniffed : null;
};
