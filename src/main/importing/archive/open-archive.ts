/** An untrusted archive, opened within limits: its entries by name, unpacked only when they are asked for, and never written anywhere. */
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { HARMLESS, MAX_ENTRIES, MAX_EXPANSION, MAX_UNPACKED } from '../limits';
import { Unreadable } from '../source';

export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws Unreadable where there is no such entry, or it is not what the archive says. */
  read(name: string): Promise<Uint8Array>;
}

const isTooMuch = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > HARMLESS && uncompressedSize > compressedSize * MAX_EXPANSION;

const broken = (): never => {
  throw new Unreadable('broken-file');
};

/** The directory alone, checked as a whole before anything is unpacked. */
const listEntries = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > MAX_ENTRIES) throw new Unreadable('suspicious');
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > MAX_UNPACKED || isTooMuch(entry) || entries.has(entry.fileName)) throw new Unreadable('suspicious');
    if (entry.isEncrypted()) throw new Unreadable('password');
    entries.set(entry.fileName, entry);
  }
  return entries;
};

const unpack = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  // What is longer than the directory says is stopped by yauzl.
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A name that leads out of the archive is refused by yauzl.
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false }).catch(broken);
  const entries = await listEntries(zip).catch((error: unknown) => {
    throw error instanceof Unreadable ? error : new Unreadable('broken-file');
  });
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? broken() : unpack(zip, entry).catch(broken);
    },
  };
};
