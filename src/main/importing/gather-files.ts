/** The files that a person has named or that lie in a folder, each read only when its turn comes. */
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Failed, ImportFailure } from '#shared/failures';
import { byName, DEEPEST_FOLDER, isGoneInto, MAX_FILES, mayBeArticle } from '#shared/importing/folder-rules';
import { DiskError } from '../library/disk';
import { asDiskError } from '../library/errno';
import { besidePage } from './html/beside-page';
import { MAX_FILE_BYTES } from './limits';
import { readOrdinary } from './read-ordinary';
import type { SourceFile } from './source';

export interface FoundFile {
  readonly path: string;
  /** As the person knows it; the path where it is left out. */
  readonly name?: string;
  readonly load: () => Promise<{ readonly ok: true; readonly file: SourceFile } | Failed<ImportFailure>>;
}

const onDisk = async <T>(
  path: string,
  step: Promise<T>,
): Promise<{ readonly ok: true; readonly value: T } | Failed<ImportFailure>> => {
  try {
    return { ok: true, value: await step };
  } catch (error) {
    const refusal = asDiskError(error, path);
    if (refusal instanceof DiskError) return { ok: false, reason: refusal.reason };
    throw error;
  }
};

const load =
  (path: string): FoundFile['load'] =>
  async () => {
    const read = await onDisk(path, readOrdinary(path, MAX_FILE_BYTES));
    if (!read.ok) return read;
    if (!read.value.ok) return read.value;
    const { bytes } = read.value;
    return { ok: true, file: { name: basename(path), bytes, beside: await besidePage(path, bytes) } };
  };

export const fileAt = (path: string, name?: string): FoundFile => ({
  path,
  ...(name === undefined ? {} : { name }),
  load: load(path),
});

/** What is named and cannot be read, so that it stands in the report. */
export const failing = (path: string, reason: ImportFailure, name?: string): FoundFile => ({
  path,
  ...(name === undefined ? {} : { name }),
  load: async () => ({ ok: false, reason }),
});

/** A folder within that cannot be looked into, or lies too deep, stands for itself: what is read of it says so. */
const namesIn = async (folder: string, depth: number): Promise<readonly string[]> => {
  if (depth > DEEPEST_FOLDER) return [folder];
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.toSorted(byName).map(async (entry) => {
      const path = join(folder, entry.name);
      // A link is not followed: it may lead anywhere, and round in circles.
      if (entry.isDirectory()) return isGoneInto(entry.name) ? namesIn(path, depth + 1).catch(() => [path]) : [];
      return entry.isFile() && mayBeArticle(entry.name) ? [path] : [];
    }),
  );
  return nested.flat();
};

/** In the order of their names, folder by folder; hidden files and what is no article are passed over. What is beyond the limit is told as one more that cannot be read. */
export const filesInFolder = async (
  folder: string,
): Promise<{ readonly ok: true; readonly files: readonly FoundFile[] } | Failed<ImportFailure>> => {
  const found = await onDisk(folder, namesIn(folder, 0));
  if (!found.ok) return found;
  const files = found.value.slice(0, MAX_FILES).map((path) => fileAt(path, relative(folder, path)));
  const first = found.value[MAX_FILES];
  if (first === undefined) return { ok: true, files };
  return { ok: true, files: [...files, failing(first, 'too-many-to-import', relative(folder, first))] };
};
