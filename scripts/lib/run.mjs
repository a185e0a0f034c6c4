// Runs another program to its end and hands back what it printed; knows how npm is started.

import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './paths.mjs';

/**
 * @typedef {{ code: number, stdout: string, stderr: string, output: string, timedOut: boolean }} Outcome
 *   output is both streams in the order they came
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, echo?: boolean, shell?: boolean }} RunOptions
 *   echo sends both streams to stderr as they come
 */

/**
 * Never rejects: a program that cannot be started has code 127 and the reason in stderr.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  const { cwd, env, timeoutMs, echo = false, shell = false } = options;
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const seen = { stdout: '', stderr: '', output: '' };
    let timedOut = false;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, timeoutMs);
    /** @param {'stdout' | 'stderr'} stream */
    const keep = (stream) => (/** @type {string} */ chunk) => {
      seen[stream] += chunk;
      seen.output += chunk;
      if (echo) process.stderr.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', keep('stdout'));
    child.stderr.setEncoding('utf8').on('data', keep('stderr'));
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ...seen, code: 127, stderr: `${seen.stderr}${error.message}`, timedOut });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ...seen, code: code ?? 1, timedOut });
    });
  });
}

/**
 * npm as a child process: through the npm that started us where there is one, else the one on the PATH.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function runNpm(args, options = {}) {
  const own = process.env.npm_execpath;
  if (own !== undefined && path.basename(own) === 'npm-cli.js') return run(process.execPath, [own, ...args], options);
  // On Windows npm is a .cmd file, which only a shell can start.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * A program of the development dependencies, run in the project.
 * @param {string} tool its name in node_modules/.bin
 * @param {readonly string[]} args
 * @param {RunOptions & { within?: readonly string[] }} [options] within is a command that runs the tool, e.g. dbus-run-session
 * @returns {Promise<Outcome>}
 */
export function runTool(tool, args, { within = [], ...options } = {}) {
  const file = path.join(projectRoot, 'node_modules', '.bin', tool);
  const [command = file, ...rest] = [...within, file, ...args];
  // On Windows a tool is a .cmd file, which only a shell can start.
  return run(command, rest, { cwd: projectRoot, ...options, shell: process.platform === 'win32' });
}
