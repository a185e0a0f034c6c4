/** Which photo some bytes are, by what they say of themselves and never by a file's name. */
import { foreignSize } from './foreign-size';
import { isGif, sniffGif } from './gif';
import { isJpeg, sniffJpeg } from './jpeg';
import { MAX_PHOTO_PIXELS, MAX_PHOTO_SIDE, type Size, type Sniffed } from './photo';
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

const isBelievable = ({ width, height }: Size): boolean =>
  isSide(width) && isSide(height) && width * height <= MAX_PHOTO_PIXELS;

/** Reads headers only, in time that the file's length bounds. @returns null for anything but a picture of a believable size */
export const sniffPhoto = (bytes: Uint8Array): Sniffed | null => {
  const sniffed = sniffKind(bytes);
  return sniffed !== null && isBelievable(sniffed) ? sniffed : null;
};

/** Whether it says of itself that it is larger than any picture: decoding it would take all memory there is. Asked before a picture is drawn. */
export const isPictureBomb = (bytes: Uint8Array): boolean => {
  const size = sniffKind(bytes) ?? foreignSize(bytes);
  return (
    size !== null && (Math.max(size.width, size.height) > MAX_PHOTO_SIDE || size.width * size.height > MAX_PHOTO_PIXELS)
  );
};
