/** The key of a sealed library, and the keys derived from it, one for each use: files, backups, and the word on how far the sealing is. */
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

export const KEY_BYTES = 32;

export interface LibraryKey {
  /** What the passphrase and the recovery key wrap. */
  readonly master: Uint8Array;
  readonly files: Uint8Array;
  readonly state: Uint8Array;
}

const NO_SALT = new Uint8Array();

export const derive = (secret: Uint8Array, use: string, salt: Uint8Array = NO_SALT): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, salt, `dateline-${use}-1`, KEY_BYTES));

export const keyFrom = (master: Uint8Array): LibraryKey => ({
  master,
  files: derive(master, 'files'),
  state: derive(master, 'state'),
});

export const newKey = (): LibraryKey => keyFrom(new Uint8Array(randomBytes(KEY_BYTES)));

/** Of one backup alone, so that its numbered pieces never meet those of another. */
export const backupKey = ({ master }: LibraryKey, salt: Uint8Array): Uint8Array => derive(master, 'backup', salt);

/** Who has not the key cannot say of a sealed library that it is half open. */
export const proofOf = ({ state }: LibraryKey, said: string): string =>
  createHmac('sha256', state).update(said).digest('base64');

export const isProof = (key: LibraryKey, said: string, proof: string): boolean => {
  const [expected, given] = [Buffer.from(proofOf(key, said), 'base64'), Buffer.from(proof, 'base64')];
  return expected.length === given.length && timingSafeEqual(expected, given);
};
