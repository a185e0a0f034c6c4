/** Takes a picture's credit out of its caption, where the page writes both as one: `Hàng mắm non. Ảnh: Lê Hạnh`. */
import type { Photo } from '../../article/article';
import { sliceInline, textOf, trimInline } from '../../article/inline';
import type { ReadBlock } from '../document';
import { nameInCredit, readCredit } from '../text/caption';

const withCredit = (photo: Photo): Photo => {
  const text = textOf(photo.caption);
  const read = photo.credit === '' ? readCredit(text) : null;
  if (read === null) return photo;
  const rest = sliceInline(photo.caption, 0, text.length - read.source.length);
  return { ...photo, caption: trimInline(rest), credit: nameInCredit(read.source) };
};

export const withCredits = (blocks: readonly ReadBlock[]): readonly ReadBlock[] =>
  blocks.map((read) =>
    read.block.type === 'photos'
      ? { ...read, block: { ...read.block, photos: read.block.photos.map(withCredit) } }
      : read,
  );
