// Pictures of an import: a page before it is stored, and many files with one of an old alphabet and a broken one.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../lib/paths.mjs';
import { command, shootInBoth, shootInTheDark } from './taking.mjs';

/** @typedef {import('./taking.mjs').Window} Window */

const SAMPLE = path.join(projectRoot, 'resources', 'sample', 'tan-hoa-nuoc-sach.txt');

/** `Cầu Rạch Gốc` and its story as a program of before Unicode (TCVN3) wrote them. */
const OLD_LETTERS =
  'CÇu R¹ch Gèc nèi l¹i hai bê s«ng\n\nS¸ng 3/5, huyÖn T©n Hßa khëi c«ng cÇu R¹ch Gèc dµi 120 m, nèi hai bê s«ng Vµm BÇu.\n\nCÇu réng 7 m, hoµn thµnh vµo cuèi n¨m nay, thay cho bÕn phµ cò.\n';

const NAMES = ['bep-an-tinh-thuong', 'chim-ve-lang-sen', 'lop-hoc-ben-song', 'mua-oc-gao', 'thu-vien-xe-lam'];

/** @param {string} folder */
async function fillFolder(folder) {
  await writeFile(path.join(folder, 'anh-cu-vntime.txt'), Buffer.from(OLD_LETTERS, 'latin1'));
  await writeFile(path.join(folder, 'bao-cao.docx'), 'PK\u0003\u0004');
  for (const name of NAMES) {
    const text = `Tin ${name.replaceAll('-', ' ')}\n\nSáng nay, bà con xã Phước Bình cùng nhau dọn lại con đường ven sông trước mùa nước lên.\n\nViệc này làm mỗi năm một lần.\n`;
    await writeFile(path.join(folder, `${name}.txt`), text);
  }
}

/**
 * @param {Window} window
 * @param {readonly string[]} filePaths
 */
async function choose({ app, page }, filePaths) {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...paths] });
  }, filePaths);
  await command({ app, page }, 'article/import');
  await page.getByRole('dialog', { name: 'Xem trước khi nhập' }).waitFor();
}

/** @param {Window} window */
async function leave({ page }) {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Xem trước khi nhập' }).waitFor({ state: 'detached' });
}

/** @param {Window} window */
export async function takeImporting(window) {
  await choose(window, [SAMPLE]);
  await shootInBoth(window, 'import-page');
  await shootInTheDark(window, 'import-page');
  await leave(window);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-files-'));
  await fillFolder(folder);
  const names = ['anh-cu-vntime.txt', 'bao-cao.docx', ...NAMES.map((name) => `${name}.txt`)];
  await choose(
    window,
    names.map((name) => path.join(folder, name)),
  );
  await shootInBoth(window, 'import-many');
  await leave(window);
  await rm(folder, { recursive: true, force: true });
}
