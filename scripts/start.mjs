// npm start: sets up what is missing and opens Dateline; without a display it does Dateline's main job instead.

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from './build.mjs';
import { dateline, sandboxArguments } from './dateline.mjs';
import { withoutChatter } from './lib/chatter.mjs';
import { hasDisplay } from './lib/display.mjs';
import { parseLines } from './lib/json-lines.mjs';
import { isProgram, projectRoot } from './lib/paths.mjs';
import { follow } from './lib/processes.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';
import { setup } from './setup.mjs';

/** @returns {Promise<number>} */
async function start() {
  const { executable } = await setup({ tests: false });
  await build({ quiet: true, say: (line) => void process.stderr.write(`${line}\n`) });
  return hasDisplay(process.env, process.platform) ? open(executable) : firstRun();
}

/**
 * @param {string} executable
 * @returns {Promise<number>}
 */
async function open(executable) {
  process.stderr.write('Opening Dateline. Close its window to come back here.\n');
  // A library that is still empty gets the sample article, so that there is something to see.
  const env = { ...process.env, DATELINE_SAMPLE: '1' };
  const app = spawn(executable, [...sandboxArguments(), projectRoot], { env, stdio: ['ignore', 'inherit', 'pipe'] });
  const everything = app.stderr === null ? () => '' : withoutChatter(app.stderr, (text) => process.stderr.write(text));
  const code = await follow(app);
  if (code !== 0) process.stderr.write(everything());
  return code;
}

/**
 * Imports the sample article into a library of its own and exports it; the same each time it is run.
 * @returns {Promise<number>}
 */
async function firstRun() {
  process.stdout.write('There is no display here, so no window can be opened.\n');
  process.stdout.write('Instead Dateline imports its sample article and exports it as HTML and PDF:\n');
  const folder = path.join(projectRoot, 'dist', 'first-run');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const library = ['--library', path.join(folder, 'library')];
  await results(['import', ...sampleFiles(), '--json', ...library]);
  const exported = await results(['export', '--all', '--format', 'html,pdf', '--out', folder, '--json', ...library]);
  for (const { format, path: file } of exported) {
    process.stdout.write(`${String(format).toUpperCase()}: ${path.resolve(folder, String(file))}\n`);
  }
  return 0;
}

/** @returns {string[]} */
function sampleFiles() {
  const folder = path.join(projectRoot, 'resources', 'sample');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => path.join(folder, name));
}

/**
 * Runs a command of the command line and reads its results.
 * @param {readonly string[]} args
 * @returns {Promise<Record<string, unknown>[]>}
 */
async function results(args) {
  let text = '';
  const onResult = (/** @type {string} */ chunk) => {
    text += chunk;
  };
  const code = await dateline(args, { cwd: projectRoot, onResult });
  if (code !== 0) throw new Trouble(`"dateline ${args[0]}" did not succeed (exit code ${code}).`);
  return parseLines(text);
}

if (isProgram(import.meta.url)) await runProgram(start);
