/** Keeps what a hostile page makes of itself within what the document and a window can hold; an honest one passes unchanged. */
import type { Inline, Photo } from '../../article/article';
import { joinInlines } from '../../article/inline';
import { blockTexts } from '../../article/words';
import type { ReadBlock } from '../document';

/** A long book has fewer. */
const MOST_BLOCKS = 20_000;
const MOST_PHOTOS = 500;

const galleries = (read: ReadBlock): readonly ReadBlock[] => {
  const { block } = read;
  if (block.type !== 'photos' || block.photos.length <= MOST_PHOTOS) return [read];
  const count = Math.ceil(block.photos.length / MOST_PHOTOS);
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [i * MOST_PHOTOS, (i + 1) * MOST_PHOTOS];
    const photos: readonly Photo[] = block.photos.slice(from, to);
    return { ...read, block: { ...block, photos }, pictures: read.pictures.slice(from, to) };
  });
};

const restAsOne = (rest: readonly ReadBlock[]): ReadBlock => {
  const texts: readonly Inline[] = rest.flatMap(({ block }) => blockTexts(block));
  return { block: { type: 'paragraph', text: joinInlines(texts, '\n') }, hint: null, pictures: [] };
};

/** What comes after too many blocks is one paragraph of lines. */
export const bounded = (blocks: readonly ReadBlock[]): readonly ReadBlock[] => {
  const all = blocks.flatMap(galleries);
  return all.length <= MOST_BLOCKS ? all : [...all.slice(0, MOST_BLOCKS), restAsOne(all.slice(MOST_BLOCKS))];
};
