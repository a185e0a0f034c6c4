// Whether a process is alive, and how signals and exit codes pass through a script that runs another program.

import { constants } from 'node:os';
import { codeOf } from './trouble.mjs';

const FORWARDED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @param {number} pid
 * @returns {boolean}
 */
export function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Hands the signals we get on to the child and waits for its end.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code; 128 + the signal's number where a signal ended it, as shells do; 127 where it could not start
 */
export function follow(child) {
  return new Promise((resolve) => {
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    for (const signal of FORWARDED) process.on(signal, forward);
    const settle = (/** @type {number} */ code) => {
      for (const signal of FORWARDED) process.off(signal, forward);
      resolve(code);
    };
    child.on('error', (error) => {
      process.stderr.write(`dateline: could not start ${child.spawnfile}: ${error.message}\n`);
      settle(127);
    });
    child.on('close', (code, signal) => settle(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
