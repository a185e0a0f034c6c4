/** The real disk, through Node's callback functions: their promise forms hold a file in an object that costs as much as the write. */
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { promisify } from 'node:util';
import { writeWhole } from '../write-whole';
import { DISK_REASONS, type Disk, type FileStamp, type FreshFile, unless } from './disk';
import { asDiskError } from './errno';
import { quickStats, stampOf } from './quick-stats';

const files = {
  open: promisify(fs.open),
  write: promisify(fs.write),
  fsync: promisify(fs.fsync),
  fstat: promisify(fs.fstat),
  close: promisify(fs.close),
  read: promisify(fs.readFile),
  stat: promisify(fs.stat),
  list: promisify(fs.readdir),
  rename: promisify(fs.rename),
  link: promisify(fs.link),
  unlink: promisify(fs.unlink),
  mkdir: promisify(fs.mkdir),
  rm: promisify(fs.rm),
};

const named = async <T>(path: string, step: Promise<T>): Promise<T> => {
  try {
    return await step;
  } catch (error) {
    throw asDiskError(error, path);
  }
};

const lookAt = (path: string): Promise<FileStamp | null> =>
  unless<FileStamp | null>(named(path, files.stat(path)).then(stampOf), ['missing'], () => null);

const writeAll = (handle: number, bytes: Uint8Array): Promise<void> =>
  writeWhole(bytes.length, (from) => files.write(handle, bytes, from, bytes.length - from, null));

const freshFile = (path: string, handle: number): FreshFile => ({
  write: (bytes) => named(path, writeAll(handle, bytes)),
  sync: () => named(path, files.fsync(handle)),
  stamp: async () => stampOf(await named(path, files.fstat(handle))),
  close: () => named(path, files.close(handle)),
});

/** @param flags a folder is opened for reading; a file on Windows for writing, or it cannot be flushed */
const flush = async (path: string, flags: 'r' | 'r+'): Promise<void> => {
  const handle = await files.open(path, flags);
  try {
    await files.fsync(handle);
  } finally {
    await files.close(handle);
  }
};

/** What hinders it there is somebody else's handle: the name is in NTFS's journal all the same, only a little later on the disk. */
const flushNames = async (newest: string | undefined): Promise<void> => {
  if (newest === undefined) return;
  await unless(
    named(newest, flush(newest, 'r+')),
    ['in-use', 'no-permission', 'missing', 'unsupported'],
    () => undefined,
  );
};

/** @param platform as Node names it; Windows cannot flush a folder, but writes its journal of names out with any file that is flushed. */
export const createNodeDisk = (platform: NodeJS.Platform = process.platform): Disk => ({
  read: (path) => named(path, files.read(path)),
  stat: lookAt,
  stats: (paths) => quickStats(paths, (path) => unless<FileStamp | null>(lookAt(path), DISK_REASONS, () => null)),
  list: (folder) => named(folder, files.list(folder)),
  createFile: async (path) => freshFile(path, await named(path, files.open(path, 'wx'))),
  rename: (from, to) => named(to, files.rename(from, to)),
  link: (from, to) => named(to, files.link(from, to)),
  remove: (path) => named(path, files.unlink(path)),
  makeFolder: (path) => named(path, files.mkdir(path)),
  // Node itself waits for a file in it that an antivirus holds for a moment.
  removeFolder: (path) => named(path, files.rm(path, { recursive: true, force: true, maxRetries: 8, retryDelay: 50 })),
  syncFolder: async (path, newest) => {
    if (platform === 'win32') return flushNames(newest);
    await unless(named(path, flush(path, 'r')), ['unsupported'], () => undefined);
  },
  uniqueName: () => randomUUID(),
});
