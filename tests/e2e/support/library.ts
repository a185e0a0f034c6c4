/** The library of a test's home as it lies on the disk: read with the app's own readers, and never changed. */
import { join } from 'node:path';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { peekArticle } from '../../../src/main/library/article-file';
import { createAssets } from '../../../src/main/library/assets';
import { articleIdsIn } from '../../../src/main/library/desk';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { libraryPaths } from '../../../src/main/library/paths';
import { type Verification, verifyLibrary } from '../../../src/main/library/verify';

const disk = createNodeDisk();

export const libraryOf = (home: string): string => join(home, 'library');

/** One article; throws where its file is not whole. */
export const readArticle = async (home: string, id: ArticleId): Promise<Article> => {
  const peek = await peekArticle(disk, libraryPaths(libraryOf(home)).articles, id);
  if (!peek.ok) throw new Error(`${id} cannot be read: ${peek.reason}`);
  if (peek.isRecovered) throw new Error(`${id} is damaged: only an earlier copy can be read`);
  return peek.article;
};

/** Every article that has a file; a folder without one is what a kill in the middle of a first save leaves. */
export const readArticles = async (home: string): Promise<ReadonlyMap<ArticleId, Article>> => {
  const { articles } = libraryPaths(libraryOf(home));
  const found = new Map<ArticleId, Article>();
  for (const id of await articleIdsIn(disk, articles).catch(() => [])) {
    const peek = await peekArticle(disk, articles, id);
    if (peek.ok || peek.reason !== 'missing') found.set(id, await readArticle(home, id));
  }
  return found;
};

export const verify = async (home: string): Promise<Verification> => {
  const paths = libraryPaths(libraryOf(home));
  const verification = await verifyLibrary({ disk, paths, assets: createAssets(disk, paths) });
  if (!verification.ok) throw new Error(`the library cannot be verified: ${verification.reason}`);
  return verification;
};
