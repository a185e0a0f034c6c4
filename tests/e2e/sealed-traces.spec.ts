/** A library with a passphrase at work: what words and photos leave behind on the disk while they are written, looked at, printed to PDF, and after the power went. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { libraryOf } from './support/library';
import { command, saved } from './support/newsroom';
import { filesWith, makeSealedLibrary, unlockWith } from './support/sealed';
import { clickAtEnd, sheetOf } from './support/sheet';

const PASSPHRASE = 'con do sang song som';
const MARK = 'Rachchanh7731';

/** A picture that is like no other: no two of its pixels are alike. */
const pastePhoto = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1600, 1200);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    const picture = context.createImageData(1600, 1200);
    for (let at = 0; at < picture.data.length; at += 65_536)
      crypto.getRandomValues(picture.data.subarray(at, at + 65_536));
    context.putImageData(picture, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], 'anh.jpg', { type: 'image/jpeg' }));
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer });
    document.activeElement?.dispatchEvent(paste);
  });

/** A stretch out of the middle of the photo as it is stored, read by the app itself. */
const stretchOf = async ({ app, page }: OpenApp): Promise<Buffer> => {
  const address = await sheetOf(page).locator('figure img').first().getAttribute('src');
  const taken = await app.evaluate(async ({ net }, asked) => {
    const bytes = Buffer.from(await (await net.fetch(asked)).arrayBuffer());
    return bytes.subarray(bytes.length >> 1, (bytes.length >> 1) + 48).toString('base64');
  }, address ?? '');
  return Buffer.from(taken, 'base64');
};

const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** As they are, and as a page or a message would carry them. */
const holding = async (folder: string, bytes: Buffer): Promise<readonly string[]> => {
  const shifts = [0, 1, 2].map((shift) => bytes.subarray(shift, shift + 45).toString('base64'));
  const forms = [bytes, ...shifts.map((text) => Buffer.from(text))];
  const found: string[] = [];
  for (const file of await filesBelow(folder)) {
    const whole = await readFile(file).catch(() => Buffer.alloc(0));
    if (forms.some((form) => whole.includes(form))) found.push(file);
  }
  return found;
};

test('neither words nor photos of a locked library lie anywhere in the clear: not while it is open, nor after the power went', async ({
  start,
  home,
}) => {
  const temporary = join(home, 'tmp');
  await mkdir(temporary);
  await makeSealedLibrary({ folder: libraryOf(home), passphrase: PASSPHRASE, headline: `Tin ${MARK}` });
  const open = await start({ env: { TMPDIR: temporary }, unlock: unlockWith(PASSPHRASE) });
  const { page } = open;
  await clickAtEnd(page, 'headline');
  await page.keyboard.type(' dem khuya');
  await pastePhoto(page);
  await expect(sheetOf(page).locator('figure img')).toBeVisible();
  await saved(page);
  const photo = await stretchOf(open);
  expect(photo).toHaveLength(48);
  // What is looked for would be found, also as a page would carry it.
  const control = join(temporary, 'control');
  for (const shift of [0, 1, 2]) {
    await writeFile(control, Buffer.concat([Buffer.alloc(shift), photo]).toString('base64'));
    expect(await holding(home, photo)).toEqual([control]);
  }
  await rm(control);
  await command(open, 'article/export-options');
  const preview = page.getByRole('region', { name: 'Xem trước', exact: true });
  await expect(preview.frameLocator('iframe').locator('h1')).toContainText(MARK);
  await preview.getByRole('radio', { name: 'PDF' }).check();
  await expect(preview.getByRole('img', { name: /^Trang 1 trên \d$/u })).toBeVisible();
  await page.keyboard.press('Escape');
  await command(open, 'search/palette');
  await page.keyboard.type(MARK);
  await page.keyboard.press('Escape');
  expect(await holding(home, photo)).toEqual([]);
  expect(await filesWith(home, MARK)).toEqual([]);
  await open.kill();
  expect(await holding(home, photo)).toEqual([]);
  expect(await filesWith(home, MARK)).toEqual([]);
});
