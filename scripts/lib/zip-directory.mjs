// Reads the table of contents of a zip file.
// Written after PKWARE's APPNOTE.TXT, sections 4.3.12 (central directory) and 4.3.16 (its end).

import { Trouble } from './trouble.mjs';

/**
 * @typedef {{ path: string, handle: import('node:fs/promises').FileHandle }} Zip
 * @typedef {{ name: string, method: number, crc: number, packed: number, size: number, mode: number, offset: number }} ZipEntry
 *   mode holds the Unix file type and permissions; 0 where the zip was not made on Unix
 */

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
/** A value in this field means that the real one is in a zip64 record. */
const IN_ZIP64 = 0xffffffff;

/**
 * @param {Zip} zip
 * @returns {Promise<ZipEntry[]>}
 */
export async function readEntries(zip) {
  const { size } = await zip.handle.stat();
  const tail = await readAt(zip, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = lastSignature(tail, END);
  if (end < 0) throw new Trouble('The archive is not a whole zip file.');
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (count === 0xffff || offset === IN_ZIP64)
    throw new Trouble('The archive is of the zip64 kind, which is not read here.');
  const directory = await readAt(zip, offset, length);
  /** @type {ZipEntry[]} */
  const entries = [];
  for (let at = 0; entries.length < count; ) {
    if (directory.readUInt32LE(at) !== CENTRAL) throw new Trouble("The archive's table of contents is damaged.");
    entries.push(parseEntry(directory, at));
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {Buffer} directory
 * @param {number} at
 * @returns {ZipEntry}
 */
function parseEntry(directory, at) {
  const nameLength = directory.readUInt16LE(at + 28);
  return {
    name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    method: directory.readUInt16LE(at + 10),
    crc: directory.readUInt32LE(at + 16),
    packed: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    mode: directory.readUInt32LE(at + 38) >>> 16,
    offset: directory.readUInt32LE(at + 42),
  };
}

/**
 * @param {Zip} zip
 * @param {number} position
 * @param {number} length
 * @returns {Promise<Buffer>}
 */
export async function readAt(zip, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await zip.handle.read(buffer, 0, length, position);
  if (bytesRead < length) throw new Trouble('The archive ends too early.');
  return buffer;
}

/**
 * Where the last record of this signature starts, or -1.
 * @param {Buffer} buffer
 * @param {number} signature
 * @returns {number}
 */
function lastSignature(buffer, signature) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return buffer.lastIndexOf(bytes);
}
