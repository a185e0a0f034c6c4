// Builds the app into out/, unless nothing that goes into it has changed since the last build.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyDictionaries } from './lib/dictionaries.mjs';
import { worksText } from './lib/licences.mjs';
import { withLock } from './lib/lock.mjs';
import { cacheFolder, isProgram, projectRoot } from './lib/paths.mjs';
import { runTool } from './lib/run.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';

const SOURCES = [
  'src',
  'resources',
  'docs/guide',
  'packaging/licences',
  'scripts/lib/licences.mjs',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const out = path.join(projectRoot, 'out');
const stampFile = path.join(out, '.stamp');

/**
 * Several may ask at once: one builds, the others wait for it.
 * @param {{ quiet?: boolean, say?: (line: string) => void }} [options]
 *   quiet shows the builder's output only where it fails; say is told where there is something to build
 */
export async function build({ quiet = true, say = () => {} } = {}) {
  if (isBuilt(fingerprint())) return;
  say('Building Dateline …');
  await withLock('build', async () => {
    const wanted = fingerprint();
    if (!isBuilt(wanted)) await buildNow(wanted, quiet);
  });
}

/**
 * @param {string} wanted
 * @returns {boolean}
 */
function isBuilt(wanted) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
}

/**
 * One hash over the names and contents of everything that goes into a build.
 * @returns {string}
 */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesBelow(path.join(projectRoot, source))) {
      hash.update(`${path.relative(projectRoot, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} place a file or a folder
 * @returns {string[]}
 */
function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (path.extname(place) !== '') return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Builds beside out/ and swaps, so that an app that is starting never sees half of it.
 * @param {string} wanted
 * @param {boolean} quiet
 */
async function buildNow(wanted, quiet) {
  const fresh = path.join(cacheFolder, `build-${process.pid}`);
  const old = path.join(cacheFolder, `build-${process.pid}-old`);
  await mkdir(cacheFolder, { recursive: true });
  try {
    const built = await runTool('electron-vite', ['build', '--outDir', fresh], { echo: !quiet });
    if (built.code !== 0) throw new Trouble('The build failed.', quiet ? built.output.trim() : undefined);
    await copyDictionaries(path.join(fresh, 'dictionaries'));
    await writeFile(path.join(fresh, 'licences.json'), worksText());
    await writeFile(path.join(fresh, '.stamp'), wanted);
    if (existsSync(out)) await rename(out, old);
    await rename(fresh, out);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

if (isProgram(import.meta.url)) await runProgram(() => build({ quiet: false }));
