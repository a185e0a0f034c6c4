/** All files under a folder, each with what tells one state of it from another. */
import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from '../library/in-parallel';

const LOOKS_AT_ONCE = 16;

export interface InventoryFile {
  /** Below the folder. */
  readonly path: string;
  readonly size: number;
  readonly state: string;
}

export interface Inventory {
  readonly folders: readonly string[];
  readonly files: readonly InventoryFile[];
}

const stateOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => [size, mtimeMs, ctimeMs, ino].join(' ');

export const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Null for what is gone by the time it is looked at. */
const lookAt = async (root: string, path: string): Promise<InventoryFile | null> => {
  try {
    const stats = await stat(join(root, path));
    return { path, size: stats.size, state: stateOf(stats) };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
};

/** A folder below may go while it is looked for; the whole one may not, or it would seem to be empty. */
const entriesOf = async (root: string, folder: string) => {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder !== '' && isGone(error)) return [];
    throw error;
  }
};

/** @param leaveOut names in the folder itself that do not count */
export const takeInventory = async (root: string, leaveOut: ReadonlySet<string>): Promise<Inventory> => {
  const folders: string[] = [];
  const names: string[] = [];
  const enter = async (folder: string): Promise<void> => {
    const below: string[] = [];
    for (const entry of await entriesOf(root, folder)) {
      if (folder === '' && leaveOut.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) below.push(path);
      else if (entry.isFile()) names.push(path);
    }
    folders.push(...below);
    await inParallel(below, LOOKS_AT_ONCE, enter);
  };
  await enter('');
  const files = await inParallel(names, LOOKS_AT_ONCE, (path) => lookAt(root, path));
  return { folders, files: files.filter((file) => file !== null) };
};
