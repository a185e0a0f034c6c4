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

/** Stands in for every photo, as it does in the window's own pages. */
const PHOTO =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGOon9Wz8/BeAAyhA9/7wfwPAAAAAElFTkSuQmCC';

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
      return source(renderMarkdown(article, PORTAL, theme, photos));
    default:
      return source(renderPlainText(article, PORTAL));
  }
};
