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

const flushNames = async (disk: Disk, { root, index }: LibraryPaths): Promise<void> => {
  // Writing the index has flushed them.
  if ((await disk.stat(index)) !== null) return;
  for (const path of [dirname(root), root]) await disk.syncFolder(path);
};

/**
 * Flushes the names of the folders, which an earlier start may have made without being able to: nothing that is put into
 * them would last.
 * @returns what is to be done before each write: it works once, and again where it failed. Rejects with a `DiskError`.
 */
export const createFolderFlush = (disk: Disk, paths: LibraryPaths): (() => Promise<void>) => {
  let flushed: Promise<void> | null = null;
  // Shared by all who wait for it, so that they go on in the order in which they came.
  return () => {
    flushed ??= flushNames(disk, paths).catch((error: unknown) => {
      flushed = null;
      throw error;
    });
    return flushed;
  };
};
