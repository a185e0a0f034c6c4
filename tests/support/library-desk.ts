/** A library for a test: a clock that ticks, ids in order, on the disk the test hands over or in a temporary folder. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Article, type Content, EMPTY_CONTENT } from '#shared/article/article';
import { type ArticleId, readArticleId } from '#shared/article/identity';
import { plain, textOf } from '#shared/article/inline';
import type { Disk } from '../../src/main/library/disk';
import type { Library } from '../../src/main/library/library';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { openLibrary } from '../../src/main/library/open-library';

export const FORM = { layout: 'portal', language: 'vi' };

let born = 0;

export const nextId = (): ArticleId => {
  born += 1;
  const id = readArticleId(`01HRC5Q3K8ZQ4T7V9X${born.toString().padStart(8, '0')}`);
  if (id === null) throw new Error('the ids of this file are written wrongly');
  return id;
};

/** A second goes by at each look. */
export const tickingClock = (start = '2024-03-08T01:00:00Z'): { now(): Date } => {
  let time = Date.parse(start);
  return {
    now: () => {
      time += 1_000;
      return new Date(time);
    },
  };
};

const newsroomClock = tickingClock();

/** Deleted with all it holds when the test ends. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-library-'));
  // A library that nobody closed may still be keeping a revision.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 }));
  return folder;
};

export const openAt = (folder: string, disk: Disk = createNodeDisk(), clock = newsroomClock) =>
  openLibrary({ folder, disk, clock, newId: nextId, indexDelay: 60_000 });

export const mustOpen = async (folder: string, disk?: Disk): Promise<Library> =>
  granted(await openAt(folder, disk)).library;

/** What was asked for; a refusal fails the test with its reason. */
export const granted = <T extends { readonly ok: boolean }>(answer: T): Extract<T, { readonly ok: true }> => {
  if (!answer.ok) throw new Error(`refused: ${'reason' in answer ? String(answer.reason) : ''}`);
  return answer as Extract<T, { readonly ok: true }>;
};

export const contentOf = (headline: string, body = 'Nước kênh lên sớm hơn mọi năm.'): Content => ({
  ...EMPTY_CONTENT,
  headline: plain(headline),
  body: [{ type: 'paragraph', text: plain(body) }],
});

export const file = async (library: Library, headline: string): Promise<Article> =>
  granted(await library.create(contentOf(headline), FORM)).article;

export const retitled = (article: Article, headline: string): Article => ({ ...article, headline: plain(headline) });

export const headlineOf = (article: Article): string => textOf(article.headline);

/** Saves and hands back the article as it now stands. */
export const mustSave = async (library: Library, article: Article, by?: string): Promise<Article> => {
  const { revision, updatedAt } = granted(await library.save(article, by));
  return { ...article, revision, updatedAt };
};
