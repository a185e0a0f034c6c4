/** Passphrases tried one after the other: each wrong one makes the next wait longer, and none is looked at before its time. */
import { pauseAfter } from '#shared/locking/patience';
import type { UnlockAnswer } from '#shared/locking/unlocking';
import { createTurns } from '#shared/turns';
import type { LibraryKey } from '../library/sealing/key';
import type { Secret } from '../library/sealing/seal';

export interface AttemptParts {
  /** Null where the secret is a wrong one. */
  readonly open: (secret: Secret) => Promise<LibraryKey | null>;
  /** Milliseconds, from whenever on, that never run backwards. */
  readonly now: () => number;
}

export interface Attempts {
  /** @param onOpen before the answer goes out */
  try(secret: Secret, onOpen: (key: LibraryKey) => void): Promise<UnlockAnswer>;
  /** In milliseconds, until the next one is looked at. */
  pause(): number;
}

export const createAttempts = ({ open, now }: AttemptParts): Attempts => {
  let wrong = 0;
  let notBefore = 0;
  const inTurn = createTurns();
  const pause = (): number => Math.max(0, notBefore - now());

  const attempt = async (secret: Secret, onOpen: (key: LibraryKey) => void): Promise<UnlockAnswer> => {
    if (pause() > 0) return { ok: false, reason: 'too-soon', pause: pause() };
    const key = await open(secret);
    if (key !== null) {
      onOpen(key);
      return { ok: true };
    }
    wrong += 1;
    notBefore = now() + pauseAfter(wrong);
    return { ok: false, reason: 'wrong', pause: pause() };
  };

  return {
    pause,
    // One at a time: a hundred at once would all be looked at before the first was found wrong.
    try: (secret, onOpen) => inTurn(() => attempt(secret, onOpen)),
  };
};
