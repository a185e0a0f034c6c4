/** A photo as it may be published: without place, camera, owner and remarks; its pixels, colours and way up are as they were. */
import { isGif, stripGif } from './gif';
import { isJpeg, stripJpeg } from './jpeg';
import { isPng, stripPng } from './png';
import { isWebp, stripWebp } from './webp';

/** Idempotent, and never longer than 64 bytes more than what came in. @returns null where the bytes are no photo that is known */
export const stripMetadata = (bytes: Uint8Array): Uint8Array | null => {
  if (isJpeg(bytes)) return stripJpeg(bytes);
  if (isPng(bytes)) return stripPng(bytes);
  if (isWebp(bytes)) return stripWebp(bytes);
  if (isGif(bytes)) return stripGif(bytes);
  return null;
};
