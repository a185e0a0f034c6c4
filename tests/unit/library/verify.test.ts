import { copyFile, mkdir, readdir, readFile, rename, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ArticleId, toInstant } from '#shared/article/identity';
import type { Verification } from '#shared/library/jobs';
import { createAssets } from '../../../src/main/library/assets';
import type { Library } from '../../../src/main/library/library';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { libraryPaths } from '../../../src/main/library/paths';
import { type VerifyParts, verifyLibrary } from '../../../src/main/library/verify';
import { createKeptHistory } from '../../support/kept-history';
import {
  file,
  granted,
  headlineOf,
  mustOpen,
  mustSave,
  nextId,
  retitled,
  temporaryFolder,
} from '../../support/library-desk';
import { png } from '../../support/photo-bytes';

const SOUND: Verification = {
  ok: true,
  isSound: true,
  articles: 0,
  recoverable: [],
  repaired: [],
  damaged: [],
  inBoth: [],
  photos: 0,
  damagedPhotos: [],
  missingPhotos: [],
  damagedRevisions: [],
  newsroom: [],
  unreadableLayouts: [],
};

/** Every file and folder with what it holds. */
const snapshot = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pairs = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path, entry.isFile() ? (await readFile(path)).toString('base64') : 'folder'];
  });
  return Object.fromEntries((await Promise.all(pairs)).sort());
};

interface Wreck {
  readonly folder: string;
  readonly library: Library;
  readonly recoverable: string;
  readonly lost: string;
  readonly trashed: string;
  readonly photo: string;
}

/** Four articles, one of them in the trash, and a photo: all but one article harmed. */
const wreck = async (): Promise<Wreck> => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  await file(library, 'Lành');
  const recoverable = await mustSave(library, retitled(await file(library, 'Còn bản trước'), 'Bản sau'));
  const lost = await file(library, 'Mất');
  const trashed = await mustSave(library, await file(library, 'Hỏng trong thùng rác'));
  granted(await library.trash(trashed.id));
  const { asset } = granted(await library.putPhoto(png()));
  await library.flush();
  const broken = [
    join('articles', recoverable.id, 'article.json'),
    join('articles', lost.id, 'article.json'),
    join('trash', trashed.id, 'article.json'),
    join('assets', asset),
  ];
  for (const path of broken) await truncate(join(folder, path), 20);
  return { folder, library, recoverable: recoverable.id, lost: lost.id, trashed: trashed.id, photo: asset };
};

const partsOf = (folder: string): VerifyParts => {
  const disk = createNodeDisk();
  const paths = libraryPaths(folder);
  const now = () => toInstant(new Date(0));
  return { disk, paths, assets: createAssets({ disk, paths, now }), now };
};

test('a whole library is found whole, trash and photos included', async () => {
  const library = await mustOpen(await temporaryFolder());
  await file(library, 'Trên bàn');
  granted(await library.trash((await file(library, 'Trong thùng rác')).id));
  granted(await library.putPhoto(png()));
  expect(await library.verify()).toEqual({ ...SOUND, articles: 2, photos: 1 });
});

test('what is damaged is named, what can be brought back apart from what cannot, and nothing on the disk is changed', async () => {
  const { folder, library, recoverable, lost, trashed, photo } = await wreck();
  const before = await snapshot(folder);
  const expected = {
    ...SOUND,
    isSound: false,
    articles: 4,
    recoverable: [recoverable, trashed],
    damaged: [{ id: lost, reason: 'damaged' }],
    photos: 1,
    damagedPhotos: [photo],
  };
  expect(await library.verify()).toEqual(expected);
  expect(await library.verify({ repair: false })).toEqual(expected);
  expect(await snapshot(folder)).toEqual(before);
});

test('repair brings back what can be brought back, in the trash too, and keeps every bad file', async () => {
  const { folder, library, recoverable, lost, trashed } = await wreck();
  const before = await snapshot(folder);
  const { repaired, damaged, recoverable: left, isSound } = granted(await library.verify({ repair: true }));
  expect(repaired.map(({ id, from }) => [id, from])).toEqual([
    [recoverable, 'previous'],
    [trashed, 'previous'],
  ]);
  expect(left).toEqual([]);
  expect(damaged).toEqual([{ id: lost, reason: 'damaged' }]);
  expect(isSound).toBe(false);
  const after = await snapshot(folder);
  for (const { id, setAside } of repaired) {
    const shelf = id === trashed ? 'trash' : 'articles';
    expect(after[setAside ?? '']).toBe(before[join(folder, shelf, id, 'article.json')]);
  }
  expect(library.list().summaries.map(({ headline }) => headline)).toContain('Còn bản trước');
  expect(granted(await library.verify())).toMatchObject({ recoverable: [], repaired: [], articles: 4 });
});

test('a repair of a whole library changes nothing but leftovers that are older than their article', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const article = await file(library, 'Tít');
  const leftover = join(folder, 'articles', article.id, 'article.old.tmp');
  await writeFile(leftover, 'dở dang');
  await utimes(leftover, new Date(0), new Date(0));
  await mustSave(library, retitled(article, 'Tít mới'));
  await library.flush();
  const before = await snapshot(folder);
  expect(granted(await library.verify({ repair: true })).isSound).toBe(true);
  const { [leftover]: swept, ...rest } = before;
  expect(swept).toBeDefined();
  expect(await snapshot(folder)).toEqual(rest);
});

test('a text that is saved while the library is repaired is neither lost nor mended away', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const article = await mustSave(library, await file(library, 'Tít'));
  await truncate(join(folder, 'articles', article.id, 'article.json'), 9);
  const [saved, verification] = await Promise.all([
    library.save(retitled(article, 'Gõ trong lúc sửa')),
    library.verify({ repair: true }),
  ]);
  granted(saved);
  granted(verification);
  expect(headlineOf(granted(await library.open(article.id)).article)).toBe('Gõ trong lúc sửa');
  expect(granted(await library.verify()).isSound).toBe(true);
});

test('an article that lies in the articles and in the trash is named', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { id } = await file(library, 'Hai nơi');
  const bytes = await readFile(join(folder, 'articles', id, 'article.json'));
  await mkdir(join(folder, 'trash', id));
  expect(granted(await library.verify())).toMatchObject({ inBoth: [], articles: 1 });
  await writeFile(join(folder, 'trash', id, 'article.json'), bytes);
  expect(granted(await library.verify())).toMatchObject({ isSound: false, inBoth: [id], articles: 2 });
});

test('a photo that an article names but that is not stored is named', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { asset, size } = granted(await library.putPhoto(png()));
  const photo = { asset, size, alt: '', caption: [], credit: '' };
  await mustSave(library, { ...(await file(library, 'Có ảnh')), photos: [photo] });
  expect(granted(await library.verify()).isSound).toBe(true);
  await rm(join(folder, 'assets', asset));
  expect(granted(await library.verify())).toMatchObject({ isSound: false, missingPhotos: [asset], damagedPhotos: [] });
});

test('so is one that stands among the text', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { asset, size } = granted(await library.putPhoto(png()));
  const photos = [{ asset, size, alt: '', caption: [], credit: '' }];
  await mustSave(library, {
    ...(await file(library, 'Có ảnh trong bài')),
    body: [{ type: 'photos', position: 'left', photos }],
  });
  expect(granted(await library.verify()).isSound).toBe(true);
  await rm(join(folder, 'assets', asset));
  expect(granted(await library.verify())).toMatchObject({ isSound: false, missingPhotos: [asset] });
});

test('an article with nothing but its history is repaired from it, and revisions that cannot be read are named', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const article = await file(library, 'Chỉ còn lịch sử');
  await truncate(join(folder, 'articles', article.id, 'article.json'), 0);
  const { keep, fromHistory } = createKeptHistory(createNodeDisk());
  keep(article);
  const checkHistory: VerifyParts['checkHistory'] = async (_, id) => ({
    whole: 1,
    damaged: id === article.id ? ['cũ.json.gz'] : [],
  });
  const parts = { ...partsOf(folder), fromHistory, checkHistory };
  expect(await verifyLibrary(parts)).toMatchObject({ recoverable: [article.id], isSound: false });
  expect(await verifyLibrary(parts, { repair: true })).toMatchObject({
    repaired: [{ id: article.id, from: 'history' }],
    damagedRevisions: [{ id: article.id, files: ['cũ.json.gz'] }],
  });
  expect(granted(await library.open(article.id)).article).toEqual(article);
});

/** What a write left that never ended, and in whose place nobody has put anything since. */
const leave = async (folder: string, id: ArticleId): Promise<void> => {
  const place = join(folder, 'articles', id);
  await rename(join(place, 'article.json'), join(place, 'article.123.tmp'));
  await rm(join(place, 'article.previous.json'), { force: true });
};

const SAVED_ONCE: readonly (readonly [by: string, save: (library: Library, folder: string) => Promise<ArticleId>])[] = [
  [
    'the list, which knew its file',
    async (library) => {
      const { id } = await file(library, 'Đã có tên trên bàn tin');
      await library.close();
      return id;
    },
  ],
  [
    'its history',
    async (library) => {
      const { id } = await file(library, 'Đã giữ một bản');
      granted(await library.keep(id, 'open'));
      return id;
    },
  ],
  [
    'its revision',
    async (library, folder) => {
      const { id } = await mustSave(library, await file(library, 'Đã lưu lần nữa'));
      await library.flush();
      await rm(join(folder, 'library.json'), { force: true });
      await rm(join(folder, 'articles', id, 'history'), { recursive: true, force: true });
      return id;
    },
  ],
];

test.each(SAVED_ONCE)('that an article had been saved whose file is gone is told by %s', async (_, save) => {
  const folder = await temporaryFolder();
  const id = await save(await mustOpen(folder), folder);
  await leave(folder, id);
  const found = granted(await (await mustOpen(folder)).verify());
  expect(found).toMatchObject({ isSound: false, recoverable: [id], damaged: [] });
});

test('of an article whose file is gone its history is brought back, not an older write that never ended', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const born = await file(library, 'Tít đầu');
  const place = join(folder, 'articles', born.id);
  await copyFile(join(place, 'article.json'), join(place, 'article.123.tmp'));
  await mustSave(library, retitled(born, 'Tít sau'));
  granted(await library.keep(born.id, 'close'));
  for (const name of ['article.json', 'article.previous.json']) await rm(join(place, name));
  const { article, recovery } = granted(await (await mustOpen(folder)).open(born.id));
  expect([headlineOf(article), recovery?.from]).toEqual(['Tít sau', 'history']);
});

test('a disk that does not let a bad file be moved leaves it recoverable, not repaired', async () => {
  const { folder, recoverable, trashed } = await wreck();
  const parts = partsOf(folder);
  const rename: VerifyParts['disk']['rename'] = (from) => parts.disk.rename(join(from, 'nowhere'), from);
  const before = await snapshot(folder);
  const stuck = { ...parts, disk: { ...parts.disk, rename } };
  expect(await verifyLibrary(stuck, { repair: true })).toMatchObject({
    recoverable: [recoverable, trashed],
    repaired: [],
  });
  expect(await snapshot(folder)).toEqual(before);
});

test('it tells how far it is, article by article and photo by photo', async () => {
  const { library } = await wreck();
  const steps: string[] = [];
  await library.verify({ repair: false, onProgress: (done, total) => steps.push(`${done}/${total}`) });
  expect(steps).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
});

test('once cancelled it looks at nothing more', async () => {
  const { library } = await wreck();
  let looked = 0;
  const onProgress = (done: number): void => {
    looked = done;
  };
  const request = { repair: false, isCancelled: () => looked >= 2, onProgress };
  expect(await library.verify(request)).toEqual({ ok: false, reason: 'cancelled' });
  expect(looked).toBeLessThan(5);
});

test('a library whose folder is gone cannot be looked at', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  await rm(folder, { recursive: true });
  expect(await library.verify()).toEqual({ ok: false, reason: 'missing' });
});

test('a folder that only looks like an article is no article', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  await mkdir(join(folder, 'articles', nextId()));
  await mkdir(join(folder, 'articles', 'Bản sao'));
  expect(await library.verify({ repair: true })).toEqual(SOUND);
});
