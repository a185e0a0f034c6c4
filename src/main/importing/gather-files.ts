/** The files that a person has named or that lie in a folder, each read only when its turn comes. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Failed, ImportFailure } from '#shared/failures';
import { DiskError } from '../library/disk';
import { asDiskError } from '../library/errno';
import { besidePage } from './html/beside-page';
import { MAX_FILE_BYTES, MAX_FILES } from './limits';
import { readOrdinary } from './read-ordinary';
import type { SourceFile } from './source';

export interface FoundFile {
  readonly path: string;
  /** As the person knows it; the path where it is left out. */
  readonly name?: string;
  readonly load: () => Promise<{ readonly ok: true; readonly file: SourceFile } | Failed<ImportFailure>>;
}

const DEEPEST = 12;

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

/** What lies beside articles and is none: the system's own notes, pictures, the folders of saved pages. */
const NOT_ARTICLES =
  /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg|ico|heic|mp[34]|mov|avi|wav|m4a|css|js|exe|dll|lnk|ini|db)$/iu;
const PAGE_FOLDER = /(?:_files|\.files|-files|_fichiers|-Dateien)$/u;

const namesIn = async (folder: string, depth: number): Promise<readonly string[]> => {
  if (depth > DEEPEST) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'));
  const nested = await Promise.all(
    seen
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }))
      .map(async (entry) => {
        const path = join(folder, entry.name);
        // A link is not followed: it may lead anywhere, and round in circles.
        if (entry.isDirectory()) return PAGE_FOLDER.test(entry.name) ? [] : namesIn(path, depth + 1).catch(() => []);
        return entry.isFile() && !NOT_ARTICLES.test(entry.name) ? [path] : [];
      }),
  );
  return nested.flat();
};

/** In the order of their names, folder by folder; hidden files and what is no article are passed over. */
export const filesInFolder = async (
  folder: string,
): Promise<{ readonly ok: true; readonly files: readonly FoundFile[] } | Failed<ImportFailure>> => {
  const found = await onDisk(folder, namesIn(folder, 0));
  if (!found.ok) return found;
  const files = found.value.slice(0, MAX_FILES).map((path) => fileAt(path, path.slice(folder.length + 1)));
  return { ok: true, files };
};
