/** From files to figures: each picture is prepared, stored, and put on the sheet in the order in which it came. */
import type { LexicalEditor, NodeKey } from 'lexical';
import type { AssetName } from '#shared/article/identity';
import type { PhotoFailure } from '#shared/failures';
import { $setPhoto } from '../nodes/figure-node';
import type { PhotoData } from '../nodes/parsed-state';
import { preparePhoto } from '../photo/prepare-photo';
import { holdCaretInSight } from '../place/caret-in-sight';
import { $insertBodyPhotos } from '../slots/body-photos';
import { $figure, $insertPhotos } from '../slots/photos';

export type StoredPhoto =
  | { readonly ok: true; readonly asset: AssetName; readonly size: { readonly width: number; readonly height: number } }
  | { readonly ok: false; readonly reason: PhotoFailure };

export interface PhotoDesk {
  readonly storePhoto: (photo: Blob) => Promise<StoredPhoto>;
  readonly onProblem: (problem: PhotoFailure) => void;
  /** Remembers work under way, so that nobody leaves the article before its photos are on the sheet. */
  readonly track: (work: Promise<void>) => void;
}

export type StoredPicture = Pick<PhotoData, 'asset' | 'size'>;

/** @returns null where the person has been told why not. */
export const storePicture = async (file: Blob, desk: PhotoDesk): Promise<StoredPicture | null> => {
  const prepared = await preparePhoto(file);
  const stored = prepared.ok ? await desk.storePhoto(prepared.photo) : prepared;
  if (stored.ok) return { asset: stored.asset, size: stored.size };
  desk.onProblem(stored.reason);
  return null;
};

/** One after the other: several photos of 50 megapixels at once would not fit into an office PC. */
const storeAll = async (files: readonly Blob[], desk: PhotoDesk): Promise<readonly PhotoData[]> => {
  const photos: PhotoData[] = [];
  for (const file of files) {
    const stored = await storePicture(file, desk);
    if (stored !== null) photos.push({ ...stored, alt: '', credit: '' });
  }
  return photos;
};

/** Where new photos go: to the photo's slot, or into the body at a block, which may be gone when they are stored. */
export type PhotoPlace = { readonly slot: 'photo' } | { readonly slot: 'body'; readonly at: NodeKey };

const $putIn = (photos: readonly PhotoData[], place: PhotoPlace): void => {
  if (place.slot === 'photo') $insertPhotos(photos);
  else $insertBodyPhotos(photos, place.at);
};

const placeAll = async (
  editor: LexicalEditor,
  files: readonly Blob[],
  desk: PhotoDesk,
  place: PhotoPlace,
): Promise<void> => {
  const photos = await storeAll(files, desk);
  if (photos.length === 0) return;
  editor.update(() => $putIn(photos, place), { discrete: true });
  holdCaretInSight(editor);
};

/** All of them together are one undo step. */
export const takePhotos = (
  editor: LexicalEditor,
  files: readonly Blob[],
  desk: PhotoDesk,
  place: PhotoPlace = { slot: 'photo' },
): void => desk.track(placeAll(editor, files, desk, place));

const placeOne = async (editor: LexicalEditor, key: NodeKey, file: Blob, desk: PhotoDesk): Promise<void> => {
  const stored = await storePicture(file, desk);
  if (stored === null) return;
  editor.update(
    () => {
      const figure = $figure(key);
      if (figure !== null) $setPhoto(figure, stored);
    },
    { discrete: true },
  );
};

/** Another picture for a figure; its caption, credit and description stay. */
export const replacePhoto = (editor: LexicalEditor, key: NodeKey, file: Blob, desk: PhotoDesk): void =>
  desk.track(placeOne(editor, key, file, desk));
