// The licences of everything that Dateline ships of other people's, in full, as one text that goes into every package.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {{ name: string, version: string, licence: string, homepage: string, texts: readonly string[] }} Work
 *   licence is its SPDX expression
 */

/** Ships beside the npm packages: the faces of exported pages, laid into the checkout. */
const BESIDE = [
  {
    name: 'Source Serif 4 (files of exported pages)',
    version: '',
    licence: 'OFL-1.1',
    homepage: 'https://github.com/adobe-fonts/source-serif',
    texts: ['resources/fonts/source-serif-4/LICENSE'],
  },
];

/** Packages that name their licence and carry no text of it; the text is that of their own repository. */
const TEXTS_ELSEWHERE = new Map([
  ['@pdf-lib/fontkit', 'packaging/licences/pdf-lib-fontkit.txt'],
  ['lazy-val', 'packaging/licences/lazy-val.txt'],
]);

const LICENCE_FILE = /^(?:licen[cs]es?|copying|ofl|notice)(?:[.-].*)?$/i;
const GRANT = /permission is hereby granted|redistribution and use/i;
const LINE = '='.repeat(100);

/**
 * Every package that the shipped ones need, and they themselves; what they need on one platform or in development alone is not bundled.
 * @param {string} [root] a folder with package.json and node_modules
 * @returns {readonly Work[]} by name
 */
export function shippedWorks(root = projectRoot) {
  /** @type {Map<string, Work>} by folder: two versions of a package are two works */
  const works = new Map();
  /** @param {string} folder */
  const follow = (folder) => {
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      const found = folderOf(name, folder, root);
      if (works.has(found)) continue;
      works.set(found, workAt(found));
      follow(found);
    }
  };
  follow(root);
  return [...works.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * As Node looks for it: beside the package that needs it, then in the folders above.
 * @param {string} name
 * @param {string} from
 * @param {string} root
 * @returns {string}
 */
function folderOf(name, from, root) {
  for (let folder = from; folder.startsWith(root); folder = path.dirname(folder)) {
    const place = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(place, 'package.json'))) return place;
  }
  throw new Trouble(`The package ${name} is not installed, so its licence cannot be told.`, 'Run npm ci.');
}

/** @param {string} folder */
function manifestOf(folder) {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

/**
 * @param {string} folder
 * @returns {Work}
 */
function workAt(folder) {
  const { name, version, license, homepage, repository } = manifestOf(folder);
  const texts = textsAt(folder, name);
  if (typeof license !== 'string' || texts.length === 0)
    throw new Trouble(
      `The package ${name} ${version} comes without its licence.`,
      'Look it up, and add its text to packaging/licences.',
    );
  return { name, version, licence: license, homepage: homepage ?? repository?.url ?? repository ?? '', texts };
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {string[]}
 */
function textsAt(folder, name) {
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  if (files.length > 0) return files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const elsewhere = TEXTS_ELSEWHERE.get(name);
  if (elsewhere !== undefined) return [readFileSync(path.join(projectRoot, elsewhere), 'utf8')];
  const readme = readdirSync(folder).find((file) => /^readme/i.test(file));
  const text = readme === undefined ? '' : readFileSync(path.join(folder, readme), 'utf8');
  const at = text.search(/^#+ *licen[cs]e/im);
  return at >= 0 && GRANT.test(text.slice(at)) ? [text.slice(at)] : [];
}

/** @returns {readonly Work[]} */
function allWorks() {
  const beside = BESIDE.map((work) => ({
    ...work,
    texts: work.texts.map((file) => readFileSync(path.join(projectRoot, file), 'utf8')),
  }));
  return [...shippedWorks(), ...beside];
}

/** @returns {string} the same for the program's own About box: JSON, a list with a whole text each */
export function worksText() {
  return JSON.stringify(allWorks().map(({ texts, ...work }) => ({ ...work, text: joined(texts) })));
}

/** @param {readonly string[]} texts */
function joined(texts) {
  return texts.map((text) => text.trim()).join('\n\n');
}

/** @returns {string} the whole of them, as the file that lies in a package */
export function licencesText() {
  const works = allWorks();
  const head = `Dateline is under the MIT licence (LICENSE). It holds these ${works.length} works of other people, each under the licence that follows its name.
The licences of Electron and Chromium lie beside this file: LICENSE.electron.txt and LICENSES.chromium.html.
The word lists are files of their own that anybody may replace, and no part of the program: resources/app.asar.unpacked/out/dictionaries.\n`;
  return [head, ...works.map(section)].join(`\n${LINE}\n`);
}

/** @param {Work} work */
function section({ name, version, licence, homepage, texts }) {
  const title = [name, version, `(${licence})`].filter(Boolean).join(' ');
  return `${title}\n${homepage === '' ? '' : `${homepage}\n`}\n${joined(texts)}\n`;
}
