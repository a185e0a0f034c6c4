/** How a file would look, made of the article in memory by the program's own writers; what main alone can make is shown by its words. */
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import { renderFragment } from '#shared/exporting/html/fragment';
import { renderPage } from '#shared/exporting/html/page';
import { pageLanguage } from '#shared/exporting/html/words';
import { renderMarkdown } from '#shared/exporting/markdown/render-markdown';
import { renderPlainText } from '#shared/exporting/text/render-plain-text';
import { themeOf } from '#shared/exporting/themes';
import type { Preview, Request } from '#shared/ipc';
import { PORTAL } from '#shared/layout/portal';
import { onePagePdf } from './one-page-pdf';

/** Stands in for every photo. */
const PHOTO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="640"><rect width="1280" height="640" fill="#8ea2a6"/></svg>',
)}`;

/** The window's main hands back what stands in the address. */
const laid = (page: string): Preview => ({
  ok: true,
  kind: 'page',
  address: `dateline://preview/page.html?${encodeURIComponent(page)}`,
});

const source = (text: string): Preview => ({ ok: true, kind: 'source', text });

export const previewOf = (article: Article, { format, theme: id }: Request<'export/preview'>): Preview => {
  const photos = new Map<AssetName, string>(assetsOf(article).map((asset) => [asset, PHOTO]));
  const words = pageLanguage(article.language);
  const theme = themeOf(id, []);
  switch (format) {
    case 'pdf':
      return { ok: true, kind: 'pdf', bytes: onePagePdf('Dateline') };
    case 'html':
      // A sum would have to be reckoned by main; this page is the window's own.
      return laid(renderPage(article, PORTAL, { photos, fonts: [], words, sumOf: () => 'unsafe-inline', theme }));
    case 'cms':
      return laid(renderFragment(article, PORTAL, { photos, words }, { styles: 'inline' }));
    case 'md':
      return source(renderMarkdown(article, PORTAL, theme, new Map(assetsOf(article).map((asset) => [asset, asset]))));
    default:
      return source(renderPlainText(article, PORTAL));
  }
};
