import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ArticleId, type Instant, toInstant } from '#shared/article/identity';
import { type Disk, DiskError } from '../../../src/main/library/disk';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { libraryPaths } from '../../../src/main/library/paths';
import { isBelievable } from '../../../src/main/library/trash-days';
import { createTrashExpiry, type ExpiryParts, type TrashExpiry } from '../../../src/main/library/trash-expiry';
import { createTrashNotes } from '../../../src/main/library/trash-note';
import { createFailingDisk } from '../../support/failing-disk';
import { file, granted, mustOpen, mustSave, nextId, temporaryFolder } from '../../support/library-desk';
import { createMemoryDisk, TEARS } from '../../support/memory-disk';

const instant = (text: string): Instant => toInstant(new Date(text));

const expiryAt = (
  folder: string,
  when: string,
  disk: Disk = createNodeDisk(),
  parts: Partial<ExpiryParts> = {},
): TrashExpiry =>
  createTrashExpiry({
    disk,
    paths: libraryPaths(folder),
    now: () => instant(when),
    time: () => instant(when),
    isNew: () => false,
    inTurn: (_, work) => work(),
    ...parts,
  });

/** A round of its own session at each moment. @returns how many went at each */
const rounds = async (folder: string, ...moments: readonly string[]): Promise<readonly number[]> => {
  const gone: number[] = [];
  for (const moment of moments) gone.push(await expiryAt(folder, moment).expire(30));
  return gone;
};

/** Thrown away on the day of the newsroom's clock, 8 March 2024. */
const throwAway = async (folder: string, disk?: Disk, headline = 'Bỏ'): Promise<ArticleId> => {
  const library = await mustOpen(folder, disk);
  const { id } = await mustSave(library, await file(library, headline));
  granted(await library.trash(id));
  await library.close();
  return id;
};

const inTrash = (folder: string): Promise<readonly string[]> => readdir(join(folder, 'trash'));

test('an article stays for as many days as the trash keeps, is then found due, and is gone with the first round a day later', async () => {
  const folder = await temporaryFolder();
  const id = await throwAway(folder);
  expect(await rounds(folder, '2024-04-06T00:00:00Z', '2024-04-08T01:00:00Z', '2024-04-08T23:00:00Z')).toEqual([
    0, 0, 0,
  ]);
  expect(await inTrash(folder)).toEqual([id]);
  expect(await rounds(folder, '2024-04-09T01:00:00Z')).toEqual([1]);
  expect(await inTrash(folder)).toEqual([]);
});

test('a start with the clock years ahead empties nothing, however long it lasts past midnight', async () => {
  const folder = await temporaryFolder();
  const id = await throwAway(folder);
  const ahead = ['2031-01-01T23:40:00Z', '2031-01-02T00:40:00Z', '2031-01-02T22:40:00Z'];
  expect(await rounds(folder, ...ahead, '2024-03-09T01:00:00Z')).toEqual([0, 0, 0, 0]);
  // What that start has marked is forgotten by the first honest round: the next wrong one begins anew.
  expect(await rounds(folder, '2031-01-05T01:00:00Z', '2024-03-10T01:00:00Z')).toEqual([0, 0]);
  expect(await inTrash(folder)).toEqual([id]);
});

test('a mark set by a clock ahead is no mark for the days before it', async () => {
  const folder = await temporaryFolder();
  await throwAway(folder);
  expect(await rounds(folder, '2031-01-01T00:00:00Z', '2024-04-20T00:00:00Z', '2024-04-21T00:00:00Z')).toEqual([
    0, 0, 1,
  ]);
});

test('nothing goes on the word of this session’s clock alone: earlier sessions must have been at work after the days were over', async () => {
  const folder = await temporaryFolder();
  await throwAway(folder);
  const witnessed = (witness: string | null) => (when: string) =>
    expiryAt(folder, when, createNodeDisk(), { time: () => (witness === null ? null : instant(witness)) }).expire(30);
  for (const at of [witnessed(null), witnessed('2024-03-20T00:00:00Z')])
    expect([await at('2024-05-01T00:00:00Z'), await at('2024-05-03T00:00:00Z')]).toEqual([0, 0]);
  const late = witnessed('2024-04-30T00:00:00Z');
  expect([await late('2024-05-04T00:00:00Z'), await late('2024-05-06T00:00:00Z')]).toEqual([0, 1]);
});

test('what was thrown away in this session never goes in it, whatever its clock does', async () => {
  const folder = await temporaryFolder();
  const id = await throwAway(folder);
  for (const when of ['2025-01-01T00:00:00Z', '2025-01-09T00:00:00Z'])
    expect(await expiryAt(folder, when, createNodeDisk(), { isNew: (each) => each === id }).expire(30)).toBe(0);
});

test('where the marks are damaged nothing is due yet; where the disk will not say, they wait as they are', async () => {
  const folder = await temporaryFolder();
  await throwAway(folder);
  await rounds(folder, '2024-05-01T00:00:00Z');
  const marks = join(folder, 'trash-due.json');
  await writeFile(marks, (await readFile(marks, 'utf8')).replace('2024-05-01', '2024-04-01'));
  expect(await rounds(folder, '2024-05-03T00:00:00Z')).toEqual([0]);
  const disk = createNodeDisk();
  const held: Disk = {
    ...disk,
    read: (path) => (path === marks ? Promise.reject(new DiskError('in-use', path)) : disk.read(path)),
  };
  expect(await expiryAt(folder, '2024-05-05T00:00:00Z', held).expire(30)).toBe(0);
  expect(await rounds(folder, '2024-05-06T00:00:00Z')).toEqual([1]);
});

test('brought back and thrown away again it has its days and its waiting before it', async () => {
  const folder = await temporaryFolder();
  const id = await throwAway(folder);
  await rounds(folder, '2024-05-01T00:00:00Z');
  await createTrashNotes(createNodeDisk(), () => instant('2024-03-20T00:00:00Z')).write(join(folder, 'trash', id));
  expect(await rounds(folder, '2024-05-03T00:00:00Z', '2024-05-04T00:00:00Z')).toEqual([0, 1]);
});

test('where no copy of the article can be read, its id still tells when it was surely there', async () => {
  const folder = await temporaryFolder();
  const id = await throwAway(folder);
  await writeFile(join(folder, 'trash', id, 'article.json'), '{');
  await createTrashNotes(createNodeDisk(), () => instant('2010-01-01T00:00:00Z')).write(join(folder, 'trash', id));
  expect(await rounds(folder, '2024-05-01T00:00:00Z', '2024-05-03T00:00:00Z')).toEqual([0, 0]);
  expect(await inTrash(folder)).toEqual([id]);
});

test('an article dated years ahead does not lie in the trash for years', async () => {
  const signs = [Date.parse('2031-01-01T00:00:00Z')];
  const trashedAt = instant('2024-03-08T00:00:00Z');
  expect(isBelievable({ trashedAt, signs }, instant('2024-04-20T00:00:00Z'))).toBe(true);
  expect(isBelievable({ trashedAt, signs }, instant('2031-02-01T00:00:00Z'))).toBe(false);
});

test('what is on the desk is never touched', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const { id } = await file(library, 'Đang viết');
  for (const when of ['2044-01-01T00:00:00Z', '2044-01-03T00:00:00Z']) await expiryAt(folder, when).expire(1);
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
  const days = ['2044-01-01', '2044-01-30', '2044-01-31', '2044-02-01'].map((day) => `${day}T00:00:00Z`);
  expect(await rounds(folder, ...days)).toEqual([0, 0, 0, 1]);
});

test('a note written by a clock that stood wrong does not end an article', async () => {
  for (const wrong of ['2010-01-01T00:00:00Z', '2099-01-01T00:00:00Z']) {
    const folder = await temporaryFolder();
    const id = await throwAway(folder);
    const disk = createNodeDisk();
    await createTrashNotes(disk, () => instant(wrong)).write(join(folder, 'trash', id));
    const days = ['2044-01-01', '2044-01-29', '2044-03-01', '2044-03-02'].map((day) => `${day}T00:00:00Z`);
    expect(await rounds(folder, ...days)).toEqual([0, 0, 0, 1]);
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
  const holding: Disk = {
    ...disk,
    rename: (from, to) => (from === stubborn ? Promise.reject(new DiskError('in-use', from)) : disk.rename(from, to)),
  };
  await rounds(folder, '2044-01-01T00:00:00Z');
  expect(await expiryAt(folder, '2044-01-02T00:00:00Z', holding).expire(30)).toBe(2);
  expect(await inTrash(folder)).toEqual([ids[1]]);
});
