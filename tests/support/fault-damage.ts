/** Articles for the tests of faults, and what a bad disk does to them. */
import { dirname, join } from 'node:path';
import type { Article } from '#shared/article/article';
import type { Disk } from '../../src/main/library/disk';
import type { Library } from '../../src/main/library/library';
import { file, mustSave, retitled } from './library-desk';

/** With a copy before it, of another headline. */
export const saved = async (library: Library): Promise<Article> =>
  mustSave(library, retitled(await file(library, 'Bản trước'), 'Cũ'));

export const currentOf = (library: Library, { id }: Pick<Article, 'id'>): string =>
  join(library.folder, 'articles', id, 'article.json');

export const previousOf = (library: Library, article: Pick<Article, 'id'>): string =>
  currentOf(library, article).replace('article.json', 'article.previous.json');

export const removeFile = async (disk: Disk, path: string): Promise<void> => {
  await disk.remove(path);
  await disk.syncFolder(dirname(path));
};

export const putFile = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const fresh = await disk.createFile(path);
  await fresh.write(bytes);
  await fresh.sync();
  await fresh.close();
  await disk.syncFolder(dirname(path));
};

/** As a bad disk leaves it: the first half. */
export const spoil = async (disk: Disk, path: string): Promise<void> => {
  const bytes = await disk.read(path);
  await removeFile(disk, path);
  await putFile(disk, path, bytes.subarray(0, bytes.length / 2));
};
