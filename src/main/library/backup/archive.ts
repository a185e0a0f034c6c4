/** Reading an archive with yauzl: its files one after another, as often as needed, and nothing in it taken on trust. */
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { DiskError } from '../disk';
import type { ArchiveSource } from './archive-source';
import { Stop } from './stop';

const inflate = promisify(inflateRaw);

const DEFLATED = 8;
const SYMLINK = 0o120000;
const KIND_OF_FILE = 0o170000;

/** Bytes of one file, above any photo and any article that could be written. */
export const MAX_FILE_BYTES = 128_000_000;
export const MAX_FILES = 5_000_000;
/** Unpacked against packed, over the whole archive and above a start: text comes to 10, a bomb to 1,000 and more. */
const MAX_RATIO = 200;
const ALWAYS_ALLOWED = 2_000_000_000;
/** Longest line of the manifest, in bytes. */
const MAX_LINE = 4_000;
const PIECE = 1_000_000;

export interface ArchiveFile {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
  /** Rejects with a `Stop` where the bytes cannot be unpacked or are not as many as promised. */
  read(): Promise<Uint8Array>;
  /** For files too large to be held. */
  lines(): AsyncGenerator<string, void, undefined>;
}

/** What goes wrong inside the archive is the archive's damage; what the disk refuses keeps its own reason. */
const asDamage = (error: unknown): unknown =>
  error instanceof Stop || error instanceof DiskError ? error : new Stop('damaged-backup', { cause: error });

class SourceReader extends RandomAccessReader {
  constructor(private readonly source: ArchiveSource) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.source
      .read(position, length)
      .then((bytes) => {
        buffer.set(bytes, offset);
        callback(null);
      })
      .catch(callback);
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const { source } = this;
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = start; at < end; at += PIECE) yield await source.read(at, Math.min(PIECE, end - at));
    };
    return Readable.from(pieces(), { objectMode: false });
  }

  /** The source outlives any one reading of it. */
  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}

/** Cuts a stream of bytes into lines, and refuses to hold one that does not end. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let rest: Uint8Array = new Uint8Array();
  for await (const piece of stream) {
    const bytes = Buffer.concat([rest, piece]);
    let from = 0;
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, from)) {
      yield bytes.toString('utf8', from, at);
      from = at + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > MAX_LINE) throw new Stop('damaged-backup');
  }
  if (rest.length > 0) yield Buffer.from(rest).toString('utf8');
}

const readFile = async (zip: ZipFile, source: ArchiveSource, entry: Entry): Promise<Uint8Array> => {
  try {
    if (entry.uncompressedSize > MAX_FILE_BYTES) throw new Stop('damaged-backup');
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = await source.read(fileDataStart, entry.compressedSize);
    const isPacked = entry.compressionMethod === DEFLATED;
    const bytes = isPacked ? await inflate(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) }) : packed;
    if (bytes.length !== entry.uncompressedSize) throw new Stop('damaged-backup');
    return bytes;
  } catch (error) {
    throw asDamage(error);
  }
};

async function* readLines(zip: ZipFile, entry: Entry): AsyncGenerator<string, void, undefined> {
  try {
    yield* linesOf(await zip.openReadStreamPromise(entry));
  } catch (error) {
    throw asDamage(error);
  }
}

const isAcceptable = (entry: Entry): boolean => {
  const kind = (entry.externalFileAttributes >>> 16) & KIND_OF_FILE;
  return entry.canDecodeFileData() && kind !== SYMLINK && entry.compressedSize <= MAX_FILE_BYTES * 4;
};

/** Whether an archive of this many bytes may unpack to so many. */
const isBelievable = (source: ArchiveSource, unpacked: number): boolean =>
  unpacked <= ALWAYS_ALLOWED + MAX_RATIO * source.size;

const startsLikeZip = async (source: ArchiveSource): Promise<boolean> => {
  if (source.size < 4) return false;
  return Buffer.from(await source.read(0, 4)).toString('latin1') === 'PK\x03\x04';
};

const openZip = async (source: ArchiveSource): Promise<ZipFile> => {
  try {
    return await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
      autoClose: false,
      strictFileNames: true,
    });
  } catch (error) {
    if (error instanceof DiskError) throw error;
    // Cut off, as a download or a full stick leaves it, it still begins like one.
    throw new Stop((await startsLikeZip(source)) ? 'damaged-backup' : 'not-a-backup', { cause: error });
  }
};

/** The files in the order of the archive's directory. Rejects with a `Stop`. */
export async function* filesOf(source: ArchiveSource): AsyncGenerator<ArchiveFile, void, undefined> {
  const zip = await openZip(source);
  let unpacked = 0;
  if (zip.entryCount > MAX_FILES) throw new Stop('damaged-backup');
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (!isAcceptable(entry) || !isBelievable(source, unpacked)) throw new Stop('damaged-backup');
      yield {
        name: entry.fileName,
        size: entry.uncompressedSize,
        read: () => readFile(zip, source, entry),
        lines: () => readLines(zip, entry),
      };
    }
  } catch (error) {
    throw asDamage(error);
  }
}
