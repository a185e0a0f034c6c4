/** All files under a folder, each with what tells one state of it from another. */
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
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

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.some((code) => error.code === code);

export const isGone = (error: unknown): boolean => hasCode(error, 'ENOENT', 'ENOTDIR');

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
const entriesOf = async (root: string, folder: string): Promise<readonly Dirent[]> => {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder !== '' && isGone(error)) return [];
    throw error;
  }
};

type Kind = 'file' | 'folder' | null;

const kindOf = (entry: Pick<Stats, 'isFile' | 'isDirectory'>): Kind => {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : null;
};

/** What a link or a junction leads to is part of the library; one that leads nowhere, or to itself, is nothing. */
const kindBehind = async (path: string): Promise<Kind> => {
  try {
    return kindOf(await stat(path));
  } catch (error) {
    if (isGone(error) || hasCode(error, 'ELOOP')) return null;
    throw error;
  }
};

/** A folder on the way down. */
interface Descent {
  readonly path: string;
  /** Where the folders really lie from which links were followed on the way here. */
  readonly left: readonly string[];
}

const isAtOrAbove = (place: string, other: string): boolean => {
  const way = relative(place, other);
  return way === '' || !(isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`));
};

/** @returns null where the link leads back up the way: that is a loop, and all of it is there already */
const follow = async (root: string, here: Descent, path: string): Promise<Descent | null> => {
  const [from, to] = await Promise.all([realpath(join(root, here.path)), realpath(join(root, path))]);
  const left = [...here.left, from];
  return left.some((place) => isAtOrAbove(to, place)) ? null : { path, left };
};

/** @param leaveOut names in the folder itself that do not count */
export const takeInventory = async (root: string, leaveOut: ReadonlySet<string>): Promise<Inventory> => {
  const folders: string[] = [];
  const names: string[] = [];
  const enter = async (here: Descent): Promise<void> => {
    const below: Descent[] = [];
    for (const entry of await entriesOf(root, here.path)) {
      if (here.path === '' && leaveOut.has(entry.name)) continue;
      const path = join(here.path, entry.name);
      const kind = kindOf(entry) ?? (await kindBehind(join(root, path)));
      if (kind === 'file') names.push(path);
      if (kind !== 'folder') continue;
      const next = entry.isDirectory() ? { path, left: here.left } : await follow(root, here, path);
      if (next !== null) below.push(next);
    }
    folders.push(...below.map(({ path }) => path));
    await inParallel(below, LOOKS_AT_ONCE, enter);
  };
  await enter({ path: '', left: [] });
  const files = await inParallel(names, LOOKS_AT_ONCE, (path) => lookAt(root, path));
  return { folders, files: files.filter((file) => file !== null) };
};
