// The word lists of the spelling: other people's work under licences of their own, so they lie beside the program as files that anybody
// may replace, with their licences, and are never built into it.

import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './paths.mjs';

/** Each language's npm package, by its entry; looked up when it is needed, because a fresh machine has no packages yet. */
const sources = () => ({ vi: import.meta.resolve('dictionary-vi'), en: import.meta.resolve('dictionary-en') });
const FILES = ['index.dic', 'index.aff', 'license'];

/** @param {string} folder where to lay them, a folder for each language */
export async function copyDictionaries(folder) {
  for (const [language, entry] of Object.entries(sources())) {
    const source = path.dirname(fileURLToPath(entry));
    const target = path.join(folder, language);
    await mkdir(target, { recursive: true });
    for (const file of FILES) await cp(path.join(source, file), path.join(target, file));
  }
  await cp(path.join(projectRoot, 'resources/dictionaries/README.md'), path.join(folder, 'README.md'));
}
