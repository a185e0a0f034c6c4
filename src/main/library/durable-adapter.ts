/** lowdb's two-method Adapter over a file that survives crashes, power cuts and bad sectors, with word of what it had to recover. */
import type { Adapter } from 'lowdb';
import type { RecoverySource } from '#shared/library/jobs';
import { DISK_REASONS, type FileStamp, unless } from './disk';
import { type Found, listUnfinished, readDurably, type Source } from './durable-read';
import { writeDurably } from './durable-write';
import { seal } from './envelope';
import { clearTheWay, type Place } from './set-aside';

/** What a person is told once, in plain words. */
export interface Recovery {
  readonly from: RecoverySource;
  /** The bad file's new name, to be looked at later; null where there was none or the disk did not let it be moved. */
  readonly setAside: string | null;
}

export interface DurableAdapter<T> extends Adapter<T | null> {
  /** How the last `read` ended; `missing` before it. */
  readonly found: () => Found<T>;
  readonly recovery: () => Recovery | null;
  /** Of the file last written, also in place of one that was bad; null before it. */
  readonly stamp: () => FileStamp | null;
}

export interface DurableFile<T> extends Source<T>, Place {
  /** The data as the bytes of a file; where it is left out, by `seal` at once. */
  readonly seal?: (data: T) => Promise<Uint8Array>;
}

/** How a read ended, and what was done about it. */
interface Mended {
  readonly recovery: Recovery;
  /** Of the file written anew; null where the disk did not let it be. */
  readonly stamp: FileStamp | null;
}

/** On a disk that cannot be written to, what was recovered is still worth showing: mending waits for the next time. */
const ifPossible = <T>(step: Promise<T | null>): Promise<T | null> => unless<T | null>(step, DISK_REASONS, () => null);

const write = async <T>(at: DurableFile<T>, data: T): Promise<FileStamp> =>
  writeDurably(at.disk, at.file, at.seal ? await at.seal(data) : seal(data));

/** Moves what cannot be read out of the way and puts what was recovered in its place; the copy it came from stays. */
const mend = async <T>(at: DurableFile<T>, found: Found<T>): Promise<Mended | null> => {
  if (found.state !== 'recovered') return null;
  const { from } = found;
  const cleared = await ifPossible(clearTheWay(at, found).then((aside) => ({ aside })));
  if (cleared === null) return { recovery: { from, setAside: null }, stamp: null };
  return { recovery: { from, setAside: cleared.aside }, stamp: await ifPossible(write(at, found.data)) };
};

/** Leftovers older than the current copy hold nothing that it has not; a newer one may, and stays. */
const clearLeftovers = async ({ disk, file }: Place): Promise<null> => {
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
      found = await readDurably(at);
      const mended = await mend(at, found);
      recovery = mended?.recovery ?? null;
      stamp = mended?.stamp ?? stamp;
      if (found.state === 'whole') await ifPossible(clearLeftovers(at));
      return found.state === 'whole' || found.state === 'recovered' ? found.data : null;
    },
    write: async (data) => {
      if (data === null) return;
      stamp = await write(at, data);
    },
  };
};
