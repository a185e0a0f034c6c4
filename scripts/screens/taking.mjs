// What all scenes do: give the window a command, put it in a language and a theme, take its picture.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../lib/paths.mjs';
import { asWebp } from './webp.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */
/** @typedef {import('@playwright/test').ElectronApplication} App */
/**
 * @typedef {object} Window
 * @property {App} app
 * @property {Page} page
 */

export const SCREENS = path.join(projectRoot, 'docs', 'screens');
export const LANGUAGES = ['vi', 'en'];
/** Until what moves has come to rest, in milliseconds. */
const REST = 400;

/**
 * @param {Window} window
 * @param {string} name
 */
export async function command({ app, page }, name) {
  await app.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', wanted),
    name,
  );
  await page.waitForTimeout(REST / 2);
}

/** How long a word said in passing is waited for, in milliseconds; a problem stays and is part of the picture. */
const PASSING = 15_000;

/**
 * The dialog that is open, not a word said in passing, which is one to a screen reader as well.
 * @param {Window} window
 */
export const dialogOf = ({ page }) => page.locator('[role="dialog"]:not([data-passing])');

/**
 * @param {Window} window
 * @param {string} name
 * @param {Locator} [part] of the window; left out, all of it
 */
export async function shoot({ page }, name, part) {
  // Away from all that answers to a mouse.
  await page.mouse.move(680, 836);
  const said = page.locator('[data-passing]').first();
  await said.waitFor({ state: 'hidden', timeout: PASSING }).catch(() => undefined);
  await page.waitForTimeout(REST);
  const png = await (part ?? page).screenshot();
  await writeFile(path.join(SCREENS, `${name}.webp`), await asWebp(page, png));
  process.stdout.write(`docs/screens/${name}.webp\n`);
}

/**
 * The same scene in both languages, in the light.
 * @param {Window} window
 * @param {string} name
 * @param {Locator} [part]
 */
export async function shootInBoth(window, name, part) {
  for (const language of LANGUAGES) {
    await command(window, `view/language-${language}`);
    await shoot(window, `${name}-${language}-light`, part);
  }
  await command(window, 'view/language-vi');
}

/**
 * @param {Window} window
 * @param {string} name
 */
export async function shootInTheDark(window, name) {
  await command(window, 'view/theme-dark');
  await shoot(window, `${name}-vi-dark`);
  await command(window, 'view/theme-light');
}

/**
 * Any channel of the bridge, as the window itself calls it.
 * @param {Page} page
 * @param {string} channel
 * @param {unknown} request
 */
export const call = (page, channel, request) =>
  page.evaluate(({ to, what }) => Reflect.get(window, 'dateline').call(to, what), { to: channel, what: request });

/**
 * Brings an article in, as it is proposed.
 * @param {Page} page
 * @param {string} text
 */
export async function bringIn(page, text) {
  const { token } = await call(page, 'import/text', { name: 'x.txt', text });
  await call(page, 'import/accept', { token, moves: [] });
}

/**
 * Brings an article in and lays it on the sheet.
 * @param {Window} window
 * @param {string} text
 * @param {string} headline left out, its first line
 */
export async function openText({ page }, text, headline = text.split('\n')[0] ?? '') {
  await bringIn(page, text);
  await page.getByText(headline).first().click();
  await page.locator('[data-slot="headline"]').filter({ hasText: headline }).waitFor();
}
