/** A library at work for a case of a fault: the same clock and the same ids each time, so that two cases can be compared. */
import type { ArticleId } from '#shared/article/identity';
import { readArticleId } from '#shared/article/identity';
import { type ArchiveSource, type OpenSource, windowed } from '../../src/main/library/backup/archive-source';
import type { Disk } from '../../src/main/library/disk';
import type { Library } from '../../src/main/library/library';
import { openLibrary } from '../../src/main/library/open-library';
import { granted, tickingClock } from './library-desk';

/** Other ones than those of the articles that a scenario has prepared. */
const createIds = (): (() => ArticleId) => {
  let born = 0;
  return () => {
    born += 1;
    const id = readArticleId(`01HRE5Q3K8ZQ4T7V9Y${born.toString().padStart(8, '0')}`);
    if (id === null) throw new Error('the ids of this file are written wrongly');
    return id;
  };
};

/** An archive on the disk of the case, so that reading it fails too. */
export const archivesOn =
  (disk: Disk): OpenSource =>
  async (path): Promise<ArchiveSource> => {
    const { length: size } = await disk.read(path);
    return windowed({
      size,
      read: async (at, length) => (await disk.read(path)).subarray(at, at + length),
      close: async () => undefined,
    });
  };

const THE_DAY_AFTER = '2024-03-09T01:00:00Z';

export const openSessionAt = (folder: string, disk: Disk, at = THE_DAY_AFTER) =>
  openLibrary({
    folder,
    disk,
    clock: tickingClock(at),
    newId: createIds(),
    indexDelay: 60_000,
    openArchive: archivesOn(disk),
  });

export const openSession = async (folder: string, disk: Disk, at?: string): Promise<Library> =>
  granted(await openSessionAt(folder, disk, at)).library;
