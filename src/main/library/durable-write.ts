/** Writing a file so that a power cut at any instant leaves the old one or the new one, whole. */
import { DISK_REASONS, type Disk, type FileStamp, isReason, isSameState, unless } from './disk';
import type { SafeFile } from './paths';

const fill = async (disk: Disk, path: string, bytes: Uint8Array): Promise<FileStamp> => {
  const file = await disk.createFile(path);
  try {
    await file.write(bytes);
    await file.sync();
    return await file.stamp();
  } finally {
    await file.close();
  }
};

/** After a failure: the room it takes may be what the next attempt needs, but failing to free it hides no other failure. */
const discard = (disk: Disk, path: string): Promise<void> => unless(disk.remove(path), DISK_REASONS, () => undefined);

/** Gives the current copy its second name by way of a spare one, so that the previous copy is replaced in one step too. */
const linkPrevious = async (disk: Disk, file: SafeFile, previous: string): Promise<void> => {
  const spare = file.temporary('previous');
  try {
    await disk.link(file.current, spare);
  } catch (error) {
    if (!isReason(error, 'exists')) throw error;
    await disk.remove(spare);
    await disk.link(file.current, spare);
  }
  await disk.rename(spare, previous);
};

/** Where the file system has no second names the current copy is moved: for an instant only the previous one is there. */
const keepPrevious = async (disk: Disk, file: SafeFile): Promise<void> => {
  const { previous } = file;
  if (previous === null) return;
  const moved = (): Promise<void> => disk.rename(file.current, previous);
  const kept = unless(linkPrevious(disk, file, previous), ['unsupported', 'no-permission'], moved);
  await unless(kept, ['missing'], () => undefined);
};

/**
 * A rename changes a file's change time, so the stamp to know it by is taken after it; where the file in its place is by
 * then another program's, the stamp of what was written fits nothing, and the next save reads what is there.
 */
const settle = async (disk: Disk, file: SafeFile, written: FileStamp): Promise<FileStamp> => {
  const seen = await unless<FileStamp | null>(disk.stat(file.current), DISK_REASONS, () => null);
  return seen !== null && isSameState(seen, written) ? seen : written;
};

/**
 * In this order: the new bytes under a temporary name, flushed; the current copy kept as the previous one; the new one
 * put in its place; the folder flushed. Rejects with a `DiskError`, and then the file is as before or, where only the
 * last flush failed, already new.
 * @returns the stamp of the file written
 */
export const writeDurably = async (disk: Disk, file: SafeFile, bytes: Uint8Array): Promise<FileStamp> => {
  const temporary = file.temporary(disk.uniqueName());
  try {
    const written = await fill(disk, temporary, bytes);
    await keepPrevious(disk, file);
    await disk.rename(temporary, file.current);
    await disk.syncFolder(file.folder, file.current);
    return await settle(disk, file, written);
  } catch (error) {
    await discard(disk, temporary);
    throw error;
  }
};
