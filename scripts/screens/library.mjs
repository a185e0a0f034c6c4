// What the library can do: history, search, the palette, its own page.

import { command, dialogOf, shootInBoth } from './taking.mjs';

/** @typedef {import('./taking.mjs').Window} Window */

/** @param {Window} window */
async function takeHistory(window) {
  const { page } = window;
  const lead = page.locator('[data-slot="lead"]');
  const box = await lead.boundingBox();
  // In its last line.
  await lead.click({ position: { x: 40, y: (box?.height ?? 16) - 12 } });
  await page.keyboard.press('End');
  await page.keyboard.type(' Sáng nay bà con ra xem rất đông.');
  await page.waitForTimeout(1_000);
  await command(window, 'view/history');
  await page.locator('[data-revision]').last().click();
  await shootInBoth(window, 'history');
  await page.keyboard.press('Escape');
}

/** @param {Window} window */
async function takeSearch(window) {
  const { page } = window;
  await command(window, 'search/library');
  await page.waitForTimeout(300);
  await page.keyboard.type('nuoc sach');
  await shootInBoth(window, 'search');
  await page.keyboard.press('Escape');
  await command(window, 'search/palette');
  await page.waitForTimeout(300);
  await page.keyboard.type('tan hoa');
  await shootInBoth(window, 'palette', dialogOf(window));
  await page.keyboard.press('Escape');
}

/** @param {Window} window */
export async function takeLibrary(window) {
  await takeHistory(window);
  await takeSearch(window);
  await command(window, 'library/manage');
  await shootInBoth(window, 'library', dialogOf(window));
  await window.page.keyboard.press('Escape');
}
