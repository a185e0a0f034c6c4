/** Writes a ZIP file piece by piece, with ZIP64 where it grows large. After PKWARE's APPNOTE.TXT, version 6.3.10. */

import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

const STORED = 0;
const DEFLATED = 8;
/** What a reader must know: 2.0 for deflate, 4.5 for ZIP64. */
const VERSION = 20;
const VERSION_ZIP64 = 45;
/** Made on Unix, so that the attributes say: a plain file that its owner writes and all read. */
const MADE_BY = (3 << 8) | VERSION_ZIP64;
const PLAIN_FILE = 0o100644;
const NAMES_ARE_UTF8 = 0x0800;
const MAX_16 = 0xffff;
const MAX_32 = 0xffff_ffff;

/** A file made ready for the archive, so that many can be made ready while one is written. */
export interface PackedFile {
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  readonly crc: number;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly data: Uint8Array;
}

/** What is packed already, as photos and revisions are, is stored as it is. */
export const pack = async (name: string, bytes: Uint8Array, how: 'store' | 'deflate'): Promise<PackedFile> => ({
  name,
  size: bytes.length,
  crc: crc32(bytes),
  method: how === 'store' ? STORED : DEFLATED,
  data: how === 'store' ? bytes : await deflate(bytes),
});

/** To two seconds, in local time: all that the format has room for. */
const dosTime = (at: Date): readonly [time: number, date: number] => [
  (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1),
  (Math.max(at.getFullYear() - 1980, 0) << 9) | ((at.getMonth() + 1) << 5) | at.getDate(),
];

type Field = readonly [bytes: 2 | 4 | 8, value: number];

const fields = (...all: readonly Field[]): Buffer => {
  const buffer = Buffer.alloc(all.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of all) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
};

/** The part that local and central headers share, from the flags to the length of the name. */
const facts = (file: PackedFile, at: Date): readonly Field[] => {
  const [time, date] = dosTime(at);
  return [
    [2, NAMES_ARE_UTF8],
    [2, file.method],
    [2, time],
    [2, date],
    [4, file.crc],
    [4, file.data.length],
    [4, file.size],
    [2, Buffer.byteLength(file.name)],
  ];
};

const localHeader = (file: PackedFile, at: Date): Buffer =>
  Buffer.concat([fields([4, 0x04034b50], [2, VERSION], ...facts(file, at), [2, 0]), Buffer.from(file.name)]);

/** Sizes stay below 4 GB, as a file is held in memory; where it begins may lie beyond. */
const centralHeader = (file: PackedFile, at: Date, offset: number): Buffer => {
  const far = offset >= MAX_32 ? fields([2, 0x0001], [2, 8], [8, offset]) : Buffer.alloc(0);
  const head = fields(
    ...([[4, 0x02014b50], [2, MADE_BY], [2, far.length > 0 ? VERSION_ZIP64 : VERSION]] as const),
    ...facts(file, at),
    ...([[2, far.length], [2, 0], [2, 0], [2, 0], [4, PLAIN_FILE * 0x1_0000], [4, Math.min(offset, MAX_32)]] as const),
  ); // biome-ignore format: one line a record
  return Buffer.concat([head, Buffer.from(file.name), far]);
};

interface Directory {
  readonly entries: number;
  readonly offset: number;
  readonly bytes: number;
}

const zip64End = ({ entries, offset, bytes }: Directory): Buffer =>
  Buffer.concat([
    fields([4, 0x06064b50], [8, 44], [2, MADE_BY], [2, VERSION_ZIP64], [4, 0], [4, 0]),
    fields([8, entries], [8, entries], [8, bytes], [8, offset]),
    fields([4, 0x07064b50], [4, 0], [8, offset + bytes], [4, 1]),
  ]);

const end = (directory: Directory): Buffer => {
  const { entries, offset, bytes } = directory;
  const isLarge = entries >= MAX_16 || offset >= MAX_32 || bytes >= MAX_32;
  const few = Math.min(entries, MAX_16);
  return Buffer.concat([
    isLarge ? zip64End(directory) : Buffer.alloc(0),
    fields([4, 0x06054b50], [2, 0], [2, 0], [2, few], [2, few]),
    fields([4, Math.min(bytes, MAX_32)], [4, Math.min(offset, MAX_32)], [2, 0]),
  ]);
};

export interface ZipWriter {
  put(file: PackedFile): Promise<void>;
  /** Writes the directory of all files. @returns the length of the whole archive in bytes */
  end(): Promise<number>;
}

/** @param write takes the bytes in order. @param at the time that all files are given */
export const createZipWriter = (write: (bytes: Uint8Array) => Promise<void>, at: Date): ZipWriter => {
  const directory: Buffer[] = [];
  let offset = 0;

  const send = async (bytes: Uint8Array): Promise<void> => {
    offset += bytes.length;
    await write(bytes);
  };

  return {
    put: async (file) => {
      directory.push(centralHeader(file, at, offset));
      await send(localHeader(file, at));
      await send(file.data);
    },
    end: async () => {
      const start = offset;
      for (const header of directory) await send(header);
      await send(end({ entries: directory.length, offset: start, bytes: offset - start }));
      return offset;
    },
  };
};
