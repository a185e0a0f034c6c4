/** Makes a picture fit to be stored: upright, no larger than print and web need, in a format that every reader shows; else its own bytes. */

/** The long side of a stored photo, in pixels. */
const MAX_SIDE = 2560;
const JPEG_QUALITY = 0.88;
/** What the library stores as it is; main takes the metadata off. */
const STORED = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

export type PreparedPhoto =
  | { readonly ok: true; readonly photo: Blob }
  | { readonly ok: false; readonly reason: 'not-a-photo' };

const scaleOf = (width: number, height: number): number => Math.min(1, MAX_SIDE / Math.max(width, height));

/** Whether drawing it anew would turn it: the camera noted an orientation that the bytes do not have. */
const isTurned = async (file: Blob, upright: ImageBitmap): Promise<boolean> => {
  const raw = await createImageBitmap(file, { imageOrientation: 'none' }).catch(() => null);
  // Where the engine applies the orientation whatever it is asked, JPEG alone is drawn anew: it alone comes from cameras.
  if (raw === null) return false;
  const turned = raw.width !== upright.width || raw.height !== upright.height || (await hasOrientation(file));
  raw.close();
  return turned;
};

/** EXIF's orientation tag (0x0112), looked for where JPEG keeps it. */
const hasOrientation = async (file: Blob): Promise<boolean> => {
  if (file.type !== 'image/jpeg') return false;
  const view = new DataView(await file.slice(0, 128 * 1024).arrayBuffer());
  return orientationOf(view) > 1;
};

const EXIF = 0x45786966;
const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;
const ORIENTATION = 0x0112;

const orientationOf = (view: DataView): number => {
  for (let at = 2; at + 10 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff || marker === START_OF_SCAN) return 1;
    if (marker === APP1 && view.getUint32(at + 4) === EXIF) return readTiff(view, at + 10);
  }
  return 1;
};

const readTiff = (view: DataView, start: number): number => {
  if (start + 8 > view.byteLength) return 1;
  const little = view.getUint16(start) === 0x4949;
  const entries = start + view.getUint32(start + 4, little);
  if (entries + 2 > view.byteLength) return 1;
  const count = view.getUint16(entries, little);
  for (let i = 0, at = entries + 2; i < count && at + 12 <= view.byteLength; i += 1, at += 12) {
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little);
  }
  return 1;
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

export const preparePhoto = async (file: Blob): Promise<PreparedPhoto> => {
  const upright = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (upright === null) return { ok: false, reason: 'not-a-photo' };
  // An animated picture drawn anew would stand still.
  const fits = scaleOf(upright.width, upright.height) === 1 && STORED.has(file.type);
  const asItIs = file.type === 'image/gif' || (fits && !(await isTurned(file, upright)));
  const photo = asItIs ? file : await redraw(upright, file.type);
  upright.close();
  return photo === null ? { ok: false, reason: 'not-a-photo' } : { ok: true, photo };
};
