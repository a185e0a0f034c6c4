import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Block } from '#shared/article/article';
import { type AssetName, assetNameSchema, toInstant } from '#shared/article/identity';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { libraryPaths } from '../../../../src/main/library/paths';
import { type CleanUpParts, cleanUpPhotos, countUnusedPhotos } from '../../../../src/main/library/photos/clean-up';
import { createPhotoMentions } from '../../../../src/main/library/photos/photo-mentions';
import { historyOf } from '../../../support/backup';
import { contentOf, FORM, granted, mustOpen, mustSave, temporaryFolder } from '../../../support/library-desk';
import { gif, jpeg, lossyWebp, png } from '../../../support/photo-bytes';

const partsAt = (folder: string, day: string, parts: Partial<CleanUpParts> = {}): CleanUpParts => ({
  disk: createNodeDisk(),
  paths: libraryPaths(folder),
  now: () => toInstant(new Date(day)),
  photosInHistory: historyOf(folder).photosIn,
  inTurn: (_, work) => work(),
  newsroomInTurn: (work) => work(),
  isInHand: () => false,
  whilePhotosRest: (work) => work(),
  ...parts,
});

const watch = { signal: new AbortController().signal, onProgress: () => undefined };
const count = async (folder: string, day: string, parts?: Partial<CleanUpParts>) =>
  granted(await countUnusedPhotos(partsAt(folder, day, parts), watch));
const cleanUp = (folder: string, day: string, parts?: Partial<CleanUpParts>) =>
  cleanUpPhotos(partsAt(folder, day, parts), watch);

const photoOf = (asset: AssetName) => ({ asset, size: null, alt: '', caption: [], credit: '' });
const photosIn = (folder: string): Promise<readonly string[]> => readdir(join(folder, 'assets'));

/** A library in which one photo is in an article and one in none. */
const scene = async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { asset: used } = granted(await library.putPhoto(png()));
  const { asset: unused } = granted(await library.putPhoto(gif()));
  const { article } = granted(await library.create({ ...contentOf('Có ảnh'), photos: [photoOf(used)] }, FORM));
  return { folder, library, used, unused, article };
};

test('a photo is unused from the day it is first seen so, and goes when thirty days are over', async () => {
  const { folder, used, unused } = await scene();
  expect(await count(folder, '2024-05-01')).toMatchObject({ count: 1, bytes: gif().length, removable: { count: 0 } });
  expect(await cleanUp(folder, '2024-05-30')).toEqual({ ok: true, count: 0, bytes: 0 });
  expect(await photosIn(folder)).toEqual([used, unused].sort());
  expect(await count(folder, '2024-05-31')).toMatchObject({ removable: { count: 1, bytes: gif().length } });
  expect(await photosIn(folder)).toEqual([used, unused].sort());
  expect(await cleanUp(folder, '2024-05-31')).toEqual({ ok: true, count: 1, bytes: gif().length });
  expect(await photosIn(folder)).toEqual([used]);
  expect(await count(folder, '2024-06-01')).toMatchObject({ count: 0 });
});

test('a photo used again in between has its thirty days anew', async () => {
  const { folder, library, article, unused } = await scene();
  await count(folder, '2024-05-01');
  const with_ = await mustSave(library, { ...article, photos: [...article.photos, photoOf(unused)] });
  expect(await count(folder, '2024-05-20')).toMatchObject({ count: 0 });
  await mustSave(library, await mustSave(library, { ...with_, photos: article.photos }));
  await rm(join(folder, 'articles', article.id, 'history'), { recursive: true, force: true });
  expect(await count(folder, '2024-06-15')).toMatchObject({ count: 1, removable: { count: 0 } });
});

test('a photo that only the history, the trash, or the copy before the last save names is in use', async () => {
  const { folder, library, used, article } = await scene();
  const without = await mustSave(library, { ...article, photos: [] });
  expect(await count(folder, '2024-05-01')).toMatchObject({ count: 1 });
  await library.close();
  const history = historyOf(folder);
  granted(await history.keep(article, 'status'));
  const again = await mustOpen(folder);
  await mustSave(again, without);
  granted(await again.trash(article.id));
  expect(await count(folder, '2024-05-01')).toMatchObject({ count: 1 });
  await cleanUp(folder, '2024-09-01');
  expect(await photosIn(folder)).toEqual([used]);
});

test.each(['the text of an article', 'the history alone', 'the trash alone'] as const)(
  'a photo among the blocks of %s is never unused',
  async (where) => {
    const { folder, library, used, unused, article } = await scene();
    const body: readonly Block[] = [{ type: 'photos', position: 'left', photos: [photoOf(used), photoOf(unused)] }];
    const pictured = await mustSave(library, { ...article, photos: [], body });
    if (where === 'the history alone') {
      await library.flush();
      granted(await historyOf(folder).keep(pictured, 'status'));
      const bare = await mustSave(library, { ...pictured, body: [] });
      await mustSave(library, bare);
    }
    if (where === 'the trash alone') granted(await library.trash(article.id));
    await library.close();
    expect(await count(folder, '2024-05-01')).toMatchObject({ count: 0 });
    expect(await cleanUp(folder, '2024-09-01')).toMatchObject({ count: 0 });
    expect(await photosIn(folder)).toEqual([used, unused].sort());
    expect(granted(await (await mustOpen(folder)).verify())).toMatchObject({ isSound: true, missingPhotos: [] });
  },
);

test('a photo of the body that is in somebody’s hands stays too', () => {
  const mentions = createPhotoMentions();
  const asset = v.parse(assetNameSchema, `${'0d'.repeat(32)}.jpg`);
  mentions.noteAll({ photos: [], body: [{ type: 'photos', position: 'full', photos: [photoOf(asset)] }] });
  expect(mentions.has(asset)).toBe(true);
});

test('where an article or a revision cannot be read nothing at all is removed', async () => {
  const { folder, article } = await scene();
  await count(folder, '2024-05-01');
  expect(await cleanUp(folder, '2024-07-01', { photosInHistory: async () => null })).toEqual({
    ok: false,
    reason: 'damaged',
  });
  await writeFile(join(folder, 'articles', article.id, 'article.json'), 'bad');
  expect(await cleanUp(folder, '2024-07-01')).toEqual({ ok: false, reason: 'damaged' });
  expect(await photosIn(folder)).toHaveLength(2);
});

test('a photo that this session has in its hands stays, though nothing stored names it', async () => {
  const { folder, unused } = await scene();
  await count(folder, '2024-05-01');
  const mentions = createPhotoMentions();
  mentions.note(unused);
  expect(await cleanUp(folder, '2024-07-01', { isInHand: mentions.has })).toEqual({ ok: true, count: 0, bytes: 0 });
  expect(await photosIn(folder)).toHaveLength(2);
});

test('an article that comes while everything is looked through is looked at too', async () => {
  const { folder, library, unused } = await scene();
  await count(folder, '2024-05-01');
  let isAdded = false;
  const inTurn: CleanUpParts['inTurn'] = async (_, work) => {
    if (!isAdded) {
      isAdded = true;
      granted(await library.create({ ...contentOf('Dùng lại ảnh cũ'), photos: [photoOf(unused)] }, FORM));
    }
    return work();
  };
  expect(await cleanUp(folder, '2024-07-01', { inTurn })).toEqual({ ok: true, count: 0, bytes: 0 });
});

test('a photo put while everything is looked through is not taken for unused', async () => {
  const { folder, library } = await scene();
  const inTurn: CleanUpParts['inTurn'] = async (_, work) => {
    granted(await library.putPhoto(lossyWebp()));
    return work();
  };
  expect(await count(folder, '2024-05-01', { inTurn })).toMatchObject({ count: 1 });
});

test('a lost or damaged note costs the days that were counted, nothing else', async () => {
  const { folder } = await scene();
  await count(folder, '2024-05-01');
  await writeFile(join(folder, 'unused-photos.json'), '{"format":1,');
  expect(await count(folder, '2024-07-01')).toMatchObject({ count: 1, removable: { count: 0 } });
  expect(await count(folder, '2024-08-01')).toMatchObject({ count: 1, removable: { count: 1 } });
});

test('a day noted by a clock that ran ahead counts for nothing', async () => {
  const { folder } = await scene();
  await count(folder, '2099-01-01');
  expect(await count(folder, '2024-05-01')).toMatchObject({ removable: { count: 0 } });
  expect(await count(folder, '2024-06-01')).toMatchObject({ removable: { count: 1 } });
});

test('leftovers of photos that were never finished go after a day', async () => {
  const { folder } = await scene();
  const [old, fresh] = ['a.jpg.1.tmp', 'b.jpg.2.tmp'].map((name) => join(folder, 'assets', name));
  for (const path of [old ?? '', fresh ?? '']) await writeFile(path, 'half');
  await utimes(old ?? '', new Date('2024-05-01'), new Date('2024-05-01'));
  await utimes(fresh ?? '', new Date('2024-05-30'), new Date('2024-05-30'));
  granted(await cleanUp(folder, '2024-05-30T12:00:00Z'));
  expect((await photosIn(folder)).filter((name) => name.endsWith('.tmp'))).toEqual(['b.jpg.2.tmp']);
});

test('a clean-up that is cancelled removes no more, and says how far it looks', async () => {
  const { folder, library } = await scene();
  granted(await library.putPhoto(jpeg()));
  await count(folder, '2024-05-01');
  const controller = new AbortController();
  const seen: number[] = [];
  const answer = await cleanUpPhotos(partsAt(folder, '2024-07-01'), {
    signal: controller.signal,
    onProgress: (done, total) => {
      seen.push(done, total);
      controller.abort();
    },
  });
  expect(answer).toEqual({ ok: false, reason: 'cancelled' });
  expect(seen).toEqual([1, 1]);
  expect(await photosIn(folder)).toHaveLength(3);
});
