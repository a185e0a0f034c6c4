/** The photos that a paste brings: those whose bytes came along stay where they stood, of the others their captions do. */
import type { Block, Photo, Photos } from '#shared/article/article';
import type { PictureKey, ReadBlock } from '#shared/importing/document';
import { matchPictures } from '#shared/importing/markup/match-pictures';
import type { PageElement } from '#shared/importing/markup/page-node';
import { picturePlaces } from '#shared/importing/markup/pictures';
import { rtfPictures } from '#shared/importing/markup/rtf-pictures';
import { readDataPicture } from './data-picture';
import { addLeft, NONE_LEFT, type PicturesLeft, type ReasonLeft, whyLeft } from './pictures-left';

/** What a paste puts in. */
export interface Paste {
  readonly blocks: readonly Block[];
  /** For each photo of the blocks that has no picture yet, in their order, its picture; null where only its caption came. */
  readonly pictures: readonly (Blob | null)[];
  readonly left: PicturesLeft;
}

/** Finds the bytes of a picture by its address, or says why they are not there. */
export type FindPicture = (key: PictureKey) => Blob | ReasonLeft;

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
    const found = inRtf.get(key);
    if (found?.photo) return new Blob([found.photo.bytes], { type: found.photo.type });
    return readDataPicture(key) ?? alone ?? (found === undefined ? whyLeft(key) : 'drawing');
  };
};

interface Found {
  readonly photo: Photo;
  readonly key: PictureKey | null;
  readonly picture: Blob | ReasonLeft;
}

const foundIn = (block: Photos, keys: ReadBlock['pictures'], find: FindPicture): readonly Found[] =>
  block.photos.map((photo, i) => {
    const key = keys[i] ?? null;
    return { photo, key, picture: key === null ? 'elsewhere' : find(key) };
  });

const isWorthKeeping = ({ photo, picture }: Found): boolean => picture instanceof Blob || photo.caption.length > 0;

/** A photo without its picture is kept for its caption: the picture can be dropped onto it. */
export const takePictures = (read: readonly ReadBlock[], find: FindPicture): Paste => {
  const blocks: Block[] = [];
  const pictures: (Blob | null)[] = [];
  let left = NONE_LEFT;
  for (const { block, pictures: keys } of read) {
    if (block.type !== 'photos') {
      blocks.push(block);
      continue;
    }
    const found = foundIn(block, keys, find);
    for (const { picture } of found) if (!(picture instanceof Blob)) left = addLeft(left, picture);
    const kept = found.filter(isWorthKeeping);
    if (kept.length > 0) blocks.push({ ...block, photos: kept.map(({ photo }) => photo) });
    pictures.push(...kept.map(({ picture }) => (picture instanceof Blob ? picture : null)));
  }
  return { blocks, pictures, left };
};

/** The same blocks without the photos that `takePictures` would not keep. */
export const withoutLostPictures = (read: readonly ReadBlock[], find: FindPicture): readonly ReadBlock[] =>
  read.flatMap((each): readonly ReadBlock[] => {
    if (each.block.type !== 'photos') return [each];
    const kept = foundIn(each.block, each.pictures, find).filter(isWorthKeeping);
    const photos = kept.map(({ photo }) => photo);
    return kept.length === 0
      ? []
      : [{ ...each, block: { ...each.block, photos }, pictures: kept.map(({ key }) => key) }];
  });
