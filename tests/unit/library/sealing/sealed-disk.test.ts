import { expect, test } from 'vitest';
import { homeOf } from '../../../../src/main/library/sealing/home-of';
import { keyFrom } from '../../../../src/main/library/sealing/key';
import { createSealedDisk } from '../../../../src/main/library/sealing/sealed-disk';
import { file, granted, headlineOf, mustOpen, mustSave, retitled } from '../../../support/library-desk';
import { createMemoryDisk, type MemoryDisk } from '../../../support/memory-disk';
import { png } from '../../../support/photo-bytes';
import { sealedDiskOn } from '../../../support/sealed';

const MARK = 'Nước ròng phơi bãi';

/** A library in which the mark stands everywhere that text can stand. */
const furnished = async () => {
  const memory = createMemoryDisk();
  const disk = sealedDiskOn('/desk')(memory);
  const library = await mustOpen('/desk', disk);
  const article = await mustSave(library, retitled(await file(library, MARK), `${MARK} lần hai`));
  granted(await library.keep(article.id, 'status'));
  granted(await library.putPhoto(png()));
  granted(await library.trash((await file(library, `${MARK} bỏ`)).id));
  granted(await library.newsroom.change({ is: 'add-words', words: ['rạchchanhphơi'] }));
  library.startSearch();
  await library.searchReady();
  await library.close();
  return { memory, disk, article };
};

const filesOf = (memory: MemoryDisk): readonly string[] => memory.paths().filter((path) => /\.\w+$/u.test(path));

test('nothing in the folder of a sealed library says a word of its text, or that a photo is one', async () => {
  const { memory } = await furnished();
  for (const path of filesOf(memory)) {
    const bytes = Buffer.from(await memory.read(path));
    expect(bytes.includes(Buffer.from(MARK))).toBe(false);
    expect(bytes.includes(Buffer.from('rạchchanhphơi'))).toBe(false);
    expect(bytes.subarray(0, 24).toString('latin1')).toBe('{"format":2,"sealed":1}\n');
  }
  expect(filesOf(memory).length).toBeGreaterThan(6);
});

test('with the key it is a library like any other', async () => {
  const { disk, article } = await furnished();
  const library = await mustOpen('/desk', disk);
  expect(headlineOf(granted(await library.open(article.id)).article)).toBe(`${MARK} lần hai`);
  expect(granted(await library.verify())).toMatchObject({ isSound: true, articles: 2, photos: 1 });
});

test('with another key nothing of it can be read, and nothing is deleted', async () => {
  const { memory } = await furnished();
  const before = filesOf(memory).length;
  const other = createSealedDisk(memory, { root: '/desk', key: keyFrom(new Uint8Array(32)), acceptsPlain: false });
  const library = await mustOpen('/desk', other);
  expect(library.list().summaries).toEqual([]);
  expect(library.list().damaged).toHaveLength(1);
  expect(filesOf(memory).length).toBeGreaterThanOrEqual(before);
});

test.each([40, 60, -1])('a file with one bad byte, the %ith, gives way to the copy before it', async (at) => {
  const { memory, disk, article } = await furnished();
  const path = `/desk/articles/${article.id}/article.json`;
  const bytes = await memory.read(path);
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  memory.tamper(path, bytes);
  const library = await mustOpen('/desk', disk);
  const opened = granted(await library.open(article.id));
  expect(headlineOf(opened.article)).toBe(MARK);
  expect(opened.recovery?.from).toBe('previous');
});

test('an article in the place of another is not taken for it', async () => {
  const { memory, disk, article } = await furnished();
  const library = await mustOpen('/desk', disk);
  const other = await file(library, 'Khác');
  memory.tamper(
    `/desk/articles/${article.id}/article.json`,
    await memory.read(`/desk/articles/${other.id}/article.json`),
  );
  expect(headlineOf(granted(await library.open(article.id)).article)).toBe(MARK);
});

test('a file that somebody without the key has put there is no article', async () => {
  const { memory, disk, article } = await furnished();
  const plain = createMemoryDisk();
  const library = await mustOpen('/desk', plain);
  const forged = await file(library, 'Giả');
  memory.tamper(
    `/desk/articles/${article.id}/article.json`,
    await plain.read(`/desk/articles/${forged.id}/article.json`),
  );
  expect(headlineOf(granted(await (await mustOpen('/desk', disk)).open(article.id)).article)).toBe(MARK);
});

const ID = '01HRC5Q3K8ZQ4T7V9X00000001';

test.each([
  ['articles/ID/article.json', 'trash/ID/article.previous.json'],
  ['articles/ID/article.9f-1.tmp', '.restoring-77/ID/article.damaged-2024-03-08.json'],
  ['articles/ID/history/20240308-7.json.gz', 'trash/ID/history/20240308-7.json.gz.1a.tmp'],
  ['assets/ab12.jpg', 'assets/ab12.jpg.55.tmp'],
  ['library.json', 'library.9a.tmp'],
])('%s and %s are copies of one file, and may take each other’s place', (one, other) => {
  const home = (path: string) => homeOf('/desk', `/desk/${path.replace('ID', ID)}`);
  expect(home(one)).not.toBeNull();
  expect(home(one)).toBe(home(other));
});

test.each([
  ['articles/ID/article.json', 'articles/ID/history/article.json'],
  ['articles/ID/article.json', 'articles/ID/trashed.json'],
  ['assets/ab12.jpg', 'assets/ab13.jpg'],
  ['newsroom/words.json', 'words.json'],
])('%s is not to be taken for %s', (one, other) => {
  const home = (path: string) => homeOf('/desk', `/desk/${path.replace('ID', ID)}`);
  expect(home(one)).not.toBe(home(other));
});

test.each(['sealed.json', 'sealed.previous.json', 'library.lock/7.json', 'ghi-chu.txt', '../khac/articles/a.json'])(
  '%s stays as it is',
  (path) => {
    expect(homeOf('/desk', `/desk/${path}`)).toBeNull();
  },
);
