/** An archive that nobody trusts, unpacked in memory within limits: the whole of it, every byte checked, or a reason. */
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Failed, ReadFailure } from '#shared/failures';

const inflate = promisify(inflateRaw);

export interface ArchiveLimits {
  readonly entries: number;
  /** Unpacked, of one entry and of all, in bytes. */
  readonly entryBytes: number;
  readonly allBytes: number;
}

/** Unpacked against packed: text comes to 10, a bomb to 1,000. Below the start nobody is harmed. */
const MAX_RATIO = 200;
const ALWAYS_ALLOWED = 10_000_000;

const DEFLATED = 8;
const SYMLINK = 0o120000;
const KIND_OF_FILE = 0o170000;
const UNIX = 3;

type UnzipFailure = Extract<ReadFailure, 'broken-file' | 'suspicious'> | 'too-large';
export type Unzipped = { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> } | Failed<UnzipFailure>;

/** Thrown inside, since it cuts through a loop over entries; a value at the edge. */
class Refusal extends Error {
  constructor(readonly reason: UnzipFailure) {
    super(reason);
    this.name = 'Refusal';
  }
}

/** Names as they may stand in an archive of ours: no way up, no drive, no other way of writing the same. */
const isPlainName = (name: string): boolean =>
  name !== '' &&
  name.length <= 500 &&
  !/[\\:\0]/u.test(name) &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

const isSymlink = ({ versionMadeBy, externalFileAttributes }: Entry): boolean =>
  versionMadeBy >>> 8 === UNIX && ((externalFileAttributes >>> 16) & KIND_OF_FILE) === SYMLINK;

/** Folders are entries in archives that others make; what they hold has entries of its own. */
const isFolder = (name: string, { uncompressedSize }: Entry): boolean => name.endsWith('/') && uncompressedSize === 0;

/** As it stands in the directory: what else a name may mean to other programs is not asked. */
const nameOf = ({ fileNameRaw }: Entry): string => fileNameRaw.toString('utf8');

const refuseUnlessPlain = (name: string, entry: Entry): void => {
  const plain = isFolder(name, entry) ? name.slice(0, -1) : name;
  if (!isPlainName(plain) || isSymlink(entry) || !entry.canDecodeFileData()) throw new Refusal('suspicious');
};

const unpack = async (zip: ZipFile, entry: Entry, bytes: Buffer): Promise<Uint8Array> => {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  const isPacked = entry.compressionMethod === DEFLATED;
  const unpacked = isPacked ? await inflate(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) }) : packed;
  const isWhole = unpacked.length === entry.uncompressedSize && crc32(unpacked) === entry.crc32;
  if (!isWhole) throw new Refusal('broken-file');
  return unpacked;
};

/** Adds up what the directory promises, before any of it is unpacked. */
const createScales = (bytes: Uint8Array, limits: ArchiveLimits) => {
  const believable = ALWAYS_ALLOWED + MAX_RATIO * bytes.length;
  let sum = 0;
  return ({ uncompressedSize }: Entry): void => {
    sum += uncompressedSize;
    if (sum > believable) throw new Refusal('suspicious');
    if (uncompressedSize > limits.entryBytes || sum > limits.allBytes) throw new Refusal('too-large');
  };
};

const unpackAll = async (bytes: Buffer, limits: ArchiveLimits): Promise<ReadonlyMap<string, Uint8Array>> => {
  const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true });
  if (zip.entryCount > limits.entries) throw new Refusal('suspicious');
  const entries = new Map<string, Uint8Array>();
  const weigh = createScales(bytes, limits);
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    refuseUnlessPlain(name, entry);
    weigh(entry);
    if (entries.has(name)) throw new Refusal('suspicious');
    if (!isFolder(name, entry)) entries.set(name, await unpack(zip, entry, bytes));
  }
  return entries;
};

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Never throws; `broken-file` where it is no archive, or cut off, or not what its own sums say. */
export const unzip = async (bytes: Uint8Array, limits: ArchiveLimits): Promise<Unzipped> => {
  try {
    return { ok: true, entries: await unpackAll(asBuffer(bytes), limits) };
  } catch (error) {
    // Whatever else goes wrong in reading foreign bytes is their fault: nothing here depends on the disk or the clock.
    return { ok: false, reason: error instanceof Refusal ? error.reason : 'broken-file' };
  }
};
