/** One shelf on the disk: the best copy there is, held for as long as its file stays the same, and written in one step. */
import { Low } from 'lowdb';
import type { Shelf as ShelfName, ShelfTrouble } from '#shared/newsroom/shelves';
import { type Disk, type FileStamp, isSameStamp, unless } from '../disk';
import { createDurableAdapter, type DurableAdapter } from '../durable-adapter';
import type { Found } from '../durable-read';
import { seal } from '../envelope';
import type { LibraryPaths } from '../paths';
import { clearTheWay, type Place, setAllAside } from '../set-aside';
import { asStored, type ShelfContents, shelfFile, shelfSource } from './shelf-file';

export interface ShelfParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => string;
}

export interface Loaded {
  /** Nothing where there is no file, or none that can be read. */
  readonly contents: ShelfContents;
  /** Null where all is well. */
  readonly trouble: ShelfTrouble['is'] | null;
}

export interface Shelf {
  /** @param disk may refuse to write: then what would be mended waits. Rejects with a `DiskError`. */
  load(disk: Disk): Promise<Loaded>;
  /** Rejects with a `DiskError`; what is there then is read anew. */
  write(contents: ShelfContents): Promise<void>;
  /** Whether the last write was refused at some step: what it wrote may be there, and may not last. */
  isUnsure(): boolean;
}

/** A first write that a crash cut off after its bytes were whole brings nothing back: it only comes late. */
const wasLost = (found: Found<ShelfContents>): boolean =>
  found.state === 'recovered' && (found.currentIsBad || found.from !== 'unfinished');

const troubleOf = (found: Found<ShelfContents>): Loaded['trouble'] => {
  if (found.state === 'newer-schema') return 'newer-schema';
  if (found.state === 'damaged' || found.state === 'foreign') return 'damaged';
  return wasLost(found) ? 'recovered' : null;
};

interface Held extends Loaded {
  readonly stamp: FileStamp | null;
  /** How the file was found where bad copies of it still lie in their places; null where none do. */
  readonly inTheWay: Found<ShelfContents> | null;
}

const isUpToDate = (held: Held, stamp: FileStamp | null): boolean =>
  stamp === null ? held.stamp === null : isSameStamp(held.stamp, stamp);

/** The folder's own name is flushed too: an earlier try may have failed there. */
const makeSureOfFolder = async ({ disk, paths }: ShelfParts): Promise<void> => {
  await unless(disk.makeFolder(paths.newsroom), ['exists'], () => undefined);
  await disk.syncFolder(paths.root);
};

/** Bad copies are kept to be looked at; a save over them would push them out, or the good one beside them. */
const clearBadCopies = async (place: Place, found: Found<ShelfContents> | null): Promise<void> => {
  if (found?.state === 'damaged' || found?.state === 'foreign') await setAllAside(place);
  else if (found !== null) await clearTheWay(place, found);
};

const openFile = ({ paths, now }: ShelfParts, disk: Disk, shelf: ShelfName): DurableAdapter<ShelfContents> =>
  createDurableAdapter({
    ...shelfSource(disk, paths, shelf),
    now,
    seal: async (contents) => seal(asStored(contents)),
  });

const read = async (adapter: DurableAdapter<ShelfContents>, before: FileStamp | null): Promise<Held> => {
  const db = new Low<ShelfContents | null>(adapter, null);
  await db.read();
  const found = adapter.found();
  const mended = adapter.stamp();
  const isInOrder = found.state === 'whole' || found.state === 'missing' || mended !== null;
  return {
    contents: db.data ?? {},
    trouble: troubleOf(found),
    stamp: mended ?? before,
    inTheWay: isInOrder ? null : found,
  };
};

/** As reading does it: bad copies set aside, the best one written in their place. @returns whether it is in order now. Rejects with a `DiskError`. */
export const mendShelf = async (parts: ShelfParts, shelf: ShelfName): Promise<boolean> => {
  const adapter = openFile(parts, parts.disk, shelf);
  await new Low<ShelfContents | null>(adapter, null).read();
  return adapter.found().state === 'whole' || adapter.stamp() !== null;
};

export const createShelf = (parts: ShelfParts, shelf: ShelfName): Shelf => {
  const { disk, paths, now } = parts;
  const file = shelfFile(paths, shelf);
  let held: Held | null = null;
  let isUnsure = false;
  return {
    load: async (from) => {
      const stamp = await disk.stat(file.current);
      if (held === null || !isUpToDate(held, stamp)) held = await read(openFile(parts, from, shelf), stamp);
      return held;
    },
    write: async (contents) => {
      const before = held;
      held = null;
      isUnsure = true;
      await makeSureOfFolder(parts);
      await clearBadCopies({ disk, file, now }, before?.inTheWay ?? null);
      const adapter = openFile(parts, disk, shelf);
      await new Low<ShelfContents | null>(adapter, contents).write();
      const trouble = before?.trouble === 'recovered' ? 'recovered' : null;
      held = { contents, trouble, stamp: adapter.stamp(), inTheWay: null };
      isUnsure = false;
    },
    isUnsure: () => isUnsure,
  };
};
