/** Gets hold of a library for writing, or asks the person what to do where somebody else has it. */
import type { LibraryFailure } from '#shared/failures';
import type { LockHolder } from '#shared/library/jobs';
import type { Lock, LockHeld, LockTaken } from '../library/lock/lock';
import type { Refusal } from '../library/reasons';

export type WhenLocked = 'read' | 'again' | 'quit';

/** In what way this program has the library. */
export interface LibraryHold {
  readonly access: 'read' | 'write';
  /** Who writes in it instead; null where nobody does. */
  readonly lockedBy: LockHolder | null;
  /** Why nothing can be written in it by anybody; null where something can. */
  readonly trouble: LibraryFailure | null;
  /** Asked before each write; null where writing is safe. */
  readonly mayWrite: () => Promise<LibraryFailure | null>;
  /** Called where somebody else takes over, as from a laptop that slept. @returns a function that ends it */
  readonly onLost: (listener: () => void) => () => void;
  /** To be called once nothing more will be written. */
  readonly release: () => Promise<void>;
}

const writing = (lock: Lock): LibraryHold => ({
  access: 'write',
  lockedBy: null,
  trouble: null,
  mayWrite: lock.check,
  onLost: lock.onLost,
  release: lock.release,
});

const reading = (lockedBy: LockHolder | null, trouble: LibraryFailure | null): LibraryHold => ({
  access: 'read',
  lockedBy,
  trouble,
  mayWrite: () => Promise.resolve(trouble ?? 'locked'),
  onLost: () => () => undefined,
  release: () => Promise.resolve(),
});

/** @returns null where the person would rather quit. A folder that takes no file is opened for reading, without a question. */
export const holdLibrary = async (
  take: () => Promise<LockTaken | LockHeld | Refusal>,
  ask: (holder: LockHolder) => Promise<WhenLocked>,
): Promise<LibraryHold | null> => {
  for (;;) {
    const taken = await take();
    if (taken.ok) return writing(taken.lock);
    if (!('holder' in taken)) return reading(null, taken.reason);
    const answer = await ask(taken.holder);
    if (answer === 'read') return reading(taken.holder, null);
    if (answer === 'quit') return null;
  }
};

/** For IT and tests, who cannot click: DATELINE_WHEN_LOCKED is `read` or `quit`; anything else asks. */
export const answeredBefore = (env: Readonly<Record<string, string | undefined>>): WhenLocked | null => {
  const answer = env.DATELINE_WHEN_LOCKED;
  return answer === 'read' || answer === 'quit' ? answer : null;
};
