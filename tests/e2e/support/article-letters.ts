/** The letters that an article's PDF has to show, in their order. */
import type { Article } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { plainView } from '#shared/exporting/plain-view';

/** What stands in the PDF besides page numbers: every slot in order, the credit's prefix and the end mark. */
export const lettersOf = (article: Article): string =>
  [
    'Thạnh Lợi · Thứ Sáu, 08/03/2024 | 10:54:03 [GMT +7]',
    textOf(article.headline),
    textOf(article.lead),
    ...article.photos.map((photo) => `${textOf(photo.caption)}Ảnh: ${photo.credit}`),
    ...plainView(article, { endMark: true, dropped: [] }).body,
    './.',
    ...article.byline.map((author) => author.name),
  ]
    .join('')
    .normalize('NFC')
    .replace(/\s+/gu, '');
