// Pastes in the whole app, over the real clipboard: a Word article with its photos, and text from before Unicode.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { photosOf } from '#shared/article/photos';
import { type OpenApp, test } from './support/app';
import { undoSaid } from './support/said';
import { clickAtEnd, newArticle, sheetOf, slotOf } from './support/sheet';
import { stored } from './support/stored';

const fixture = (name: string): string => readFileSync(path.resolve('tests/fixtures/clipboard', name), 'utf8');

interface Copied {
  readonly html: string;
  readonly text: string;
  readonly rtf?: string;
}

/** By Electron's own clipboard, which is another one in later versions: a page cannot put RTF there. */
const copy = ({ app }: OpenApp, data: Copied): Promise<void> =>
  app.evaluate(async ({ clipboard, ClipboardItem }, { html, text, rtf = '' }) => {
    if (typeof ClipboardItem === 'function') {
      const item = { 'text/html': html, 'text/plain': text, ...(rtf === '' ? {} : { 'text/rtf': rtf }) };
      await clipboard.write([new ClipboardItem(item)]);
      return;
    }
    Reflect.apply(Reflect.get(clipboard, 'write'), clipboard, [{ html, text, rtf }]);
  }, data);

/** Other tests use the same clipboard: it is filled again until what lands is ours. */
const pasteUntil = async (desk: OpenApp, data: Copied, sign: string): Promise<void> => {
  await expect(async () => {
    await copy(desk, data);
    await desk.page.keyboard.press('Control+v');
    await expect(sheetOf(desk.page)).toContainText(sign, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
};

const sizesIn = async (page: Page): Promise<readonly (number | undefined)[]> =>
  photosOf(await stored(page)).map(({ size }) => size?.width);

test('an article from Word is in the library with its photos, and they are shown', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await clickAtEnd(page, 'headline');
  const html = fixture('word-photos.html').replace(
    '<!--StartFragment-->',
    '<!--StartFragment--><p class=MsoTitle>Chợ nổi họp lại sau ba năm<o:p></o:p></p>',
  );
  const text = 'Chợ nổi họp lại sau ba năm';
  await pasteUntil(desk, { html, text, rtf: fixture('word-photos.rtf') }, text);
  await expect(slotOf(page, 'headline')).toHaveText(text);
  await expect.poll(() => sizesIn(page)).toEqual([120, 96]);
  const images = sheetOf(page).locator('figure img');
  await expect(images).toHaveCount(2);
  await expect
    .poll(() =>
      images.evaluateAll((all) => all.map((image) => image instanceof HTMLImageElement && image.naturalWidth)),
    )
    .toEqual([120, 96]);
});

test('pictures that could not come along are counted by kind, and the text is there', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await clickAtEnd(page, 'body');
  const html =
    '<p>Nước lên theo con nước rằm</p><img width=300 src="https://bao.example/1.jpg"><img width=300 src="https://bao.example/2.jpg"><img width=300 src="file:///C:/so-do.wmz">';
  await pasteUntil(desk, { html, text: 'Nước lên theo con nước rằm' }, 'Nước lên theo con nước rằm');
  await expect(
    page.getByText('3 ảnh không theo được: 2 ảnh nằm trên mạng, 1 hình vẽ (WMF, EMF, SVG).').first(),
  ).toBeVisible();
});

test('text in TCVN3 lands readable, the notice shows it before and after, and takes it back', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await clickAtEnd(page, 'body');
  await page.keyboard.type('Trước.');
  await page.keyboard.press('Enter');
  await pasteUntil(desk, { html: fixture('tcvn3-word.html'), text: 'x' }, 'Việt Nam sáng nay có mưa');
  const notice = page.getByText('Chữ TCVN3 đã được đổi sang Unicode khi dán', { exact: false }).first();
  await expect(notice).toContainText('“Tin tøc” thành “Tin tức”');
  const undo = undoSaid(page);
  await undo.click();
  await expect(sheetOf(page)).not.toContainText('Việt Nam sáng nay');
  await expect.poll(async () => (await stored(page)).body).toEqual([{ type: 'paragraph', text: [{ text: 'Trước.' }] }]);
  await pasteUntil(desk, { html: fixture('tcvn3-word.html'), text: 'x' }, 'Việt Nam sáng nay có mưa');
  await page.keyboard.type(' Viết tiếp.');
  await undo.click();
  await expect(page.getByText('Bài đã được viết tiếp từ khi dán').first()).toBeVisible();
  await expect(sheetOf(page)).toContainText('Viết tiếp.');
});
