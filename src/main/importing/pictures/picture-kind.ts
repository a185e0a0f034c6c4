/** Whether bytes are a picture that the library stores as it is, or one that the sandbox can make such a picture of. */
import { isPictureBomb, sniffPhoto } from '#shared/photo/sniff';

const BMP = [0x42, 0x4d];

/** BMP and AVIF are drawn anew by the sandbox; others, as EMF and TIFF, are shown by no browser. */
const isForeignPicture = (bytes: Uint8Array): boolean =>
  (BMP.every((byte, i) => bytes[i] === byte) ||
    new TextDecoder('latin1').decode(bytes.subarray(4, 12)) === 'ftypavif') &&
  !isPictureBomb(bytes);

export const isPicture = (bytes: Uint8Array): boolean => sniffPhoto(bytes) !== null || isForeignPicture(bytes);
