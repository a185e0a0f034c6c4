/** Writes an article with its photos as one file for another Dateline. */
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import { asWritten } from '#shared/article/written';
import { forTravel } from '#shared/bundle/for-travel';
import { ARTICLE_FILE, type BundledFile, MANIFEST_FILE, manifestOf, photoFile } from '#shared/bundle/manifest';
import { sha256Of } from '../library/backup/digest';
import { type FileInArchive, zipOf } from './zip-of';

const json = (name: string, value: object): FileInArchive => ({
  name,
  bytes: Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8'),
  how: 'deflate',
});

const photoFiles = (article: Article, photos: ReadonlyMap<AssetName, Uint8Array>): readonly FileInArchive[] =>
  [...new Set(assetsOf(article))].flatMap((asset) => {
    const bytes = photos.get(asset);
    return bytes === undefined ? [] : [{ name: photoFile(asset), bytes, how: 'store' as const }];
  });

const listed = async ({ name, bytes }: FileInArchive): Promise<BundledFile> => ({
  name,
  size: bytes.length,
  sha256: await sha256Of(bytes),
});

/** The same article gives the same bytes. @param photos those that could be read; others of the map stay out of it */
export const writeBundle = async (
  article: Article,
  photos: ReadonlyMap<AssetName, Uint8Array>,
): Promise<Uint8Array> => {
  const files = [json(ARTICLE_FILE, asWritten(forTravel(article))), ...photoFiles(article, photos)];
  const manifest = manifestOf(await Promise.all(files.map(listed)));
  return zipOf([json(MANIFEST_FILE, manifest), ...files]);
};
