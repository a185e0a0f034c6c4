/** A disk that is only looked at: what would change it is refused, so that a library held by someone else stays as they left it. */
import { type Disk, DiskError } from './disk';

const refuse = (path: string): Promise<never> => Promise.reject(new DiskError('read-only', path));

/** Nothing is lost by it: whoever reads through it takes a read-only disk for what it is and mends nothing. */
export const createReadOnlyDisk = (disk: Disk): Disk => ({
  ...disk,
  createFile: refuse,
  rename: (from) => refuse(from),
  link: (from) => refuse(from),
  remove: refuse,
  makeFolder: refuse,
  removeFolder: refuse,
  syncFolder: () => Promise.resolve(),
});
