/** Royalty sheets in the library: lines recorded at the approval, on the disk with a copy, in backups, and in one month alone. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { type Instant, readArticleId, toInstant } from '#shared/article/identity';
import { isNewsroomFile } from '../../../src/main/library/backup/archive-names';
import { libraryPaths } from '../../../src/main/library/paths';
import { createRoyaltyStore } from '../../../src/main/library/royalty/royalty-store';
import { createWriteQueue } from '../../../src/main/library/write-queue';
import { backUp, restore } from '../../support/backup';
import { granted, mustOpen, temporaryFolder } from '../../support/library-desk';
import { createMemoryDisk } from '../../support/memory-disk';

const id = readArticleId('01HZZZZZZZZZZZZZZZZZZZZZZA');
if (id === null) throw new Error('no id');
const at = (text: string): Instant => toInstant(new Date(text));
const NOW = at('2026-05-22T05:00:00Z');

const approvedAt = (...moments: readonly string[]): Article => ({
  ...createArticle({ id, now: NOW, layout: 'portal', language: 'vi' }),
  status: 'approved',
  trail: moments.map((moment) => ({ at: at(moment), by: 'Thư ký', act: 'approved' as const, note: '' })),
});

const open = async () => {
  const disk = createMemoryDisk();
  const paths = libraryPaths('/library');
  await disk.makeFolder('/library');
  const parts = { disk, paths, queue: createWriteQueue(), now: () => NOW, mayNot: async () => null };
  return { disk, paths, store: createRoyaltyStore(parts), again: () => createRoyaltyStore(parts) };
};

const linesIn = async (store: Awaited<ReturnType<typeof open>>['store'], month: string): Promise<number> => {
  const read = await store.read(month);
  return read.ok ? read.sheet.lines.length : -1;
};

test('an approved article is on its month’s sheet for whoever opens the library next', async () => {
  const { store, again } = await open();
  expect(await store.record(approvedAt('2026-05-22T05:00:00Z'))).toEqual({ ok: true });
  expect(await linesIn(again(), '2026-05')).toBe(1);
});

test('approved again in a later month, it is not paid twice', async () => {
  const { store } = await open();
  await store.record(approvedAt('2026-05-22T05:00:00Z'));
  await store.record(approvedAt('2026-05-22T05:00:00Z', '2026-07-01T05:00:00Z'));
  expect([await linesIn(store, '2026-05'), await linesIn(store, '2026-07')]).toEqual([1, 0]);
});

test('a month that is closed sends what comes late to the next one, and takes it back in no case', async () => {
  const { store } = await open();
  await store.change('2026-05', { is: 'close' });
  await store.record(approvedAt('2026-05-22T05:00:00Z'));
  expect([await linesIn(store, '2026-05'), await linesIn(store, '2026-06')]).toEqual([0, 1]);
  await store.change('2026-05', { is: 'reopen' });
  await store.record(approvedAt('2026-05-22T05:00:00Z'));
  expect([await linesIn(store, '2026-05'), await linesIn(store, '2026-06')]).toEqual([0, 1]);
});

test('a new month is reckoned as the one before it', async () => {
  const { store } = await open();
  await store.change('2026-05', { is: 'rate', rate: 180_000 });
  await store.change('2026-05', { is: 'genre', genre: 'phóng sự', coefficient: 3 });
  expect(await store.read('2026-06')).toMatchObject({
    sheet: { rate: 180_000, coefficients: { 'phóng sự': 3 }, lines: [] },
  });
});

test('where the file went bad the copy before it stands in, and a sheet of a later version is left alone', async () => {
  const { disk, paths, store, again } = await open();
  await store.change('2026-05', { is: 'rate', rate: 1 });
  await store.change('2026-05', { is: 'rate', rate: 2 });
  const file = `${paths.newsroom}/royalty-2026-05.json`;
  const torn = await disk.createFile(`${file}.x`);
  await torn.write(new TextEncoder().encode('{"format":1,'));
  await torn.close();
  await disk.rename(`${file}.x`, file);
  expect(await again().read('2026-05')).toMatchObject({ ok: true, sheet: { rate: 1 } });
});

test('a backup takes the sheets along, with their copies', () => {
  expect(['royalty-2026-05.json', 'royalty-2026-05.previous.json'].every(isNewsroomFile)).toBe(true);
  expect(isNewsroomFile('royalty-../x.json')).toBe(false);
});

const paid = async (folder: string) => {
  const library = await mustOpen(folder);
  granted(await library.royalty.change('2026-05', { is: 'rate', rate: 180_000 }));
  granted(await library.royalty.change('2026-05', { is: 'genre', genre: 'phóng sự', coefficient: 3 }));
  granted(await library.royalty.record(approvedAt('2026-05-22T05:00:00Z')));
  return library;
};

test('a library restored from its backup pays as it did: rates, coefficients and lines', async () => {
  const [from, to, out] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  const library = await paid(from);
  const sheet = granted(await library.royalty.read('2026-05')).sheet;
  await library.close();
  granted(await backUp(from, join(out, 'a.zip')));
  await (await mustOpen(to)).close();
  granted(await restore(join(out, 'a.zip'), to));
  const restored = await mustOpen(to);
  expect(granted(await restored.royalty.read('2026-05')).sheet).toEqual(sheet);
  expect(sheet).toMatchObject({ rate: 180_000, lines: [{ id }] });
});

test('a look at the library finds a sheet that went bad, and mends it from the copy before where that is asked for', async () => {
  const folder = await temporaryFolder();
  const library = await paid(folder);
  expect(granted(await library.verify())).toMatchObject({ isSound: true, newsroom: [] });
  const file = join(folder, 'newsroom', 'royalty-2026-05.json');
  await writeFile(file, '{"format":1,');
  const bad = granted(await library.verify());
  expect(bad).toMatchObject({ isSound: false, newsroom: [{ shelf: 'royalty-2026-05', state: 'recoverable' }] });
  expect(granted(await library.verify({ repair: true }))).toMatchObject({
    newsroom: [{ shelf: 'royalty-2026-05', state: 'repaired' }],
  });
  expect(granted(await library.verify())).toMatchObject({ isSound: true, newsroom: [] });
  expect(granted(await library.royalty.read('2026-05')).sheet.coefficients).toEqual({ 'phóng sự': 3 });
});

test('a sheet of which no copy can be read is told as that, and left where it lies', async () => {
  const folder = await temporaryFolder();
  const library = await paid(folder);
  for (const name of ['royalty-2026-05.json', 'royalty-2026-05.previous.json'])
    await writeFile(join(folder, 'newsroom', name), 'hỏng');
  expect(granted(await library.verify({ repair: true }))).toMatchObject({
    isSound: false,
    newsroom: [{ shelf: 'royalty-2026-05', state: 'damaged' }],
  });
  expect(await readFile(join(folder, 'newsroom', 'royalty-2026-05.json'), 'utf8')).toBe('hỏng');
});
