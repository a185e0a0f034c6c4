/** Unpacks a WOFF file into the TrueType font inside it: the form that can be cut down to the letters in use. */
import { inflateSync } from 'node:zlib';

/** Lengths in bytes, as laid down in WOFF 1.0, sections 3 and 4, and in OpenType's table directory. */
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

const readTable = (woff: Buffer, nth: number): Table => {
  const at = WOFF_HEADER + WOFF_ENTRY * nth;
  const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
  const stored = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return {
    tag: woff.toString('latin1', at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    data: packed === length ? stored : inflateSync(stored),
  };
};

/** Tables begin at whole words of four bytes. */
const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

const directoryOf = (flavour: number, tables: readonly Table[]): Buffer => {
  const directory = Buffer.alloc(FONT_HEADER + FONT_ENTRY * tables.length);
  const steps = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(flavour, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(2 ** steps * FONT_ENTRY, 6);
  directory.writeUInt16BE(steps, 8);
  directory.writeUInt16BE((tables.length - 2 ** steps) * FONT_ENTRY, 10);
  let offset = directory.length;
  tables.forEach(({ tag, checksum, data }, nth) => {
    const at = FONT_HEADER + FONT_ENTRY * nth;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(checksum, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    offset += padded(data).length;
  });
  return directory;
};

/** @param woff a whole WOFF 1.0 file; throws where it is none. */
export const unpackWoff = (woff: Buffer): Buffer => {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, nth) => readTable(woff, nth));
  return Buffer.concat([directoryOf(woff.readUInt32BE(4), tables), ...tables.map(({ data }) => padded(data))]);
};
