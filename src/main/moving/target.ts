/** Whether a library may be moved into a folder: it must be another one, outside the library, and hold nothing of the person's. */
import { readdir, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { isLibraryFolder } from '../starting/find-library';

/** Of a move that was cut off: copies, and never the only ones. */
export const UNFINISHED = 'dateline-moving-';

/** What systems put into an empty drive or folder by themselves. */
const FURNITURE: ReadonlySet<string> = new Set([
  '.ds_store',
  '.spotlight-v100',
  '.trashes',
  '.fseventsd',
  '$recycle.bin',
  'desktop.ini',
  'lost+found',
  'system volume information',
  'thumbs.db',
]);

export type Target = 'empty' | 'library' | 'same-folder' | 'folder-not-empty';

const isFurniture = (name: string): boolean => FURNITURE.has(name.toLowerCase()) || name.startsWith(UNFINISHED);

/** Rejects where one of the folders cannot be read. */
export const judgeTarget = async (from: string, to: string): Promise<Target> => {
  const [source, target] = await Promise.all([realpath(from), realpath(to)]);
  if (source === target) return 'same-folder';
  if (target.startsWith(source + sep)) return 'folder-not-empty';
  if (await isLibraryFolder(target)) return 'library';
  return (await readdir(target)).every(isFurniture) ? 'empty' : 'folder-not-empty';
};
