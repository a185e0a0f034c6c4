/** Gathers what an article's page needs: its photos and the faces its letters are set in, as `data:` addresses. */
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import { chooseFaces } from '#shared/exporting/html/font-face';
import type { PageResources } from '#shared/exporting/html/resources';
import { pageLanguage } from '#shared/exporting/html/words';
import { formatDateline } from '#shared/layout/format-dateline';
import type { HouseLayout } from '#shared/layout/house-layout';

/** Null where the library has no such photo: its caption is exported all the same. */
export type ReadPhoto = (name: AssetName) => Promise<Uint8Array | null>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
};

const addressOf = (name: AssetName, bytes: Uint8Array): string => {
  const encoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return `data:${MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? ''};base64,${encoded}`;
};

const gatherPhotos = async (article: Article, readPhoto: ReadPhoto): Promise<ReadonlyMap<AssetName, string>> => {
  const names = new Set(assetsOf(article));
  const photos = new Map<AssetName, string>();
  for (const name of names) {
    const bytes = await readPhoto(name);
    if (bytes) photos.set(name, addressOf(name, bytes));
  }
  return photos;
};

/** What the layout prints besides the article's own text. */
const printedBy = (layout: HouseLayout, article: Article): string =>
  [
    article.dateline ? formatDateline(article.dateline, layout) : '',
    layout.endMark,
    ...Object.values(layout.credit),
  ].join(' ');

/** The faces are loaded at the first export: a newsroom that only writes never pays for them. */
export const gatherResources = async (
  article: Article,
  layout: HouseLayout,
  readPhoto: ReadPhoto,
): Promise<PageResources> => {
  const [photos, { HOUSE_FACES }] = await Promise.all([gatherPhotos(article, readPhoto), import('./font-files')]);
  return {
    photos,
    fonts: chooseFaces(HOUSE_FACES, article, printedBy(layout, article)),
    words: pageLanguage(article.language),
  };
};
