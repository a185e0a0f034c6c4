/** Photos that not every program can show, drawn anew by the engine: upright, as JPEG, or as PNG where something shines through. */
import { sniffPhoto } from '#shared/photo/sniff';
import { openHiddenPage } from './pdf/hidden-page';
import type { RedrawPhoto } from './tools';

/** Pixels on the longer side: 300 to the inch over the width of a page's text. */
const LONGEST = 2_000;
/** In milliseconds; a picture that takes longer would not be drawn at all. */
const PATIENCE = 20_000;

/** Runs in an empty page that can fetch nothing. Gives a data: address. */
const drawing = (bytes: Uint8Array): string => `(async () => {
  const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
  const scale = Math.min(1, ${LONGEST} / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(bitmap, 0, 0, width, height);
  const { data } = brush.getImageData(0, 0, width, height);
  let isOpaque = true;
  for (let at = 3; isOpaque && at < data.length; at += 4) isOpaque = data[at] === 255;
  const blob = await canvas.convertToBlob({ type: isOpaque ? 'image/jpeg' : 'image/png', quality: 0.9 });
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsDataURL(blob);
  });
})()`;

/** A page for each picture: they are few, and none sees another. */
export const redrawPhoto: RedrawPhoto = async (bytes) => {
  const page = openHiddenPage({ javascript: true });
  const patience = setTimeout(page.close, PATIENCE);
  try {
    await page.load('<!DOCTYPE html><title></title>');
    const drawn: unknown = await page.unlessStopped(page.contents.executeJavaScript(drawing(bytes)));
    const encoded = typeof drawn === 'string' ? (drawn.split(',')[1] ?? '') : '';
    const made = Buffer.from(encoded, 'base64');
    return sniffPhoto(made) === null ? null : made;
  } catch {
    return null;
  } finally {
    clearTimeout(patience);
    page.close();
  }
};
