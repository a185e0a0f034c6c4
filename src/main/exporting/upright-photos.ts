/** The photos of an article that Word may show wrongly or not at all, made anew where there is an engine. */
import type { AssetName } from '#shared/article/identity';
import { sniffPhoto } from '#shared/photo/sniff';
import { isWebp } from '#shared/photo/webp';
import type { RedrawPhoto } from './tools';

type Photos = ReadonlyMap<AssetName, Uint8Array>;

/** Older Words know no WebP, and every Word turns pictures in its own way. */
const needsRedrawing = (bytes: Uint8Array): boolean => isWebp(bytes) || (sniffPhoto(bytes)?.orientation ?? 1) !== 1;

/** @returns those that were made anew; what cannot be is used as it is */
export const uprightPhotos = async (photos: Photos, redraw: RedrawPhoto): Promise<Photos> => {
  const upright = new Map<AssetName, Uint8Array>();
  for (const [asset, bytes] of photos) {
    const redrawn = needsRedrawing(bytes) ? await redraw(bytes) : null;
    if (redrawn !== null) upright.set(asset, redrawn);
  }
  return upright;
};
