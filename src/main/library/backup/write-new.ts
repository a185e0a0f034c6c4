/** Writes a file that is not there yet, flushed, under its own name: for places that nobody reads before they are complete. */
import type { Disk } from '../disk';

export const writeNew = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await disk.createFile(path);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};
