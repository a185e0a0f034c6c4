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

/**
 * The names of folders that an earlier start may have made and failed to flush. Once there is an index they last, since
 * writing it has flushed them.
 */
const flushNames = async (disk: Disk, { root, index }: LibraryPaths): Promise<void> => {
  if ((await disk.stat(index)) !== null) return;
  for (const path of [dirname(root), root]) await disk.syncFolder(path);
};

/** Rejects with a `DiskError` where a folder can neither be found nor made. */
export const prepareFolders = async (disk: Disk, paths: LibraryPaths): Promise<void> => {
  for (const path of [paths.root, paths.articles, paths.assets, paths.trash]) await ensureFolder(disk, path);
  await flushNames(disk, paths);
};
