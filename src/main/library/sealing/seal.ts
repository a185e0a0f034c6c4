/** What can be done with a library's seal: made, opened with either secret, given another passphrase or another recovery key. */
import { randomBytes, randomUUID } from 'node:crypto';
import { formatRecoveryKey, RECOVERY_BYTES, readRecoveryKey } from '#shared/locking/recovery-key';
import { keyFrom, type LibraryKey, newKey } from './key';
import { type Cost, unwrapByPassphrase, unwrapByRecovery, wrapByPassphrase, wrapByRecovery } from './key-wrap';
import { type Seal, stateOf, withState } from './seal-file';

/** What somebody has typed to get in. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery'; readonly typed: string };

export interface NewSeal {
  readonly seal: Seal;
  readonly key: LibraryKey;
  /** To be written down by a person; it is stored nowhere. */
  readonly recoveryKey: string;
}

const newRecovery = (master: Uint8Array, library: string) => {
  const bytes = randomBytes(RECOVERY_BYTES);
  return { recoveryKey: formatRecoveryKey(bytes), recovery: wrapByRecovery(master, library, bytes) };
};

/** The seal of a library that is yet to be sealed. */
export const makeSeal = async (passphrase: string, cost?: Cost): Promise<NewSeal> => {
  const key = newKey();
  const library = randomUUID();
  const { recoveryKey, recovery } = newRecovery(key.master, library);
  const wrap = await wrapByPassphrase(key.master, library, passphrase, cost);
  const seal = withState({ format: 1, library, passphrase: wrap, recovery }, key, 'sealing');
  return { seal, key, recoveryKey };
};

const unwrap = async (seal: Seal, secret: Secret): Promise<Uint8Array | null> => {
  if (secret.kind === 'passphrase') return unwrapByPassphrase(seal.passphrase, seal.library, secret.passphrase);
  const read = readRecoveryKey(secret.typed);
  return read.ok ? unwrapByRecovery(seal.recovery, seal.library, read.bytes) : null;
};

/** Null where the secret is a wrong one. */
export const openSeal = async (seal: Seal, secret: Secret): Promise<LibraryKey | null> => {
  const master = await unwrap(seal, secret);
  return master === null ? null : keyFrom(Uint8Array.from(master));
};

/** The files stay as they are: only the key is wrapped anew. */
export const withPassphrase = async (seal: Seal, key: LibraryKey, passphrase: string, cost?: Cost): Promise<Seal> => ({
  ...seal,
  passphrase: await wrapByPassphrase(key.master, seal.library, passphrase, cost),
});

/** The one before opens nothing any more. */
export const withNewRecovery = (seal: Seal, key: LibraryKey): Omit<NewSeal, 'key'> => {
  const { recoveryKey, recovery } = newRecovery(key.master, seal.library);
  return { seal: { ...seal, recovery }, recoveryKey };
};

export const sealedPlaceOf = (folder: string, seal: Seal, key: LibraryKey) => ({
  root: folder,
  key,
  acceptsPlain: stateOf(seal, key) !== 'sealed',
});
