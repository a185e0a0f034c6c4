// Lets one run at a time do a thing in this checkout, such as installing or building; the others wait for it.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from './paths.mjs';
import { isRunning } from './processes.mjs';
import { codeOf } from './trouble.mjs';

/**
 * A lock whose owner has died is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const release = await acquire(lockFile(name));
  try {
    return await work();
  } finally {
    release();
  }
}

/**
 * Outside the checkout, because installing empties node_modules.
 * @param {string} name
 * @returns {string}
 */
function lockFile(name) {
  const checkout = createHash('sha256').update(projectRoot).digest('hex').slice(0, 12);
  return path.join(tmpdir(), `dateline-${checkout}-${name}.lock`);
}

/**
 * @param {string} file
 * @returns {Promise<() => void>}
 */
async function acquire(file) {
  while (!tryToTake(file)) {
    if (ownerIsGone(file)) rmSync(file, { force: true });
    else await pause(200);
  }
  return () => rmSync(file, { force: true });
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function tryToTake(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function ownerIsGone(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // An empty file is one whose owner is just about to write its number.
    return owner !== 0 && !isRunning(owner);
  } catch {
    return false;
  }
}
