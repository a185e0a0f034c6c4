/** Reading a file that may have been torn, zeroed or cut short: the best whole copy there is, and what was wrong with the rest. */
import { join } from 'node:path';
import { type Disk, unless } from './disk';
import { unseal } from './envelope';
import type { SafeFile } from './paths';

/** What a schema says of a file's data. `foreign`: whole, but another's: it does not belong in this place. */
export type Reading<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly reason: 'newer-schema' | 'foreign' | 'damaged' };

export type Parse<T> = (data: unknown) => Reading<T>;

type Copy<T> = Reading<T> | { readonly ok: false; readonly reason: 'missing' };

/** Where a recovered text came from: the copy before the last save, or a write that a crash cut off after its bytes were whole. */
export type RecoveredFrom = 'previous' | 'unfinished';

export type Found<T> =
  | { readonly state: 'whole'; readonly data: T }
  | {
      readonly state: 'recovered';
      readonly data: T;
      readonly from: RecoveredFrom;
      /** False where the current copy is not bad but gone. */
      readonly currentIsBad: boolean;
    }
  | { readonly state: 'missing' | 'newer-schema' | 'foreign' | 'damaged' };

const readCopy = async <T>(disk: Disk, path: string, parse: Parse<T>): Promise<Copy<T>> => {
  const bytes = await unless<Uint8Array | null>(disk.read(path), ['missing'], () => null);
  if (bytes === null) return { ok: false, reason: 'missing' };
  const opened = unseal(bytes);
  if (opened.ok) return parse(opened.data);
  return { ok: false, reason: opened.reason === 'newer-format' ? 'newer-schema' : 'damaged' };
};

/** Leftovers of writes that never ended, newest first. */
export const listUnfinished = async (disk: Disk, file: SafeFile): Promise<readonly string[]> => {
  const names = await unless(disk.list(file.folder), ['missing'], () => []);
  const paths = names.filter(file.isTemporary).map((name) => join(file.folder, name));
  const dated = await Promise.all(paths.map(async (path) => ({ path, stamp: await disk.stat(path) })));
  return dated.sort((a, b) => (b.stamp?.mtimeMs ?? 0) - (a.stamp?.mtimeMs ?? 0)).map(({ path }) => path);
};

const recover = async <T>(
  disk: Disk,
  file: SafeFile,
  parse: Parse<T>,
): Promise<{ readonly data: T; readonly from: RecoveredFrom } | null> => {
  if (file.previous === null) return null;
  const previous = await readCopy(disk, file.previous, parse);
  if (previous.ok) return { data: previous.data, from: 'previous' };
  for (const path of await listUnfinished(disk, file)) {
    const copy = await readCopy(disk, path, parse);
    if (copy.ok) return { data: copy.data, from: 'unfinished' };
  }
  return null;
};

/** Changes nothing on the disk. A file of a newer schema, or another's, is not damage: it is named and left alone. */
export const readDurably = async <T>(disk: Disk, file: SafeFile, parse: Parse<T>): Promise<Found<T>> => {
  const current = await readCopy(disk, file.current, parse);
  if (current.ok) return { state: 'whole', data: current.data };
  if (current.reason === 'newer-schema' || current.reason === 'foreign') return { state: current.reason };
  const recovered = await recover(disk, file, parse);
  if (recovered === null) return { state: current.reason };
  return { state: 'recovered', ...recovered, currentIsBad: current.reason === 'damaged' };
};
