// The guide's pictures, which go into the program: those of docs/screens that its pages show.

import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../lib/paths.mjs';
import { SCREENS } from './taking.mjs';

const GUIDE = path.join(projectRoot, 'docs', 'guide');
const PICTURES = path.join(GUIDE, 'pictures');

/** @returns {Promise<ReadonlySet<string>>} the names of the pictures that the guide's pages show, without their ending */
async function shown() {
  const pages = readdirSync(GUIDE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(pages.map((page) => readFile(path.join(GUIDE, page), 'utf8')));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\(\.\.\/pictures\/([\w-]+)\.webp\)/g)].map(([, name]) => name ?? ''),
  );
  return new Set(names);
}

export async function makeGuidePictures() {
  const light = [...(await shown())];
  const dark = light.map((name) => name.replace(/-light$/, '-dark'));
  // The window shows the dark one in the dark, where there is one.
  const wanted = new Set([...light, ...dark.filter((name) => existsSync(path.join(SCREENS, `${name}.webp`)))]);
  await mkdir(PICTURES, { recursive: true });
  for (const name of wanted) {
    await copyFile(path.join(SCREENS, `${name}.webp`), path.join(PICTURES, `${name}.webp`));
    process.stdout.write(`docs/guide/pictures/${name}.webp\n`);
  }
  for (const file of await readdir(PICTURES))
    if (!wanted.has(path.basename(file, '.webp'))) await rm(path.join(PICTURES, file));
}
