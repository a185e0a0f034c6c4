// npm run screenshots: takes the pictures in docs/screens/ anew, from the real app on a library of its own.

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { sandboxArguments } from './dateline.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { withDisplay } from './lib/display.mjs';
import { isProgram, projectRoot } from './lib/paths.mjs';
import { runProgram } from './lib/trouble.mjs';
import { setup } from './setup.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').ElectronApplication} App */

const SCREENS = path.join(projectRoot, 'docs', 'screens');
const SIZE = { width: 1360, height: 850 };
/** What else lies on the desk, so that it looks like one. */
const OTHER_ARTICLES = [
  ['Khởi công hai khu tái định cư phục vụ cụm công nghiệp Long Điền', 'Minh Thư'],
  ['Mở bảy lớp dạy nghề cho lao động nông thôn', 'Ngọc Diễm'],
  ['Hội thi chim hót lần thứ năm thu hút 200 nghệ nhân', 'Quốc Bảo'],
];

/**
 * @param {App} app
 * @param {string} command
 */
async function command(app, command) {
  await app.evaluate(
    ({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', name),
    command,
  );
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function shoot(page, name) {
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(SCREENS, `${name}.png`) });
  process.stdout.write(`docs/screens/${name}.png\n`);
}

/**
 * A drawn landscape stands in for a photograph: nobody's picture needs to be asked for.
 * @param {Page} page
 * @returns {Promise<Buffer>}
 */
async function drawPhoto(page) {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1280, 620);
    const pen = canvas.getContext('2d');
    if (!pen) return [];
    /** @param {string[]} colours @param {number} top @param {number} bottom */
    const band = (colours, top, bottom) => {
      const fill = pen.createLinearGradient(0, top, 0, bottom);
      for (const [i, colour] of colours.entries()) fill.addColorStop(i / (colours.length - 1), colour);
      pen.fillStyle = fill;
      pen.fillRect(0, top, 1280, bottom - top);
    };
    band(['#c9d6d8', '#e8dcc4', '#f0c9a0'], 0, 330);
    band(['#5d7d62', '#48684e'], 330, 380);
    band(['#b9c3bd', '#8fa3a3', '#5f7a80'], 380, 620);
    pen.fillStyle = '#f6e3bd';
    pen.beginPath();
    pen.arc(930, 270, 46, 0, 7);
    pen.fill();
    pen.fillStyle = '#48684e';
    pen.beginPath();
    pen.moveTo(0, 380);
    for (let x = 0; x <= 1280; x += 8) pen.lineTo(x, 322 - 16 * Math.sin(x / 90) - 9 * Math.sin(x / 31));
    pen.lineTo(1280, 380);
    pen.fill();
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/**
 * @param {Page} page
 */
async function fillDesk(page) {
  for (const [headline = '', author = ''] of OTHER_ARTICLES) {
    await page.evaluate((text) => Reflect.get(window, 'dateline').call('import/text', text), {
      name: 'x.txt',
      text: `${headline}\n\nSáng nay, huyện Tân Hòa tổ chức sự kiện này trước sự chứng kiến của đông đảo người dân trong vùng, theo kế hoạch đã công bố.\n\nCác hoạt động kéo dài trong cả tuần.\n\n${author}\n`,
    });
  }
  const photo = { name: 'ong-nuoc.jpg', mimeType: 'image/jpeg', buffer: await drawPhoto(page) };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh cho chú thích này' }).click();
  await (await chooser).setFiles(photo);
  await page.locator('figure img').first().waitFor();
}

/**
 * @param {App} app
 * @param {Page} page
 */
async function takeAll(app, page) {
  await fillDesk(page);
  await page.locator('[data-slot="lead"]').click();
  for (const language of ['vi', 'en']) {
    await command(app, `view/language-${language}`);
    for (const theme of ['light', 'dark']) {
      await command(app, `view/theme-${theme}`);
      await shoot(page, `desk-${language}-${theme}`);
    }
  }
  await command(app, 'view/theme-light');
  await command(app, 'view/language-vi');
  await command(app, 'article/export');
  await shoot(page, 'export-vi-light');
  await command(app, 'help/shortcuts');
  await shoot(page, 'shortcuts-vi-light');
  await page.keyboard.press('Escape');
  await takeLibrary(app, page);
}

/**
 * What the library can do: history, search, the palette, the library's own page.
 * @param {App} app
 * @param {Page} page
 */
async function takeLibrary(app, page) {
  const lead = page.locator('[data-slot="lead"]');
  const box = await lead.boundingBox();
  // In its last line.
  await lead.click({ position: { x: 40, y: (box?.height ?? 16) - 12 } });
  await page.keyboard.press('End');
  await page.keyboard.type(' Sáng nay bà con ra xem rất đông.');
  await page.waitForTimeout(1_000);
  await command(app, 'view/history');
  await page.locator('[data-revision]').last().click();
  await shoot(page, 'history-vi-light');
  await page.keyboard.press('Escape');
  await command(app, 'search/library');
  await page.waitForTimeout(300);
  await page.keyboard.type('nuoc sach');
  await shoot(page, 'search-vi-light');
  await page.keyboard.press('Escape');
  await command(app, 'search/palette');
  await page.waitForTimeout(300);
  await page.keyboard.type('tan hoa');
  await shoot(page, 'palette-vi-light');
  await page.keyboard.press('Escape');
  await command(app, 'library/manage');
  await shoot(page, 'library-vi-light');
}

/** @returns {Promise<number>} */
async function screenshots() {
  await setup({ tests: true });
  await build({ quiet: true });
  const { executable } = await electronRuntime();
  const { _electron } = await import('@playwright/test');
  await mkdir(SCREENS, { recursive: true });
  const home = await mkdtemp(path.join(os.tmpdir(), 'dateline-screens-'));
  await withDisplay(async (env) => {
    const args = [...sandboxArguments(), '--force-device-scale-factor=1', projectRoot];
    const all = { ...env, DATELINE_HOME: home, DATELINE_SAMPLE: '1' };
    const app = await _electron.launch({
      executablePath: executable,
      args,
      env: /** @type {Record<string, string>} */ (all),
    });
    const page = await app.firstWindow();
    await page.locator('[data-slot="headline"]').waitFor();
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      SIZE,
    );
    await takeAll(app, page);
    await app.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
  });
  await rm(home, { recursive: true, force: true, maxRetries: 10 });
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(screenshots);
