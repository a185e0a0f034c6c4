/** A text on the sheet and a copy that another program has put in its place: nobody's work is overwritten unseen, and nobody is refused without need. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { contentOf as contentOfArticle } from '#shared/article/create';
import { toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import type { Saved } from '#shared/ipc';
import { DiskError } from '../../../src/main/library/disk';
import { seal } from '../../../src/main/library/envelope';
import type { Library } from '../../../src/main/library/library';
import { libraryPaths } from '../../../src/main/library/paths';
import { type Base, createOpenArticles, type OpenArticles } from '../../../src/main/open-articles';
import {
  file,
  granted,
  headlineOf,
  mustOpen,
  mustSave,
  openAt,
  retitled,
  temporaryFolder,
} from '../../support/library-desk';
import { createMemoryDisk } from '../../support/memory-disk';

const STALE = { ok: false, reason: 'stale' };
const THEIRS = 'Của chương trình khác';

interface Sheet {
  readonly library: Library;
  readonly articles: OpenArticles;
  /** As the window has it. */
  readonly article: Article;
  /** Another program puts its own text in the place of ours, so many revisions on or back. */
  readonly writeOutside: (revisions: number) => Promise<void>;
  readonly stored: () => Promise<string>;
}

const baseOf = ({ id, revision, updatedAt }: Pick<Article, 'id' | 'revision' | 'updatedAt'>): Base => ({
  id,
  revision,
  storedAt: updatedAt,
});

const save = (articles: OpenArticles, base: Base, article: Article, headline: string): Promise<Saved> =>
  articles.save({ ...base, content: { ...contentOfArticle(article), headline: plain(headline) } });

/** An article on the sheet, saved from there twice. */
const sheet = async (): Promise<Sheet> => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const articles = createOpenArticles(library);
  const { article } = granted(await articles.open((await file(library, 'Nước lên')).id));
  const first = granted(await save(articles, baseOf(article), article, 'Nước lên sớm')).summary;
  const { revision, updatedAt } = granted(await save(articles, baseOf(first), article, 'Nước lên rất sớm')).summary;
  const current = join(libraryPaths(folder).articles, article.id, 'article.json');
  const theirs = { ...retitled(article, THEIRS), updatedAt: toInstant(new Date('2024-03-01T00:00:00Z')) };
  return {
    library,
    articles,
    article: { ...article, revision, updatedAt },
    writeOutside: (revisions) => writeFile(current, seal({ ...theirs, revision: revision + revisions })),
    stored: async () => headlineOf(granted(await library.peek(article.id)).article),
  };
};

describe.each([-1, 0, 1])('another program’s copy, %s revisions on', (revisions) => {
  /** What the window or its deeds ask of main while the old text is on the sheet. */
  const readings: readonly (readonly [string, (sheet: Sheet) => Promise<unknown>])[] = [
    ['nothing else', async () => undefined],
    ['an export', ({ library, article }) => library.peek(article.id)],
    ['a duplicate', ({ library, article }) => library.duplicate(article.id)],
    ['a reading that came too late for the sheet', ({ articles, article }) => articles.open(article.id)],
    [
      'a reading that came too late, and a tag',
      async ({ articles, article }) => {
        await articles.open(article.id);
        await articles.change(article.id, { addTags: ['lũ'] }, baseOf(article));
      },
    ],
    [
      'another article that was opened, but could not be come to, and a status',
      async ({ library, articles, article }) => {
        await articles.open((await file(library, 'Bài khác')).id);
        await articles.change(article.id, { status: 'submitted' }, baseOf(article));
      },
    ],
    ['a status from the desk', ({ articles, article }) => articles.change(article.id, { status: 'submitted' })],
  ];

  test.each(readings)('is not saved over after %s', async (_, read) => {
    const at = await sheet();
    await at.writeOutside(revisions);
    await read(at);
    expect(await save(at.articles, baseOf(at.article), at.article, 'Của cửa sổ')).toEqual(STALE);
    expect(await at.stored()).toBe(THEIRS);
  });

  test('is built on once it is on the sheet', async () => {
    const at = await sheet();
    await at.writeOutside(revisions);
    const { article } = granted(await at.articles.open(at.article.id));
    granted(await save(at.articles, baseOf(article), article, 'Đã xem, viết tiếp'));
    expect(await at.stored()).toBe('Đã xem, viết tiếp');
  });

  test('takes no status from a sheet that shows the text before it', async () => {
    const at = await sheet();
    await at.writeOutside(revisions);
    await at.articles.open(at.article.id);
    const changed = await at.articles.change(at.article.id, { status: 'approved' }, baseOf(at.article));
    expect(changed).toEqual(STALE);
    expect(granted(await at.library.peek(at.article.id)).article.status).toBe('draft');
  });
});

test('looking at an article for an export mends nothing: a damaged file stays for whoever opens it', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { id } = await mustSave(library, await file(library, 'Nước lên'));
  await library.flush();
  const place = join(libraryPaths(folder).articles, id);
  await writeFile(join(place, 'article.json'), 'hỏng');
  const before = await readdir(place);
  expect(granted(await library.peek(id))).toMatchObject({ isRecovered: true, article: { id } });
  expect(await readdir(place)).toEqual(before);
  expect(await readFile(join(place, 'article.json'), 'utf8')).toBe('hỏng');
  expect(granted(await library.open(id)).recovery).toMatchObject({ from: 'previous' });
});

test('where there is nothing to look at, it is said where the article is', async () => {
  const library = await mustOpen(await temporaryFolder());
  const { id } = await file(library, 'Nước lên');
  granted(await library.trash(id));
  expect(await library.peek(id)).toEqual({ ok: false, reason: 'in-trash' });
  expect(await library.duplicate(id)).toEqual({ ok: false, reason: 'in-trash' });
  await library.close();
  expect(await library.peek(id)).toEqual({ ok: false, reason: 'closed' });
});

const anyStep = fc.oneof(
  { weight: 5, arbitrary: fc.constant('save' as const) },
  { weight: 2, arbitrary: fc.constant('late answer' as const) },
  { weight: 2, arbitrary: fc.constant('status' as const) },
  { weight: 2, arbitrary: fc.constant('tag' as const) },
  { weight: 1, arbitrary: fc.constant('open' as const) },
  { weight: 1, arbitrary: fc.constant('other' as const) },
  { weight: 1, arbitrary: fc.constant('export' as const) },
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** A clock that stands, runs and is set back. */
const clockOf = (steps: readonly number[]): { now(): Date } => {
  let at = Date.parse('2024-03-08T01:00:00Z');
  let next = 0;
  return {
    now: () => {
      at += steps[next++ % steps.length] ?? 0;
      return new Date(at);
    },
  };
};

/** The window as it may come to stand: it hears of what main stored at once, late, or never. */
const work = async (steps: readonly Step[], clock: { now(): Date }): Promise<void> => {
  const { library } = granted(await openAt('/desk', createMemoryDisk(), clock));
  const articles = createOpenArticles(library);
  const { article } = granted(await articles.open((await file(library, 'Nước lên')).id));
  const other = await file(library, 'Bài khác');
  let base = baseOf(article);
  let typed = 'Nước lên';
  for (const [n, step] of steps.entries()) {
    if (step === 'save' || step === 'late answer') {
      typed = `Nước lên ${n}`;
      const { summary } = granted(await save(articles, base, article, typed));
      if (step === 'save') base = baseOf(summary);
    }
    if (step === 'status')
      granted(await articles.change(article.id, { status: n % 2 ? 'draft' : 'approved', why: 'Xem lại' }, base));
    if (step === 'tag') base = baseOf(granted(await articles.change(article.id, { addTags: [`${n}`] }, base)).summary);
    if (step === 'open') base = baseOf(granted(await articles.open(article.id)).article);
    if (step === 'other') granted(await articles.open(other.id));
    if (step === 'export') granted(await library.duplicate(article.id));
    expect(headlineOf(granted(await library.peek(article.id)).article)).toBe(typed);
  }
  await library.close();
};

test('whatever the window does alone, heard or not heard, and wherever the clock goes, it is never refused', async () => {
  const clocks = fc.array(fc.integer({ min: -90_000, max: 90_000 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), clocks, (steps, clock) => work(steps, clockOf(clock))),
    { numRuns: 60 },
  );
});

test('a save that is tried again and again goes through once the disk is well, however many tries have reached the disk', async () => {
  const memory = createMemoryDisk();
  let isFailing = false;
  const library = await mustOpen('/desk', {
    ...memory,
    syncFolder: (path, newest) =>
      isFailing && path.includes('articles/')
        ? Promise.reject(new DiskError('io-error', path))
        : memory.syncFolder(path, newest),
  });
  const articles = createOpenArticles(library);
  const { article } = granted(await articles.open((await file(library, 'Nước lên')).id));
  isFailing = true;
  for (let tries = 0; tries < 300; tries += 1) {
    const refused = await save(articles, baseOf(article), article, 'Nước lên sớm');
    expect(refused).toEqual({ ok: false, reason: 'io-error' });
  }
  isFailing = false;
  granted(await save(articles, baseOf(article), article, 'Nước lên sớm'));
});
