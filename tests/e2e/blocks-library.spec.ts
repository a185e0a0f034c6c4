// The body's blocks beyond the sheet: a gallery on the disk, in the history and in an export; a photo that is still being stored when its article is left.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Photos, Table } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { test } from './support/app';
import { readArticle } from './support/library';
import { newArticle, openArticle, presentArticle, sheetOf, slotOf } from './support/sheet';

/** Pictures drawn on the page and dropped on the body's last block, each as wide as given. */
const dropPhotos = (page: Page, widths: readonly number[]): Promise<void> =>
  page.evaluate(async (wanted) => {
    const data = new DataTransfer();
    for (const width of wanted) {
      const canvas = new OffscreenCanvas(width, 200);
      canvas.getContext('2d')?.fillRect(0, 0, width, 100);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      data.items.add(new File([blob], `${width}.png`, { type: 'image/png' }));
    }
    const target = [...document.querySelectorAll('.sheet > :not([data-slot])')].at(-1);
    target?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, widths);

const widthsOf = async (home: string, id: ArticleId): Promise<readonly (number | undefined)[]> => {
  const gallery = (await readArticle(home, id)).body.find((block): block is Photos => block.type === 'photos');
  return gallery?.photos.map(({ size }) => size?.width) ?? [];
};

const writeBody = async (page: Page, text: string): Promise<void> => {
  await slotOf(page, 'headline').click();
  await page.keyboard.type('Ba ấp có nước sạch');
  await slotOf(page, 'body').click();
  await page.keyboard.type(text);
};

test('a gallery put in another order is so on the disk, and after another article', async ({ start, home }) => {
  const open = await start({ env: { DATELINE_SAMPLE: '1' } });
  const { page } = open;
  const sample = await presentArticle(page);
  const id = await newArticle(open);
  await writeBody(page, 'Ảnh trong ngày.');
  await dropPhotos(page, [300, 301, 302]);
  await expect.poll(() => widthsOf(home, id)).toEqual([300, 301, 302]);
  const pictures = sheetOf(page).locator('.body-photo');
  await pictures.first().hover();
  await pictures.first().getByRole('button', { name: 'Đưa ảnh xuống dưới' }).click();
  await expect.poll(() => widthsOf(home, id)).toEqual([301, 300, 302]);
  if (sample === null) throw new Error('the sample is on the sheet');
  await page.locator(`[data-row="${sample}"]`).click();
  await expect(pictures).toHaveCount(0);
  await openArticle(page, id, 'Ba ấp có nước sạch');
  await expect(pictures).toHaveCount(3);
  await expect(pictures.first().locator('img')).toHaveJSProperty('naturalWidth', 301);
});

test('an article left while a photo is being stored gets its photo, and the next one does not', async ({
  start,
  home,
}) => {
  const open = await start({ env: { DATELINE_SAMPLE: '1' } });
  const { page } = open;
  const id = await newArticle(open);
  await writeBody(page, 'Ảnh đến sau.');
  await dropPhotos(page, [2400]);
  const next = await newArticle(open);
  await page.keyboard.type('Bài sau');
  await openArticle(page, id, 'Ba ấp có nước sạch');
  await expect(sheetOf(page).locator('.body-photo img')).toHaveCount(1);
  expect(await widthsOf(home, id)).toEqual([2400]);
  expect(await widthsOf(home, next)).toEqual([]);
});

test('a table and a box put in from the toolbar are stored, and exported as they stand', async ({ start, home }) => {
  const open = await start({ env: { DATELINE_SAMPLE: '1' } });
  const { page } = open;
  await newArticle(open);
  await writeBody(page, 'Số liệu của ba ấp.');
  for (const [item, text] of [
    ['Bảng', 'Ấp Đông'],
    ['Hộp tin', 'Tin liên quan'],
  ] as const) {
    await page.getByRole('button', { name: 'Chèn vào thân bài' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(sheetOf(page)).toBeFocused();
    await page.keyboard.type(text);
  }
  const id = await presentArticle(page);
  if (id === null) throw new Error('an article is open');
  await expect
    .poll(async () => (await readArticle(home, id)).body)
    .toMatchObject([
      { type: 'paragraph' },
      { type: 'table' },
      { type: 'box', blocks: [{ text: [{ text: 'Tin liên quan' }] }] },
    ]);
  const table = (await readArticle(home, id)).body.find((block): block is Table => block.type === 'table');
  expect(table?.rows[0]?.[0]).toEqual([{ text: 'Ấp Đông' }]);
  const folder = join(home, 'out');
  await mkdir(folder);
  await open.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  await page.evaluate(async (article) => {
    await Reflect.get(window, 'dateline').call('export/choose-folder');
    await Reflect.get(window, 'dateline').call('export/run', {
      ids: [article],
      onSheet: null,
      manner: {
        formats: ['html', 'pdf'],
        theme: 'house',
        paper: 'newspaper',
        photos: 'inside',
        name: '{date}-{slug}',
        zip: false,
      },
      replace: false,
      override: 'thử bảng và khung',
    });
  }, id);
  const files = (await readdir(folder)).toSorted();
  expect(files.map((name) => extname(name))).toEqual(['.html', '.pdf']);
  const [html = '', pdf = ''] = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')));
  expect(Buffer.from(html, 'latin1').toString()).toMatch(/<table[\s\S]*Ấp Đông[\s\S]*<aside[\s\S]*Tin liên quan/u);
  expect(pdf.slice(0, 5)).toBe('%PDF-');
});
