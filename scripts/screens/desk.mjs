// The desk with some articles on it, and the sheet with a photo; what is exported, and the keys.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../lib/paths.mjs';
import { bringIn, call, command, dialogOf, LANGUAGES, openText, shoot, shootInBoth } from './taking.mjs';

/** @typedef {import('./taking.mjs').Window} Window */
/** @typedef {import('@playwright/test').Page} Page */

const SAMPLE = path.join(projectRoot, 'resources/sample/tan-hoa-nuoc-sach.txt');
const SAMPLE_HEADLINE = 'Tân Hòa đưa nước sạch về ba xã ven sông trước mùa khô';
/** What else lies on the desk, so that it looks like one. */
const OTHER_ARTICLES = [
  ['Khởi công hai khu tái định cư phục vụ cụm công nghiệp Long Điền', 'Minh Thư'],
  ['Mở bảy lớp dạy nghề cho lao động nông thôn', 'Ngọc Diễm'],
  ['Hội thi chim hót lần thứ năm thu hút 200 nghệ nhân', 'Quốc Bảo'],
];

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

/** @param {Window} window */
export async function fillDesk(window) {
  const { page } = window;
  await call(page, 'settings/change', { person: 'Ngọc Diễm' });
  for (const [headline = '', author = ''] of OTHER_ARTICLES) {
    await bringIn(
      page,
      `${headline}\n\nSáng nay, huyện Tân Hòa tổ chức sự kiện này trước sự chứng kiến của đông đảo người dân trong vùng, theo kế hoạch đã công bố.\n\nCác hoạt động kéo dài trong cả tuần.\n\n${author}\n`,
    );
  }
  await openText(window, await readFile(SAMPLE, 'utf8'), SAMPLE_HEADLINE);
  const photo = { name: 'ong-nuoc.jpg', mimeType: 'image/jpeg', buffer: await drawPhoto(page) };
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Thêm ảnh cho chú thích này' }).click();
  await (await chooser).setFiles(photo);
  await page.locator('figure img').first().waitFor();
}

/** @param {Window} window */
export async function takeDesk(window) {
  await window.page.locator('[data-slot="lead"]').click();
  for (const language of LANGUAGES) {
    await command(window, `view/language-${language}`);
    for (const theme of ['light', 'dark']) {
      await command(window, `view/theme-${theme}`);
      await shoot(window, `desk-${language}-${theme}`);
    }
  }
  await command(window, 'view/theme-light');
  await command(window, 'view/language-vi');
  await command(window, 'article/export');
  await shootInBoth(window, 'export');
  await command(window, 'help/shortcuts');
  await shootInBoth(window, 'shortcuts', dialogOf(window));
  await window.page.keyboard.press('Escape');
}
