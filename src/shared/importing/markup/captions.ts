/** Puts a paragraph that its source calls a caption or a credit under the picture that it stands next to. */

import type { Inline, Photo, Photos } from '../../article/article';
import { isBlank, textOf } from '../../article/inline';
import type { ReadBlock } from '../document';

/** A credit as the document holds it is one line. */
const LONGEST_CREDIT = 300;

const isPhotos = (read: ReadBlock | undefined): read is ReadBlock & { readonly block: Photos } =>
  read?.block.type === 'photos';

const textFor = (read: ReadBlock | undefined, hint: 'caption' | 'credit'): Inline | null =>
  read?.hint === hint && read.block.type === 'paragraph' ? read.block.text : null;

const withLast = (read: ReadBlock & { readonly block: Photos }, change: Partial<Photo>): ReadBlock => {
  const { photos } = read.block;
  const changed = photos.map((photo, i) => (i === photos.length - 1 ? { ...photo, ...change } : photo));
  return { ...read, block: { ...read.block, photos: changed } };
};

const lastPhoto = (read: ReadBlock | undefined): Photo | null =>
  isPhotos(read) ? (read.block.photos.at(-1) ?? null) : null;

/** A line above a table is the table's, though Word gives both the same style. */
const isOfTable = (next: ReadBlock | undefined): boolean => next?.block.type === 'table';

/** The picture with the words, where it takes them; else null. */
const joined = (picture: ReadBlock | undefined, read: ReadBlock): ReadBlock | null => {
  const photo = lastPhoto(picture);
  if (photo === null || !isPhotos(picture)) return null;
  const caption = textFor(read, 'caption');
  if (caption !== null) return isBlank(photo.caption) ? withLast(picture, { caption }) : null;
  const credit = textOf(textFor(read, 'credit') ?? []).replace(/\s+/gu, ' ');
  const takes = credit !== '' && credit.length <= LONGEST_CREDIT && photo.credit === '';
  return takes ? withLast(picture, { credit }) : null;
};

export const withCaptions = (blocks: readonly ReadBlock[]): readonly ReadBlock[] => {
  const done: ReadBlock[] = [];
  for (const [i, read] of blocks.entries()) {
    const before = done.at(-1);
    const next = blocks[i + 1];
    const withBefore = isOfTable(next) ? null : joined(before, read);
    // A caption above its picture, where no other picture could be meant.
    const above = isPhotos(read) && !isPhotos(done.at(-2)) && before !== undefined ? joined(read, before) : null;
    if (withBefore !== null) done[done.length - 1] = withBefore;
    else if (above !== null && textFor(before, 'caption') !== null) done[done.length - 1] = above;
    else done.push(read);
  }
  return done;
};
