import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DiskError, type DiskReason, type FileStamp } from '../../../src/main/library/disk';
import { asDiskError } from '../../../src/main/library/errno';
import { inParallel } from '../../../src/main/library/in-parallel';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { createPatientDisk, createSystemDisk } from '../../../src/main/library/patient-disk';
import { quickStats } from '../../../src/main/library/quick-stats';
import { file, granted, openAt, temporaryFolder } from '../../support/library-desk';
import { createMemoryDisk } from '../../support/memory-disk';

const stampOfSize = (path: string): FileStamp => ({ mtimeMs: 0, ctimeMs: 0, ino: 0, size: Number(path) });

const systemError = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' });

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EBUSY', 'in-use'],
  ['EMFILE', 'too-many-files'],
  ['ENOENT', 'missing'],
  ['ENOTEMPTY', 'exists'],
  ['EIO', 'io-error'],
  ['ESOMETHINGNEW', 'io-error'],
])('%s of the operating system is told as %s', (code, reason) => {
  expect(asDiskError(systemError(code), '/desk')).toMatchObject({ name: 'DiskError', reason, path: '/desk' });
});

test('a bug is not told as trouble with the disk', () => {
  const bug = new TypeError('undefined is not a function');
  expect(asDiskError(bug, '/desk')).toBe(bug);
});

const refusal = async (work: Promise<unknown>): Promise<DiskReason | 'none'> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof DiskError) return error.reason;
    throw error;
  }
};

test('the real disk keeps the promises of the interface', async () => {
  const folder = await temporaryFolder();
  const disk = createNodeDisk();
  const path = join(folder, 'a');
  const fresh = await disk.createFile(path);
  await fresh.write(Buffer.from('một '));
  await fresh.write(Buffer.from('hai'));
  await fresh.sync();
  const stamp = await fresh.stamp();
  await fresh.close();

  expect(Buffer.from(await disk.read(path)).toString()).toBe('một hai');
  expect(await disk.stat(path)).toEqual(stamp);
  expect(await disk.stat(join(folder, 'b'))).toBeNull();
  expect(await refusal(disk.createFile(path))).toBe('exists');
  expect(await refusal(disk.read(join(folder, 'b')))).toBe('missing');
  expect(await refusal(disk.list(join(folder, 'b')))).toBe('missing');

  await disk.link(path, join(folder, 'b'));
  expect(await refusal(disk.link(path, join(folder, 'b')))).toBe('exists');
  await disk.rename(join(folder, 'b'), join(folder, 'c'));
  await disk.syncFolder(folder);
  expect([...(await disk.list(folder))].sort()).toEqual(['a', 'c']);
  await mkdir(join(folder, 'd', 'e'), { recursive: true });
  expect(await refusal(disk.makeFolder(join(folder, 'd')))).toBe('exists');
  expect(await refusal(disk.makeFolder(join(folder, 'x', 'y')))).toBe('missing');
});

test('Windows is not asked to flush a folder, which it cannot do', async () => {
  expect(await refusal(createNodeDisk('win32').syncFolder('/no/such/folder'))).toBe('none');
  expect(await refusal(createNodeDisk('linux').syncFolder('/no/such/folder'))).toBe('missing');
});

test('a rename that an antivirus holds up is tried again until it lets go', async () => {
  const memory = createMemoryDisk();
  const waited: number[] = [];
  let heldFor = 3;
  const blocked = {
    ...memory,
    rename: async (from: string, to: string) => {
      if (to.endsWith('article.json') && heldFor > 0) {
        heldFor -= 1;
        throw new DiskError(heldFor % 2 === 0 ? 'in-use' : 'no-permission', to);
      }
      await memory.rename(from, to);
    },
  };
  const patient = createPatientDisk(blocked, { pauses: [1, 2, 4, 8], wait: async (pause) => waited.push(pause) });
  const { library } = granted(await openAt('/desk', patient));
  await file(library, 'Tít');
  expect(waited).toEqual([1, 2, 4]);
});

test('a rename held up for good is given up with its reason; any other refusal at once', async () => {
  const memory = createMemoryDisk();
  const waited: number[] = [];
  const patience = { pauses: [1, 2], wait: async (pause: number) => waited.push(pause) };
  const failing = (reason: DiskReason) =>
    createPatientDisk({ ...memory, rename: (_, to) => Promise.reject(new DiskError(reason, to)) }, patience);
  expect(await refusal(failing('in-use').rename('/a', '/b'))).toBe('in-use');
  expect(waited).toEqual([1, 2]);
  expect(await refusal(failing('disk-full').rename('/a', '/b'))).toBe('disk-full');
  expect(waited).toEqual([1, 2]);
});

test('where files have no second names, the copy before the last save is kept all the same', async () => {
  const memory = createMemoryDisk();
  const plain = { ...memory, link: (_: string, to: string) => Promise.reject(new DiskError('unsupported', to)) };
  const { library } = granted(await openAt('/usb', plain));
  const article = await file(library, 'Tít');
  granted(await library.save(article));
  const folder = `/usb/articles/${article.id}`;
  expect(
    memory
      .paths()
      .filter((path) => path.startsWith(`${folder}/`))
      .sort(),
  ).toEqual([`${folder}/article.json`, `${folder}/article.previous.json`]);
});

test('only Windows waits for an antivirus: elsewhere a refusal is an answer', async () => {
  expect(await refusal(createSystemDisk('linux').rename('/no/such/file', '/proc/version'))).not.toBe('none');
});

test('work in parallel keeps its order and its limit', async () => {
  let underWay = 0;
  let most = 0;
  const results = await inParallel([5, 1, 4, 2, 3], 2, async (n) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, n));
    underWay -= 1;
    return n * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

test('many files are looked at in their order, with nothing for those that are not there', async () => {
  const folder = await temporaryFolder();
  const disk = createNodeDisk();
  const names = Array.from({ length: 300 }, (_, n) => join(folder, `${n}`));
  for (const [n, path] of names.entries()) if (n % 3 === 0) await (await disk.createFile(path)).close();
  const stamps = await disk.stats(names);
  expect(stamps).toHaveLength(300);
  for (const [n, stamp] of stamps.entries()) expect(stamp?.size ?? 'none').toBe(n % 3 === 0 ? 0 : 'none');
});

test('a disk that is slow to look is asked by threads, so that the window is not kept waiting', async () => {
  let direct = 0;
  const slowLook = (path: string) => {
    direct += 1;
    const end = performance.now() + 1;
    while (performance.now() < end);
    return stampOfSize(path);
  };
  const paths = Array.from({ length: 500 }, (_, n) => `${n}`);
  const stamps = await quickStats(paths, async (path) => stampOfSize(path), slowLook);
  expect(stamps.map((stamp) => `${stamp?.size}`)).toEqual(paths);
  expect(direct).toBeLessThan(10);
});
