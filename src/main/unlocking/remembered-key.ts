/** A library's key kept on this computer by the system's own keeper of secrets, for whoever would rather not type a passphrase each morning. */
import { join } from 'node:path';
import { safeStorage } from 'electron';
import * as v from 'valibot';
import { openJsonStore } from '../json-store';
import type { Disk } from '../library/disk';
import { KEY_BYTES, keyFrom, type LibraryKey } from '../library/sealing/key';
import type { Seal } from '../library/sealing/seal-file';

const schema = v.object({
  /** The seal's own id; null where nothing is remembered. */
  library: v.fallback(v.nullable(v.string()), null),
  /** As the system gave it back, in base64. */
  kept: v.fallback(v.nullable(v.string()), null),
});

const NOTHING: v.InferOutput<typeof schema> = { library: null, kept: null };

export interface RememberedKey {
  /** False where the system keeps nothing, or keeps it where anybody can read it. */
  readonly canRemember: () => boolean;
  readonly has: (library: string) => boolean;
  /** Null where nothing is remembered of that library, or the system does not give it back. */
  readonly recall: (library: string) => LibraryKey | null;
  readonly remember: (seal: Pick<Seal, 'library'>, key: LibraryKey) => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** On Linux without a keyring Electron would keep secrets under a password that is the same everywhere. */
const isSafe = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text');

const decrypt = (kept: string): LibraryKey | null => {
  try {
    const master = Buffer.from(safeStorage.decryptString(Buffer.from(kept, 'base64')), 'base64');
    return master.length === KEY_BYTES ? keyFrom(Uint8Array.from(master)) : null;
  } catch {
    // Another account, or a keyring that was begun anew.
    return null;
  }
};

export const openRememberedKey = async (userFolder: string, disk: Disk): Promise<RememberedKey> => {
  const store = await openJsonStore(join(userFolder, 'remembered-key.json'), schema, NOTHING, disk);
  const put = async (value: typeof NOTHING): Promise<void> => {
    store.set(value);
    // Twice: the copy before would go on holding a key that is to be forgotten.
    store.set(value);
    await store.flush();
  };
  const has = (library: string): boolean => store.get().library === library && store.get().kept !== null;
  return {
    canRemember: isSafe,
    has,
    recall: (library) => {
      const { kept } = store.get();
      return has(library) && kept !== null && isSafe() ? decrypt(kept) : null;
    },
    remember: async ({ library }, { master }) => {
      if (!isSafe()) return;
      const kept = safeStorage.encryptString(Buffer.from(master).toString('base64')).toString('base64');
      await put({ library, kept });
    },
    forget: async () => {
      if (store.get().kept !== null) await put(NOTHING);
    },
  };
};
