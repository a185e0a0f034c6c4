// Whether node_modules is what package-lock.json says, and npm ci where it is not.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, projectRoot } from './paths.mjs';
import { runNpm } from './run.mjs';
import { explain, Trouble } from './trouble.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lockfile */

const lockFile = path.join(projectRoot, 'package-lock.json');
const installedFile = path.join(projectRoot, 'node_modules', '.package-lock.json');
const stampFile = path.join(cacheFolder, 'dateline-dependencies');

/** @returns {boolean} */
export function dependenciesAreThere() {
  if (!existsSync(installedFile)) return false;
  const lock = readFileSync(lockFile);
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  // Somebody may have installed by hand; npm's own record of what it put there tells.
  if (!satisfies(JSON.parse(readFileSync(installedFile, 'utf8')), JSON.parse(lock.toString('utf8')))) return false;
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * True where every package that must be there is there in the locked version.
 * @param {Lockfile} installed
 * @param {Lockfile} wanted
 * @returns {boolean}
 */
export function satisfies(installed, wanted) {
  return Object.entries(wanted.packages ?? {}).every(
    ([where, { version, optional }]) =>
      where === '' || optional === true || installed.packages?.[where]?.version === version,
  );
}

/**
 * No install scripts: what they would fetch (Electron's binary) is fetched by electron-runtime.mjs.
 * @param {(line: string) => void} say
 */
export async function installDependencies(say) {
  const npm = await runNpm(['--version']);
  if (npm.code !== 0) {
    throw new Trouble(
      'npm was not found.',
      'Install it together with Node (https://nodejs.org; Debian: sudo apt-get install npm).',
    );
  }
  say('Installing the dependencies (npm ci) …');
  const installed = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectRoot,
  });
  if (installed.code !== 0) throw explain(new Error(installed.stderr), 'install the dependencies with npm ci');
  if (!dependenciesAreThere())
    throw new Trouble(
      'npm ci ended without having installed everything.',
      'Remove node_modules and run the same command again.',
    );
}
