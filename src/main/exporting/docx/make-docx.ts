/** An article as a Word document: named styles, real lists and tables, the photos inside. No Electron: it runs in a worker. */
import { Document, Packer } from 'docx';
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { creditPrefixOf } from '#shared/exporting/plain-copy';
import type { Theme } from '#shared/exporting/theme';
import type { HouseLayout } from '#shared/layout/house-layout';
import { setFooter } from './furniture';
import { createNumbering } from './numbering';
import { PAPER } from './paper';
import { createPhotoShelf } from './photos';
import { coreProperties, programProperties } from './properties';
import { settle } from './settle';
import { setArticle } from './slots';
import { articleStyles } from './styles';

type PhotoBytes = ReadonlyMap<AssetName, Uint8Array>;

const { margin, ...size } = PAPER;

const setDocument = (article: Article, layout: HouseLayout, theme: Theme, photos: PhotoBytes): Document => {
  const numbering = createNumbering();
  const shelf = createPhotoShelf(photos, creditPrefixOf(layout));
  // Before the options are asked for: lists are numbered as they are set.
  const children = setArticle(article, { layout, numbering, shelf });
  return new Document({
    numbering: numbering.options(),
    sections: [{ properties: { page: { size, margin } }, footers: { default: setFooter(theme) }, children }],
  });
};

/** The same article gives the same bytes. @param photos those that could be read, whatever kind their names say; the words of others stay */
export const makeDocx = async (
  article: Article,
  layout: HouseLayout,
  theme: Theme,
  photos: PhotoBytes,
): Promise<Uint8Array> => {
  const document = setDocument(article, layout, theme, photos);
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'word/styles.xml', data: articleStyles(theme, layout, article.language) },
    { path: 'docProps/core.xml', data: coreProperties(article) },
    { path: 'docProps/app.xml', data: programProperties(theme) },
  ]);
  return settle(packed);
};
