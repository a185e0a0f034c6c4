/** Makes the folders of a library where they are missing; one that is there already may lie on a disk that is read-only. */
import { dirname } from 'node:path';
import { type Disk, unless } from './disk';
import type { LibraryPaths } from './paths';

/** With all the folders above it. */
export const ensureFolder = async (disk: Disk, path: string): Promise<void> => {
  if ((await disk.stat(path)) !== null) return;
  const parent = dirname(path);
  if (parent !== path) await ensureFolder(disk, parent);
  await unless(disk.makeFolder(path), ['exists'], () => undefined);
  await disk.syncFolder(parent);
};

/** Rejects with a `DiskError` where a folder can neither be found nor made. */
export const prepareFolders = async (disk: Disk, paths: LibraryPaths): Promise<void> => {
  for (const path of [paths.root, paths.articles, paths.assets, paths.trash]) await ensureFolder(disk, path);
};

/**
 * Flushes the names of the folders, which an earlier start may have made without being able to: nothing that is put into
 * them would last. Where there is an index they last, since writing it has flushed them.
 * @returns what is to be done before the first write; done once, it does nothing more. Rejects with a `DiskError`.
 */
export const createFolderFlush = (disk: Disk, { root, index }: LibraryPaths): (() => Promise<void>) => {
  let isDone = false;
  return async () => {
    if (isDone) return;
    if ((await disk.stat(index)) === null) for (const path of [dirname(root), root]) await disk.syncFolder(path);
    isDone = true;
  };
};
