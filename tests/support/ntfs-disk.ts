/** A disk that behaves as NTFS with an antivirus does: names without case, no rename or removal of what somebody holds open, no flush of folders. */
import { type Disk, DiskError, type FreshFile } from '../../src/main/library/disk';
import type { Patience } from '../../src/main/library/patient-disk';
import type { MemoryDisk } from './memory-disk';

export interface NtfsDisk {
  readonly disk: Disk;
  /** Waiting on it is what makes its time go by. */
  readonly wait: Patience['wait'];
  /** Milliseconds that were waited in all. */
  readonly waited: () => number;
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu;
const FORBIDDEN = /[<>:"|?*\\]|[. ]$/u;
const LONGEST_NAME = 255;

const refuseBadNames = (path: string): void => {
  const wrong = path
    .split('/')
    .find((name) => RESERVED.test(name) || FORBIDDEN.test(name) || name.length > LONGEST_NAME);
  if (wrong !== undefined) throw new Error(`Windows has no file named ${wrong}`);
};

/** @param holdFor how long the antivirus holds a file that was just written, renamed or linked; asked anew each time */
export const createNtfsDisk = (memory: MemoryDisk, holdFor: () => number): NtfsDisk => {
  const heldUntil = new Map<string, number>();
  const open = new Set<string>();
  let time = 0;
  let flips = 0;

  /** The name as it is written on the disk, whatever case it is asked for in. */
  const real = (path: string): string => {
    refuseBadNames(path);
    const folded = path.toLowerCase();
    return memory.paths().find((known) => known.toLowerCase() === folded) ?? path;
  };

  const isHeld = (path: string): boolean => open.has(path) || (heldUntil.get(path) ?? 0) > time;

  /** Windows says now one, now the other. */
  const requireFree = (...paths: readonly string[]): void => {
    const held = paths.find((path) =>
      [...heldUntil.keys(), ...open].some((each) => isInside(each, path) && isHeld(each)),
    );
    if (held === undefined) return;
    flips += 1;
    throw new DiskError(flips % 2 === 0 ? 'in-use' : 'no-permission', held);
  };

  const scan = (path: string): void => void heldUntil.set(path, time + holdFor());

  const fresh = (file: FreshFile, path: string): FreshFile => ({
    ...file,
    close: async () => {
      await file.close();
      open.delete(path);
      scan(path);
    },
  });

  const disk: Disk = {
    ...memory,
    read: async (path) => memory.read(real(path)),
    stat: async (path) => memory.stat(real(path)),
    stats: async (paths) => memory.stats(paths.map(real)),
    list: async (folder) => memory.list(real(folder)),
    createFile: async (path) => {
      const name = real(path);
      const file = await memory.createFile(name);
      open.add(name);
      return fresh(file, name);
    },
    rename: async (from, to) => {
      const [source, target] = [real(from), real(to)];
      requireFree(source, target);
      await memory.rename(source, target);
      scan(target);
    },
    link: async (from, to) => {
      requireFree(real(from));
      await memory.link(real(from), real(to));
      scan(real(to));
    },
    remove: async (path) => {
      requireFree(real(path));
      await memory.remove(real(path));
    },
    removeFolder: async (path) => {
      requireFree(real(path));
      await memory.removeFolder(real(path));
    },
    makeFolder: async (path) => memory.makeFolder(real(path)),
    // Names reach the disk in the order in which they were given, with the next file that is flushed.
    syncFolder: async (path, newest) => {
      if (newest !== undefined) await memory.syncFolder(path);
    },
  };

  return {
    disk,
    wait: async (milliseconds) => {
      time += milliseconds;
    },
    waited: () => time,
  };
};

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
