/** Photos with words that stand for them: an engine that prints leaves a picture without any out of the tags, so that nobody who listens would know of it. */
import type { Article, Photo } from '../../article/article';
import { textOf } from '../../article/inline';
import { mapPhotos } from '../../article/photos';
import { PAGE_WORDS, pageLanguage } from './words';

/** What nobody has described is called by its caption, or else by what it is. */
export const withDescribedPhotos = (article: Article): Article => {
  const { photo: anyPhoto } = PAGE_WORDS[pageLanguage(article.language)];
  const describe = (photo: Photo): Photo =>
    photo.alt.trim() === '' ? { ...photo, alt: textOf(photo.caption).trim() || anyPhoto } : photo;
  return { ...article, ...mapPhotos(article, describe) };
};
