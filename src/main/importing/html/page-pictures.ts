/** The pictures of a saved page: those it carries within itself and those beside it; what lies on the web is named, never fetched. */
import type { PictureKey } from '#shared/importing/document';
import { MAX_PHOTO_BYTES } from '#shared/photo/photo';
import { MAX_PICTURES } from '../limits';
import { isPicture } from '../pictures/picture-kind';

const DATA = /^data:image\/[a-z.+-]{2,40};base64,/iu;

const fromData = (key: PictureKey): Uint8Array | null => {
  const head = DATA.exec(key)?.[0];
  return head === undefined || key.length > MAX_PHOTO_BYTES * 1.4
    ? null
    : Buffer.from(key.slice(head.length), 'base64');
};

/** As the page writes it, and as the file is called. */
export const besideKey = (address: string): string => {
  const path = address
    .replace(/[?#].*$/u, '')
    .replace(/^\.\//u, '')
    .replaceAll('\\', '/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

export interface PagePictures {
  readonly pictures: ReadonlyMap<PictureKey, Uint8Array>;
  readonly unread: readonly string[];
}

const nameOf = (key: PictureKey): string => (key.startsWith('data:') ? 'data:' : key.slice(0, 500));

export const pagePictures = (keys: ReadonlySet<PictureKey>, beside: ReadonlyMap<string, Uint8Array>): PagePictures => {
  const pictures = new Map<PictureKey, Uint8Array>();
  const unread: string[] = [];
  for (const key of keys) {
    const bytes = fromData(key) ?? beside.get(key) ?? beside.get(besideKey(key)) ?? null;
    if (bytes !== null && pictures.size < MAX_PICTURES && bytes.length <= MAX_PHOTO_BYTES && isPicture(bytes))
      pictures.set(key, bytes);
    else unread.push(nameOf(key));
  }
  return { pictures, unread };
};
