// A folder of packages made into a release: what Dateline reads of it, signed, under the names it asks for.

import { createHash, sign } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Trouble } from './trouble.mjs';

/** The packages of a version by their names, as they are made. */
const PACKAGES = /** @type {const} */ ([
  ['deb', /^dateline_(?<version>[\d.]+)_(?<arch>amd64|arm64)\.deb$/],
  ['appimage', /^Dateline-(?<version>[\d.]+?)(?:-(?<arch>x64|arm64))?\.AppImage$/],
  ['setup', /^Dateline-(?<version>[\d.]+)-(?<arch>x64|arm64)-setup\.exe$/],
  ['portable', /^Dateline-(?<version>[\d.]+)-(?<arch>x64|arm64)-portable\.exe$/],
  ['tar', /^dateline-(?<version>[\d.]+?)(?:-(?<arch>x64|arm64))?\.tar\.gz$/],
  ['dmg', /^Dateline-(?<version>[\d.]+)-(?<arch>x64|arm64)\.dmg$/],
]);

const LATEST = 'latest.json';

/**
 * @typedef {{ kind: string, arch: string, name: string, version: string }} Package
 * @typedef {{ id: string, key: import('node:crypto').KeyObject }} Signer
 */

/**
 * @param {string} name
 * @returns {Package | null}
 */
export function packageOf(name) {
  for (const [kind, pattern] of PACKAGES) {
    const groups = pattern.exec(name)?.groups;
    if (groups) {
      const arch = groups.arch === 'arm64' ? 'arm64' : 'x64';
      return { kind, arch, name, version: groups.version ?? '' };
    }
  }
  return null;
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
const byVersion = (a, b) => {
  const others = b.split('.').map(Number);
  const differences = a.split('.').map((number, place) => Number(number) - (others[place] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
};

/**
 * @param {string} folder
 * @param {string} version
 * @returns {Promise<{ vi: string, en: string }>} what people are told of it; empty where nobody has written anything
 */
async function notesIn(folder, version) {
  /** @param {string} language */
  const read = async (language) => {
    for (const name of [`notes-${version}.${language}.txt`, `notes.${language}.txt`]) {
      const text = await readFile(path.join(folder, name), 'utf8').catch(() => null);
      if (text !== null) return text.normalize('NFC').trim();
    }
    return '';
  };
  return { vi: await read('vi'), en: await read('en') };
}

/**
 * @param {string} file
 * @returns {Promise<string>}
 */
async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/**
 * The newest version in the folder, unless another is named, becomes the latest; what lies there of older ones stays to be gone back to.
 * @param {string} folder
 * @param {readonly Signer[]} signers
 * @param {{ version?: string, minimum?: string, now?: Date }} [wanted]
 * @returns {Promise<{ version: string, files: readonly string[] }>}
 */
export async function signRelease(folder, signers, { version: named, minimum, now = new Date() } = {}) {
  const packages = (await readdir(folder)).map(packageOf).filter((each) => each !== null);
  const newest = packages
    .map(({ version }) => version)
    .sort(byVersion)
    .at(-1);
  const version = named ?? newest;
  const its = packages.filter((each) => each.version === version);
  if (version === undefined || its.length === 0)
    throw new Trouble(
      `There is no package of Dateline ${named ?? ''} in ${folder}.`,
      'npm run package makes packages.',
    );
  const files = await Promise.all(
    its.map(async ({ kind, arch, name }) => {
      const file = path.join(folder, name);
      return { kind, arch, name, bytes: (await stat(file)).size, sha512: await sha512(file) };
    }),
  );
  const notes = await notesIn(folder, version);
  const manifest = {
    format: 1,
    product: 'dateline',
    version,
    date: now.toISOString(),
    ...(minimum === undefined ? {} : { minimum }),
    notes,
    files,
  };
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const signatures = signers.map(({ id, key }) => `${id} ${sign(null, bytes, key).toString('base64')}\n`).join('');
  const names = [`dateline-${version}.json`, ...(version === newest ? [LATEST] : [])];
  // The latest comes last: whoever asks meanwhile finds the one before, whole.
  for (const name of names) {
    await writeFile(path.join(folder, name), bytes);
    await writeFile(path.join(folder, `${name}.sig`), signatures);
  }
  return { version, files: [...its.map(({ name }) => name), ...names] };
}
