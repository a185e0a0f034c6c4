import { chmod, copyFile, link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { toInstant } from '#shared/article/identity';
import { type ArticleStore, createArticleStore } from '../../../src/main/library/article-store';
import { DiskError } from '../../../src/main/library/disk';
import { seal } from '../../../src/main/library/envelope';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { libraryPaths } from '../../../src/main/library/paths';
import { prepareFolders } from '../../../src/main/library/prepare-folders';
import {
  contentOf,
  FORM,
  granted,
  headlineOf,
  nextId,
  retitled,
  temporaryFolder,
  tickingClock,
} from '../../support/library-desk';

const clock = tickingClock();
const now = () => toInstant(clock.now());
const STALE = { ok: false, reason: 'stale' };

interface Scene {
  readonly folder: string;
  readonly store: ArticleStore;
  readonly article: Article;
  readonly current: string;
}

/** An article that is open in this session, after two saves. */
const stage = async (): Promise<Scene> => {
  const folder = await temporaryFolder();
  const paths = libraryPaths(folder);
  const disk = createNodeDisk();
  await prepareFolders(disk, paths);
  const store = createArticleStore({ disk, paths, now });
  const born = createArticle({ id: nextId(), now: now(), ...FORM }, contentOf('Một'));
  const first = granted(await store.create(born)).article;
  const { article } = granted(await store.save(retitled(first, 'Hai'), 'cửa sổ'));
  return { folder, store, article, current: join(paths.articles, article.id, 'article.json') };
};

const anotherStore = ({ folder }: Scene): ArticleStore =>
  createArticleStore({ disk: createNodeDisk(), paths: libraryPaths(folder), now });

test('what this session wrote itself is not taken for another program’s', async () => {
  const { store, article } = await stage();
  expect(await store.hasChangedOutside(article.id)).toBe(false);
  for (const n of [1, 2, 3]) {
    const save = store.save(retitled(article, `Lần ${n}`), 'cửa sổ');
    const looks = Array.from({ length: 10 }, () => store.hasChangedOutside(article.id));
    granted(await save);
    expect(await Promise.all(looks)).not.toContain(true);
  }
  expect(await store.hasChangedOutside(article.id)).toBe(false);
});

test('a save by another program is noticed, until the article is opened again', async () => {
  const scene = await stage();
  granted(await anotherStore(scene).save(retitled(scene.article, 'Từ dòng lệnh'), null));
  expect(await scene.store.hasChangedOutside(scene.article.id)).toBe(true);
  expect(headlineOf(granted(await scene.store.open(scene.article.id)).article)).toBe('Từ dòng lệnh');
  expect(await scene.store.hasChangedOutside(scene.article.id)).toBe(false);
});

test('an older revision put back by another program is noticed and not saved over, though it is older', async () => {
  const scene = await stage();
  await copyFile(join(scene.current, '..', 'article.previous.json'), scene.current);
  const before = await readFile(scene.current);
  expect(await scene.store.hasChangedOutside(scene.article.id)).toBe(true);
  expect(await scene.store.save(retitled(scene.article, 'Gõ tiếp'), 'cửa sổ')).toEqual(STALE);
  expect(await readFile(scene.current)).toEqual(before);

  const { article } = granted(await scene.store.open(scene.article.id));
  granted(await scene.store.save(retitled(article, 'Đã xem, gõ tiếp'), 'cửa sổ'));
});

test('a text of the same revision, as a synchronised folder brings it, is not saved over', async () => {
  const scene = await stage();
  await writeFile(scene.current, seal({ ...retitled(scene.article, 'Máy khác'), updatedAt: now() }));
  expect(await scene.store.save(retitled(scene.article, 'Máy này'), 'cửa sổ')).toEqual(STALE);
});

test('a file replaced by one as long and of the same time is noticed by its number', async () => {
  const scene = await stage();
  const { atime, mtime } = await stat(scene.current);
  const other = seal(retitled({ ...scene.article, updatedAt: now() }, 'Bai'));
  await writeFile(`${scene.current}.other`, other);
  await utimes(`${scene.current}.other`, atime, mtime);
  await rename(`${scene.current}.other`, scene.current);
  expect(await scene.store.hasChangedOutside(scene.article.id)).toBe(true);
});

test('a file written in place with as many bytes, its time set back, is noticed by its change time', async () => {
  const scene = await stage();
  const before = await stat(scene.current);
  const bytes = seal(retitled({ ...scene.article, updatedAt: now() }, 'Bai'));
  expect(bytes.length).toBe(before.size);
  // The file system's clock may stand still for a few milliseconds.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await writeFile(scene.current, bytes);
  await utimes(scene.current, before.atime, before.mtime);
  expect(await scene.store.hasChangedOutside(scene.article.id)).toBe(true);
});

test('a file that was only touched, linked or given other rights is still the same text', async () => {
  const scene = await stage();
  const touches = [
    () => utimes(scene.current, new Date(), new Date(Date.now() + 60_000)),
    () => link(scene.current, `${scene.current}.backup`),
    () => chmod(scene.current, 0o600),
  ];
  for (const touch of touches) {
    await touch();
    expect(await scene.store.hasChangedOutside(scene.article.id)).toBe(false);
  }
  granted(await scene.store.save(retitled(scene.article, 'Gõ tiếp'), 'cửa sổ'));
});

test('a file that is no article any more was changed by somebody', async () => {
  const scene = await stage();
  await writeFile(scene.current, 'của chương trình khác');
  expect(await scene.store.hasChangedOutside(scene.article.id)).toBe(true);
});

test('of an article that is not open here, or whose file is gone, there is nothing to notice', async () => {
  const scene = await stage();
  expect(await anotherStore(scene).hasChangedOutside(scene.article.id)).toBe(false);
  expect(await scene.store.hasChangedOutside(nextId())).toBe(false);
  await rm(scene.current);
  expect(await scene.store.hasChangedOutside(scene.article.id)).toBe(false);
});

test('a disk that cannot be looked at is not taken for a change', async () => {
  const { folder, article } = await stage();
  const disk = createNodeDisk();
  let isGone = false;
  const store = createArticleStore({
    disk: { ...disk, stat: (path) => (isGone ? Promise.reject(new DiskError('io-error', path)) : disk.stat(path)) },
    paths: libraryPaths(folder),
    now,
  });
  granted(await store.open(article.id));
  isGone = true;
  expect(await store.hasChangedOutside(article.id)).toBe(false);
});

test('an article that had to be recovered is watched from the moment it was mended', async () => {
  const scene = await stage();
  await writeFile(scene.current, 'hỏng');
  const store = anotherStore(scene);
  const { article, recovery } = granted(await store.open(scene.article.id));
  expect(recovery?.from).toBe('previous');
  expect(await store.hasChangedOutside(article.id)).toBe(false);
  granted(await anotherStore(scene).save(retitled(article, 'Máy khác'), null));
  expect(await store.hasChangedOutside(article.id)).toBe(true);
});
