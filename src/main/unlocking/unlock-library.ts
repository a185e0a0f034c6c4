/** Before a library is opened: whether it is sealed, and if so its key, remembered by this computer or asked of the person. */
import { join } from 'node:path';
import type { Failed, LibraryFailure } from '#shared/failures';
import type { UnlockStart } from '#shared/locking/unlocking';
import type { Language } from '#shared/settings';
import { DISK_REASONS, DiskError, unless } from '../library/disk';
import type { LibraryKey } from '../library/sealing/key';
import { openSeal } from '../library/sealing/seal';
import { readSeal, type Seal } from '../library/sealing/seal-file';
import { isSealed } from '../library/sealing/sealed-bytes';
import { holdKey, realDisk } from '../library-keys';
import { createAttempts } from './attempts';
import type { RememberedKey } from './remembered-key';
import { openUnlockWindow } from './unlock-window';

export interface UnlockParts {
  readonly folder: string;
  readonly language: Language;
  readonly remembered: RememberedKey;
  /** Although it is remembered, as after it was locked. */
  readonly mustAsk: boolean;
}

export type Unlocked =
  | { readonly ok: true; readonly seal: Seal; readonly key: LibraryKey }
  /** The library is not sealed. */
  | { readonly ok: true; readonly seal: null }
  | Failed<LibraryFailure>
  | { readonly ok: false; readonly reason: 'quit' };

const underwayOf = ({ state }: Seal): UnlockStart['underway'] => (state === 'sealed' ? null : state);

/** @returns null where the person would rather quit */
const ask = ({ folder, language, remembered }: UnlockParts, seal: Seal): Promise<LibraryKey | null> =>
  new Promise((resolve) => {
    const attempts = createAttempts({ open: (secret) => openSeal(seal, secret), now: () => performance.now() });
    const finish = async (key: LibraryKey, remember: boolean): Promise<void> => {
      await (remember ? remembered.remember(seal, key) : remembered.forget());
      close();
      resolve(key);
    };
    const close = openUnlockWindow(
      {
        'unlock/start': () => ({
          language,
          folder,
          underway: underwayOf(seal),
          canRemember: remembered.canRemember(),
          pause: attempts.pause(),
        }),
        // After the answer has gone out.
        'unlock/try': ({ secret, remember }) =>
          attempts.try(secret, (key) => void setImmediate(() => void finish(key, remember))),
      },
      () => resolve(null),
    );
  });

const unlock = async (parts: UnlockParts, seal: Seal): Promise<Unlocked> => {
  const recalled = parts.mustAsk ? null : parts.remembered.recall(seal.library);
  const key = recalled ?? (await ask(parts, seal));
  if (key === null) return { ok: false, reason: 'quit' };
  holdKey(parts.folder, seal, key);
  return { ok: true, seal, key };
};

/** The index tells: a library whose key is gone must not be taken for an empty one, and be written in. */
const withoutSeal = async (folder: string): Promise<Unlocked> => {
  const index = await unless<Uint8Array | null>(realDisk.read(join(folder, 'library.json')), DISK_REASONS, () => null);
  return index !== null && isSealed(index) ? { ok: false, reason: 'missing' } : { ok: true, seal: null };
};

/** The key of a library that is sealed is held for the whole process from here on. */
export const unlockLibrary = async (parts: UnlockParts): Promise<Unlocked> => {
  try {
    const found = await readSeal(realDisk, parts.folder);
    if (found.state === 'missing') return await withoutSeal(parts.folder);
    return 'data' in found ? await unlock(parts, found.data) : { ok: false, reason: found.state };
  } catch (error) {
    if (error instanceof DiskError) return { ok: false, reason: error.reason };
    throw error;
  }
};
