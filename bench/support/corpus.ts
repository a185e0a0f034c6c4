/** Libraries of any size, made by rule once and kept: written straight to the disk, since making them is not what is measured. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { type ArticleId, readArticleId, toInstant } from '#shared/article/identity';
import { seedContent } from '#shared/seed/seed-content';
import type { Disk } from '../../src/main/library/disk';
import { seal } from '../../src/main/library/envelope';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { type LibraryOpened, openLibrary } from '../../src/main/library/open-library';

export const SEED = 1;
const WRITES_AT_ONCE = 32;
const YEAR = 365 * 24 * 3_600_000;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID of the `nth` article: its time, and its number as the random part. */
export const articleIdAt = (time: number, nth: number): ArticleId => {
  const digits = (value: number, length: number): string => {
    let [rest, text] = [value, ''];
    for (let i = 0; i < length; i += 1) [rest, text] = [Math.floor(rest / 32), ALPHABET.charAt(rest % 32) + text];
    return text;
  };
  const id = readArticleId(`${digits(time, 10)}${digits(nth, 16)}`);
  if (id === null) throw new Error('not an id');
  return id;
};

export const seededArticle = (nth: number): Article => {
  const time = Date.UTC(2022, 0, 1) + ((nth * 7_919_000) % (3 * YEAR));
  const now = toInstant(new Date(time));
  return createArticle({ id: articleIdAt(time, nth), now, layout: 'portal', language: 'vi' }, seedContent(SEED, nth));
};

const writeArticle = async (folder: string, article: Article, disk?: Disk): Promise<void> => {
  const own = join(folder, 'articles', article.id);
  await mkdir(own);
  const path = join(own, 'article.json');
  if (disk === undefined) return writeFile(path, seal(article));
  const file = await disk.createFile(path);
  await file.write(seal(article));
  await file.close();
};

const makeFolders = async (folder: string): Promise<void> => {
  for (const name of ['articles', 'assets', 'trash']) await mkdir(join(folder, name), { recursive: true });
};

/** A library of these articles in a folder that is there, without its caches. @param disk where it is not written as it is */
export const buildLibrary = async (folder: string, articles: readonly Article[], disk?: Disk): Promise<void> => {
  await makeFolders(folder);
  await Promise.all(articles.map((article) => writeArticle(folder, article, disk)));
};

const build = async (folder: string, size: number): Promise<void> => {
  await makeFolders(folder);
  for (let nth = 0; nth < size; nth += WRITES_AT_ONCE) {
    const batch = Array.from({ length: Math.min(WRITES_AT_ONCE, size - nth) }, (_, i) => nth + i);
    await Promise.all(batch.map((one) => writeArticle(folder, seededArticle(one))));
  }
};

/** The library in `folder`, ready to be asked. */
export const openAt = async (folder: string, disk: Disk = createNodeDisk()): Promise<LibraryOpened['library']> => {
  let births = 0;
  const newId = (): ArticleId => {
    births += 1;
    return articleIdAt(Date.now(), births);
  };
  const opened = await openLibrary({
    folder,
    disk,
    clock: { now: () => new Date() },
    newId,
    searchWorker: resolve('out', 'main', 'search-worker.js'),
  });
  if (!opened.ok) throw new Error(`${folder}: ${opened.reason}`);
  return opened.library;
};

/** The folder of a library of `size` articles with its caches written. */
export const libraryOf = async (size: number): Promise<string> => {
  const folder = join('node_modules', '.cache', 'bench', `library-${size}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  await build(making, size);
  const library = await openAt(making);
  await library.searchReady();
  await library.close();
  await rename(making, folder);
  return folder;
};

export const articleIdsOf = async (folder: string): Promise<readonly ArticleId[]> =>
  (await readdir(join(folder, 'articles'))).map(readArticleId).filter((id) => id !== null);

/** From the command line: `--sizes 100,1000`. */
export const sizes = (usual = '100,1000,10000,100000'): readonly number[] => {
  const at = process.argv.indexOf('--sizes');
  return (at === -1 ? usual : (process.argv[at + 1] ?? '')).split(',').map(Number);
};
