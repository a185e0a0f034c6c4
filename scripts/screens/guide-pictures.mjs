// The guide's pictures, which go into the program: the same ones as in docs/screens, as WebP, a fraction of their size.

import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../lib/paths.mjs';
import { SCREENS } from './taking.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const GUIDE = path.join(projectRoot, 'docs', 'guide');
const PICTURES = path.join(GUIDE, 'pictures');
/** Letters stay sharp at this, and a window takes some 40 KB. */
const QUALITY = 0.8;

/** @returns {Promise<ReadonlySet<string>>} the names of the pictures that the guide's pages show, without their ending */
async function shown() {
  const pages = readdirSync(GUIDE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(pages.map((page) => readFile(path.join(GUIDE, page), 'utf8')));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\(\.\.\/pictures\/([\w-]+)\.webp\)/g)].map(([, name]) => name ?? ''),
  );
  return new Set(names);
}

/**
 * By the browser's own encoder.
 * @param {Page} page any
 * @param {Buffer} png
 * @returns {Promise<Buffer>}
 */
async function asWebp(page, png) {
  const encoded = await page.evaluate(
    async ({ text, quality }) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const made = new Uint8Array(await blob.arrayBuffer());
      let binary = '';
      for (const byte of made) binary += String.fromCharCode(byte);
      return btoa(binary);
    },
    { text: png.toString('base64'), quality: QUALITY },
  );
  return Buffer.from(encoded, 'base64');
}

/** @param {Page} page */
export async function makeGuidePictures(page) {
  const light = [...(await shown())];
  const dark = light.map((name) => name.replace(/-light$/, '-dark'));
  // The window shows the dark one in the dark, where there is one.
  const wanted = new Set([...light, ...dark.filter((name) => existsSync(path.join(SCREENS, `${name}.png`)))]);
  await mkdir(PICTURES, { recursive: true });
  for (const name of wanted) {
    const png = await readFile(path.join(SCREENS, `${name}.png`));
    await writeFile(path.join(PICTURES, `${name}.webp`), await asWebp(page, png));
    process.stdout.write(`docs/guide/pictures/${name}.webp\n`);
  }
  for (const file of await readdir(PICTURES))
    if (!wanted.has(path.basename(file, '.webp'))) await rm(path.join(PICTURES, file));
}
