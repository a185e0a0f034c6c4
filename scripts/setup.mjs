// Makes a fresh checkout ready to run: dependencies, system libraries, Electron's runtime; does nothing where all is there.

import { electronRuntime } from './electron-runtime.mjs';
import { dependenciesAreThere, installDependencies } from './lib/dependencies.mjs';
import { withLock } from './lib/lock.mjs';
import { isProgram } from './lib/paths.mjs';
import { ensureSystemLibraries } from './lib/system-libraries.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';

const OLDEST_NODE = [20, 19];

/**
 * @param {{ tests: boolean }} options tests adds what the tests need, such as a Vietnamese input method
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime>}
 */
export async function setup({ tests }) {
  requireNode(process.versions.node);
  const say = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`);
  if (!dependenciesAreThere()) {
    await withLock('setup', async () => dependenciesAreThere() || installDependencies(say));
  }
  await ensureSystemLibraries({ tests, say });
  return electronRuntime();
}

/**
 * @param {string} version
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Trouble(
    `Dateline needs Node ${OLDEST_NODE.join('.')} or newer; this is ${version}.`,
    'Install a current one from https://nodejs.org or with your version manager, then run the same command again.',
  );
}

if (isProgram(import.meta.url)) {
  await runProgram(async () => {
    await setup({ tests: process.argv.includes('--tests') });
    process.stderr.write('Everything is there.\n');
  });
}
