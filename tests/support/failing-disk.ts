/** A disk that fails at a chosen step: once with a reason, or for good as when the machine stops. */
import { type Disk, DiskError, type DiskReason, type FreshFile } from '../../src/main/library/disk';

export interface Failure {
  /** The first change of the disk is 1. */
  readonly atStep: number;
  readonly reason: DiskReason;
  /** Whether nothing works any more from that step on. */
  readonly forGood: boolean;
}

export interface FailingDisk {
  readonly disk: Disk;
  /** Changes asked for so far. */
  readonly steps: () => number;
}

/** Reading is not counted: it changes nothing, so a crash there is the same as one before the next change. */
export const createFailingDisk = (disk: Disk, failure: Failure): FailingDisk => {
  let steps = 0;

  const mayStep = (path: string): void => {
    steps += 1;
    const isDue = failure.forGood ? steps >= failure.atStep : steps === failure.atStep;
    if (isDue) throw new DiskError(failure.reason, path);
  };

  const mayRead = (path: string): void => {
    if (failure.forGood && steps >= failure.atStep) throw new DiskError(failure.reason, path);
  };

  const file = (fresh: FreshFile, path: string): FreshFile => ({
    write: async (bytes) => {
      // A write that fails may have written a part.
      if (steps + 1 === failure.atStep) await fresh.write(bytes.subarray(0, bytes.length / 2));
      mayStep(path);
      await fresh.write(bytes);
    },
    sync: async () => {
      mayStep(path);
      await fresh.sync();
    },
    stamp: fresh.stamp,
    close: async () => {
      mayStep(path);
      await fresh.close();
    },
  });

  const step =
    <A extends readonly string[]>(work: (...paths: A) => Promise<void>) =>
    async (...paths: A): Promise<void> => {
      mayStep(paths.at(-1) ?? '');
      await work(...paths);
    };

  const look =
    <T>(work: (path: string) => Promise<T>) =>
    async (path: string): Promise<T> => {
      mayRead(path);
      return work(path);
    };

  return {
    steps: () => steps,
    disk: {
      read: look(disk.read),
      stat: look(disk.stat),
      stats: disk.stats,
      list: look(disk.list),
      createFile: async (path) => {
        mayStep(path);
        return file(await disk.createFile(path), path);
      },
      rename: step(disk.rename),
      link: step(disk.link),
      remove: step(disk.remove),
      makeFolder: step(disk.makeFolder),
      removeFolder: step(disk.removeFolder),
      syncFolder: step(disk.syncFolder),
      uniqueName: disk.uniqueName,
    },
  };
};
