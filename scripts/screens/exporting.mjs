// The export dialog: how a file will look, how far an order is, and the newsroom's page themes.

import { command, shoot, shootInBoth } from './taking.mjs';

/** @typedef {import('./taking.mjs').Window} Window */

/** Milliseconds until a preview has been made and drawn. */
const DRAWN = 6_000;

/**
 * A PDF with its pages, then what came of an order.
 * @param {Window} window
 */
export async function takeExporting(window) {
  const { page } = window;
  const dialog = page.getByRole('dialog');
  await command(window, 'article/export-options');
  await dialog.getByRole('radio').nth(1).check();
  await page.waitForTimeout(DRAWN);
  await shootInBoth(window, 'export-dialog');
  await page.keyboard.press('Escape');
  await takeOrder(window);
  await command(window, 'newsroom/manage');
  await dialog.getByRole('tab').last().click();
  await dialog.getByRole('option').nth(1).click();
  await shootInBoth(window, 'themes', dialog);
  await page.keyboard.press('Escape');
}

/** @param {Window} window */
async function takeOrder(window) {
  const { page } = window;
  const dialog = page.getByRole('dialog');
  await page.locator('[data-row]').first().press('Control+a');
  await page.getByRole('button', { name: /^Xuất bản \d+ bài…$/u }).click();
  await dialog.getByRole('checkbox', { name: 'Word' }).click();
  await dialog.getByRole('button', { name: /tệp$/u }).last().click();
  await dialog.getByRole('progressbar').waitFor();
  await shoot(window, 'export-running-vi-light');
  await dialog.getByRole('button', { name: 'Mở thư mục' }).waitFor({ timeout: 120_000 });
  await shootInBoth(window, 'export-report');
  await page.keyboard.press('Escape');
}
