// Draws the app's icons from resources/icons/dateline.svg: PNG files for Linux and macOS, an .ico file for Windows.
// Run it after a change of the drawing, and commit what it writes.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sandboxArguments } from './dateline.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { withDisplay } from './lib/display.mjs';
import { encodeIco } from './lib/ico.mjs';
import { isProgram, projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const LARGEST_IN_ICO = 256;
const folder = path.join(projectRoot, 'resources', 'icons');

async function drawIcons() {
  const pictures = await render(path.join(folder, 'dateline.svg'), SIZES);
  await mkdir(path.join(folder, 'png'), { recursive: true });
  for (const { size, png } of pictures) await writeFile(path.join(folder, 'png', `${size}x${size}.png`), png);
  const forWindows = pictures.filter(({ size }) => size <= LARGEST_IN_ICO);
  await writeFile(path.join(folder, 'dateline.ico'), encodeIco(forWindows));
}

/**
 * @param {string} drawing
 * @param {readonly number[]} sizes
 * @returns {Promise<{ size: number, png: Buffer }[]>}
 */
async function render(drawing, sizes) {
  const { executable } = await electronRuntime();
  const renderer = path.join(projectRoot, 'scripts', 'lib', 'icon-renderer.cjs');
  const args = [...sandboxArguments(), renderer, drawing, ...sizes.map(String)];
  const { code, stdout, output } = await withDisplay((env) => run(executable, args, { env, timeoutMs: 60_000 }));
  if (code !== 0) throw new Trouble('The icons could not be drawn.', output);
  /** @type {Record<string, string>} */
  const drawn = JSON.parse(stdout);
  return sizes.map((size) => ({ size, png: Buffer.from(drawn[size] ?? '', 'base64') }));
}

if (isProgram(import.meta.url)) await runProgram(drawIcons);
