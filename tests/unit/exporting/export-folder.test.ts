import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type NewFile, placeFile } from '../../../src/main/exporting/export-folder';
import type { Disk, DiskReason } from '../../../src/main/library/disk';
import { createSystemDisk } from '../../../src/main/library/patient-disk';
import { createFailingDisk } from '../../support/failing-disk';

const disk = createSystemDisk();
const bytes = Buffer.from('<!DOCTYPE html>…</html>\n');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

const newFile = (changes: Partial<NewFile> = {}): NewFile => ({
  folder,
  stem: 'tin',
  ending: 'html',
  bytes,
  replace: false,
  ...changes,
});
const names = async (): Promise<readonly string[]> => (await readdir(folder)).sort();

test('a file is whole under its name and nothing is left beside it', async () => {
  expect(await placeFile(disk, newFile())).toEqual({ ok: true, path: join(folder, 'tin.html'), bytes: bytes.length });
  expect(await names()).toEqual(['tin.html']);
  expect(await readFile(join(folder, 'tin.html'))).toEqual(bytes);
});

test('a file that is there is never replaced: the new one gets a number', async () => {
  await writeFile(join(folder, 'tin.html'), 'của người khác');
  await writeFile(join(folder, 'tin-2.html'), 'của người khác nữa');
  expect(await placeFile(disk, newFile())).toMatchObject({ ok: true, path: join(folder, 'tin-3.html') });
  expect(await readFile(join(folder, 'tin.html'), 'utf8')).toBe('của người khác');
});

test('a file is replaced where that was asked for', async () => {
  await writeFile(join(folder, 'tin.html'), 'bản cũ');
  expect(await placeFile(disk, newFile({ replace: true }))).toMatchObject({ ok: true, path: join(folder, 'tin.html') });
  expect(await readFile(join(folder, 'tin.html'))).toEqual(bytes);
  expect(await names()).toEqual(['tin.html']);
});

test('twenty exports at once get twenty files', async () => {
  const placed = await Promise.all(Array.from({ length: 20 }, () => placeFile(disk, newFile())));
  expect(new Set(placed.map((p) => (p.ok ? p.path : p.reason))).size).toBe(20);
  expect(await names()).toHaveLength(20);
});

test('a folder that is gone is a reason, not an exception', async () => {
  expect(await placeFile(disk, newFile({ folder: join(folder, 'không-có') }))).toEqual({
    ok: false,
    reason: 'no-such-folder',
  });
});

test('a file in the folder’s place is a reason too', async () => {
  await writeFile(join(folder, 'tệp'), '');
  expect(await placeFile(disk, newFile({ folder: join(folder, 'tệp') }))).toEqual({
    ok: false,
    reason: 'no-such-folder',
  });
});

test.each<DiskReason>(['disk-full', 'read-only', 'no-permission', 'in-use', 'io-error'])(
  'whichever step fails with %s, what was there stays and no half file gets a name',
  async (reason) => {
    for (let atStep = 1; atStep <= 8; atStep += 1) {
      await rm(folder, { recursive: true });
      folder = await mkdtemp(join(tmpdir(), 'dateline-export-'));
      await writeFile(join(folder, 'tin.html'), 'của người khác');
      const failing = createFailingDisk(disk, { atStep, reason, forGood: false });
      const placed = await placeFile(failing.disk, newFile());
      if (!placed.ok) expect(placed.reason).toBe(reason);
      expect(await readFile(join(folder, 'tin.html'), 'utf8')).toBe('của người khác');
      const others = (await names()).filter((name) => name.endsWith('.html') && name !== 'tin.html');
      for (const name of others) expect([bytes.length, 0]).toContain((await readFile(join(folder, name))).length);
      if (!placed.ok) expect((await names()).filter((name) => name.endsWith('.part'))).toEqual([]);
    }
  },
);

test('a disk that gives back other bytes than it took is found out before the file has a name', async () => {
  const lying: Disk = { ...disk, read: async () => Buffer.alloc(bytes.length) };
  expect(await placeFile(lying, newFile())).toEqual({ ok: false, reason: 'damaged-output' });
  expect(await names()).toEqual([]);
});

test('a file that does not say what it should gets no name and is told why', async () => {
  const seen: string[] = [];
  const difference = { slot: 'lead', expected: 'a', found: 'b' };
  const prove = async (path: string) => {
    seen.push(await readFile(path, 'utf8'));
    return { ok: false as const, reason: 'differs' as const, difference };
  };
  expect(await placeFile(disk, newFile({ prove }))).toEqual({ ok: false, reason: 'differs', difference });
  expect(seen).toEqual([bytes.toString('utf8')]);
  expect(await names()).toEqual([]);
});
