/** Every file of a library that is sealed where the library is: found by its folders, whatever else lies beside them. */
import { join } from 'node:path';
import { type Disk, unless } from '../disk';
import { homeOf, isSealedFolder } from './home-of';

/** An article's history lies three folders deep; whoever links a folder into itself is not followed for ever. */
const DEEPEST = 8;

/** Null for what is no folder. */
const namesIn = (disk: Disk, path: string): Promise<readonly string[] | null> =>
  unless<readonly string[] | null>(disk.list(path), ['missing', 'unsupported'], () => null);

const filesUnder = async (disk: Disk, path: string, depth: number): Promise<readonly string[]> => {
  const names = depth > DEEPEST ? [] : await namesIn(disk, path);
  if (names === null) return [path];
  const below: string[] = [];
  for (const name of names) below.push(...(await filesUnder(disk, join(path, name), depth + 1)));
  return below;
};

/** Paths; rejects with a `DiskError`. */
export const sealedFilesOf = async (disk: Disk, root: string): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const name of await disk.list(root)) {
    const path = join(root, name);
    if (isSealedFolder(name)) files.push(...(await filesUnder(disk, path, 1)));
    else if (homeOf(root, path) !== null) files.push(path);
  }
  return files;
};
