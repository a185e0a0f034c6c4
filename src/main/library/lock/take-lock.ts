/** The lock on the real disk, by the real clocks and for this very process, as both the window and the command line take it. */
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Disk } from '../disk';
import type { Refusal } from '../reasons';
import { acquireLock } from './acquire-lock';
import type { Claimant, LockHeld, LockParts, LockTaken } from './lock';
import { machineIn } from './machine';
import { lifeIn, systemProcesses } from './process-life';
import { createSleepAwareClock } from './sleep-aware-clock';

export interface Wanted {
  readonly disk: Disk;
  /** The library's. */
  readonly folder: string;
  /** Where this machine's id is kept. */
  readonly userFolder: string;
  readonly person: string;
  /** Told once, when it turns out that half a minute may go by. */
  readonly onWait?: () => void;
}

const every: LockParts['every'] = (milliseconds, step) => {
  const timer = setInterval(step, milliseconds);
  // A lock keeps no program from ending.
  timer.unref();
  return () => clearInterval(timer);
};

const claimantOf = async ({ userFolder, person }: Wanted): Promise<Claimant> => ({
  machine: await machineIn(userFolder),
  person,
  pid: process.pid,
  processStart: (await systemProcesses.look(process.pid))?.start ?? null,
});

export const takeLock = async (wanted: Wanted): Promise<LockTaken | LockHeld | Refusal> =>
  acquireLock({
    ...wanted,
    folder: resolve(wanted.folder),
    claimant: await claimantOf(wanted),
    clock: { now: () => new Date(), elapsed: createSleepAwareClock() },
    wait,
    every,
    life: lifeIn(systemProcesses),
  });

/** Does the work while holding the lock, and gives it back afterwards, also when the work fails. */
export const withLock = async <T>(
  wanted: Wanted,
  work: (lock: LockTaken['lock']) => Promise<T>,
): Promise<{ readonly ok: true; readonly result: T } | LockHeld | Refusal> => {
  const taken = await takeLock(wanted);
  if (!taken.ok) return taken;
  try {
    return { ok: true, result: await work(taken.lock) };
  } finally {
    await taken.lock.release();
  }
};
