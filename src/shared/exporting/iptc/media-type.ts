/** What a stored photo is called where programs tell files apart. */
import type { AssetName, PhotoExtension } from '../../article/identity';

const MEDIA_TYPES: Readonly<Record<PhotoExtension, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};

const isExtension = (ending: string): ending is PhotoExtension => ending in MEDIA_TYPES;

export const mediaTypeOf = (asset: AssetName): string => {
  const ending = asset.slice(asset.lastIndexOf('.') + 1);
  return isExtension(ending) ? MEDIA_TYPES[ending] : 'application/octet-stream';
};
