/** Moving bad copies of a file out of the way: each is kept, under a name that says so, to be looked at later. */
import type { Disk } from './disk';
import type { Found } from './durable-read';
import type { SafeFile } from './paths';

export interface Place {
  readonly disk: Disk;
  readonly file: SafeFile;
  /** The time as it stands in the name of a file set aside. */
  readonly now: () => string;
}

/** A name that is not taken, since renaming onto an earlier bad file would delete it. */
const freeName = async ({ disk, file, now }: Place): Promise<string> => {
  const when = now();
  let name = file.damaged(when);
  for (let nth = 2; (await disk.stat(name)) !== null; nth += 1) name = file.damaged(`${when}-${nth}`);
  return name;
};

/** Gives a bad copy a name that says so; it is kept to be looked at. */
export const setAside = async (at: Place, copy: 'current' | 'previous'): Promise<string | null> => {
  const { disk, file } = at;
  const path = file[copy];
  if (path === null || (await disk.stat(path)) === null) return null;
  const aside = await freeName(at);
  await disk.rename(path, aside);
  await disk.syncFolder(file.folder, aside);
  return aside;
};

/** Moves every copy out of the way, so that a save over them deletes none. */
export const setAllAside = async (at: Place): Promise<null> => {
  await setAside(at, 'current');
  await setAside(at, 'previous');
  return null;
};

/**
 * Before anything is written over a file that had to be recovered: a bad copy still in its place would push out the good
 * one, or be pushed out itself. Rejects where the disk does not let it be moved.
 * @returns the bad current copy's new name
 */
export const clearTheWay = async (at: Place, found: Found<unknown>): Promise<string | null> => {
  if (found.state !== 'recovered') return null;
  const aside = found.currentIsBad ? await setAside(at, 'current') : null;
  if (found.from !== 'previous') await setAside(at, 'previous');
  return aside;
};
