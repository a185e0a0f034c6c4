import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { toInstant } from '#shared/article/identity';
import { sealArticle } from '../../../src/main/library/article-file';
import { type ArticleStore, createArticleStore } from '../../../src/main/library/article-store';
import { createDesk, type Desk } from '../../../src/main/library/desk';
import { type Disk, DiskError } from '../../../src/main/library/disk';
import { libraryPaths } from '../../../src/main/library/paths';
import { prepareFolders } from '../../../src/main/library/prepare-folders';
import { createFailingDisk } from '../../support/failing-disk';
import { createKeptHistory } from '../../support/kept-history';
import { contentOf, FORM, granted, headlineOf, nextId, retitled, tickingClock } from '../../support/library-desk';
import { createMemoryDisk, type MemoryDisk, TEARS } from '../../support/memory-disk';

const paths = libraryPaths('/desk');
const clock = tickingClock();
const now = () => toInstant(clock.now());

interface Scene {
  readonly memory: MemoryDisk;
  readonly store: ArticleStore;
  readonly article: Article;
  readonly home: string;
  readonly keep: (article: Article) => void;
  readonly reopen: (disk?: Disk) => { readonly store: ArticleStore; readonly desk: Desk };
}

const born = (headline: string): Article => createArticle({ id: nextId(), now: now(), ...FORM }, contentOf(headline));

const savedTo = async (store: ArticleStore, article: Article): Promise<Article> =>
  granted(await store.save(article, null)).article;

/** An article of three saves; the second one is kept in its history. */
const stage = async (): Promise<Scene> => {
  const memory = createMemoryDisk();
  await prepareFolders(memory, paths);
  const { keep, fromHistory } = createKeptHistory(memory);
  const reopen = (disk: Disk = memory) => ({
    store: createArticleStore({ disk, paths, now, fromHistory }),
    desk: createDesk({ disk, paths, now, indexDelay: 60_000, fromHistory }),
  });
  const { store } = reopen();
  const first = granted(await store.create(born('Bản đầu'))).article;
  const second = await savedTo(store, retitled(first, 'Bản trong lịch sử'));
  keep(second);
  const article = await savedTo(store, retitled(second, 'Bản cuối'));
  return { memory, store, article, home: `/desk/articles/${article.id}`, keep, reopen };
};

const spoilAll = ({ memory, home }: Scene): void => {
  memory.tamper(`${home}/article.json`, new Uint8Array(300));
  memory.tamper(`${home}/article.previous.json`, new Uint8Array(200));
};

const asideIn = ({ memory, home }: Scene): readonly string[] =>
  memory.paths().filter((path) => path.startsWith(`${home}/article.damaged-`));

test('an article whose copies are all bad comes back from its history, and both bad files are kept aside', async () => {
  const scene = await stage();
  spoilAll(scene);
  const { store } = scene.reopen();
  const { article, recovery } = granted(await store.open(scene.article.id));
  expect(headlineOf(article)).toBe('Bản trong lịch sử');
  expect(recovery?.from).toBe('history');
  expect(asideIn(scene)).toContain(recovery?.setAside);
  const sizes = await Promise.all(asideIn(scene).map(async (path) => (await scene.memory.read(path)).length));
  expect(sizes.sort()).toEqual([200, 300]);
  expect(await scene.memory.read(`${scene.home}/article.json`)).toEqual(Uint8Array.from(sealArticle(article)));
});

test('what came back from history is told once and is then an article like any other', async () => {
  const scene = await stage();
  spoilAll(scene);
  const { store } = scene.reopen();
  const { article } = granted(await store.open(scene.article.id));
  expect(granted(await store.open(article.id)).recovery).toBeNull();
  const saved = await savedTo(store, retitled(article, 'Viết tiếp'));
  expect(saved.revision).toBe(article.revision + 1);
});

test('the copy before the last save and a write that was cut off come before the history', async () => {
  const scene = await stage();
  const previous = await scene.memory.read(`${scene.home}/article.previous.json`);
  scene.memory.tamper(`${scene.home}/article.json`, new Uint8Array(300));
  const { store } = scene.reopen();
  expect(granted(await store.open(scene.article.id)).recovery?.from).toBe('previous');

  spoilAll(scene);
  scene.memory.tamper(`${scene.home}/article.77.tmp`, previous);
  expect(granted(await scene.reopen().store.open(scene.article.id)).recovery?.from).toBe('unfinished');
});

test('an article whose files have vanished while its history remains is listed and can be opened', async () => {
  const scene = await stage();
  for (const name of ['article.json', 'article.previous.json']) await scene.memory.remove(`${scene.home}/${name}`);
  const { store, desk } = scene.reopen();
  await desk.reconcile();
  expect(desk.list()).toMatchObject({ summaries: [{ headline: 'Bản trong lịch sử' }], damaged: [] });
  expect(scene.memory.paths()).not.toContain(`${scene.home}/article.json`);
  expect(granted(await store.open(scene.article.id)).recovery).toEqual({ from: 'history', setAside: null });
  expect(scene.memory.paths()).toContain(`${scene.home}/article.json`);
});

test('a listing mends nothing, and lists a damaged article by what opening it will bring back', async () => {
  const scene = await stage();
  spoilAll(scene);
  const before = scene.memory.paths();
  const { desk } = scene.reopen();
  await desk.reconcile();
  expect(desk.list()).toMatchObject({ summaries: [{ headline: 'Bản trong lịch sử' }], damaged: [] });
  expect(scene.memory.paths()).toEqual(before);
});

test('a folder without an article and without a history is nothing', async () => {
  const scene = await stage();
  const id = nextId();
  await scene.memory.makeFolder(`/desk/articles/${id}`);
  const { store, desk } = scene.reopen();
  await desk.reconcile();
  expect(desk.list().summaries).toHaveLength(1);
  expect(await store.open(id)).toEqual({ ok: false, reason: 'missing' });
});

test('a text that is open is saved over what history holds, even where every copy on the disk went bad', async () => {
  const scene = await stage();
  spoilAll(scene);
  const saved = await savedTo(scene.store, retitled(scene.article, 'Còn trong cửa sổ'));
  expect(saved.revision).toBe(scene.article.revision + 1);
  expect(headlineOf(granted(await scene.reopen().store.open(saved.id)).article)).toBe('Còn trong cửa sổ');
  expect(asideIn(scene)).toHaveLength(2);
});

test('on a disk that cannot be written to, the history is shown all the same and nothing is moved', async () => {
  const scene = await stage();
  spoilAll(scene);
  const before = scene.memory.paths();
  const { disk } = createFailingDisk(scene.memory, { atStep: 1, reason: 'read-only', forGood: false });
  const readOnly = { ...scene.memory, rename: disk.rename, createFile: disk.createFile };
  const { recovery } = granted(await scene.reopen(readOnly).store.open(scene.article.id));
  expect(recovery).toEqual({ from: 'history', setAside: null });
  expect(scene.memory.paths()).toEqual(before);
});

test('a power cut at any step of recovering from history leaves the article whole', async () => {
  for (let atStep = 1; ; atStep += 1) {
    const scene = await stage();
    spoilAll(scene);
    for (const folder of [scene.home, paths.articles, paths.root]) await scene.memory.syncFolder(folder);
    const failing = createFailingDisk(scene.memory, { atStep, reason: 'io-error', forGood: true });
    await scene.reopen(failing.disk).store.open(scene.article.id);
    for (let kept = 0; kept <= scene.memory.unflushed(); kept += 1) {
      for (const tear of TEARS) {
        const found = scene.memory.powerCut(kept, tear);
        const { article } = granted(await scene.reopen(found).store.open(scene.article.id));
        expect(headlineOf(article)).toBe('Bản trong lịch sử');
      }
    }
    if (failing.steps() < atStep) return;
  }
});

/** The memory disk with sectors that cannot be read. */
const withBadSectors = (memory: MemoryDisk, ...paths: readonly string[]): Disk => ({
  ...memory,
  read: (path) => (paths.includes(path) ? Promise.reject(new DiskError('io-error', path)) : memory.read(path)),
});

test('a copy on a bad sector gives way to the copy before it, like any bad file', async () => {
  const scene = await stage();
  const disk = withBadSectors(scene.memory, `${scene.home}/article.json`);
  const { article, recovery } = granted(await scene.reopen(disk).store.open(scene.article.id));
  expect(headlineOf(article)).toBe('Bản trong lịch sử');
  expect(recovery?.from).toBe('previous');
  expect(asideIn(scene)).toHaveLength(1);
});

test('where no copy can be read at all it is the disk that is in trouble, and nothing is moved', async () => {
  const memory = createMemoryDisk();
  await prepareFolders(memory, paths);
  const article = granted(await createArticleStore({ disk: memory, paths, now }).create(born('Tít'))).article;
  const home = `/desk/articles/${article.id}`;
  const before = memory.paths();
  const store = createArticleStore({ disk: withBadSectors(memory, `${home}/article.json`), paths, now });
  expect(await store.open(article.id)).toEqual({ ok: false, reason: 'io-error' });
  expect(await store.save(article, null)).toEqual({ ok: false, reason: 'io-error' });
  expect(memory.paths()).toEqual(before);
});

test('a read that fails once, as on a network, is asked again before anything counts as bad', async () => {
  const scene = await stage();
  let failures = 1;
  const disk: Disk = {
    ...scene.memory,
    read: (path) => {
      failures -= 1;
      return failures < 0 ? scene.memory.read(path) : Promise.reject(new DiskError('io-error', path));
    },
  };
  expect(granted(await scene.reopen(disk).store.open(scene.article.id)).recovery).toBeNull();
});
