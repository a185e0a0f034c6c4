/** The photos that a paste brings: those whose bytes came along stay where they stood, of the others their captions do. */
import type { Block, Photo } from '#shared/article/article';
import type { PictureKey, ReadBlock } from '#shared/importing/document';
import { matchPictures } from '#shared/importing/markup/match-pictures';
import type { PageElement } from '#shared/importing/markup/page-node';
import { picturePlaces } from '#shared/importing/markup/pictures';
import { rtfPictures } from '#shared/importing/markup/rtf-pictures';
import { readDataPicture } from './data-picture';

/** What a paste puts in. */
export interface Paste {
  readonly blocks: readonly Block[];
  /** For each photo of the blocks that has no picture yet, in their order, its picture; null where only its caption came. */
  readonly pictures: readonly (Blob | null)[];
  /** How many pictures could not come along. */
  readonly left: number;
}

/** Finds the bytes of a picture by its address. */
export type FindPicture = (key: PictureKey) => Blob | null;

/** The other flavours of the same copy. */
export interface Flavours {
  readonly rtf: string;
  readonly files: readonly Blob[];
}

const onlyPictureOf = (page: PageElement, files: readonly Blob[]): Blob | null =>
  picturePlaces(page).length === 1 && files.length === 1 ? (files[0] ?? null) : null;

/**
 * Within the page itself, in Word's RTF, or, where a picture alone was copied, the file beside it. A file beside text is a picture of that text.
 */
export const pictureFinder = (page: PageElement, { rtf, files }: Flavours, hasText: boolean): FindPicture => {
  const alone = hasText ? null : onlyPictureOf(page, files);
  const inRtf = rtf === '' ? new Map() : matchPictures(picturePlaces(page), rtfPictures(rtf));
  return (key) => {
    const photo = inRtf.get(key)?.photo ?? null;
    if (photo !== null) return new Blob([photo.bytes], { type: photo.type });
    return readDataPicture(key) ?? alone;
  };
};

interface Found {
  readonly photo: Photo;
  readonly picture: Blob | null;
}

const isWorthKeeping = ({ photo, picture }: Found): boolean => picture !== null || photo.caption.length > 0;

/** A photo without its picture is kept for its caption: the picture can be dropped onto it. */
export const takePictures = (read: readonly ReadBlock[], find: FindPicture): Paste => {
  const blocks: Block[] = [];
  const pictures: (Blob | null)[] = [];
  let left = 0;
  for (const { block, pictures: keys } of read) {
    if (block.type !== 'photos') {
      blocks.push(block);
      continue;
    }
    const found = block.photos.map((photo, i): Found => {
      const key = keys[i] ?? null;
      return { photo, picture: key === null ? null : find(key) };
    });
    left += found.filter(({ picture }) => picture === null).length;
    const kept = found.filter(isWorthKeeping);
    if (kept.length > 0) blocks.push({ ...block, photos: kept.map(({ photo }) => photo) });
    pictures.push(...kept.map(({ picture }) => picture));
  }
  return { blocks, pictures, left };
};
