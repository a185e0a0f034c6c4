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

/** Where second names are not permitted it is the file system that has none, and there is another way: no long wait for that. */
const TRIES_TO_LINK = 3;

interface Manner extends Patience {
  /** How often `no-permission` may be what an antivirus is the cause of. */
  readonly triesUnpermitted: number;
}

const persist = async <T>(step: () => Promise<T>, { pauses, wait, triesUnpermitted }: Manner): Promise<T> => {
  let unpermitted = 0;
  for (const pause of pauses) {
    try {
      return await step();
    } catch (error) {
      if (isReason(error, 'no-permission')) unpermitted += 1;
      else if (!isReason(error, 'in-use')) throw error;
      if (unpermitted > triesUnpermitted) throw error;
      await wait(pause);
    }
  }
  return step();
};

/** Only the steps that are whole or not at all are tried again; a write or a flush that failed is not. */
export const createPatientDisk = (disk: Disk, patience: Patience = { pauses: PAUSES, wait }): Disk => {
  const patiently =
    <A extends readonly unknown[], T>(step: (...args: A) => Promise<T>, triesUnpermitted = Number.POSITIVE_INFINITY) =>
    (...args: A): Promise<T> =>
      persist(() => step(...args), { ...patience, triesUnpermitted });
  return {
    ...disk,
    read: patiently(disk.read),
    stat: patiently(disk.stat),
    list: patiently(disk.list),
    createFile: patiently(disk.createFile),
    rename: patiently(disk.rename),
    link: patiently(disk.link, TRIES_TO_LINK),
    remove: patiently(disk.remove),
    makeFolder: patiently(disk.makeFolder),
  };
};

/** This machine's disk: patient on Windows alone, since elsewhere a refusal is an answer and waiting only delays it. */
export const createSystemDisk = (platform: NodeJS.Platform = process.platform): Disk =>
  platform === 'win32' ? createPatientDisk(createNodeDisk(platform)) : createNodeDisk(platform);
