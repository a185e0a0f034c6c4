import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { toInstant } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { LibraryChange } from '#shared/library/change';
import { createArticleStore } from '../../../src/main/library/article-store';
import { createDesk, type Desk } from '../../../src/main/library/desk';
import { createDeskOrder } from '../../../src/main/library/desk-order';
import type { Disk } from '../../../src/main/library/disk';
import { unseal } from '../../../src/main/library/envelope';
import { INDEX_SCHEMA, indexTexts, parseIndex } from '../../../src/main/library/index-entry';
import { libraryPaths } from '../../../src/main/library/paths';
import { prepareFolders } from '../../../src/main/library/prepare-folders';
import { contentOf, FORM, granted, nextId, retitled, tickingClock } from '../../support/library-desk';
import { createMemoryDisk, type MemoryDisk } from '../../support/memory-disk';
import { summaryOf } from '../../support/summaries';

const paths = libraryPaths('/desk');
const clock = tickingClock();
const now = () => toInstant(clock.now());

const emptyDisk = async (): Promise<MemoryDisk> => {
  const memory = createMemoryDisk();
  await prepareFolders(memory, paths);
  return memory;
};

const deskOn = (disk: Disk): Desk => createDesk({ disk, paths, now, indexDelay: 60_000 });

const born = (headline: string): Article => createArticle({ id: nextId(), now: now(), ...FORM }, contentOf(headline));

/** Puts an article on the disk as another program does: the desk hears nothing of it. */
const filed = async (disk: Disk, headline: string): Promise<Article> =>
  granted(await createArticleStore({ disk, paths, now }).create(born(headline))).article;

const savedOn = async (disk: Disk, article: Article): Promise<Article> =>
  granted(await createArticleStore({ disk, paths, now }).save(article, null)).article;

const newsOf = (desk: Desk): LibraryChange[] => {
  const news: LibraryChange[] = [];
  desk.onChange((change) => news.push(change));
  return news;
};

const headlines = (summaries: readonly Summary[]): readonly string[] => summaries.map(({ headline }) => headline);

test('a page of the desk is a part of its list, with how many there are in all', async () => {
  const disk = await emptyDisk();
  for (const headline of ['Một', 'Hai', 'Ba', 'Bốn']) await filed(disk, headline);
  disk.tamper(`/desk/articles/${nextId()}/article.json`, new Uint8Array(5));
  const desk = deskOn(disk);
  await desk.reconcile();
  expect(headlines(desk.page(0, 2).summaries)).toEqual(['Bốn', 'Ba']);
  expect(headlines(desk.page(2, 100).summaries)).toEqual(['Hai', 'Một']);
  expect(desk.page(4, 2)).toEqual({ summaries: [], damaged: [], total: 4 });
});

test('a list that was handed out stays as it was when the desk changes', async () => {
  const desk = deskOn(await emptyDisk());
  desk.put(born('Một'), null);
  const { summaries } = desk.list();
  desk.put(born('Hai'), null);
  expect(headlines(summaries)).toEqual(['Một']);
  expect(headlines(desk.list().summaries)).toEqual(['Hai', 'Một']);
});

test('the desk is always in order, whatever comes and goes', () => {
  const step = fc.record({ nth: fc.nat(11), minute: fc.nat(5), isRemoved: fc.boolean(), looks: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const all = new Map<number, Summary>();
      const order = createDeskOrder(() => all.values());
      for (const { nth, minute, isRemoved, looks } of steps) {
        const before = all.get(nth) ?? null;
        const after = isRemoved ? null : summaryOf(nth, minute);
        if (after === null) all.delete(nth);
        else all.set(nth, after);
        order.swap(before, after);
        if (looks) order.all();
      }
      const key = ({ updatedAt, id }: Summary): string => `${updatedAt} ${id}`;
      const expected = [...all.values()].map(key).sort().reverse();
      expect(order.all().map(key)).toEqual(expected);
      expect(order.page(1, 3).map(key)).toEqual(expected.slice(1, 4));
    }),
  );
});

test('every change is told: what is put, what is gone, and all that cannot be read', async () => {
  const disk = await emptyDisk();
  const desk = deskOn(disk);
  const news = newsOf(desk);
  const article = await filed(disk, 'Tít');
  await desk.look(article.id);
  disk.tamper(`/desk/articles/${article.id}/article.json`, new Uint8Array(5));
  await desk.look(article.id);
  desk.remove(article.id);
  expect(news).toMatchObject([
    { put: [{ headline: 'Tít' }], removed: [], damaged: [] },
    { put: [], removed: [article.id], damaged: [{ id: article.id, reason: 'damaged' }] },
    { put: [], removed: [article.id], damaged: [] },
  ]);
});

test('what changes nothing is not told', async () => {
  const disk = await emptyDisk();
  const article = await filed(disk, 'Tít');
  const desk = deskOn(disk);
  await desk.reconcile();
  const news = newsOf(desk);
  await desk.look(article.id);
  await desk.reconcile();
  desk.remove(nextId());
  expect(news).toEqual([]);
});

test('who has stopped listening hears nothing more', async () => {
  const desk = deskOn(await emptyDisk());
  const news: LibraryChange[] = [];
  const stop = desk.onChange((change) => news.push(change));
  stop();
  desk.put(born('Tít'), null);
  expect(news).toEqual([]);
});

test('a reconciling with the disk tells once, of all', async () => {
  const disk = await emptyDisk();
  const [kept, gone] = [await filed(disk, 'Sửa'), await filed(disk, 'Xóa')];
  const desk = deskOn(disk);
  await desk.reconcile();
  const news = newsOf(desk);
  await savedOn(disk, retitled(kept, 'Đã sửa'));
  await disk.rename(`/desk/articles/${gone.id}`, `/desk/trash/${gone.id}`);
  await filed(disk, 'Thêm');
  await desk.reconcile();
  expect(news).toHaveLength(1);
  expect(headlines(news[0]?.put ?? [])).toEqual(['Đã sửa', 'Thêm']);
  expect(news[0]?.removed).toEqual([gone.id]);
});

test('what is saved while the disk is being read stays, though the reading ends later', async () => {
  const memory = await emptyDisk();
  const article = await filed(memory, 'Cũ');
  const desk = deskOn({
    ...memory,
    read: async (path) => {
      const bytes = await memory.read(path);
      if (path.endsWith('article.json')) {
        const saved = await savedOn(memory, retitled(article, 'Vừa lưu'));
        desk.put(saved, await memory.stat(path));
      }
      return bytes;
    },
  });
  await desk.reconcile();
  expect(headlines(desk.list().summaries)).toEqual(['Vừa lưu']);
});

test('an article that is made while the folders are being listed is not taken for gone', async () => {
  const memory = await emptyDisk();
  const desk = deskOn({
    ...memory,
    stats: async (all) => {
      desk.put(await filed(memory, 'Vừa tạo'), null);
      return memory.stats(all);
    },
  });
  await desk.reconcile();
  expect(headlines(desk.list().summaries)).toEqual(['Vừa tạo']);
});

test('reading a few files is not worth telling; reading hundreds says how far it is', async () => {
  const disk = await emptyDisk();
  for (let n = 0; n < 299; n += 1) await filed(disk, `${n}`);
  const steps: string[] = [];
  const onProgress = (done: number, total: number) => steps.push(`${done}/${total}`);
  await deskOn(disk).reconcile(onProgress);
  expect(steps).toEqual([]);
  for (let n = 0; n < 10; n += 1) await filed(disk, `thêm ${n}`);
  const desk = deskOn(disk);
  await desk.reconcile(onProgress);
  expect(steps).toHaveLength(309);
  expect(steps.at(-1)).toBe('309/309');
  expect(desk.page(0, 1).total).toBe(309);
});

test.each([0, 1, 199, 200, 201, 400, 450])(
  'an index of %i lines is written in pieces and read back as it was',
  async (count) => {
    const entries = Array.from({ length: count }, (_, n) => ({
      summary: summaryOf(n, n),
      stamp: { mtimeMs: n + 0.25, size: n },
    }));
    const json = [...indexTexts({ schema: INDEX_SCHEMA, entries })].join('');
    expect(parseIndex(JSON.parse(json))).toEqual({ ok: true, data: { schema: INDEX_SCHEMA, entries } });
  },
);

test('an index written in pieces is sealed like any other file', async () => {
  const disk = await emptyDisk();
  const desk = deskOn(disk);
  for (let n = 0; n < 450; n += 1) desk.put(born(`Bài ${n}`), null);
  await desk.flush();
  const opened = unseal(await disk.read(paths.index));
  expect(opened.ok && parseIndex(opened.data).ok).toBe(true);
});

test.each(['datelineAt', 'place', 'tags', 'headline'] as const)(
  'an index line with a wrong %s is not believed',
  (field) => {
    const summary = { ...summaryOf(1, 1), [field]: 7 };
    const data = { schema: INDEX_SCHEMA, entries: [{ summary, stamp: { mtimeMs: 1, size: 1 } }] };
    expect(parseIndex(data)).toEqual({ ok: false, reason: 'damaged' });
  },
);
