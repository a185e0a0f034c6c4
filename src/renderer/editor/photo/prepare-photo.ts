/** Makes a picture fit to be stored: upright, no larger than print and web need, in a format that every reader shows; else its own bytes. */
import { isHeic } from '#shared/photo/heic';
import { isPictureBomb, sniffPhoto } from '#shared/photo/sniff';

/** The long side of a stored photo, in pixels. */
const MAX_SIDE = 2560;
const JPEG_QUALITY = 0.88;
/** In bytes: a picture says how large it is before this, behind whatever a camera has written about it. */
const HEAD = 1_000_000;
/** What the library stores as it is; main takes the metadata off. */
const STORED = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

export type PreparedPhoto =
  | { readonly ok: true; readonly photo: Blob }
  | { readonly ok: false; readonly reason: 'not-a-photo' | 'heic' };

const scaleOf = (width: number, height: number): number => Math.min(1, MAX_SIDE / Math.max(width, height));

/** Whether it lies on its side in its bytes: main takes the note away that would have turned it. */
const isTurned = async (file: Blob, upright: ImageBitmap): Promise<boolean> => {
  const sniffed = sniffPhoto(new Uint8Array(await file.arrayBuffer()));
  if (sniffed?.kind === 'jpg') return sniffed.orientation > 1;
  const raw = await createImageBitmap(file, { imageOrientation: 'none' }).catch(() => null);
  const turned = raw !== null && (raw.width !== upright.width || raw.height !== upright.height);
  raw?.close();
  return turned;
};

const isTransparent = (context: OffscreenCanvasRenderingContext2D, width: number, height: number): boolean => {
  const { data } = context.getImageData(0, 0, width, height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true;
  return false;
};

/** Only these can be transparent; others are not searched, pixel by pixel, for it. */
const mayBeTransparent = (type: string): boolean => type !== 'image/jpeg' && type !== 'image/bmp';

const redraw = async (upright: ImageBitmap, type: string): Promise<Blob | null> => {
  const scale = scaleOf(upright.width, upright.height);
  const width = Math.max(1, Math.round(upright.width * scale));
  const height = Math.max(1, Math.round(upright.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: mayBeTransparent(type) });
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(upright, 0, 0, width, height);
  const transparent = mayBeTransparent(type) && isTransparent(context, width, height);
  return canvas.convertToBlob(transparent ? { type: 'image/png' } : { type: 'image/jpeg', quality: JPEG_QUALITY });
};

const whyNot = async (file: Blob): Promise<'not-a-photo' | 'heic'> =>
  isHeic(new Uint8Array(await file.slice(0, 256).arrayBuffer())) ? 'heic' : 'not-a-photo';

/** AVIF, BMP and whatever else this browser shows is drawn anew: exports and older readers know JPEG and PNG. */
export const preparePhoto = async (file: Blob): Promise<PreparedPhoto> => {
  if (isPictureBomb(new Uint8Array(await file.slice(0, HEAD).arrayBuffer())))
    return { ok: false, reason: 'not-a-photo' };
  const upright = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (upright === null) return { ok: false, reason: await whyNot(file) };
  // An animated picture drawn anew would stand still.
  const fits = scaleOf(upright.width, upright.height) === 1 && STORED.has(file.type);
  const asItIs = file.type === 'image/gif' || (fits && !(await isTurned(file, upright)));
  const photo = asItIs ? file : await redraw(upright, file.type);
  upright.close();
  return photo === null ? { ok: false, reason: 'not-a-photo' } : { ok: true, photo };
};
