// Where things are in a checkout, and whether a module is being run as a program.

import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const cacheFolder = path.join(projectRoot, 'node_modules', '.cache');

/**
 * True in the module that node was started with, false where it is imported.
 * @param {string} moduleUrl the module's import.meta.url
 * @returns {boolean}
 */
export function isProgram(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
