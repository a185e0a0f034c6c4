// Unpacks a zip file with Node alone: streaming, with modes, symbolic links and checksums.
// Written after PKWARE's APPNOTE.TXT, section 4.3.7 (local header); encryption and zip64 are not read.

import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, open, symlink } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { Trouble } from './trouble.mjs';
import { readAt, readEntries } from './zip-directory.mjs';

/**
 * @typedef {import('./zip-directory.mjs').Zip} Zip
 * @typedef {import('./zip-directory.mjs').ZipEntry} ZipEntry
 */

const LOCAL = 0x04034b50;
const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;

/**
 * Unpacks the entries that `place` gives a path to.
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | null} place the entry's path below folder, or null to leave it out
 */
export async function unzip(file, folder, place) {
  const handle = await open(file);
  const zip = { path: file, handle };
  try {
    for (const entry of await readEntries(zip)) {
      const target = place(entry.name);
      if (target !== null) await extract(zip, entry, folder, inside(folder, target));
    }
  } finally {
    await handle.close();
  }
}

/**
 * The path below folder; an entry that would land outside it is refused.
 * @param {string} folder
 * @param {string} name
 * @returns {string}
 */
function inside(folder, name) {
  const target = path.resolve(folder, name);
  if (target !== path.resolve(folder) && !target.startsWith(path.resolve(folder) + path.sep)) {
    throw new Trouble(`The archive names a file outside its folder: ${name}`);
  }
  return target;
}

/**
 * @param {Zip} zip
 * @param {ZipEntry} entry
 * @param {string} folder
 * @param {string} target
 */
async function extract(zip, entry, folder, target) {
  if (entry.name.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  await mkdir(path.dirname(target), { recursive: true });
  if ((entry.mode & FILE_TYPE) === SYMLINK) {
    const text = await linkText(zip, entry);
    inside(folder, path.relative(folder, path.resolve(path.dirname(target), text)));
    await symlink(text, target);
    return;
  }
  await pour(zip, entry, createWriteStream(target));
  if (entry.mode !== 0) await chmod(target, entry.mode & 0o777);
}

/**
 * A symbolic link is stored as a file that holds the path it points to.
 * @param {Zip} zip
 * @param {ZipEntry} entry
 * @returns {Promise<string>}
 */
async function linkText(zip, entry) {
  /** @type {Buffer[]} */
  const chunks = [];
  const collector = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await pour(zip, entry, collector);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * @param {Zip} zip
 * @param {ZipEntry} entry
 * @param {Writable} destination
 */
async function pour(zip, entry, destination) {
  const header = await readAt(zip, entry.offset, 30);
  if (header.readUInt32LE(0) !== LOCAL) throw new Trouble(`The archive is damaged at ${entry.name}.`);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed =
    entry.packed === 0
      ? Readable.from([])
      : createReadStream(zip.path, { start, end: start + entry.packed - 1, highWaterMark: 1 << 20 });
  await pipeline(packed, unpacker(entry), verifier(entry), destination);
}

/**
 * @param {ZipEntry} entry
 * @returns {Transform}
 */
function unpacker(entry) {
  if (entry.method === 0) return new PassThrough();
  if (entry.method === 8) return createInflateRaw({ chunkSize: 1 << 18 });
  throw new Trouble(`The archive packs ${entry.name} in a way that is not read here (method ${entry.method}).`);
}

/**
 * Passes the bytes on, and fails at their end where size or checksum are not the archive's.
 * @param {ZipEntry} entry
 * @returns {Transform}
 */
function verifier(entry) {
  let crc = 0;
  let size = 0;
  return new Transform({
    transform(chunk, _encoding, done) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      const whole = size === entry.size && crc === entry.crc;
      done(whole ? null : new Trouble(`The archive is damaged at ${entry.name}.`));
    },
  });
}
