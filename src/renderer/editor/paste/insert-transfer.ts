/** Puts what a paste or a drop brings in at the caret, and says which photos on the sheet still wait for their pictures. */
import { $bodyPhotos } from '../slots/body-photos';
import type { AwaitedPhoto } from './held-places';
import { $insertBlocks } from './insert-blocks';
import type { Paste } from './pasted-photos';
import { addLeft, type PicturesLeft } from './pictures-left';
import { readTransfer } from './read-transfer';

export interface Inserted {
  readonly awaited: readonly AwaitedPhoto[];
  readonly left: PicturesLeft;
}

const $insertWithPictures = ({ blocks, pictures, left }: Paste): Inserted => {
  const before = new Set($bodyPhotos().map((photo) => photo.getKey()));
  $insertBlocks(blocks);
  const fresh = $bodyPhotos().filter((photo) => !before.has(photo.getKey()));
  // A slot of names alone takes no photos.
  if (fresh.length !== pictures.length) {
    const lost = pictures.filter((picture) => picture !== null).length;
    return { awaited: [], left: addLeft(left, 'no-place', lost) };
  }
  const awaited = fresh.flatMap((photo, i): readonly AwaitedPhoto[] => {
    const picture = pictures[i] ?? null;
    return picture === null ? [] : [{ key: photo.getKey(), picture }];
  });
  return { awaited, left };
};

/** Blocks of our own have their pictures already. */
export const $insertRead = (read: Paste): Inserted => {
  if (read.pictures.length > 0) return $insertWithPictures(read);
  $insertBlocks(read.blocks);
  return { awaited: [], left: read.left };
};

/** The words alone, as a correction of what stands there brings them. */
export const $insertWords = (data: DataTransfer): void => {
  const { blocks } = readTransfer(data);
  $insertBlocks(blocks.filter(({ type }) => type !== 'photos'));
};
