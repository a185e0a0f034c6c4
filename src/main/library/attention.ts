/**
 * For how long the disk has not answered: a share whose server is gone says neither yes nor no, for minutes or for ever, and the thread that
 * asked it cannot be called back. Nothing is cut off by this; whoever listens can tell the person.
 */
import type { Disk, FreshFile } from './disk';

export interface Attention {
  /** Waits for the step, and counts for how long. */
  readonly attend: <T>(step: Promise<T>) => Promise<T>;
  /** In milliseconds, of the step that has waited longest; 0 where none is waited for. */
  readonly silence: () => number;
}

/** @param now milliseconds of a clock that nobody sets */
export const createAttention = (now: () => number): Attention => {
  const waiting = new Set<{ readonly since: number }>();
  return {
    attend: async (step) => {
      const mark = { since: now() };
      waiting.add(mark);
      try {
        return await step;
      } finally {
        waiting.delete(mark);
      }
    },
    // They stand in the order in which they began.
    silence: () => {
      const [oldest] = waiting;
      return oldest === undefined ? 0 : now() - oldest.since;
    },
  };
};

type Attend = Attention['attend'];

const attended =
  <A extends readonly unknown[], T>(attend: Attend, step: (...args: A) => Promise<T>) =>
  (...args: A): Promise<T> =>
    attend(step(...args));

const attendedFile = (attend: Attend, file: FreshFile): FreshFile => ({
  write: attended(attend, file.write),
  sync: attended(attend, file.sync),
  stamp: attended(attend, file.stamp),
  close: attended(attend, file.close),
});

export const createAttentiveDisk = (disk: Disk, { attend }: Attention): Disk => ({
  ...disk,
  read: attended(attend, disk.read),
  stat: attended(attend, disk.stat),
  // Of thousands of files, which takes its time; and partly without a thread between, which a silent share must not be asked by.
  stats: async (paths) => {
    const [first] = paths;
    if (first !== undefined) await attend(disk.stat(first).catch(() => null));
    return disk.stats(paths);
  },
  list: attended(attend, disk.list),
  createFile: async (path) => attendedFile(attend, await attend(disk.createFile(path))),
  rename: attended(attend, disk.rename),
  link: attended(attend, disk.link),
  remove: attended(attend, disk.remove),
  makeFolder: attended(attend, disk.makeFolder),
  syncFolder: attended(attend, disk.syncFolder),
});
