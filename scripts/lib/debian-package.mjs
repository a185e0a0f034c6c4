// Makes a Debian package of an order with dpkg-deb: the files laid out as they will be installed, their sums, the control file.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  chmod,
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { controlText } from './fpm-order.mjs';
import { run } from './run.mjs';
import { Trouble } from './trouble.mjs';

/** fpm's names for the ways to compress, and dpkg-deb's own. */
const COMPRESSIONS = new Map([
  ['gz', 'gzip'],
  ['xz', 'xz'],
  ['zst', 'zstd'],
  ['none', 'none'],
]);

/** A library is loaded, never run. */
const LIBRARY = /\.so(?:\.\d+)*$/;

/**
 * @param {import('./fpm-order.mjs').Order} order
 * @param {string | null} [level] of compression, a digit; null: dpkg-deb's own
 */
export async function makeDebianPackage(order, level = null) {
  const compression = COMPRESSIONS.get(order.compression);
  if (order.type !== 'deb' || compression === undefined)
    throw new Trouble(`Only Debian packages can be made here, not ${order.type} with ${order.compression}.`);
  // Beside the package, so that the files need not be copied: they are linked.
  const stage = await mkdtemp(path.join(path.dirname(path.resolve(order.file)), '.debian-'));
  try {
    for (const { from, to } of order.files) await lay(from, path.join(stage, to));
    await writeControl(order, stage);
    await chmod(stage, 0o755);
    const pressed = [`-Z${compression}`, ...(level === null ? [] : [`-z${level}`])];
    const made = await run('dpkg-deb', ['--root-owner-group', ...pressed, '--build', stage, order.file]);
    if (made.code !== 0) throw new Trouble('dpkg-deb could not make the package.', made.output.trim());
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/**
 * @param {string} from a file, a link or a folder
 * @param {string} to
 */
async function lay(from, to) {
  const info = await lstat(from);
  await makeFolder(path.dirname(to));
  if (info.isSymbolicLink()) return symlink(await readlink(from), to);
  if (info.isFile()) return layFile(from, to, info.mode);
  await makeFolder(to);
  for (const name of await readdir(from)) await lay(path.join(from, name), path.join(to, name));
}

/**
 * Whatever the umask here is, everybody may read what was installed.
 * @param {string} from
 * @param {string} to
 * @param {number} mode
 */
async function layFile(from, to, mode) {
  const wanted = mode & 0o111 && !LIBRARY.test(from) ? 0o755 : 0o644;
  const same = (mode & 0o7777) === wanted;
  // A link would change the mode of the file itself.
  if (
    !same ||
    !(await link(from, to).then(
      () => true,
      () => false,
    ))
  )
    await copyFile(from, to);
  if (!same) await chmod(to, wanted);
}

/** @param {string} folder */
async function makeFolder(folder) {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let each = folder; each.length >= first.length; each = path.dirname(each)) await chmod(each, 0o755);
}

/**
 * @param {import('./fpm-order.mjs').Order} order
 * @param {string} stage
 */
async function writeControl(order, stage) {
  const files = await filesBelow(stage);
  const sums = [];
  let bytes = 0;
  for (const file of files) {
    bytes += (await lstat(file)).size;
    sums.push(`${await md5(file)}  ${path.relative(stage, file)}\n`);
  }
  const folder = path.join(stage, 'DEBIAN');
  await makeFolder(folder);
  await writeFile(path.join(folder, 'control'), controlText(order, Math.ceil(bytes / 1024)));
  await writeFile(path.join(folder, 'md5sums'), sums.join(''));
  for (const [name, script] of Object.entries(order.scripts)) {
    await copyFile(script, path.join(folder, name));
    await chmod(path.join(folder, name), 0o755);
  }
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} sorted
 */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** @param {string} file */
async function md5(file) {
  const hash = createHash('md5');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
