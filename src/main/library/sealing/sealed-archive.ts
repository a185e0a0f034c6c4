/**
 * A backup of a sealed library: the archive in numbered pieces, each under AES-256-GCM with a key of this backup's own, behind a head that
 * holds the library's wrapped key. Pieces cannot be swapped, left out or cut off at the end; any stretch can be read without the rest.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { type ArchiveSource, windowed } from '../backup/archive-source';
import { Stop } from '../backup/stop';
import type { FreshFile } from '../disk';
import { seal as inEnvelope, unseal } from '../envelope';
import { backupKey, type LibraryKey } from './key';
import { parseSeal, type Seal } from './seal-file';

const MAGIC = Buffer.from('{"dateline":"sealed-backup","format":1}\n');
const LENGTH_BYTES = 4;
const SALT_BYTES = 32;
const LONGEST_SEAL = 100_000;

const PIECE = 64 * 1024;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;

/** The piece's number, and whether it is the last one. */
const nonceOf = (nth: number, isLast: boolean): Uint8Array => {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUIntBE(nth, 5, 6);
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1);
  return nonce;
};

const encipher = (key: Uint8Array, nth: number, isLast: boolean, piece: Uint8Array): Uint8Array => {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(nth, isLast));
  return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
};

const decipher = (key: Uint8Array, nth: number, isLast: boolean, piece: Uint8Array): Uint8Array => {
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, nonceOf(nth, isLast), { authTagLength: TAG_BYTES });
    cipher.setAuthTag(piece.subarray(-TAG_BYTES));
    return Buffer.concat([cipher.update(piece.subarray(0, -TAG_BYTES)), cipher.final()]);
  } catch (error) {
    throw new Stop('damaged-backup', { cause: error });
  }
};

const headOf = (seal: Seal, salt: Uint8Array): Buffer => {
  const text = inEnvelope(seal);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(text.length);
  return Buffer.concat([MAGIC, length, text, salt]);
};

/** Another head, were it by one bit, is another key: lot is drawn in each for this backup alone. */
const keyBehind = (head: Uint8Array, library: LibraryKey): Uint8Array =>
  backupKey(library, createHash('sha256').update(head).digest());

/** What is written into it reaches the file as a sealed archive; flushed once, at its end. */
export const sealedArchive = (file: FreshFile, seal: Seal, library: LibraryKey): FreshFile => {
  const written = headOf(seal, randomBytes(SALT_BYTES));
  const key = keyBehind(written, library);
  let waiting: Buffer = Buffer.alloc(0);
  let nth = 0;
  let head: Buffer | null = written;

  const put = async (pieces: readonly Uint8Array[]): Promise<void> => {
    const bytes = Buffer.concat([...(head === null ? [] : [head]), ...pieces]);
    head = null;
    await file.write(bytes);
  };
  const next = (piece: Uint8Array, isLast: boolean): Uint8Array => {
    const text = encipher(key, nth, isLast, piece);
    nth += 1;
    return text;
  };

  return {
    ...file,
    write: async (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      const pieces: Uint8Array[] = [];
      // The last piece is known for it only at the end: one is always held back.
      while (waiting.length > PIECE) {
        pieces.push(next(waiting.subarray(0, PIECE), false));
        waiting = waiting.subarray(PIECE);
      }
      if (pieces.length > 0) await put(pieces);
    },
    sync: async () => {
      await put([next(waiting, true)]);
      await file.sync();
    },
  };
};

export interface SealedArchive {
  readonly seal: Seal;
  /** The archive inside. Rejects with a `Stop` where a piece is not the one that was written. */
  open(key: LibraryKey): ArchiveSource;
}

const sealIn = (text: Uint8Array): Seal => {
  const opened = unseal(text);
  const read = opened.ok ? parseSeal(opened.data) : opened;
  if (read.ok) return read.data;
  throw new Stop(read.reason === 'newer-format' || read.reason === 'newer-schema' ? 'newer-backup' : 'damaged-backup');
};

interface Body {
  readonly source: ArchiveSource;
  /** Where the first piece begins. */
  readonly from: number;
  readonly key: Uint8Array;
}

const openBody = ({ source, from, key }: Body): ArchiveSource => {
  const length = source.size - from;
  const count = Math.ceil(length / (PIECE + TAG_BYTES));
  const size = length - count * TAG_BYTES;

  const pieceAt = async (nth: number): Promise<Uint8Array> => {
    const at = from + nth * (PIECE + TAG_BYTES);
    const text = await source.read(at, Math.min(PIECE + TAG_BYTES, source.size - at));
    return decipher(key, nth, nth === count - 1, text);
  };

  return {
    size,
    read: async (at, wanted) => {
      if (at < 0 || wanted < 0 || !(at + wanted <= size)) throw new Stop('damaged-backup');
      if (wanted === 0) return new Uint8Array();
      const [first, last] = [Math.floor(at / PIECE), Math.floor((at + wanted - 1) / PIECE)];
      const pieces: Uint8Array[] = [];
      for (let nth = first; nth <= last; nth += 1) pieces.push(await pieceAt(nth));
      return Buffer.concat(pieces).subarray(at - first * PIECE, at - first * PIECE + wanted);
    },
    close: source.close,
  };
};

/** @returns null for a file that is no sealed archive. Rejects with a `Stop` where it is a broken one. */
export const readSealedArchive = async (source: ArchiveSource): Promise<SealedArchive | null> => {
  const start = MAGIC.length + LENGTH_BYTES;
  if (source.size < start) return null;
  const head = Buffer.from(await source.read(0, start));
  if (!head.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const length = head.readUInt32BE(MAGIC.length);
  const from = start + length + SALT_BYTES;
  if (length > LONGEST_SEAL || source.size < from + TAG_BYTES) throw new Stop('damaged-backup');
  const whole = await source.read(0, from);
  const seal = sealIn(whole.subarray(start, start + length));
  return { seal, open: (key) => windowed(openBody({ source, from, key: keyBehind(whole, key) })) };
};
