// PDFs by poppler and qpdf, Word documents by LibreOffice: programs that share nothing with what wrote the files.

import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { photosDiffer, saidBy } from './markup.mjs';
import { ask } from './tools.mjs';
import { differenceOf } from './words.mjs';

/** @typedef {import('./articles.mjs').Written} Written */
/** @typedef {Set<import('./tools.mjs').Outside>} Installed */

/** What lies between the margins of all papers, in points: header, footer and numbers stand outside. */
const TEXT_AREA = ['-x', '0', '-y', '58', '-W', '596', '-H', '728'];

/** @param {string} stdout of pdfinfo @param {string} field */
const fieldOf = (stdout, field) => new RegExp(`^${field}:\\s*(.*)$`, 'mu').exec(stdout)?.[1] ?? '';

/** @param {string} file @param {Written} article */
async function checkFacts(file, { headline }) {
  const { flaw, stdout } = await ask('pdfinfo', [file]);
  if (flaw !== null) return flaw;
  if (fieldOf(stdout, 'Title').normalize('NFC') !== headline) return `titled “${fieldOf(stdout, 'Title')}”`;
  if (fieldOf(stdout, 'Tagged') !== 'yes') return 'not tagged';
  return /A4/u.test(fieldOf(stdout, 'Page size')) ? null : 'not on A4';
}

/** @param {string} file */
async function checkFonts(file) {
  const { flaw, stdout } = await ask('pdffonts', [file]);
  if (flaw !== null) return flaw;
  const fonts = stdout.trimEnd().split('\n').slice(2);
  const bad = fonts.find((line) => !/ yes yes yes +\d+ +\d+$/u.test(line));
  if (fonts.length === 0) return 'no fonts';
  return bad === undefined ? null : `not embedded, not a subset or without Unicode: ${bad.trim()}`;
}

/** @param {string} file @param {Written} article */
async function checkPictures(file, { photos }) {
  const { flaw, stdout } = await ask('pdfimages', ['-list', file]);
  const found = stdout.split('\n').filter((line) => /^ *\d+ +\d+ +image/u.test(line)).length;
  if (flaw !== null) return flaw;
  return found === photos ? null : `${found} photos instead of ${photos}`;
}

/** @param {string} file @param {Written} article */
async function checkWords(file, { text, columns }) {
  const { flaw, stdout } = await ask('pdftotext', [...TEXT_AREA, '-enc', 'UTF-8', file, '-']);
  // A table that goes on overleaf names its columns there again.
  return flaw ?? differenceOf(text, stdout, columns);
}

/**
 * @param {Installed} installed
 * @returns {import('./markup.mjs').Check}
 */
export const checkPdf = (installed) => async (file, article) => [
  installed.has('pdfinfo') ? await checkFacts(file, article) : null,
  installed.has('pdffonts') ? await checkFonts(file) : null,
  installed.has('pdfimages') ? await checkPictures(file, article) : null,
  installed.has('pdftotext') ? await checkWords(file, article) : null,
  installed.has('qpdf') ? (await ask('qpdf', ['--check', file])).flaw : null,
];

/**
 * All documents in one go, since the office suite takes seconds to start; as web pages, which hold what stands in frames beside the text too.
 * @param {readonly string[]} files
 * @param {string} folder where it may work
 * @returns {Promise<(file: string) => string>} where the page of each lies
 */
export async function openInOffice(files, folder) {
  const pages = path.join(folder, 'office');
  await mkdir(pages, { recursive: true });
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  await ask('soffice', [profile, '--headless', '--convert-to', 'html', '--outdir', pages, ...files]);
  return (file) => path.join(pages, `${path.basename(file, '.docx')}.html`);
}

/** @param {(file: string) => string} pageOf @returns {import('./markup.mjs').Check} */
export const checkDocx = (pageOf) => async (file, article) => {
  const page = await readFile(pageOf(file), 'utf8').catch(() => null);
  if (page === null) return ['LibreOffice did not open it'];
  return [differenceOf(article.text, saidBy(page)), photosDiffer(page, article)];
};
