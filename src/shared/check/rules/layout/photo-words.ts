/** Words that a picture wants: a description for those who do not see it, a caption, the name of who took it. */
import type { PhotoFacts } from '../../manuscript';
import type { ArticleRule } from '../../rule';

type Words = 'alt' | 'caption' | 'credit';

/** Only where there is a picture: a caption that waits for one is not finished yet. */
const lacks = (photo: PhotoFacts, words: Words): boolean => photo.hasPicture && photo[words].trim() === '';

const photoRule = (words: Words): ArticleRule => ({
  id: `photo-${words}`,
  group: 'layout',
  normal: 'warn',
  reads: 'article',
  find: ({ photos }) =>
    photos.filter((photo) => lacks(photo, words)).map(({ key, slot }) => ({ key, slot, start: 0, end: 0 })),
});

export const photoAlt = photoRule('alt');
export const photoCaption = photoRule('caption');
export const photoCredit = photoRule('credit');
