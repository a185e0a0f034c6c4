/** The export dialog over the real engine: files looked at before they are made, gaps gone to or overridden with a reason, orders stopped and tried again. */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { readArticle } from './support/library';
import { answerFileDialogs, answerQuestions, chooseOnRow, command, rowsOf, saved } from './support/newsroom';
import { presentArticle, slotOf } from './support/sheet';

const SAMPLE = { env: { DATELINE_SAMPLE: '1' } };

const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const previewOf = (page: Page): Locator => page.getByRole('region', { name: 'Xem trước', exact: true });
const tick = (page: Page, format: string): Promise<void> =>
  dialogOf(page).getByRole('checkbox', { name: format, exact: true }).click();
const press = (page: Page, name: string | RegExp): Promise<void> =>
  dialogOf(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .last()
    .click();
const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();

/** @returns the new folder, chosen in the dialog, which must be open */
const chooseFolder = async (desk: OpenApp, name = 'out'): Promise<string> => {
  const folder = join(desk.home, name);
  await mkdir(folder);
  await answerFileDialogs(desk, folder);
  await press(desk.page, 'Đổi…');
  await expect(dialogOf(desk.page).getByTitle(folder)).toBeVisible();
  return folder;
};

/** So many copies of the article on the sheet besides it. */
const duplicate = async (desk: OpenApp, copies: number): Promise<void> => {
  for (let made = 0; made < copies; made += 1) {
    const before = await rowsOf(desk.page).count();
    await command(desk, 'article/duplicate');
    await expect(rowsOf(desk.page)).toHaveCount(before + 1);
  }
};

const openOnAll = async (page: Page): Promise<void> => {
  await rowsOf(page).first().press('Control+a');
  await page.getByRole('button', { name: /^Xuất \d+ bài…$/u }).click();
};

const writeGap = async ({ page }: OpenApp): Promise<void> => {
  await slotOf(page, 'lead').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('[TK] ');
  await saved(page);
};

test('a PDF, a page and a text are looked at before anything is made', async ({ start, home }) => {
  const desk = await start(SAMPLE);
  const { page } = desk;
  await command(desk, 'article/export-options');
  const frame = previewOf(page).frameLocator('iframe');
  await expect(frame.locator('h1')).toHaveText(/^Tân Hòa đưa nước sạch/u);
  // Dressed by its own style sheet, which the page's policy knows by its sum.
  await expect(frame.locator('h1')).toHaveCSS('font-family', /Source Serif|Be Vietnam/u);
  await previewOf(page).getByRole('radio', { name: 'PDF' }).check();
  await expect(previewOf(page).getByRole('img', { name: /^Trang 1 trên \d$/u })).toBeVisible();
  await expect(previewOf(page).locator('iframe')).toHaveCount(0);
  await tick(page, 'Mã CMS');
  await expect(frame.locator('.dl-lead')).toHaveCSS('font-weight', '700');
  await tick(page, 'Markdown');
  await expect(previewOf(page)).toContainText('# Tân Hòa đưa nước sạch');
  await dialogOf(page).getByLabel('Tên tệp').fill('{section}-{nơi}');
  await expect(dialogOf(page)).toContainText('Không có phần nào tên {nơi}');
  await expect(previewOf(page)).toContainText('# Tân Hòa đưa nước sạch');
  expect((await readdir(home)).filter((name) => name.endsWith('.md'))).toEqual([]);
});

test('of three articles in three formats those that are whole go out; the way leads to the gap, and the rest is tried again', async ({
  start,
}) => {
  const desk = await start(SAMPLE);
  const { page } = desk;
  await duplicate(desk, 2);
  await writeGap(desk);
  await openOnAll(page);
  const folder = await chooseFolder(desk);
  await tick(page, 'Markdown');
  await expect(dialogOf(page).getByRole('region', { name: 'Chỗ vướng' })).toContainText('1/3 bài chưa xuất được');
  await press(page, 'Xuất 9 tệp');
  await expect(dialogOf(page).getByRole('status')).toContainText('Đã xuất 6 tệp', { timeout: 60_000 });
  await expect(dialogOf(page).getByRole('status')).toContainText('3 tệp không xuất được');
  expect(await filesIn(folder)).toHaveLength(6);
  await press(page, 'Về tùy chọn');
  await press(page, /^Tới chỗ này/u);
  await expect(dialogOf(page)).toHaveCount(0);
  await page.keyboard.type('Mới');
  await expect(slotOf(page, 'lead')).toContainText('Mới ');
  await expect(slotOf(page, 'lead')).not.toContainText('[TK]');
  await saved(page);
});

test('what stands in the way is told in its whole sentence, mended where it is listed, and taken back there', async ({
  start,
}) => {
  const desk = await start(SAMPLE);
  const { page } = desk;
  const hindrances = dialogOf(page).getByRole('region', { name: 'Chỗ vướng' });
  await slotOf(page, 'lead').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Xã thúc đẩy chuyển chuyển đổi số, thúc đẩy thay thay máy bơm. ');
  await saved(page);
  await duplicate(desk, 1);
  await openOnAll(page);
  await expect(hindrances.getByText('Từ “chuyển” bị lặp.')).toHaveCount(2);
  await hindrances.getByRole('button', { name: 'Sửa 2 chỗ' }).last().click();
  await expect(hindrances.getByRole('status').filter({ hasText: 'Đã sửa 2 chỗ' })).toBeVisible();
  await expect(hindrances.getByText('Từ “chuyển” bị lặp.')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(hindrances.getByText('Từ “chuyển” bị lặp.')).toHaveCount(2);
  await hindrances.getByRole('button', { name: 'Sửa: Từ “thay” bị lặp.' }).first().click();
  await expect(hindrances.getByText('Từ “thay” bị lặp.')).toHaveCount(1);
  await press(page, 'Đóng');
  await expect(slotOf(page, 'lead')).toContainText('chuyển chuyển đổi số, thúc đẩy thay máy bơm');
  await slotOf(page, 'lead').click();
  await page.keyboard.press('Control+z');
  await expect(slotOf(page, 'lead')).toContainText('thay thay');
});

test('a reason opens the gate and is kept with the article, whose new status is on the desk and whose text goes on', async ({
  start,
  home,
}) => {
  const desk = await start(SAMPLE);
  const { page } = desk;
  const id = await presentArticle(page);
  await writeGap(desk);
  await chooseOnRow(page, 'Tân Hòa', 'menuitemradio', 'Đã duyệt');
  await command(desk, 'article/export-options');
  await chooseFolder(desk);
  await expect(dialogOf(page).getByRole('button', { name: 'Xuất 2 tệp' })).toHaveAttribute('aria-disabled', 'true');
  await dialogOf(page).getByLabel('Lý do vẫn xuất').fill('Trực ban đã duyệt');
  await press(page, 'Vẫn xuất 2 tệp');
  await expect(dialogOf(page).getByRole('status')).toContainText('Đã xuất 2 tệp', { timeout: 60_000 });
  if (id === null) throw new Error('nothing is on the sheet');
  expect((await readArticle(home, id)).trail).toContainEqual(
    expect.objectContaining({ act: 'checks-overridden', note: 'Trực ban đã duyệt' }),
  );
  await press(page, 'Đóng');
  await expect(rowsOf(page).first()).toContainText('Đã xuất');
  await slotOf(page, 'headline').click();
  await page.keyboard.type('Z');
  await saved(page);
});

test('an order is stopped, closing the window asks first, and what is missing is made after all', async ({ start }) => {
  const desk = await start(SAMPLE);
  const { page } = desk;
  await duplicate(desk, 5);
  await openOnAll(page);
  const folder = await chooseFolder(desk);
  await press(page, 'Xuất 12 tệp');
  const asked = await answerQuestions(desk, 0);
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(async () => (await asked()).join()).toContain('Đang xuất bài');
  await press(page, 'Dừng');
  await expect(dialogOf(page).getByRole('status')).toContainText('tệp chưa làm', { timeout: 60_000 });
  expect((await filesIn(folder)).length).toBeLessThan(12);
  await press(page, /^Thử lại \d+ tệp$/u);
  await expect(dialogOf(page).getByRole('status')).toContainText('Đã xuất 12 tệp', { timeout: 60_000 });
  expect(await filesIn(folder)).toHaveLength(12);
});

test('a preset is there again after a restart, with all of its choices', async ({ start }) => {
  const first = await start(SAMPLE);
  await command(first, 'article/export-options');
  await tick(first.page, 'Word');
  await tick(first.page, 'HTML');
  await dialogOf(first.page).getByLabel('Trang in').selectOption('decree-30');
  await press(first.page, 'Lưu mẫu…');
  await dialogOf(first.page).getByLabel('Tên mẫu').fill('Gửi cơ quan');
  await press(first.page, 'Lưu');
  await tick(first.page, 'Dateline');
  await expect(dialogOf(first.page).getByLabel('Mẫu xuất bài')).toHaveValue('');
  await first.close();
  const { page, ...second } = await start();
  await command({ page, ...second }, 'article/export-options');
  await dialogOf(page).getByLabel('Mẫu xuất bài').selectOption('Gửi cơ quan');
  await expect(dialogOf(page).getByLabel('Trang in')).toHaveValue('decree-30');
  for (const [format, ticked] of [
    ['Word', true],
    ['PDF', true],
    ['HTML', false],
    ['Dateline', false],
  ] as const)
    await expect(dialogOf(page).getByRole('checkbox', { name: format, exact: true })).toBeChecked({ checked: ticked });
});
