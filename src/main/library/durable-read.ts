/** Reading a file that may have been torn, zeroed or cut short: the best whole copy there is, and what was wrong with the rest. */
import { join } from 'node:path';
import type { RecoverySource } from '#shared/library/jobs';
import { type Disk, DiskError, isReason, unless } from './disk';
import { unseal } from './envelope';
import type { SafeFile } from './paths';

/** What a schema says of a file's data. `foreign`: whole, but another's: it does not belong in this place. */
export type Reading<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly reason: 'newer-schema' | 'foreign' | 'damaged' };

export type Parse<T> = (data: unknown) => Reading<T>;

type Copy<T> =
  | Reading<T>
  | { readonly ok: false; readonly reason: 'missing' }
  | { readonly ok: false; readonly reason: 'unreadable'; readonly error: DiskError };

/** What is known of a file's data elsewhere, asked for only when every copy beside it is bad or gone; null where there is nothing. */
export type LastResort<T> = () => Promise<T | null>;

export type Found<T> =
  | { readonly state: 'whole'; readonly data: T }
  | {
      readonly state: 'recovered';
      readonly data: T;
      readonly from: RecoverySource;
      /** False where the current copy is not bad but gone. */
      readonly currentIsBad: boolean;
    }
  | { readonly state: 'missing' | 'newer-schema' | 'foreign' | 'damaged' };

/** Asked twice before it counts as a bad sector: an answer that got lost on a network is not one. */
const readBytes = async (disk: Disk, path: string): Promise<Uint8Array | 'missing' | DiskError> => {
  try {
    return await unless(disk.read(path), ['io-error'], () => disk.read(path));
  } catch (error) {
    if (isReason(error, 'missing')) return 'missing';
    if (error instanceof DiskError && error.reason === 'io-error') return error;
    throw error;
  }
};

const readCopy = async <T>(disk: Disk, path: string, parse: Parse<T>): Promise<Copy<T>> => {
  const bytes = await readBytes(disk, path);
  if (bytes === 'missing') return { ok: false, reason: 'missing' };
  if (bytes instanceof DiskError) return { ok: false, reason: 'unreadable', error: bytes };
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

interface Recovered<T> {
  readonly data: T;
  readonly from: RecoverySource;
}

/** A file with what is needed to read it. */
export interface Source<T> {
  readonly disk: Disk;
  readonly file: SafeFile;
  readonly parse: Parse<T>;
  readonly lastResort?: LastResort<T> | undefined;
  /** Whether what the last resort has comes after what a write left that never ended: such a leftover may be old. */
  readonly isNewer?: (kept: T, unfinished: T) => boolean;
}

/** The first of the copies that is whole; where none is, and one could not even be looked at, nobody may call them damaged. */
const firstWhole = async <T>({ disk, parse }: Source<T>, paths: readonly string[]): Promise<T | DiskError | null> => {
  let trouble: DiskError | null = null;
  for (const path of paths) {
    const copy = await readCopy(disk, path, parse);
    if (copy.ok) return copy.data;
    if (copy.reason === 'unreadable') trouble = copy.error;
  }
  return trouble;
};

const recover = async <T>(source: Source<T>): Promise<Recovered<T> | DiskError | null> => {
  const { disk, file, lastResort, isNewer } = source;
  if (file.previous === null) return null;
  const previous = await firstWhole(source, [file.previous]);
  if (isData(previous)) return { data: previous, from: 'previous' };
  const unfinished = await firstWhole(source, await listUnfinished(disk, file));
  const kept = (await lastResort?.()) ?? null;
  if (isData(unfinished) && (kept === null || isNewer?.(kept, unfinished) !== true))
    return { data: unfinished, from: 'unfinished' };
  if (kept !== null) return { data: kept, from: 'history' };
  return previous ?? (isData(unfinished) ? null : unfinished);
};

const isData = <T>(found: T | DiskError | null): found is T => found !== null && !(found instanceof DiskError);

/**
 * Changes nothing on the disk. A file of a newer schema, or another's, is not damage: it is named and left alone. A copy
 * that the disk cannot read is a bad sector where another can be read, and else trouble with the disk, which is passed on.
 */
export const readDurably = async <T>(source: Source<T>): Promise<Found<T>> => {
  const current = await readCopy(source.disk, source.file.current, source.parse);
  if (current.ok) return { state: 'whole', data: current.data };
  if (current.reason === 'newer-schema' || current.reason === 'foreign') return { state: current.reason };
  const recovered = await recover(source);
  if (recovered instanceof DiskError) throw recovered;
  if (recovered !== null) return { state: 'recovered', ...recovered, currentIsBad: current.reason !== 'missing' };
  if (current.reason === 'unreadable') throw current.error;
  return { state: current.reason };
};
