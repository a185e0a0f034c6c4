/** The public keys that came with the package: who is believed when a release is signed. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface PinnedKey {
  /** Its own fingerprint, short: a signature says by it which key it was made with. */
  readonly id: string;
  readonly key: KeyObject;
}

const BLOCK = /-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/gu;

export const keyId = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16);

const pinned = (pem: string): readonly PinnedKey[] => {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? [{ id: keyId(key), key }] : [];
  } catch {
    return [];
  }
};

/** Several stand in one file while a newsroom goes from one key to the next. What is no Ed25519 key counts for nothing. */
export const readKeys = (text: string): readonly PinnedKey[] => (text.match(BLOCK) ?? []).flatMap(pinned);

/** @returns none where the package was made without a key: then nothing can be checked, and nothing is installed */
export const openKeys = (file: string): readonly PinnedKey[] => {
  try {
    return readKeys(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
};
