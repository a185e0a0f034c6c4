/** Notices that an article's file is another since this session last read or wrote it: another program wrote it, or it was mended. */
import type { ArticleId } from '#shared/article/identity';
import { parseAs } from './article-file';
import { DISK_REASONS, type Disk, isSameStamp, unless } from './disk';
import { readDurably } from './durable-read';
import type { Ledger } from './ledger';
import { articleFile, articleFolder, currentCopy, type LibraryPaths } from './paths';
import { isSameCopy, type Standing } from './standing';

export interface Watched {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly ledger: Ledger;
}

/** What has been touched only, as by a program that copies the library away or changes its rights, is still the same copy. */
const holdsSameCopy = async ({ disk, paths }: Watched, id: ArticleId, standing: Standing): Promise<boolean> => {
  const { current, ...file } = articleFile(articleFolder(paths.articles, id));
  const found = await readDurably({ disk, file: { ...file, current, previous: null }, parse: parseAs(id) });
  return found.state === 'whole' && isSameCopy(standing, found.data);
};

const look = async (watched: Watched, id: ArticleId): Promise<boolean> => {
  const known = watched.ledger.known(id);
  // A text that is all stored would stay in the window alone, and go with it.
  if (known !== null && known.untold !== null) return true;
  // Between two notes the file may be this session's own next save.
  if (known === null || known.stamp === null) return false;
  const stamp = await watched.disk.stat(currentCopy(watched.paths.articles, id));
  if (stamp === null || isSameStamp(stamp, known.stamp)) return false;
  const isSame = await holdsSameCopy(watched, id, known.standing);
  if (isSame) watched.ledger.noteSame(id, known, stamp);
  return !isSame && watched.ledger.known(id) === known;
};

/**
 * Cheap: one look at the file's stamp. What it cannot see: a program that writes as many bytes into the same file within the
 * same tick of the file system's clock as the last save here, up to 10 ms on Linux and Windows, 2 s on FAT.
 */
export const hasChangedOutside = (watched: Watched, id: ArticleId): Promise<boolean> =>
  unless(look(watched, id), DISK_REASONS, () => false);
