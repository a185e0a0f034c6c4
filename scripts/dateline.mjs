// Runs Dateline's command line from a checkout: in plain Node, and in Electron where a command needs its engine.
// Usage: npm run -s dateline -- COMMAND …

import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { withoutChatter } from './lib/chatter.mjs';
import { withDisplay } from './lib/display.mjs';
import { isProgram, projectRoot } from './lib/paths.mjs';
import { follow } from './lib/processes.mjs';
import { runProgram } from './lib/trouble.mjs';

/** What the plain-Node command line exits with, having printed nothing, when the command needs Electron. */
const NEEDS_ELECTRON = 64;
/** The exit codes that the command line itself chooses; with any other one the engine has failed. */
const OWN_CODES = new Set([0, 1, 2]);

/**
 * @param {readonly string[]} args
 * @param {{ cwd?: string, onResult?: (text: string) => void }} [options] onResult takes stdout instead of the terminal
 * @returns {Promise<number>} the command's exit code
 */
export async function dateline(args, { cwd = process.cwd(), onResult } = {}) {
  await build({ quiet: true });
  const entry = path.join(projectRoot, 'out', 'main', 'cli.js');
  const plain = spawn(process.execPath, [entry, ...args], { cwd, stdio: ['inherit', stdoutMode(onResult), 'inherit'] });
  if (onResult) plain.stdout?.setEncoding('utf8').on('data', onResult);
  const code = await follow(plain);
  return code === NEEDS_ELECTRON ? datelineInElectron(args, cwd, onResult) : code;
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {((text: string) => void) | undefined} onResult
 * @returns {Promise<number>}
 */
async function datelineInElectron(args, cwd, onResult) {
  const { executable } = await electronRuntime();
  return withDisplay(async (env) => {
    const command = [...sandboxArguments(), projectRoot, '--cli', ...args];
    const child = spawn(executable, command, { cwd, env, stdio: ['inherit', stdoutMode(onResult), 'pipe'] });
    if (onResult) child.stdout?.setEncoding('utf8').on('data', onResult);
    const everything =
      child.stderr === null ? () => '' : withoutChatter(child.stderr, (text) => process.stderr.write(text));
    const code = await follow(child);
    if (!OWN_CODES.has(code)) process.stderr.write(everything());
    return code;
  });
}

/**
 * @param {unknown} onResult
 * @returns {'inherit' | 'pipe'}
 */
function stdoutMode(onResult) {
  return onResult === undefined ? 'inherit' : 'pipe';
}

/**
 * Chromium's sandbox refuses to work for root, and for nobody else is it ever switched off.
 * @returns {string[]}
 */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

if (isProgram(import.meta.url)) {
  // npm starts scripts in the project's folder; the paths a person names are meant from where they stand.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  await runProgram(() => dateline(process.argv.slice(2), { cwd }));
}
