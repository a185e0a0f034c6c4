/** The holder's side of a lock: beats to show that it lives, and looks to learn whether it still holds. */

import type { LibraryFailure } from '#shared/failures';
import { DISK_REASONS, type Disk, DiskError, isReason, unless } from '../disk';
import { LOCK_TIMES, type Lock, type LockClock, type LockParts } from './lock';
import { holderOf, type LockRecord, released } from './lock-record';
import type { LockShelf } from './lock-shelf';

interface Holding {
  readonly disk: Disk;
  /** The library's. */
  readonly folder: string;
  readonly shelf: LockShelf;
  readonly number: number;
  readonly record: LockRecord;
  readonly clock: LockClock;
}

export interface Hold {
  /** False once the lock is somebody else's, for good. Rejects with a `DiskError` where the disk does not say. */
  look(): Promise<boolean>;
  /** Whether the last look is young enough to write by. */
  isFresh(): boolean;
}

/** A library that was unplugged comes back with its lock; one that is there without it has been taken from us. */
const isTaken = async ({ disk, folder, shelf, number, record }: Holding): Promise<boolean> => {
  try {
    if ((await shelf.highest()) > number) return true;
    return (await shelf.read(number))?.record?.id !== record.id;
  } catch (error) {
    if (!isReason(error, 'missing')) throw error;
    if ((await disk.stat(folder)) === null) throw new DiskError('missing', folder);
    return true;
  }
};

export const createHold = (holding: Holding): Hold => {
  const { shelf, number, clock } = holding;
  let beats = 0;
  let freshFrom: number | null = null;
  let lost = false;
  let looking: Promise<boolean> | null = null;

  const lookNow = async (): Promise<boolean> => {
    // The lease begins before the look: whoever takes over after it waits until the lease is out.
    const from = clock.elapsed();
    lost = lost || (await isTaken(holding));
    if (lost) return false;
    freshFrom = from;
    beats += 1;
    // The beat is a courtesy to those who wait, and safety does not hang on it: a full disk refuses it.
    await unless(shelf.beat(number, beats), DISK_REASONS, () => undefined);
    return true;
  };

  return {
    look: () => {
      looking ??= lookNow().finally(() => {
        looking = null;
      });
      return looking;
    },
    isFresh: () => !lost && freshFrom !== null && clock.elapsed() - freshFrom < LOCK_TIMES.lease,
  };
};

/** Looked at anew. A look that the computer slept through, or that a slow share took its time for, is out of date when it ends. */
const answerOf = async (hold: Hold): Promise<LibraryFailure | null> => {
  try {
    for (let look = 0; look < 2; look += 1) {
      if (!(await hold.look())) return 'locked';
      if (hold.isFresh()) return null;
    }
    return 'in-use';
  } catch (error) {
    if (error instanceof DiskError) return error.reason === 'missing' ? 'library-missing' : error.reason;
    throw error;
  }
};

/** @param hold has found the lock its own already. */
export const keepLock = (holding: Holding, hold: Hold, every: LockParts['every']): Lock => {
  const { shelf, number, record, clock } = holding;
  const listeners = new Set<() => void>();
  let state: 'held' | 'lost' | 'released' = 'held';

  const lose = (): void => {
    if (state !== 'held') return;
    state = 'lost';
    stop();
    for (const listener of [...listeners]) listener();
  };

  const look = async (): Promise<LibraryFailure | null> => {
    const answer = await answerOf(hold);
    if (answer === 'locked') lose();
    return answer;
  };

  const stop = every(LOCK_TIMES.beat, () => void look());

  return {
    holder: holderOf(record),
    check: async () => {
      if (state === 'held') return hold.isFresh() ? null : look();
      return state === 'lost' ? 'locked' : 'closed';
    },
    release: async () => {
      if (state !== 'held') return;
      stop();
      await look();
      if (state !== 'held') return;
      state = 'released';
      await unless(shelf.rewrite(number, released(record, clock)), DISK_REASONS, () => undefined);
    },
    onLost: (listener) => {
      if (state === 'lost') listener();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
