/** What the newsroom of a library keeps, for whoever only looks: no lock is asked for and nothing on the disk is mended. */
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';
import { SHELVES } from '#shared/newsroom/shelves';
import { DISK_REASONS, type Disk, unless } from '../disk';
import { readDurably } from '../durable-read';
import { libraryPaths } from '../paths';
import { shelfSource } from './shelf-file';

/** A shelf that cannot be read, for whatever reason, counts as empty. @param folder the library's */
export const readNewsroom = async (disk: Disk, folder: string): Promise<Newsroom> => {
  const paths = libraryPaths(folder);
  let newsroom = EMPTY_NEWSROOM;
  for (const shelf of SHELVES) {
    const found = await unless(readDurably(shelfSource(disk, paths, shelf)), DISK_REASONS, () => null);
    if (found !== null && 'data' in found) newsroom = { ...newsroom, ...found.data };
  }
  return newsroom;
};
