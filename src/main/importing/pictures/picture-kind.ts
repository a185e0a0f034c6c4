/** Whether bytes are a picture that the library stores as it is, or one that the sandbox can make such a picture of. */
import { sniffPhoto } from '#shared/photo/sniff';

const BMP = [0x42, 0x4d];

/** BMP and AVIF are drawn anew by the sandbox; others, as EMF and TIFF, are shown by no browser. */
export const isForeignPicture = (bytes: Uint8Array): boolean =>
  BMP.every((byte, i) => bytes[i] === byte) || new TextDecoder('latin1').decode(bytes.subarray(4, 12)) === 'ftypavif';

/** A camera's largest is half of it. A few kilobytes can say that they are a picture of four thousand million. */
const MOST_PIXELS = 250_000_000;

const isOurs = (bytes: Uint8Array): boolean => {
  const known = sniffPhoto(bytes);
  return known !== null && known.width * known.height <= MOST_PIXELS;
};

export const isPicture = (bytes: Uint8Array): boolean => isOurs(bytes) || isForeignPicture(bytes);
