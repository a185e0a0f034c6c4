/** Small photos under the names that the library gives to their bytes. */
import { createHash } from 'node:crypto';
import { type AssetName, type PhotoExtension, readAssetName } from '#shared/article/identity';
import { exifPayload, gif, jpeg, jpegSegment, lossyWebp, png } from './photo-bytes';

export const assetNameOf = (bytes: Uint8Array, kind: PhotoExtension): AssetName => {
  const name = readAssetName(`${createHash('sha256').update(bytes).digest('hex')}.${kind}`);
  if (name === null) throw new Error('a name is made wrongly');
  return name;
};

const stored = (bytes: Uint8Array, kind: PhotoExtension) => ({ asset: assetNameOf(bytes, kind), bytes });

export const JPEG = stored(jpeg(), 'jpg');
/** As a telephone held on its side takes it. */
export const TURNED_JPEG = stored(jpeg([jpegSegment(0xe1, exifPayload(6))]), 'jpg');
export const PNG = stored(png(), 'png');
export const GIF = stored(gif(), 'gif');
export const WEBP = stored(lossyWebp(), 'webp');

export const ALL_PHOTOS = [JPEG, TURNED_JPEG, PNG, GIF, WEBP] as const;
export const STORED_PHOTOS: ReadonlyMap<AssetName, Uint8Array> = new Map(
  ALL_PHOTOS.map(({ asset, bytes }) => [asset, bytes]),
);
