/** The library of a test's home as it lies on the disk: read with the app's own readers, and never changed. */
import { join } from 'node:path';
import type { Article } from '#shared/article/article';
import { type ArticleId, toInstant } from '#shared/article/identity';
import type { Verification } from '#shared/library/jobs';
import { peekArticle } from '../../../src/main/library/article-file';
import { createAssets } from '../../../src/main/library/assets';
import { articleIdsIn } from '../../../src/main/library/desk';
import type { Disk } from '../../../src/main/library/disk';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { libraryPaths } from '../../../src/main/library/paths';
import { verifyLibrary } from '../../../src/main/library/verify';

/** As its bytes lie there; a library with a passphrase is read through a disk that has its key. */
const plainDisk = createNodeDisk();

export const libraryOf = (home: string): string => join(home, 'library');

const readFrom = async (shelf: string, id: ArticleId, disk: Disk): Promise<Article> => {
  const peek = await peekArticle(disk, shelf, id);
  if (!peek.ok) throw new Error(`${id} cannot be read: ${peek.reason}`);
  if (peek.isRecovered && !peek.isUnborn) throw new Error(`${id} is damaged: only an earlier copy can be read`);
  return peek.article;
};

/** One article; throws where its file is not whole. */
export const readArticle = (home: string, id: ArticleId): Promise<Article> =>
  readFrom(libraryPaths(libraryOf(home)).articles, id, plainDisk);

const readShelf = async (shelf: string, disk: Disk): Promise<ReadonlyMap<ArticleId, Article>> => {
  const found = new Map<ArticleId, Article>();
  for (const id of await articleIdsIn(disk, shelf).catch(() => [])) {
    const peek = await peekArticle(disk, shelf, id);
    if (peek.ok || peek.reason !== 'missing') found.set(id, await readFrom(shelf, id, disk));
  }
  return found;
};

/** Every article that has a file; a folder without one is what a kill in the middle of a first save leaves. */
export const readArticles = (home: string, disk: Disk = plainDisk): Promise<ReadonlyMap<ArticleId, Article>> =>
  readShelf(libraryPaths(libraryOf(home)).articles, disk);

/** Those that were thrown away. */
export const readTrash = (home: string, disk: Disk = plainDisk): Promise<ReadonlyMap<ArticleId, Article>> =>
  readShelf(libraryPaths(libraryOf(home)).trash, disk);

export const verify = async (home: string, disk: Disk = plainDisk): Promise<Verification> => {
  const paths = libraryPaths(libraryOf(home));
  const now = () => toInstant(new Date());
  const verification = await verifyLibrary({ disk, paths, assets: createAssets({ disk, paths, now }), now });
  if (!verification.ok) throw new Error(`the library cannot be verified: ${verification.reason}`);
  return verification;
};
