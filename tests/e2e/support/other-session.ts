/** The library of a test's home as another session has it: opened by the app's own code, with a clock that the test sets. */
import { monotonicFactory } from 'ulid';
import * as v from 'valibot';
import { type Article, type Content, EMPTY_CONTENT } from '#shared/article/article';
import { type ArticleId, articleIdSchema } from '#shared/article/identity';
import type { Library } from '../../../src/main/library/library';
import { openLibrary } from '../../../src/main/library/open-library';
import { createSystemDisk } from '../../../src/main/library/patient-disk';
import { libraryOf } from './library';

const FORM = { layout: 'portal', language: 'vi' };
const MINUTE = 60_000;

const nextUlid = monotonicFactory();
const newId = (): ArticleId => v.parse(articleIdSchema, nextUlid());

export interface OtherSession {
  readonly library: Library;
  /** The session's own clock goes on by so many minutes. */
  readonly pass: (minutes: number) => void;
  readonly write: (content: Partial<Content>) => Promise<Article>;
  /** The article as it is stored, with these changes. */
  readonly rewrite: (id: ArticleId, change: Partial<Article>) => Promise<Article>;
}

const pen = (library: Library): Pick<OtherSession, 'write' | 'rewrite'> => ({
  write: async (content) => {
    const made = await library.create({ ...EMPTY_CONTENT, ...content }, FORM);
    if (!made.ok) throw new Error(`no article was made: ${made.reason}`);
    return made.article;
  },
  rewrite: async (id, change) => {
    const opened = await library.open(id);
    if (!opened.ok) throw new Error(`${id} cannot be opened: ${opened.reason}`);
    const next = { ...opened.article, ...change };
    const saved = await library.save(next, 'another session');
    if (!saved.ok) throw new Error(`${id} was not saved: ${saved.reason}`);
    return { ...next, revision: saved.revision, updatedAt: saved.updatedAt };
  },
});

/** @param since when the session begins, by its own clock */
export const inOtherSession = async <T>(
  home: string,
  work: (session: OtherSession) => Promise<T>,
  since = new Date(),
): Promise<T> => {
  let now = since.getTime();
  const clock = { now: () => new Date(now) };
  const opened = await openLibrary({
    folder: libraryOf(home),
    disk: createSystemDisk(),
    clock,
    newId,
    who: () => 'Ngọc Hân',
  });
  if (!opened.ok) throw new Error(`the library of ${home} cannot be opened: ${opened.reason}`);
  const pass = (minutes: number): void => {
    now += minutes * MINUTE;
  };
  try {
    return await work({ library: opened.library, pass, ...pen(opened.library) });
  } finally {
    await opened.library.close();
  }
};

/** So many minutes before this moment. */
export const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * MINUTE);
