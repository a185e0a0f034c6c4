// npm run prove:exports [-- --articles 200] [--paper decree-30] [--keep DIR]: seeded articles exported by the command line in every usual
// format, and each file judged by programs that know nothing of Dateline. Which of those the machine has not is said.

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { dateline } from './dateline.mjs';
import { parseLines } from './lib/json-lines.mjs';
import { isProgram } from './lib/paths.mjs';
import { readArticles } from './lib/proving/articles.mjs';
import { checkDocx, checkPdf, openInOffice } from './lib/proving/documents.mjs';
import { checkHtml, checkMarkdown, checkNinjs, checkText } from './lib/proving/markup.mjs';
import { installedTools, missingTools } from './lib/proving/tools.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';

const FORMATS = ['html', 'pdf', 'docx', 'md', 'txt', 'ninjs'];
const FLAWS_SHOWN = 10;

/** @typedef {{ id: string, format: string, path: string, bytes?: number }} Line of what the command line prints */

/** @param {string} name @param {string} usual */
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? usual : (process.argv[at + 1] ?? usual);
};

/** @param {string} text */
const say = (text) => void process.stdout.write(`${text}\n`);

/**
 * @param {string} folder
 * @returns {Promise<Line[]>}
 */
async function exportSeeded(folder) {
  const library = path.join(folder, 'library');
  let printed = '';
  const onResult = (/** @type {string} */ text) => {
    printed += text;
  };
  const seeded = await dateline(['seed', option('articles', '200'), '--library', library], {
    onResult: () => undefined,
  });
  if (seeded !== 0) throw new Trouble('The articles could not be made.');
  const out = path.join(folder, 'exported');
  const manner = ['--format', FORMATS.join(','), '--paper', option('paper', 'newspaper')];
  const code = await dateline(['export', '--all', ...manner, '--out', out, '--library', library, '--json'], {
    onResult,
  });
  if (code !== 0) throw new Trouble('Not every file was exported.', printed.split('\n').slice(-3).join('\n'));
  return /** @type {Line[]} */ (parseLines(printed));
}

/**
 * @param {readonly Line[]} lines
 * @param {(line: Line) => Promise<(string | null)[]>} check
 * @returns {Promise<string[]>} what is wrong, and where
 */
async function checkAll(lines, check) {
  /** @type {string[]} */
  const flaws = [];
  const left = [...lines];
  const work = async () => {
    for (let line = left.pop(); line !== undefined; line = left.pop())
      for (const flaw of await check(line)) if (flaw !== null) flaws.push(`${path.basename(line.path)}: ${flaw}`);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return flaws;
}

/** @param {string} folder @returns {Promise<number>} the exit code */
async function prove(folder) {
  const installed = await installedTools();
  const lines = await exportSeeded(folder);
  const articles = await readArticles(path.join(folder, 'library'));
  const documents = lines.filter(({ format }) => format === 'docx').map((line) => line.path);
  const inOffice = installed.has('soffice') ? checkDocx(await openInOffice(documents, folder)) : async () => [];
  /** @type {Record<string, import('./lib/proving/markup.mjs').Check>} */
  const checks = {
    html: checkHtml,
    pdf: checkPdf(installed),
    docx: inOffice,
    md: checkMarkdown,
    txt: checkText,
    ninjs: checkNinjs,
  };
  let failed = 0;
  for (const [format, check] of Object.entries(checks)) {
    const files = lines.filter((line) => line.format === format);
    const flaws = await checkAll(files, async (line) => {
      const article = articles.get(line.id);
      return article === undefined ? ['of no article'] : check(line.path, article);
    });
    failed += flaws.length;
    const size = files.reduce((sum, { bytes = 0 }) => sum + bytes, 0) / Math.max(1, files.length) / 1_000;
    say(`${flaws.length === 0 ? 'ok    ' : 'FAILED'} ${format}: ${files.length} files of ${size.toFixed(0)} kB`);
    for (const flaw of flaws.slice(0, FLAWS_SHOWN)) say(`       ${flaw}`);
  }
  const missing = missingTools(installed);
  if (missing.length > 0) say(`Not installed, and so not asked: ${missing.join(', ')}`);
  return failed === 0 ? 0 : 1;
}

async function proveInFolder() {
  const kept = option('keep', '');
  if (kept !== '') await mkdir(kept, { recursive: true });
  const folder = kept === '' ? await mkdtemp(path.join(tmpdir(), 'dateline-prove-')) : path.resolve(kept);
  try {
    return await prove(folder);
  } finally {
    if (kept === '') await rm(folder, { recursive: true, force: true });
  }
}

if (isProgram(import.meta.url)) await runProgram(proveInFolder);
