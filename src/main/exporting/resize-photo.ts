/** Smaller copies of photos, by the engine's own decoder, which reads JPEG and PNG; others stay in their one width. */
import { nativeImage } from 'electron';
import { sniffPhoto } from '#shared/photo/sniff';
import type { ResizePhoto } from './tools';

/** Of JPEG, in per cent: as portals store them, no difference is seen at this width. */
const QUALITY = 82;

/** The engine works on this thread: others get their turn between two photos. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const resizePhoto: ResizePhoto = async (name, bytes, width) => {
  const isJpeg = name.endsWith('.jpg');
  // The decoder knows nothing of a camera that was held upright: such a photo stays as it is.
  if ((!isJpeg && !name.endsWith('.png')) || sniffPhoto(bytes)?.orientation !== 1) return null;
  await breathe();
  const image = nativeImage.createFromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (image.isEmpty()) return null;
  const smaller = image.resize({ width, quality: 'best' });
  return isJpeg ? smaller.toJPEG(QUALITY) : smaller.toPNG();
};
