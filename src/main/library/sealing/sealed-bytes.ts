/** One file of a sealed library: a line that says what it is, a nonce that is never used again, and its bytes under AES-256-GCM. */
import { createCipheriv, createDecipheriv, randomBytes, webcrypto } from 'node:crypto';

/** Of the cipher itself; what is inside carries numbers of its own. */
const VERSION = 1;

/** An older Dateline reads in it that a newer one has written the file, and leaves it alone. */
const HEADER = Buffer.from(`{"format":2,"sealed":${VERSION}}\n`);
const ANY_HEADER = /^\{"format":\d{1,9},"sealed":(\d{1,9})\}\n/u;
const LONGEST_HEADER = 48;

export const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes; more are enciphered in a thread, so that no key pressed waits for a photo. */
const LARGE = 256 * 1024;

export interface Sealing {
  readonly key: Uint8Array;
  /** Where the file belongs. */
  readonly home: string;
}

/** `plain`: no file of a sealed library. `damaged`: not the bytes that were sealed, or sealed for another place or with another key. */
export type Opened =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'plain' | 'newer' | 'damaged' };

const bindingOf = (home: string): Buffer => Buffer.concat([HEADER, Buffer.from(home, 'utf8')]);

const inThread = async (key: Uint8Array) =>
  webcrypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);

const encipherHere = ({ key, home }: Sealing, nonce: Uint8Array, bytes: Uint8Array): Uint8Array => {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(bindingOf(home));
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
};

const encipherInThread = async ({ key, home }: Sealing, nonce: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> => {
  const how = { name: 'AES-GCM', iv: nonce, additionalData: bindingOf(home) };
  return new Uint8Array(await webcrypto.subtle.encrypt(how, await inThread(key), bytes));
};

/** @param nonce chance, which a test may hand over; never the same twice with one key */
export const encipher = async (
  sealing: Sealing,
  bytes: Uint8Array,
  nonce: Uint8Array = randomBytes(NONCE_BYTES),
): Promise<Uint8Array> => {
  const text = await (bytes.length < LARGE ? encipherHere : encipherInThread)(sealing, nonce, bytes);
  return Buffer.concat([HEADER, nonce, text]);
};

const decipherHere = ({ key, home }: Sealing, nonce: Uint8Array, text: Uint8Array): Uint8Array => {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(bindingOf(home));
  cipher.setAuthTag(text.subarray(-TAG_BYTES));
  return Buffer.concat([cipher.update(text.subarray(0, -TAG_BYTES)), cipher.final()]);
};

const decipherInThread = async ({ key, home }: Sealing, nonce: Uint8Array, text: Uint8Array): Promise<Uint8Array> => {
  const how = { name: 'AES-GCM', iv: nonce, additionalData: bindingOf(home) };
  return new Uint8Array(await webcrypto.subtle.decrypt(how, await inThread(key), text));
};

/** The one reason to throw is that the tag does not fit. */
const open = async (sealing: Sealing, nonce: Uint8Array, text: Uint8Array): Promise<Opened> => {
  try {
    const bytes = await (text.length < LARGE ? decipherHere : decipherInThread)(sealing, nonce, text);
    return { ok: true, bytes };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
};

interface Header {
  /** Which cipher the file says it is under. */
  readonly version: number;
  /** In bytes. */
  readonly length: number;
}

/** Null where it is no file of a sealed library. */
const headerOf = (bytes: Uint8Array): Header | null => {
  const start = Buffer.from(bytes.subarray(0, LONGEST_HEADER)).toString('latin1');
  const [line, version] = ANY_HEADER.exec(start) ?? [];
  return line === undefined ? null : { version: Number(version), length: line.length };
};

export const isSealed = (bytes: Uint8Array): boolean => headerOf(bytes) !== null;

export const decipher = async (sealing: Sealing, bytes: Uint8Array): Promise<Opened> => {
  const header = headerOf(bytes);
  if (header === null) return { ok: false, reason: 'plain' };
  const [nonce, text] = [
    bytes.subarray(header.length, header.length + NONCE_BYTES),
    bytes.subarray(header.length + NONCE_BYTES),
  ];
  const opened =
    text.length < TAG_BYTES ? ({ ok: false, reason: 'damaged' } as const) : await open(sealing, nonce, text);
  // A file whose version alone went bad is still read.
  return !opened.ok && header.version > VERSION ? { ok: false, reason: 'newer' } : opened;
};
