/** Puts an order's files into a folder of the person's. */
import { extname, join } from 'node:path';
import { DISK_REASONS, type Disk, DiskError, unless } from '../../library/disk';
import { discard, failureOf, placeFile } from '../export-folder';
import type { BesideFile, Destination, PlacedPhotos } from './destination';
import { createNameBook } from './name-book';

interface Folder {
  readonly disk: Disk;
  readonly folder: string;
  /** True only where the person asked to overwrite; otherwise a new file gets `-2`, `-3` … */
  readonly replace: boolean;
}

/** @returns whether it is new */
const makeFolder = async (disk: Disk, path: string): Promise<boolean> =>
  unless(
    disk.makeFolder(path).then(() => true),
    ['exists'],
    () => false,
  );

/** Only what was put there just now: a folder that held something before stays, with what it held. */
const dropAll = async (disk: Disk, folder: string, isNew: boolean, written: readonly string[]): Promise<void> => {
  if (isNew) return unless(disk.removeFolder(folder), DISK_REASONS, () => undefined);
  for (const path of written) await discard(disk, path);
};

/** A photo's name is the hash of its bytes: one that is there already is the same one. */
const putPhotos = async (disk: Disk, folder: string, files: readonly BesideFile[]): Promise<PlacedPhotos> => {
  const isNew = await makeFolder(disk, folder);
  const written: string[] = [];
  const drop = (): Promise<void> => dropAll(disk, folder, isNew, written);
  let bytes = 0;
  for (const file of files) {
    const { length } = file.bytes;
    bytes += length;
    const isThere = !isNew && (await disk.stat(join(folder, file.name)))?.size === length;
    if (isThere) continue;
    const ending = extname(file.name).slice(1);
    const stem = file.name.slice(0, -ending.length - 1);
    const placed = await placeFile(disk, { folder, stem, ending, bytes: file.bytes, replace: true });
    if (!placed.ok) {
      await drop();
      return placed;
    }
    written.push(placed.path);
  }
  return { ok: true, bytes, drop };
};

/** A folder that cannot be listed is found out when the first file is written. */
export const toFolder = async ({ disk, folder, replace }: Folder): Promise<Destination> => {
  const standing = replace ? [] : await unless<readonly string[]>(disk.list(folder), DISK_REASONS, () => []);
  const names = createNameBook(standing);
  return {
    claim: names.claim,
    put: ({ stem, ending, bytes, prove }) => placeFile(disk, { folder, stem, ending, bytes, replace, prove }),
    putPhotos: async (name, files) => {
      try {
        return await putPhotos(disk, join(folder, name), files);
      } catch (error) {
        if (error instanceof DiskError) return { ok: false, reason: failureOf(error.reason) };
        throw error;
      }
    },
    end: async () => ({ ok: true, archive: null }),
  };
};
