/** The library's key wrapped: by a passphrase, made slow to guess with scrypt, and by the recovery key, which nobody can guess. */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import * as v from 'valibot';
import { sameSpelling } from '#shared/locking/passphrase';
import { derive, KEY_BYTES } from './key';
import { NONCE_BYTES } from './sealed-bytes';

/** 128 MB and some tenths of a second for each guess. Kept in each wrap, so that later versions may ask for more. */
export const SCRYPT = { N: 2 ** 17, r: 8, p: 1 } as const;

export interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

const base64 = v.pipe(v.string(), v.base64(), v.maxLength(200));
const whole = (max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(max));

const wrapEntries = { salt: base64, nonce: base64, wrapped: base64 };

/** Bounded: a file from elsewhere must not make this machine think for an hour. */
export const passphraseWrapSchema = v.object({
  kdf: v.literal('scrypt'),
  N: whole(2 ** 20),
  r: whole(16),
  p: whole(4),
  ...wrapEntries,
});
export const recoveryWrapSchema = v.object({ kdf: v.literal('hkdf-sha256'), ...wrapEntries });

export type PassphraseWrap = v.InferOutput<typeof passphraseWrapSchema>;
export type RecoveryWrap = v.InferOutput<typeof recoveryWrapSchema>;
type Wrap = Pick<RecoveryWrap, keyof typeof wrapEntries>;

const SALT_BYTES = 32;
const TAG_BYTES = 16;

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const asBytes = (text: string): Uint8Array => Buffer.from(text, 'base64');

const stretch = (passphrase: string, salt: Uint8Array, { N, r, p }: Cost): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const limits = { N, r, p, maxmem: 256 * N * r };
    scrypt(sameSpelling(passphrase), salt, KEY_BYTES, limits, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** @param use binds a wrap to its library and its kind */
const wrapUnder = (secret: Uint8Array, use: string, salt: Uint8Array, master: Uint8Array): Wrap => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  cipher.setAAD(Buffer.from(use, 'utf8'));
  const wrapped = Buffer.concat([cipher.update(master), cipher.final(), cipher.getAuthTag()]);
  return { salt: asText(salt), nonce: asText(nonce), wrapped: asText(wrapped) };
};

/** Null where the secret is another one. */
const unwrapUnder = (secret: Uint8Array, use: string, { nonce, wrapped }: Wrap): Uint8Array | null => {
  const bytes = asBytes(wrapped);
  try {
    const cipher = createDecipheriv('aes-256-gcm', secret, asBytes(nonce), { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(use, 'utf8'));
    cipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([cipher.update(bytes.subarray(0, -TAG_BYTES)), cipher.final()]);
  } catch {
    return null;
  }
};

const byPassphrase = (library: string): string => `dateline-passphrase-1 ${library}`;
const byRecovery = (library: string): string => `dateline-recovery-1 ${library}`;

/** @param library its seal's own id */
export const wrapByPassphrase = async (
  master: Uint8Array,
  library: string,
  passphrase: string,
  cost: Cost = SCRYPT,
): Promise<PassphraseWrap> => {
  const salt = randomBytes(SALT_BYTES);
  const secret = await stretch(passphrase, salt, cost);
  const { N, r, p } = cost;
  return { kdf: 'scrypt', N, r, p, ...wrapUnder(secret, byPassphrase(library), salt, master) };
};

export const unwrapByPassphrase = async (
  wrap: PassphraseWrap,
  library: string,
  passphrase: string,
): Promise<Uint8Array | null> =>
  unwrapUnder(await stretch(passphrase, asBytes(wrap.salt), wrap), byPassphrase(library), wrap);

const stretchRecovery = (recovery: Uint8Array, salt: Uint8Array): Uint8Array => derive(recovery, 'recovery', salt);

export const wrapByRecovery = (master: Uint8Array, library: string, recovery: Uint8Array): RecoveryWrap => {
  const salt = randomBytes(SALT_BYTES);
  return { kdf: 'hkdf-sha256', ...wrapUnder(stretchRecovery(recovery, salt), byRecovery(library), salt, master) };
};

export const unwrapByRecovery = (wrap: RecoveryWrap, library: string, recovery: Uint8Array): Uint8Array | null =>
  unwrapUnder(stretchRecovery(recovery, asBytes(wrap.salt)), byRecovery(library), wrap);
