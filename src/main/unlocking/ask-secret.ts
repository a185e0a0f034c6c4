/** Asks a person for the passphrase or the recovery key of a seal, until it opens or they would rather not. */
import type { UnlockStart } from '#shared/locking/unlocking';
import type { Language } from '#shared/settings';
import type { LibraryKey } from '../library/sealing/key';
import { openSeal, type Secret } from '../library/sealing/seal';
import type { Seal } from '../library/sealing/seal-file';
import { createAttempts } from './attempts';
import { openUnlockWindow } from './unlock-window';

export interface Question {
  readonly seal: Seal;
  readonly language: Language;
  /** What is to be opened: a library's folder, or a backup. */
  readonly subject: UnlockStart['subject'];
  readonly place: string;
  readonly underway: UnlockStart['underway'];
  readonly canRemember: boolean;
}

export interface Answer {
  readonly key: LibraryKey;
  readonly secret: Secret;
  readonly remember: boolean;
}

/** @returns null where the person has closed the window */
export const askSecret = ({ seal, ...asked }: Question): Promise<Answer | null> =>
  new Promise((resolve) => {
    const attempts = createAttempts({ open: (secret) => openSeal(seal, secret), now: () => performance.now() });
    const finish = (answer: Answer): void => {
      close();
      resolve(answer);
    };
    const close = openUnlockWindow(
      {
        'unlock/start': () => ({ ...asked, pause: attempts.pause() }),
        // After the answer has gone out.
        'unlock/try': ({ secret, remember }) =>
          attempts.try(secret, (key) => void setImmediate(() => finish({ key, secret, remember }))),
      },
      () => resolve(null),
    );
  });
