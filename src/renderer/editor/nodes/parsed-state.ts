/** What a photo and a dateline hold beside their text, checked by the document's own schema wherever it comes from. */
import { createState } from 'lexical';
import * as v from 'valibot';
import { type Content, type Dateline, EMPTY_CONTENT, type Photo } from '#shared/article/article';
import { contentSchema } from '#shared/article/schema';

/** A photo without its caption: that is the node's text. */
export type PhotoData = Omit<Photo, 'caption'>;

export const EMPTY_PHOTO: PhotoData = { asset: null, size: null, alt: '', credit: '' };

const parsed = (content: unknown): Content => {
  const result = v.safeParse(contentSchema, content);
  return result.success ? result.output : EMPTY_CONTENT;
};

export const parsePhoto = (value: unknown): PhotoData => {
  if (typeof value !== 'object' || value === null) return EMPTY_PHOTO;
  const [photo] = parsed({ ...EMPTY_CONTENT, photos: [{ ...value, caption: [] }] }).photos;
  if (!photo) return EMPTY_PHOTO;
  const { caption: _, ...data } = photo;
  return data;
};

export const photoState = createState('photo', { parse: parsePhoto });

export const datelineState = createState('dateline', {
  parse: (value: unknown): Dateline | null => parsed({ ...EMPTY_CONTENT, dateline: value ?? null }).dateline,
});
