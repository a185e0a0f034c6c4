/** Puts exported files into a folder of the person's: whole or not at all, and never over a file that is there already. */
import { join } from 'node:path';
import type { Difference } from '#shared/exporting/order';
import type { ExportFailure } from '#shared/failures';
import { DISK_REASONS, type Disk, DiskError, type DiskReason, isReason, unless } from '../library/disk';

export interface Refused {
  readonly ok: false;
  readonly reason: ExportFailure;
  /** With `differs`. */
  readonly difference?: Difference;
}

export type Placed = { readonly ok: true; readonly path: string; readonly bytes: number } | Refused;

/** Whether a file may have its name: null, or why not. It lies on the disk by then, at this path. */
export type Prove = (path: string) => Promise<Refused | null>;

/** How many files of one name a folder may hold before something is clearly amiss. */
const MAX_NAMESAKES = 1_000;

/** Of a folder that the person chose, `missing` says too little. */
export const failureOf = (reason: DiskReason): ExportFailure => (reason === 'missing' ? 'no-such-folder' : reason);

/** `name`, then `name-2`, `name-3` … */
const numbered = (stem: string, n: number): string => (n === 1 ? stem : `${stem}-${n}`);

export const discard = (disk: Disk, path: string): Promise<void> =>
  unless(disk.remove(path), DISK_REASONS, () => undefined);

const fill = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await disk.createFile(path);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** What was written is read again before it gets its name: a stick that lies about its size is found out here. */
const isAsWritten = async (disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> =>
  Buffer.compare(await disk.read(path), bytes) === 0;

/** Takes the name by creating it empty, which fails where somebody else was quicker; works on every file system. */
const claim = async (disk: Disk, path: string): Promise<boolean> => {
  try {
    await (await disk.createFile(path)).close();
    return true;
  } catch (error) {
    if (isReason(error, 'exists')) return false;
    throw error;
  }
};

const putInPlace = async (disk: Disk, temporary: string, path: string): Promise<void> => {
  try {
    await disk.rename(temporary, path);
  } catch (error) {
    await discard(disk, path);
    throw error;
  }
};

export interface Named {
  readonly folder: string;
  readonly stem: string;
  readonly ending: string;
  /** True only where the person asked for it. */
  readonly replace: boolean;
}

export interface NewFile extends Named {
  readonly bytes: Uint8Array;
  /** Beside the bytes themselves, which are always compared. */
  readonly prove?: Prove;
}

/** @returns the path the file got in the end. */
export const giveName = async (disk: Disk, temporary: string, file: Named): Promise<string | null> => {
  const named = join(file.folder, `${file.stem}.${file.ending}`);
  if (file.replace) {
    await disk.rename(temporary, named);
    return named;
  }
  for (let n = 1; n <= MAX_NAMESAKES; n += 1) {
    const path = join(file.folder, `${numbered(file.stem, n)}.${file.ending}`);
    if (!(await claim(disk, path))) continue;
    await putInPlace(disk, temporary, path);
    return path;
  }
  return null;
};

const flawOf = async (disk: Disk, { bytes, prove }: NewFile, temporary: string): Promise<Refused | null> => {
  if (!(await isAsWritten(disk, temporary, bytes))) return { ok: false, reason: 'damaged-output' };
  return prove === undefined ? null : prove(temporary);
};

const place = async (disk: Disk, file: NewFile, temporary: string): Promise<Placed> => {
  await fill(disk, temporary, file.bytes);
  const flaw = await flawOf(disk, file, temporary);
  const path = flaw === null ? await giveName(disk, temporary, file) : null;
  if (path === null) {
    await discard(disk, temporary);
    return flaw ?? { ok: false, reason: 'io-error' };
  }
  await disk.syncFolder(file.folder);
  return { ok: true, path, bytes: file.bytes.byteLength };
};

/** Under a temporary name first, flushed and read back; so a failure or a power cut leaves no half file under a real name. */
export const placeFile = async (disk: Disk, file: NewFile): Promise<Placed> => {
  const temporary = join(file.folder, `.${disk.uniqueName()}.part`);
  try {
    return await place(disk, file, temporary);
  } catch (error) {
    await discard(disk, temporary);
    if (error instanceof DiskError) return { ok: false, reason: failureOf(error.reason) };
    throw error;
  }
};
