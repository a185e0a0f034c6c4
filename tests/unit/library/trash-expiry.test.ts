import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ArticleId, type Instant, toInstant } from '#shared/article/identity';
import type { Disk } from '../../../src/main/library/disk';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { libraryPaths } from '../../../src/main/library/paths';
import { createTrashExpiry, type TrashExpiry } from '../../../src/main/library/trash-expiry';
import { createTrashNotes } from '../../../src/main/library/trash-note';
import { createFailingDisk } from '../../support/failing-disk';
import { file, granted, mustOpen, mustSave, nextId, temporaryFolder } from '../../support/library-desk';
import { createMemoryDisk, TEARS } from '../../support/memory-disk';

const instant = (text: string): Instant => toInstant(new Date(text));

const expiryAt = (folder: string, when: string, disk: Disk = createNodeDisk()): TrashExpiry =>
  createTrashExpiry({
    disk,
    paths: libraryPaths(folder),
    now: () => instant(when),
    inTurn: (_, work) => work(),
  });

/** Thrown away on the day of the newsroom's clock, 8 March 2024. */
const throwAway = async (folder: string, disk?: Disk, headline = 'Bỏ'): Promise<ArticleId> => {
  const library = await mustOpen(folder, disk);
  const { id } = await mustSave(library, await file(library, headline));
  granted(await library.trash(id));
  await library.close();
  return id;
};

const inTrash = (folder: string): Promise<readonly string[]> => readdir(join(folder, 'trash'));

test('an article stays for as many days as the trash keeps, and is gone on the day after', async () => {
  const folder = await temporaryFolder();
  const id = await throwAway(folder);
  expect(await expiryAt(folder, '2024-04-06T00:00:00Z').expire(30)).toBe(0);
  expect(await inTrash(folder)).toEqual([id]);
  expect(await expiryAt(folder, '2024-04-08T00:00:00Z').expire(30)).toBe(1);
  expect(await inTrash(folder)).toEqual([]);
});

test('what is on the desk is never touched', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { id } = await file(library, 'Đang viết');
  await expiryAt(folder, '2044-01-01T00:00:00Z').expire(1);
  expect(granted(await library.open(id)).article.id).toBe(id);
  expect(await expiryAt(folder, '2044-01-01T00:00:00Z').deleteForGood(id)).toEqual({ ok: false, reason: 'missing' });
  expect(granted(await library.open(id)).article.id).toBe(id);
});

test.each(['missing', 'damaged'])('where the note is %s the days count from the first look', async (state) => {
  const folder = await temporaryFolder();
  const id = await throwAway(folder);
  const note = join(folder, 'trash', id, 'trashed.json');
  if (state === 'missing') await rm(note);
  else await writeFile(note, '{"format":1,"checksum":"00","data":{"trashedAt":"1999-01-01T00:00:00Z"}}');
  expect(await expiryAt(folder, '2044-01-01T00:00:00Z').expire(30)).toBe(0);
  expect(await expiryAt(folder, '2044-01-30T00:00:00Z').expire(30)).toBe(0);
  expect(await expiryAt(folder, '2044-01-31T00:00:00Z').expire(30)).toBe(1);
});

test('a note written by a clock that stood wrong does not end an article', async () => {
  for (const wrong of ['2010-01-01T00:00:00Z', '2099-01-01T00:00:00Z']) {
    const folder = await temporaryFolder();
    const id = await throwAway(folder);
    const disk = createNodeDisk();
    await createTrashNotes(disk, () => instant(wrong)).write(join(folder, 'trash', id));
    expect(await expiryAt(folder, '2044-01-01T00:00:00Z').expire(30)).toBe(0);
    expect(await expiryAt(folder, '2044-03-01T00:00:00Z').expire(30)).toBe(1);
  }
});

test('a person deletes one article for good, with its history, and the others stay', async () => {
  const folder = await temporaryFolder();
  const [id, other] = [await throwAway(folder), await throwAway(folder)];
  await mkdir(join(folder, 'trash', id, 'history'), { recursive: true });
  await writeFile(join(folder, 'trash', id, 'history', 'labels.json'), '{}');
  expect(await expiryAt(folder, '2024-03-09T00:00:00Z').deleteForGood(id)).toEqual({ ok: true });
  expect(await inTrash(folder)).toEqual([other]);
  expect(await expiryAt(folder, '2024-03-09T00:00:00Z').deleteForGood(id)).toEqual({ ok: false, reason: 'missing' });
  expect(await expiryAt(folder, '2024-03-09T00:00:00Z').deleteForGood(nextId())).toEqual({
    ok: false,
    reason: 'missing',
  });
});

test('a disk that does not let go is told of, and nothing is half gone', async () => {
  for (let atStep = 1; ; atStep += 1) {
    const memory = createMemoryDisk();
    const id = await throwAway('/desk', memory);
    const { disk, steps } = createFailingDisk(memory, { atStep, reason: 'in-use', forGood: false });
    const answer = await expiryAt('/desk', '2024-03-09T00:00:00Z', disk).deleteForGood(id);
    const trash = (await (await mustOpen('/desk', memory)).listTrash()).articles;
    // Once renamed it is listed no more, whatever is left of its folder.
    if (answer.ok) expect(trash).toEqual([]);
    else expect(answer.reason).toBe('in-use');
    await expiryAt('/desk', '2024-03-09T00:00:00Z', memory).expire(30);
    expect((await memory.list('/desk/trash')).filter((name) => name.startsWith('.'))).toEqual([]);
    if (steps() < atStep) return;
  }
});

test('after a power cut at any step an article is whole in the trash or gone from it', async () => {
  for (let atStep = 1; ; atStep += 1) {
    const memory = createMemoryDisk();
    const id = await throwAway('/desk', memory);
    const { disk, steps } = createFailingDisk(memory, { atStep, reason: 'io-error', forGood: true });
    const answer = await expiryAt('/desk', '2024-03-09T00:00:00Z', disk).deleteForGood(id);
    for (const tear of TEARS) {
      for (const keptNames of [0, memory.unflushed()]) {
        const { articles, damaged } = await (await mustOpen('/desk', memory.powerCut(keptNames, tear))).listTrash();
        expect(damaged).toEqual([]);
        if (answer.ok) expect(articles).toEqual([]);
        else expect(articles.map(({ summary }) => summary.revision).every((revision) => revision === 1)).toBe(true);
      }
    }
    if (steps() < atStep) return;
  }
});

test('one article that cannot be deleted today does not keep the others', async () => {
  const folder = await temporaryFolder();
  const ids = [await throwAway(folder), await throwAway(folder), await throwAway(folder)];
  const disk = createNodeDisk();
  const stubborn = join(folder, 'trash', ids[1] ?? '');
  const { DiskError } = await import('../../../src/main/library/disk');
  const holding: Disk = {
    ...disk,
    rename: (from, to) => (from === stubborn ? Promise.reject(new DiskError('in-use', from)) : disk.rename(from, to)),
  };
  expect(await expiryAt(folder, '2044-01-01T00:00:00Z', holding).expire(30)).toBe(2);
  expect(await inTrash(folder)).toEqual([ids[1]]);
});
