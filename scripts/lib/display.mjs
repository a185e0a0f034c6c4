// A display to show windows on: the person's own, or an Xvfb of ours where there is none.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Trouble } from './trouble.mjs';

/**
 * Linux shows windows through X or Wayland; the other platforms always have a display.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {boolean}
 */
export function hasDisplay(env, platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/**
 * Runs work with an environment that has a display.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay(process.env, process.platform)) return work(process.env);
  const { display, close } = await openDisplay();
  try {
    return await work({ ...process.env, DISPLAY: display });
  } finally {
    close();
  }
}

/**
 * Runs work with several displays of ours, for programs that must not take one another's focus; with none where the person has one.
 * @template T
 * @param {number} count at least one
 * @param {(displays: readonly string[], env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplays(count, work) {
  if (hasDisplay(process.env, process.platform)) return work([], process.env);
  /** @type {{ display: string, close: () => void }[]} */
  const opened = [];
  try {
    while (opened.length < count) opened.push(await openDisplay());
    const displays = opened.map(({ display }) => display);
    return await work(displays, { ...process.env, DISPLAY: displays[0] });
  } finally {
    for (const { close } of opened) close();
  }
}

/**
 * Xvfb itself chooses a free display number and tells it on a pipe, so that many can start at once.
 * @returns {Promise<{ display: string, close: () => void }>}
 */
async function openDisplay() {
  const args = ['-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-displayfd', '3'];
  // Ctrl+C reaches everything in the terminal's group: the display stays until whoever draws on it has ended in order.
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true });
  let complaint = '';
  server.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    complaint += text;
  });
  const number = await Promise.race([firstLine(server), failure(server)]);
  if (number === null) throw noDisplay(complaint);
  const close = () => void server.kill();
  process.once('exit', close);
  return { display: `:${number}`, close };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function firstLine(server) {
  return new Promise((resolve) => {
    let text = '';
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<null>}
 */
async function failure(server) {
  // once() rejects on 'error', which is how a missing Xvfb is told.
  await once(server, 'exit').catch(() => null);
  return null;
}

/**
 * @param {string} complaint
 * @returns {Trouble}
 */
function noDisplay(complaint) {
  return new Trouble(
    `There is no display, and Xvfb could not give one.${complaint === '' ? '' : `\n${complaint.trim()}`}`,
    'Install it (Debian, Ubuntu: sudo apt-get install xvfb), or run this where there is a display.',
  );
}
