/** The lock of a library: what it takes to get it, what its holder can do with it, and the times that make it safe. */
import type { LibraryFailure } from '#shared/failures';
import type { LockHolder } from '#shared/library/jobs';
import type { Disk } from '../disk';
import type { Life } from './process-life';

/**
 * In milliseconds. A holder writes only within `lease` of a look that found the lock still its own, and looks every `beat`.
 * Whoever takes over a lock that may have a holder waits `waitOut` before the first write, so that no lease of the one before is left;
 * the two seconds between them are for clocks that do not run alike and for a write begun in a lease's last instant.
 */
export const LOCK_TIMES = { beat: 5_000, lease: 10_000, waitOut: 12_000, look: 1_000 } as const;

/** A holder of whom nothing is known but its beats is given up after as many looks that find none. */
export const LOOKS_WITHOUT_BEAT = 20;

/** Who asks for the lock. */
export interface Claimant {
  /** A name for people and an id: only where both are the same is it taken for the same machine. */
  readonly machine: { readonly name: string; readonly id: string };
  readonly person: string;
  readonly pid: number;
  /** Tells this process from a later one of the same number; null where the system does not say. */
  readonly processStart: string | null;
}

export interface LockClock {
  /** For people to read; machines never compare it. */
  readonly now: () => Date;
  /** Milliseconds that never run backwards, and that go on while the computer sleeps. */
  readonly elapsed: () => number;
}

export interface LockParts {
  readonly disk: Disk;
  /** The library's own. It is made where there is none. */
  readonly folder: string;
  readonly claimant: Claimant;
  readonly clock: LockClock;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** @returns a function that stops it. */
  readonly every: (milliseconds: number, step: () => void) => () => void;
  /** Of a process on this machine. */
  readonly life: (pid: number, processStart: string | null) => Promise<Life>;
  /** Told once, when it turns out that half a minute may go by. */
  readonly onWait?: () => void;
}

export interface Lock {
  readonly holder: LockHolder;
  /**
   * Asked before each write. Answers at once while the last look is fresh; otherwise, as after the computer slept, looks first.
   * @returns null where writing is safe; `locked` for good where somebody else has taken over
   */
  check(): Promise<LibraryFailure | null>;
  /** To be called once nothing more will be written; from then on the lock is anybody's. */
  release(): Promise<void>;
  /** Called once, when the lock is found to be somebody else's; at once where that is known already. */
  onLost(listener: () => void): () => void;
}

export interface LockTaken {
  readonly ok: true;
  readonly lock: Lock;
}

export interface LockHeld {
  readonly ok: false;
  readonly holder: LockHolder;
}
