/** lowdb's two-method Adapter over a file that survives crashes, power cuts and bad sectors, with word of what it had to recover. */
import type { Adapter } from 'lowdb';
import { DISK_REASONS, type Disk, type FileStamp, unless } from './disk';
import { type Found, listUnfinished, type Parse, type RecoveredFrom, readDurably } from './durable-read';
import { writeDurably } from './durable-write';
import { seal } from './envelope';
import type { SafeFile } from './paths';

/** What a person is told once, in plain words. */
export interface Recovery {
  readonly from: RecoveredFrom;
  /** The bad file's new name, to be looked at later; null where there was none or the disk did not let it be moved. */
  readonly setAside: string | null;
}

export interface DurableAdapter<T> extends Adapter<T | null> {
  /** How the last `read` ended; `missing` before it. */
  readonly found: () => Found<T>;
  readonly recovery: () => Recovery | null;
  /** Of the file last written; null before it. */
  readonly stamp: () => FileStamp | null;
}

export interface DurableFile<T> {
  readonly disk: Disk;
  readonly file: SafeFile;
  readonly parse: Parse<T>;
  /** The time as it stands in the name of a file set aside. */
  readonly now: () => string;
}

/** On a disk that cannot be written to, what was recovered is still worth showing: mending waits for the next time. */
const ifPossible = (step: Promise<string | null>): Promise<string | null> => unless(step, DISK_REASONS, () => null);

/** A name that is not taken, since renaming onto an earlier bad file would delete it. */
const freeName = async ({ disk, file, now }: DurableFile<unknown>): Promise<string> => {
  const when = now();
  let name = file.damaged(when);
  for (let nth = 2; (await disk.stat(name)) !== null; nth += 1) name = file.damaged(`${when}-${nth}`);
  return name;
};

/** Gives a bad copy a name that says so; it is kept to be looked at. */
export const setAside = async (at: DurableFile<unknown>, copy: 'current' | 'previous'): Promise<string | null> => {
  const { disk, file } = at;
  const path = file[copy];
  if (path === null || (await disk.stat(path)) === null) return null;
  const aside = await freeName(at);
  await disk.rename(path, aside);
  await disk.syncFolder(file.folder);
  return aside;
};

/** Moves every copy out of the way, so that a save over them deletes none. */
export const setAllAside = async (at: DurableFile<unknown>): Promise<null> => {
  await setAside(at, 'current');
  await setAside(at, 'previous');
  return null;
};

const restore = async <T>(at: DurableFile<T>, data: T): Promise<null> => {
  await writeDurably(at.disk, at.file, seal(data));
  return null;
};

/** Moves what cannot be read out of the way and puts what was recovered in its place; the copy it came from stays. */
const mend = async <T>(at: DurableFile<T>, found: Found<T>): Promise<Recovery | null> => {
  if (found.state !== 'recovered') return null;
  const aside = found.currentIsBad ? await ifPossible(setAside(at, 'current')) : null;
  if (found.currentIsBad && aside === null) return { from: found.from, setAside: null };
  if (found.from === 'unfinished') await ifPossible(setAllAside(at));
  await ifPossible(restore(at, found.data));
  return { from: found.from, setAside: aside };
};

/** Leftovers older than the current copy hold nothing that it has not; a newer one may, and stays. */
const clearLeftovers = async ({ disk, file }: DurableFile<unknown>): Promise<null> => {
  const current = await disk.stat(file.current);
  for (const path of await listUnfinished(disk, file)) {
    const leftover = await disk.stat(path);
    if (current !== null && leftover !== null && leftover.mtimeMs < current.mtimeMs) await disk.remove(path);
  }
  return null;
};

export const createDurableAdapter = <T>(at: DurableFile<T>): DurableAdapter<T> => {
  let found: Found<T> = { state: 'missing' };
  let recovery: Recovery | null = null;
  let stamp: FileStamp | null = null;
  return {
    found: () => found,
    recovery: () => recovery,
    stamp: () => stamp,
    read: async () => {
      found = await readDurably(at.disk, at.file, at.parse);
      recovery = await mend(at, found);
      if (found.state === 'whole') await ifPossible(clearLeftovers(at));
      return found.state === 'whole' || found.state === 'recovered' ? found.data : null;
    },
    write: async (data) => {
      if (data === null) return;
      stamp = await writeDurably(at.disk, at.file, seal(data));
    },
  };
};
