/** An article as a Word document: named styles, real lists and tables, the photos inside. No Electron: it runs in a worker. */
import { Document, Packer } from 'docx';
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { creditPrefixOf } from '#shared/exporting/plain-copy';
import type { Theme } from '#shared/exporting/theme';
import type { HouseLayout } from '#shared/layout/house-layout';
import { sniffPhoto } from '#shared/photo/sniff';
import { isWebp } from '#shared/photo/webp';
import { setFooter } from './furniture';
import { createNumbering } from './numbering';
import { PAPER } from './paper';
import { createPhotoShelf } from './photos';
import { coreProperties, programProperties } from './properties';
import { settle } from './settle';
import { setArticle } from './slots';
import { articleStyles } from './styles';

type PhotoBytes = ReadonlyMap<AssetName, Uint8Array>;

/** A picture as an upright JPEG or PNG without a note of how the camera was held; null where that could not be done. */
export type ConvertPhoto = (bytes: Uint8Array) => Promise<Uint8Array | null>;

/** Older Words know no WebP, and every Word turns pictures in its own way. */
const needsConverting = (bytes: Uint8Array): boolean => isWebp(bytes) || (sniffPhoto(bytes)?.orientation ?? 1) !== 1;

/** What is not converted goes in as it is: Word 365 and LibreOffice show WebP, and turned photos are turned by the document. */
const forWord = async (photos: PhotoBytes, convert: ConvertPhoto | undefined): Promise<PhotoBytes> => {
  if (convert === undefined) return photos;
  const ready = new Map<AssetName, Uint8Array>();
  for (const [asset, bytes] of photos)
    ready.set(asset, needsConverting(bytes) ? ((await convert(bytes)) ?? bytes) : bytes);
  return ready;
};

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

/** The same article gives the same bytes. @param photos those that could be read; the words of others stay */
export const makeDocx = async (
  article: Article,
  layout: HouseLayout,
  theme: Theme,
  photos: PhotoBytes,
  convert?: ConvertPhoto,
): Promise<Uint8Array> => {
  const document = setDocument(article, layout, theme, await forWord(photos, convert));
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'word/styles.xml', data: articleStyles(theme, layout, article.language) },
    { path: 'docProps/core.xml', data: coreProperties(article) },
    { path: 'docProps/app.xml', data: programProperties(theme) },
  ]);
  return settle(packed);
};
