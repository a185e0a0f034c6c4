// Runs a command with a display (an Xvfb of its own where there is none) and with Electron's runtime in the environment.
// Usage: node scripts/with-display.mjs COMMAND [ARGUMENT…]

import { spawn } from 'node:child_process';
import path from 'node:path';
import { electronRuntime } from './electron-runtime.mjs';
import { withDisplay } from './lib/display.mjs';
import { isProgram, projectRoot } from './lib/paths.mjs';
import { follow } from './lib/processes.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';

/**
 * @param {readonly string[]} command the program and its arguments; a program of node_modules/.bin needs no path
 * @returns {Promise<number>} its exit code
 */
export async function runWithDisplay(command) {
  const [program, ...args] = command;
  if (program === undefined) throw new Trouble('Usage: node scripts/with-display.mjs COMMAND [ARGUMENT…]');
  const { executable } = await electronRuntime();
  return withDisplay((env) => {
    const withTools = { ...env, PATH: pathWithTools(env), ELECTRON_EXEC_PATH: executable };
    const shell = process.platform === 'win32';
    return follow(spawn(program, args, { env: withTools, stdio: 'inherit', shell }));
  });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
function pathWithTools(env) {
  return [path.join(projectRoot, 'node_modules', '.bin'), env.PATH ?? ''].join(path.delimiter);
}

if (isProgram(import.meta.url)) await runProgram(() => runWithDisplay(process.argv.slice(2)));
