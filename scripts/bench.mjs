// npm run bench [-- NAME…] [--sizes 100,1000] [--write]: measures the figures of docs/performance.md, each beside its floor and a peer.

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build as bundle } from 'vite';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { withDisplay } from './lib/display.mjs';
import { cacheFolder, isProgram, projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';
import { setup } from './setup.mjs';

/**
 * @typedef {{ min: number, median: number, max: number }} Spread
 * @typedef {{ figure: string, unit: string, size: number, of?: string, ours: Spread, floor?: Spread, peer?: Spread, runs: number }} Figure
 */

const sources = path.join(projectRoot, 'bench');
const programs = path.join(cacheFolder, 'bench', 'programs');
const page = path.join(projectRoot, 'docs', 'performance.md');

/** Where in the page the lines of one bench stand. @param {string} name */
const marks = (name) => ({ from: `<!-- measured: ${name} -->`, to: `<!-- /measured: ${name} -->` });

/** @returns {Promise<string[]>} */
async function benchNames() {
  const files = await readdir(sources);
  return files.filter((file) => file.endsWith('.ts')).map((file) => path.basename(file, '.ts'));
}

/**
 * In one file each, like the app's own main process.
 * @param {readonly string[]} names
 */
async function bundleAll(names) {
  await rm(programs, { recursive: true, force: true });
  await bundle({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#shared': path.join(projectRoot, 'src', 'shared') } },
    ssr: { noExternal: true, external: ['@playwright/test', 'vite'] },
    build: {
      ssr: true,
      outDir: programs,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, path.join(sources, `${name}.ts`)])),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
}

/** What runs in a page of its own, beside the window. */
const bundlePages = () =>
  bundle({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: programs,
      emptyOutDir: false,
      target: 'chrome130',
      lib: {
        entry: path.join(sources, 'pages', 'plain-lexical.ts'),
        formats: ['iife'],
        name: 'plainLexical',
        fileName: () => 'plain-lexical.js',
      },
    },
  });

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Figure[]>}
 */
async function measure(name, args, env) {
  const program = path.join(programs, `${name}.mjs`);
  const { code, stdout, stderr } = await run(process.execPath, ['--expose-gc', program, ...args], {
    cwd: projectRoot,
    env,
  });
  if (code !== 0) throw new Trouble(`${name} could not be measured.`, stderr.slice(-2_000));
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

/** @param {number} value */
const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/**
 * @param {Spread | undefined} spread
 * @param {string} unit
 */
const cell = (spread, unit) =>
  spread === undefined ? '' : `${short(spread.median)} ${unit} (${short(spread.min)}–${short(spread.max)})`;

/**
 * @param {Figure} figure
 * @returns {string} a row of the table
 */
function row({ figure, unit, size, of = 'articles', ours, floor, peer, runs }) {
  const ratio = (/** @type {Spread | undefined} */ to) =>
    to === undefined || to.median === 0 ? '' : `${short(ours.median / to.median)}×`;
  const cells = [
    figure,
    `${size.toLocaleString('en')} ${of}`,
    cell(ours, unit),
    cell(floor, unit),
    ratio(floor),
    cell(peer, unit),
    ratio(peer),
    runs,
  ];
  return `| ${cells.join(' | ')} |`;
}

const HEAD = [
  '| figure | with | ours: median (min–max) | floor | ours / floor | peer | ours / peer | runs |',
  '| --- | --: | --- | --- | --: | --- | --: | --: |',
];

/** @returns {string} */
function machine() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${memory} GB, ${os.type()} ${os.release()}, Node ${process.version}`;
}

/**
 * What was measured takes the place of what was; the other benches' lines stay.
 * @param {string} name
 * @param {readonly string[]} rows
 */
async function write(name, rows) {
  const text = await readFile(page, 'utf8');
  const mark = marks(name);
  const [from, to] = [text.indexOf(mark.from), text.indexOf(mark.to)];
  if (from < 0 || to < from) throw new Trouble(`${page} has no place for the results of ${name}.`);
  const day = new Date().toISOString().slice(0, 10);
  const measured = [mark.from, '', `Measured on ${day}: ${machine()}.`, '', ...HEAD, ...rows, ''].join('\n');
  await writeFile(page, `${text.slice(0, from)}${measured}\n${text.slice(to)}`);
}

/** @param {readonly string[]} argv */
async function bench(argv) {
  const flags = argv.findIndex((argument) => argument.startsWith('--'));
  const wanted = flags === -1 ? argv : argv.slice(0, flags);
  const rest = argv.slice(wanted.length).filter((argument) => argument !== '--write');
  await setup({ tests: true });
  await build({ quiet: true });
  const { executable } = await electronRuntime();
  const names = await benchNames();
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Trouble(`There is no figure named ${unknown}.`, `There are: ${names.join(', ')}.`);
  await bundleAll(names);
  await bundlePages();
  process.stdout.write(`${HEAD.join('\n')}\n`);
  await withDisplay(async (env) => {
    for (const name of wanted.length > 0 ? wanted : names) {
      /** @type {string[]} */
      const rows = [];
      for (const figure of await measure(name, rest, { ...env, DATELINE_ELECTRON: executable })) {
        rows.push(row(figure));
        process.stdout.write(`${row(figure)}\n`);
      }
      if (argv.includes('--write')) await write(name, rows);
    }
    return 0;
  });
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(() => bench(process.argv.slice(2)));
