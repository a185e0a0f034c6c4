import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Article, Block } from '#shared/article/article';
import { assetNameSchema } from '#shared/article/identity';
import { type Disk, DiskError } from '../../../../src/main/library/disk';
import { seal, unseal } from '../../../../src/main/library/envelope';
import { bridgeArticle, photoOf } from '../../../support/articles';
import { granted, nextId } from '../../../support/library-desk';
import type { MemoryDisk } from '../../../support/memory-disk';
import {
  ARTICLE,
  HISTORY,
  HOME,
  historyOn,
  listed,
  mustKeep,
  pathOf,
  type Scene,
  savesListed,
  stage,
  version,
} from './history-desk';

const TIMELINE = `${HISTORY}/timeline.json`;
const LABELS = `${HISTORY}/labels.json`;

/** @returns the revisions, oldest first */
const keepMany = async ({ clock, history }: Scene, count: number) => {
  const entries = [];
  for (let nth = 1; nth <= count; nth += 1) {
    entries.push(await mustKeep(history, version(nth)));
    clock.pass(1);
  }
  return entries;
};

/** Fails the test where there are fewer. */
const at = <T>(items: readonly T[], nth: number): T => {
  const item = items.at(nth);
  if (item === undefined) throw new Error(`there is no ${nth}th`);
  return item;
};

const watched = (disk: MemoryDisk): { readonly disk: Disk; readonly read: string[] } => {
  const read: string[] = [];
  return {
    read,
    disk: {
      ...disk,
      read: (path) => {
        read.push(path);
        return disk.read(path);
      },
    },
  };
};

const rewrite = async (disk: MemoryDisk, path: string, change: (data: string) => string): Promise<void> => {
  const text = new TextDecoder().decode(gunzipSync(await disk.read(path)));
  const data = JSON.parse(text) as { readonly data: unknown };
  disk.tamper(path, gzipSync(seal(JSON.parse(change(JSON.stringify(data.data))))));
};

test('the newest revision is listed first', async () => {
  const scene = await stage();
  const kept = await keepMany(scene, 3);
  expect(await listed(scene.history)).toEqual([...kept].reverse());
});

test('300 revisions are unpacked once to be listed, and after that only those that are new', async () => {
  const scene = await stage();
  await keepMany(scene, 300);
  const { disk, read } = watched(scene.disk);
  const history = historyOn(disk, scene.clock);
  const first = await listed(history);
  expect(first).toHaveLength(300);
  read.length = 0;
  expect(await listed(history)).toEqual(first);
  await mustKeep(historyOn(scene.disk, scene.clock), version(301));
  expect(await listed(historyOn(disk, scene.clock))).toHaveLength(301);
  expect(read.filter((path) => path.endsWith('.gz'))).toHaveLength(1);
});

const spoilt: Readonly<Record<string, (disk: MemoryDisk) => Promise<void> | void>> = {
  'is gone': (disk) => disk.remove(TIMELINE),
  'is damaged': (disk) => disk.tamper(TIMELINE, new Uint8Array(100)),
  'is of a later Dateline': (disk) => disk.tamper(TIMELINE, seal({ schema: 99, lines: 'khác' })),
  'tells of revisions that are not there': async (disk) => {
    const paths = disk.paths().filter((path) => path.endsWith('.gz'));
    const kept = await Promise.all(paths.map(async (path) => ({ path, bytes: await disk.read(path) })));
    for (const { path } of kept) await disk.remove(path);
    for (const { path, bytes } of kept) disk.tamper(path, bytes);
  },
};

for (const [what, spoil] of Object.entries(spoilt)) {
  test(`a timeline that ${what} is made anew from the revisions`, async () => {
    const scene = await stage();
    await keepMany(scene, 5);
    const before = await listed(scene.history);
    await spoil(scene.disk);
    expect(await listed(scene.history)).toEqual(before);
    const { disk, read } = watched(scene.disk);
    expect(await listed(historyOn(disk, scene.clock))).toEqual(before);
    expect(read.some((path) => path.endsWith('.gz'))).toBe(false);
  });
}

test('a disk that cannot be written to lists its revisions all the same', async () => {
  const scene = await stage();
  await keepMany(scene, 2);
  const refusing: Disk = { ...scene.disk, createFile: (path) => Promise.reject(new DiskError('read-only', path)) };
  expect(await savesListed(historyOn(refusing, scene.clock))).toEqual([2, 1]);
});

const damage: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  empty: () => new Uint8Array(),
  torn: (bytes) => bytes.slice(0, bytes.length / 2),
  'filled with zeros': (bytes) => new Uint8Array(bytes.length),
  'of one flipped bit': (bytes) => bytes.map((byte, nth) => (nth === 60 ? byte ^ 4 : byte)),
  'whole gzip of something else': () => gzipSync('không phải bản nào'),
};

for (const [what, spoil] of Object.entries(damage)) {
  test(`a revision that is ${what} is left in its place, listed nowhere and counted as damaged`, async () => {
    const scene = await stage();
    const last = at(await keepMany(scene, 3), -1);
    await listed(scene.history);
    const bytes = spoil(await scene.disk.read(pathOf(last)));
    scene.disk.tamper(pathOf(last), bytes);

    expect(await savesListed(scene.history)).toEqual([2, 1]);
    expect(await savesListed(scene.history)).toEqual([2, 1]);
    expect(await scene.history.read(ARTICLE.id, last.key)).toEqual({ ok: false, reason: 'damaged' });
    expect(await scene.history.check(HOME, ARTICLE.id)).toEqual({ whole: 2, damaged: [last.key] });
    expect(await scene.history.newest(HOME, ARTICLE.id)).toEqual({
      article: version(2),
      at: at(await listed(scene.history), 0).at,
    });
    expect(await scene.history.photosIn(HOME, ARTICLE.id)).toBeNull();
    expect(await scene.disk.read(pathOf(last))).toEqual(bytes);
  });
}

test('after a damaged revision the next one is held against the whole one before it', async () => {
  const scene = await stage();
  scene.disk.tamper(pathOf(at(await keepMany(scene, 2), -1)), new Uint8Array(9));
  expect(await mustKeep(scene.history, version(3))).toMatchObject({ added: 1, removed: 1 });
});

test('another article’s revision is not taken for this one’s', async () => {
  const scene = await stage();
  const [entry] = await keepMany(scene, 1);
  if (!entry) throw new Error('nothing was kept');
  await rewrite(scene.disk, pathOf(entry), (data) => data.replaceAll(ARTICLE.id, nextId()));
  expect(await listed(scene.history)).toEqual([]);
  expect(await scene.history.read(ARTICLE.id, entry.key)).toEqual({ ok: false, reason: 'foreign' });
  expect(await scene.history.newest(HOME, ARTICLE.id)).toBeNull();
});

test('a revision by a later Dateline is listed, cannot be read, is no damage, and keeps its photos', async () => {
  const scene = await stage();
  const [entry] = await keepMany(scene, 1);
  if (!entry) throw new Error('nothing was kept');
  await rewrite(scene.disk, pathOf(entry), (data) => data.replace(/"schema":\d/u, '"schema":99'));
  expect(await savesListed(scene.history)).toEqual([1]);
  expect(await scene.history.read(ARTICLE.id, entry.key)).toEqual({ ok: false, reason: 'newer-schema' });
  expect(await scene.history.check(HOME, ARTICLE.id)).toEqual({ whole: 1, damaged: [] });
  expect(await scene.history.photosIn(HOME, ARTICLE.id)).toBeNull();
});

test('a file that a later Dateline may have named is not understood, so no photo counts as unused', async () => {
  const scene = await stage();
  await keepMany(scene, 1);
  expect(await scene.history.photosIn(HOME, ARTICLE.id)).toEqual(new Set());
  scene.disk.tamper(`${HISTORY}/20300101T000000000Z-r9-merge.json.gz`, new Uint8Array(3));
  expect(await savesListed(scene.history)).toEqual([1]);
  expect(await scene.history.photosIn(HOME, ARTICLE.id)).toBeNull();
});

test('the photos of all revisions are named, also of those whose picture was taken out since', async () => {
  const scene = await stage();
  const [one, two] = ['a', 'b'].map((letter) => v.parse(assetNameSchema, `${letter.repeat(64)}.jpg`));
  if (!one || !two) throw new Error('the names are written wrongly');
  const withPhotos = (...assets: readonly (typeof one)[]): Article => ({
    ...bridgeArticle(),
    photos: assets.map((asset) => photoOf(asset)),
  });
  for (const article of [withPhotos(one), withPhotos(one, two), withPhotos()]) await mustKeep(scene.history, article);
  expect(await scene.history.photosIn(HOME, ARTICLE.id)).toEqual(new Set([one, two]));
  await listed(scene.history);
  expect(await scene.history.photosIn(HOME, ARTICLE.id)).toEqual(new Set([one, two]));
});

test('a revision noted when it was a later Dateline’s is read again by that later Dateline', async () => {
  const scene = await stage();
  const photo = v.parse(assetNameSchema, `${'a'.repeat(64)}.jpg`);
  const body: readonly Block[] = [{ type: 'photos', position: 'left', photos: [photoOf(photo)] }];
  await mustKeep(scene.history, { ...bridgeArticle(), body });
  await listed(scene.history);
  const noted = unseal(await scene.disk.read(TIMELINE));
  if (!noted.ok) throw new Error('the timeline is damaged');
  const unread = JSON.stringify(noted.data).replace(/"photos":\[[^\]]*\]/u, '"photos":null');
  scene.disk.tamper(TIMELINE, seal(JSON.parse(unread)));
  expect(unread).toContain('"photos":null');
  expect(await scene.history.photosIn(HOME, ARTICLE.id)).toEqual(new Set([photo]));
});

test('a folder that is not there has not said that it names no photo', async () => {
  const { history } = await stage();
  expect(await history.photosIn('/desk/articles/elsewhere', ARTICLE.id)).toBeNull();
});

test('a label is kept over a restart, renewed, and taken away', async () => {
  const scene = await stage();
  const [first] = await keepMany(scene, 2);
  if (!first) throw new Error('nothing was kept');
  const labelOf = async (): Promise<string | null> => at(await listed(historyOn(scene.disk, scene.clock)), -1).label;

  expect(granted(await scene.history.label(ARTICLE.id, first.key, 'Bản gửi duyệt')).revision).toEqual({
    ...first,
    label: 'Bản gửi duyệt',
  });
  expect(await labelOf()).toBe('Bản gửi duyệt');
  granted(await scene.history.label(ARTICLE.id, first.key, 'Bản đã duyệt'));
  expect(await labelOf()).toBe('Bản đã duyệt');
  expect(granted(await scene.history.label(ARTICLE.id, first.key, null)).revision.label).toBeNull();
  expect(await labelOf()).toBeNull();
});

test('a revision that is not there cannot be labelled', async () => {
  const scene = await stage();
  const [entry] = await keepMany(scene, 1);
  if (!entry) throw new Error('nothing was kept');
  await scene.disk.remove(pathOf(entry));
  expect(await scene.history.label(ARTICLE.id, entry.key, 'Mất')).toEqual({ ok: false, reason: 'missing' });
  expect(await scene.history.read(ARTICLE.id, entry.key)).toEqual({ ok: false, reason: 'missing' });
});

test('labels that went bad are taken from the copy before them', async () => {
  const scene = await stage();
  const [first, second] = await keepMany(scene, 2);
  if (!first || !second) throw new Error('nothing was kept');
  granted(await scene.history.label(ARTICLE.id, first.key, 'Một'));
  granted(await scene.history.label(ARTICLE.id, second.key, 'Hai'));
  scene.disk.tamper(LABELS, new Uint8Array(50));
  expect((await listed(scene.history)).map(({ label }) => label)).toEqual([null, 'Một']);
});

test('labels of which no copy can be read are set aside before new ones are written, never overwritten', async () => {
  const scene = await stage();
  const [first] = await keepMany(scene, 1);
  if (!first) throw new Error('nothing was kept');
  const [bad, worse] = [new Uint8Array(50), new Uint8Array(60)];
  scene.disk.tamper(LABELS, bad);
  scene.disk.tamper(LABELS.replace('.json', '.previous.json'), worse);
  expect((await listed(scene.history)).map(({ label }) => label)).toEqual([null]);
  granted(await scene.history.label(ARTICLE.id, first.key, 'Mới'));
  const aside = scene.disk.paths().filter((path) => path.includes('/labels.damaged-'));
  expect(await Promise.all(aside.map((path) => scene.disk.read(path)))).toEqual([bad, worse]);
  expect((await listed(scene.history)).map(({ label }) => label)).toEqual(['Mới']);
});

test('labels of a later Dateline are left alone', async () => {
  const scene = await stage();
  const [first] = await keepMany(scene, 1);
  if (!first) throw new Error('nothing was kept');
  const newer = seal({ schema: 2, labels: [] });
  scene.disk.tamper(LABELS, newer);
  expect(await scene.history.label(ARTICLE.id, first.key, 'Mới')).toEqual({ ok: false, reason: 'newer-schema' });
  expect(await scene.disk.read(LABELS)).toEqual(newer);
});
