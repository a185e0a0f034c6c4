// Draws the icons of the app and of its files from resources/icons/dateline.svg: PNG for Linux, .ico for Windows, .icns for macOS.
// Run it after a change of the drawing, and commit what it writes.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sandboxArguments } from './dateline.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { withDisplay } from './lib/display.mjs';
import { encodeIcns } from './lib/icns.mjs';
import { encodeIco } from './lib/ico.mjs';
import { isProgram, projectRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { runProgram, Trouble } from './lib/trouble.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const LARGEST_IN_ICO = 256;
const folder = path.join(projectRoot, 'resources', 'icons');
const drawing = path.join(folder, 'dateline.svg');

/** Of the one drawing: the app's icon, and by its name within the drawing that of a .dateline file. */
const ICONS = [
  { view: '', name: 'dateline', pngs: 'png' },
  { view: 'file', name: 'dateline-file', pngs: 'file-png' },
];

/** @param {typeof ICONS[number]} icon */
async function drawIcon({ view, name, pngs }) {
  const pictures = await render(`${drawing}#${view}`, SIZES);
  await mkdir(path.join(folder, pngs), { recursive: true });
  for (const { size, png } of pictures) await writeFile(path.join(folder, pngs, `${size}x${size}.png`), png);
  const forWindows = pictures.filter(({ size }) => size <= LARGEST_IN_ICO);
  await writeFile(path.join(folder, `${name}.ico`), encodeIco(forWindows));
  await writeFile(path.join(folder, `${name}.icns`), encodeIcns(pictures));
}

/**
 * @param {string} address the drawing's path, and after a # the name of a view in it
 * @param {readonly number[]} sizes
 * @returns {Promise<{ size: number, png: Buffer }[]>}
 */
async function render(address, sizes) {
  const { executable } = await electronRuntime();
  const renderer = path.join(projectRoot, 'scripts', 'lib', 'icon-renderer.cjs');
  const args = [...sandboxArguments(), renderer, address, ...sizes.map(String)];
  const { code, stdout, output } = await withDisplay((env) => run(executable, args, { env, timeoutMs: 60_000 }));
  if (code !== 0) throw new Trouble('The icons could not be drawn.', output);
  /** @type {Record<string, string>} */
  const drawn = JSON.parse(stdout);
  return sizes.map((size) => ({ size, png: Buffer.from(drawn[size] ?? '', 'base64') }));
}

if (isProgram(import.meta.url)) {
  await runProgram(async () => {
    for (const icon of ICONS) await drawIcon(icon);
  });
}
