/** The pictures of an office document that an article can hold; the others are named. */
import type { Note, PictureKey } from '#shared/importing/document';
import { MAX_PHOTO_BYTES } from '#shared/photo/photo';
import type { Archive } from '../archive/open-archive';
import { MAX_PICTURES } from '../limits';
import { isPicture } from '../pictures/picture-kind';

const nameOf = (key: PictureKey): string => key.slice(key.lastIndexOf('/') + 1);

/** A drawing of Windows' own (EMF, WMF) is none that a page shows. */
export const picturesOfArchive = async (
  archive: Archive,
  keys: Iterable<PictureKey>,
  notes: Note[],
): Promise<ReadonlyMap<PictureKey, Uint8Array>> => {
  const pictures = new Map<PictureKey, Uint8Array>();
  for (const key of keys) {
    const bytes = archive.has(key) && pictures.size < MAX_PICTURES ? await archive.read(key) : null;
    if (bytes !== null && bytes.length <= MAX_PHOTO_BYTES && isPicture(bytes)) pictures.set(key, bytes);
    else notes.push({ kind: 'unread-picture', text: nameOf(key) });
  }
  return pictures;
};
