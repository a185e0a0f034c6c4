/** `.dateline` files written by hand, true and false. */
import { createHash } from 'node:crypto';
import { manifestOf } from '#shared/bundle/manifest';
import { unzip } from '../../src/main/bundle/unzip';
import { type FileInArchive, zipOf } from '../../src/main/bundle/zip-of';

export const fileOf = (name: string, content: Uint8Array | object | null): FileInArchive => ({
  name,
  bytes: content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content), 'utf8'),
  how: 'deflate',
});

/** A manifest that tells the truth of these files. */
export const manifestFor = (files: readonly FileInArchive[]): FileInArchive =>
  fileOf(
    'manifest.json',
    manifestOf(
      files.map(({ name, bytes }) => ({
        name,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
    ),
  );

/** Whatever stands for the article, with a true manifest. */
export const bundleOf = (article: object | null, ...more: readonly FileInArchive[]): Promise<Uint8Array> => {
  const files = [fileOf('article.json', article), ...more];
  return zipOf([manifestFor(files), ...files]);
};

export const filesOfBundle = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> => {
  const read = await unzip(bytes, { entries: 10_000, entryBytes: 1e9, allBytes: 1e9 });
  if (!read.ok) throw new Error(read.reason);
  return read.entries;
};
