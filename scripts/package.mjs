// npm run package -- --linux dir: builds Dateline and packs it with electron-builder; prints where the package is.
// The arguments are electron-builder's own.

import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from './build.mjs';
import { licencesText } from './lib/licences.mjs';
import { withLock } from './lib/lock.mjs';
import { packingTools } from './lib/packing-tools.mjs';
import { cacheFolder, isProgram, projectRoot } from './lib/paths.mjs';
import { runTool } from './lib/run.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';
import { setup } from './setup.mjs';

/** @type {Readonly<Record<string, NodeJS.Platform>>} */
const PLATFORM_FLAGS = {
  '--linux': 'linux',
  '-l': 'linux',
  '--win': 'win32',
  '--windows': 'win32',
  '-w': 'win32',
  '--mac': 'darwin',
  '--macos': 'darwin',
  '-m': 'darwin',
};
const ARCHITECTURE_FLAGS = ['--x64', '--ia32', '--arm64', '--armv7l', '--universal'];

/** The program to start in an unpacked package, by the folder's name. */
const PROGRAMS = new Map([
  ['linux-unpacked', ['dateline']],
  ['win-unpacked', ['Dateline.exe']],
  ['mac', ['Dateline.app']],
  ['mac-arm64', ['Dateline.app']],
]);

const cleanCopy = path.join(cacheFolder, 'package-runtime');
const output = path.join(projectRoot, 'dist');

/**
 * @param {readonly string[]} targets e.g. ['--linux', 'dir']
 * @returns {Promise<string[]>} the folders and files that were made
 */
export async function pack(targets) {
  const runtime = await setup({ tests: false });
  await build({ quiet: true });
  return withLock('package', async () => {
    const started = Date.now();
    await mkdir(output, { recursive: true });
    await writeFile(path.join(output, 'THIRD-PARTY-LICENSES.txt'), licencesText());
    const args = [...targets, ...(await runtimeArguments(runtime, targets)), '--publish', 'never'];
    const env = { ...process.env, ...packingTools(process.env) };
    const packed = await runTool('electron-builder', args, { echo: true, env });
    await rm(cleanCopy, { recursive: true, force: true });
    if (packed.code !== 0) throw new Trouble('electron-builder could not make the package; its words are above.');
    return madeSince(started, outputOf(targets));
  });
}

/**
 * electron-builder fetches the Electron that package.json names. Where its host cannot be reached, or the person names
 * another Electron, a package for this very machine is made of the one at hand.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @param {readonly string[]} targets
 * @returns {Promise<string[]>}
 */
async function runtimeArguments(runtime, targets) {
  if (runtime.source === 'electron' || !isForThisMachine(targets, process.platform)) return [];
  if (runtime.source === 'carried')
    process.stderr.write(`Packing with Electron ${runtime.version}, for trying only: not for a release.\n`);
  await copyCleanly(runtime);
  return [`-c.electronDist=${cleanCopy}`, `-c.electronVersion=${runtime.version}`];
}

/**
 * A copy without the loader of development, which electron-builder leaves in a runtime that is handed to it.
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 */
async function copyCleanly({ dist, version }) {
  await rm(cleanCopy, { recursive: true, force: true });
  await cp(dist, cleanCopy, { recursive: true, verbatimSymlinks: true });
  const resources = process.platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  await rm(path.join(cleanCopy, resources, 'default_app.asar'), { force: true });
  await writeFile(path.join(cleanCopy, 'version'), version);
  const license = path.join(cleanCopy, 'LICENSE');
  if (!existsSync(license)) await cp(path.join(projectRoot, 'node_modules', 'electron', 'LICENSE'), license);
}

/**
 * @param {readonly string[]} targets
 * @param {NodeJS.Platform} platform
 * @returns {boolean}
 */
export function isForThisMachine(targets, platform) {
  const named = Object.entries(PLATFORM_FLAGS).filter(([flag]) => targets.includes(flag));
  const elsewhere = targets.some((target) => ARCHITECTURE_FLAGS.includes(target) && target !== `--${process.arch}`);
  return !elsewhere && named.every(([, wanted]) => wanted === platform);
}

/**
 * @param {readonly string[]} targets
 * @returns {string} where the packages go
 */
function outputOf(targets) {
  const named = targets.map((target) => /^-c\.directories\.output=(.+)$/.exec(target)?.[1]).find(Boolean);
  return named === undefined ? output : path.resolve(projectRoot, named);
}

/**
 * @param {number} started a time in milliseconds
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function madeSince(started, folder) {
  const names = (await readdir(folder)).filter((name) => /-unpacked$|^mac|\.(deb|gz|AppImage|exe|dmg|zip)$/.test(name));
  return names
    .map((name) => path.join(folder, name, ...(PROGRAMS.get(name) ?? [])))
    .filter((file) => existsSync(file) && statSync(path.dirname(file)).mtimeMs >= started)
    .sort();
}

if (isProgram(import.meta.url)) {
  await runProgram(async () => {
    for (const made of await pack(process.argv.slice(2))) process.stdout.write(`${made}\n`);
  });
}
