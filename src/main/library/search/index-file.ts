/** search.bin in the library's folder: the index as it last was. A cache: whatever happens to it costs time alone. */
import { join } from 'node:path';
import { DISK_REASONS, type Disk, unless } from '../disk';
import { decodeIndex, encodeIndex } from './index-bytes';
import type { IndexImage } from './index-image';

export interface IndexFile {
  /** Null where there is none, or none that can be used. */
  read(): Promise<IndexImage | null>;
  /** In one step; false where the disk refuses. */
  write(image: IndexImage): Promise<boolean>;
}

const NAME = 'search';

const isLeftover = (name: string): boolean => name.startsWith(`${NAME}.`) && name.endsWith('.tmp');

const fill = async (disk: Disk, path: string, parts: readonly Uint8Array[]): Promise<void> => {
  const file = await disk.createFile(path);
  try {
    for (const part of parts) await file.write(part);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Writes that a crash cut off. */
const clearLeftovers = async (disk: Disk, folder: string): Promise<void> => {
  for (const name of (await disk.list(folder)).filter(isLeftover)) await disk.remove(join(folder, name));
};

export const createIndexFile = (disk: Disk, folder: string): IndexFile => {
  const path = join(folder, `${NAME}.bin`);

  const write = async (image: IndexImage): Promise<boolean> => {
    await clearLeftovers(disk, folder);
    const temporary = join(folder, `${NAME}.${disk.uniqueName()}.tmp`);
    await fill(disk, temporary, encodeIndex(image));
    await disk.rename(temporary, path);
    await disk.syncFolder(folder);
    return true;
  };

  return {
    read: async () => {
      const bytes = await unless<Uint8Array | null>(disk.read(path), DISK_REASONS, () => null);
      return bytes === null ? null : decodeIndex(bytes);
    },
    write: (image) => unless(write(image), DISK_REASONS, () => false),
  };
};
