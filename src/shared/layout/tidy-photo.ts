/** A photo as the document keeps it: clean words, each on one line. */
import type { Photo } from '../article/article';
import { mapText, textOf, trimInline } from '../article/inline';
import { cleanInline, cleanLine } from './clean-text';

export const tidyPhoto = (photo: Photo): Photo => ({
  ...photo,
  caption: trimInline(mapText(cleanInline(photo.caption), (text) => text.replace(/\s*\n\s*/gu, ' '))),
  alt: cleanLine(photo.alt),
  credit: cleanLine(photo.credit),
});

/** All that is written of a tidied photo. */
export const wordsOfPhoto = ({ caption, alt, credit }: Photo): readonly string[] =>
  [textOf(caption), alt, credit].filter((text) => text !== '');

/** Neither a picture nor a word. */
export const isBlankPhoto = (photo: Photo): boolean => photo.asset === null && wordsOfPhoto(photo).length === 0;
