/** Before a library is opened: whether it is sealed, and if so its key, remembered by this computer or asked of the person. */
import { join } from 'node:path';
import type { DiskFailure, Failed } from '#shared/failures';
import type { UnlockStart } from '#shared/locking/unlocking';
import type { Language } from '#shared/settings';
import { DISK_REASONS, DiskError, unless } from '../library/disk';
import type { LibraryKey } from '../library/sealing/key';
import { readSeal, type Seal } from '../library/sealing/seal-file';
import { isSealed } from '../library/sealing/sealed-bytes';
import { holdKey, realDisk } from '../library-keys';
import { askSecret } from './ask-secret';
import type { RememberedKey } from './remembered-key';

export interface UnlockParts {
  readonly folder: string;
  readonly language: Language;
  readonly remembered: RememberedKey;
  /** Although it is remembered, as after it was locked. */
  readonly mustAsk: boolean;
}

/** Why nobody can be asked for a passphrase: what wraps the key cannot be read, or is gone from a library that was sealed. */
export type SealTrouble = DiskFailure | 'newer-seal' | 'damaged-seal' | 'lost-seal';

export type Unlocked =
  | { readonly ok: true; readonly seal: Seal; readonly key: LibraryKey }
  /** The library is not sealed. */
  | { readonly ok: true; readonly seal: null }
  | Failed<SealTrouble>
  | Failed<'quit'>;

const underwayOf = ({ state }: Seal): UnlockStart['underway'] => (state === 'sealed' ? null : state);

/** @returns null where the person would rather quit */
const ask = async ({ folder, language, remembered }: UnlockParts, seal: Seal): Promise<LibraryKey | null> => {
  const canRemember = remembered.canRemember();
  const underway = underwayOf(seal);
  const answer = await askSecret({ seal, language, subject: 'library', place: folder, underway, canRemember });
  if (answer === null) return null;
  await (answer.remember ? remembered.remember(seal, answer.key) : remembered.forget());
  return answer.key;
};

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
  return index !== null && isSealed(index) ? { ok: false, reason: 'lost-seal' } : { ok: true, seal: null };
};

/** The key of a library that is sealed is held for the whole process from here on. */
export const unlockLibrary = async (parts: UnlockParts): Promise<Unlocked> => {
  try {
    const found = await readSeal(realDisk, parts.folder);
    if (found.state === 'missing') return await withoutSeal(parts.folder);
    if ('data' in found) return await unlock(parts, found.data);
    return { ok: false, reason: found.state === 'newer-schema' ? 'newer-seal' : 'damaged-seal' };
  } catch (error) {
    if (error instanceof DiskError) return { ok: false, reason: error.reason };
    throw error;
  }
};
