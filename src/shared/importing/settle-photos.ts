/** Brings pictures, captions and credits together: a caption belongs to the picture next to it, a credit to the caption before it. */
import type { Inline, Photo, Photos } from '../article/article';
import { isBlank } from '../article/inline';
import type { PictureKey } from './document';
import type { SettledPart } from './settle-fates';
import { nameInCredit } from './text/caption';

/** A picture as the library keeps it. */
export type StoredPicture = Pick<Photo, 'asset' | 'size'>;

/** By their names in the document; one that is missing has not been stored. */
export type StoredPictures = ReadonlyMap<PictureKey, StoredPicture>;

const BARE: Photo = { asset: null, size: null, alt: '', caption: [], credit: '' };

const photosIn = ({ part, fate }: SettledPart): Photos | null =>
  fate === 'block' && part.block?.type === 'photos' ? part.block : null;

/** The photos of one place in the source: a block's, or one that only its caption or credit speaks of. */
export interface Frame {
  readonly block: Photos | null;
  readonly photos: readonly Photo[];
}

/** What hangs so far, by the place of the part that holds it. Private to one call of `framePhotos`. */
interface Wall {
  readonly frames: Map<number, Frame>;
  /** Where the last frame hangs. */
  last: number | null;
  /** Nothing but words for pictures came since the last frame: the next caption may be its. */
  isNear: boolean;
  /** A caption above the picture that comes next. */
  waiting: Inline | null;
}

const hang = (wall: Wall, at: number, frame: Frame): void => {
  wall.frames.set(at, frame);
  wall.last = at;
};

const isUncaptioned = ({ caption, credit }: Photo): boolean => isBlank(caption) && credit === '';

/** @returns false where no photo of the last frame lacks these words. */
const giveLast = (wall: Wall, lacks: (photo: Photo) => boolean, words: Partial<Photo>): boolean => {
  const frame = wall.last === null ? undefined : wall.frames.get(wall.last);
  const index = frame?.photos.findIndex(lacks) ?? -1;
  if (wall.last === null || !frame || index === -1) return false;
  const photos = frame.photos.map((photo, i) => (i === index ? { ...photo, ...words } : photo));
  wall.frames.set(wall.last, { ...frame, photos });
  return true;
};

const hangBlock = (wall: Wall, { part }: SettledPart, block: Photos, stored: StoredPictures): void => {
  const photos = block.photos.map((photo, i) => {
    const key = part.pictures[i];
    return { ...photo, ...(key == null ? undefined : stored.get(key)) };
  });
  hang(wall, part.at, { block, photos });
  if (wall.waiting) giveLast(wall, isUncaptioned, { caption: wall.waiting });
  wall.waiting = null;
};

/** Whether the caption stands above a picture that has no other words. */
const announces = (next: SettledPart | undefined, afterNext: SettledPart | undefined): boolean => {
  const block = next ? photosIn(next) : null;
  return block?.photos.every(isUncaptioned) === true && afterNext?.fate !== 'caption';
};

const hangCaption = (wall: Wall, { part }: SettledPart, isAbove: boolean): void => {
  const isBlocks = wall.isNear && wall.last !== null && wall.frames.get(wall.last)?.block != null;
  if (isBlocks && giveLast(wall, isUncaptioned, { caption: part.inline })) return;
  if (isAbove) wall.waiting = part.inline;
  else hang(wall, part.at, { block: null, photos: [{ ...BARE, caption: part.inline }] });
};

/** In a gallery whose captions come one after another the credit is that of the last that has one. */
const hangCredit = (wall: Wall, { part }: SettledPart): void => {
  const credit = nameInCredit(part.text);
  const isOpen = (photo: Photo, i: number, photos: readonly Photo[]): boolean =>
    photo.credit === '' &&
    i ===
      Math.max(
        0,
        photos.findLastIndex(({ caption }) => !isBlank(caption)),
      );
  const frame = wall.last === null ? undefined : wall.frames.get(wall.last);
  const open = frame?.photos.find(isOpen);
  if (open && giveLast(wall, (photo) => photo === open, { credit })) return;
  hang(wall, part.at, { block: null, photos: [{ ...BARE, credit }] });
};

/** @returns by the place of a part: the photos that stand there. */
export const framePhotos = (parts: readonly SettledPart[], stored: StoredPictures): ReadonlyMap<number, Frame> => {
  const wall: Wall = { frames: new Map(), last: null, isNear: false, waiting: null };
  const visible = parts.filter(({ fate }) => fate !== 'dropped');
  visible.forEach((settled, i) => {
    const block = photosIn(settled);
    if (block) hangBlock(wall, settled, block, stored);
    else if (settled.fate === 'caption') hangCaption(wall, settled, announces(visible[i + 1], visible[i + 2]));
    else if (settled.fate === 'credit') hangCredit(wall, settled);
    wall.isNear = block !== null || settled.fate === 'caption' || settled.fate === 'credit';
  });
  return wall.frames;
};
