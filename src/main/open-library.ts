/** The library on the real disk with the real clock, as both the window and the command line use it. */
import { monotonicFactory } from 'ulid';
import * as v from 'valibot';
import type { Birth } from '#shared/article/create';
import { type ArticleId, articleIdSchema, toInstant } from '#shared/article/identity';
import { builtFile } from './built-file';
import { DEFAULT_LAYOUT } from './layouts';
import type { LibraryParts } from './library/library';
import { openLibrary } from './library/open-library';
import { diskOf, sealedWith } from './library-keys';

/** Two articles of the same millisecond still sort in the order in which they were made. */
const nextUlid = monotonicFactory();

const newArticleId = (): ArticleId => v.parse(articleIdSchema, nextUlid());

/** For an article that is not stored, or not yet. */
export const newBirth = (): Birth => ({
  id: newArticleId(),
  now: toInstant(new Date()),
  layout: DEFAULT_LAYOUT.id,
  language: DEFAULT_LAYOUT.language,
});

/** @param how who may write, who does, and what to tell while a large library is opened */
export const openRealLibrary = (
  folder: string,
  how: Pick<LibraryParts, 'access' | 'mayWrite' | 'who' | 'onProgress'> = {},
): ReturnType<typeof openLibrary> =>
  openLibrary({
    folder,
    disk: diskOf(folder),
    ...sealedWith(folder),
    clock: { now: () => new Date() },
    newId: newArticleId,
    searchWorker: builtFile('search-worker.js'),
    ...how,
  });
