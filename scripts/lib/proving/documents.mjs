// PDFs by poppler and qpdf, Word documents by LibreOffice: programs that share nothing with what wrote the files.

import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from './tools.mjs';
import { differenceOf } from './words.mjs';

/** @typedef {import('./articles.mjs').Written} Written */
/** @typedef {Set<import('./tools.mjs').Outside>} Installed */

/** What lies between the margins of both papers, in points: header, footer and numbers stand outside. */
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

/** @param {string} file @param {Written} article @param {readonly string[]} area */
async function checkWords(file, { text }, area) {
  const { flaw, stdout } = await ask('pdftotext', [...area, '-enc', 'UTF-8', file, '-']);
  return flaw ?? differenceOf(text, stdout);
}

/**
 * @param {Installed} installed
 * @returns {import('./markup.mjs').Check}
 */
export const checkPdf = (installed) => async (file, article) => [
  installed.has('pdfinfo') ? await checkFacts(file, article) : null,
  installed.has('pdffonts') ? await checkFonts(file) : null,
  installed.has('pdfimages') ? await checkPictures(file, article) : null,
  installed.has('pdftotext') ? await checkWords(file, article, TEXT_AREA) : null,
  installed.has('qpdf') ? (await ask('qpdf', ['--check', file])).flaw : null,
];

/**
 * All documents in one go: the office suite takes seconds to start.
 * @param {readonly string[]} files
 * @param {string} folder where it may work
 * @returns {Promise<(file: string) => string>} where the text of each lies
 */
export async function openInOffice(files, folder) {
  const texts = path.join(folder, 'office');
  await mkdir(texts, { recursive: true });
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  await ask('soffice', [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', texts, ...files]);
  return (file) => path.join(texts, `${path.basename(file, '.docx')}.txt`);
}

/**
 * @param {(file: string) => string} textOf
 * @returns {import('./markup.mjs').Check}
 */
export const checkDocx = (textOf) => async (file, article) => {
  const text = await readFile(textOf(file), 'utf8').catch(() => null);
  return [text === null ? 'LibreOffice did not open it' : differenceOf(article.text, text)];
};
