/** A disk that waits out an antivirus or an indexer: on Windows they hold a file open for a moment and make a rename fail. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Disk, isReason } from './disk';
import { createNodeDisk } from './node-disk';

/** In milliseconds; about two seconds in all, as long as a scan of a small file takes on a slow office PC. */
const PAUSES: readonly number[] = [10, 20, 40, 80, 160, 320, 640, 800];

export interface Patience {
  readonly pauses: readonly number[];
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const persist = async <T>(step: () => Promise<T>, { pauses, wait }: Patience): Promise<T> => {
  for (const pause of pauses) {
    try {
      return await step();
    } catch (error) {
      if (!isReason(error, 'in-use', 'no-permission')) throw error;
      await wait(pause);
    }
  }
  return step();
};

/** Only the steps that are whole or not at all are tried again; a write or a flush that failed is not. */
export const createPatientDisk = (disk: Disk, patience: Patience = { pauses: PAUSES, wait }): Disk => ({
  ...disk,
  read: (path) => persist(() => disk.read(path), patience),
  createFile: (path) => persist(() => disk.createFile(path), patience),
  rename: (from, to) => persist(() => disk.rename(from, to), patience),
  remove: (path) => persist(() => disk.remove(path), patience),
});

/** This machine's disk: patient on Windows alone, since elsewhere a refusal is an answer and waiting only delays it. */
export const createSystemDisk = (platform: NodeJS.Platform = process.platform): Disk =>
  platform === 'win32' ? createPatientDisk(createNodeDisk(platform)) : createNodeDisk(platform);
