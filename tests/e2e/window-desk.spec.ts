/** The desk: beginning, choosing, travelling, throwing away and fetching back. */
import { expect, test } from '@playwright/test';
import { buildWindow } from './support/window/build-window';
import { openWindow, type TestWindow } from './support/window/open-window';

let dateline: TestWindow;

test.beforeAll(async () => {
  await buildWindow();
  dateline = await openWindow();
});
test.afterAll(() => dateline.close());
test.afterEach(() => {
  expect(dateline.errors).toEqual([]);
});

const rows = () => dateline.page.locator('[data-row]');
const row = (n: number) => rows().nth(n);
const chosen = () => dateline.page.locator('[data-row][aria-current="true"]');
const headline = () => dateline.page.locator('[data-slot="headline"]');
const command = (name: 'article/next' | 'article/previous' | 'article/new' | 'view/trash') =>
  dateline.page.evaluate((what) => window.fake?.emit('command', what), name);

test('an empty library says how to begin, and begins', async () => {
  await dateline.show({ articles: 0 });
  const { page } = dateline;
  await expect(page.getByRole('heading', { name: 'Chưa có bài nào' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Bài mới' }).click();
  await expect(rows()).toHaveCount(1);
  await page.keyboard.type('Tin đầu tiên');
  await expect(row(0)).toContainText('Tin đầu tiên');
});

test('the window opens on the article that was open last, ready to be written on', async () => {
  await dateline.show();
  const second = await row(1).getAttribute('data-row');
  await dateline.show({ settings: { lastArticle: second as never } });
  await expect(chosen()).toHaveAttribute('data-row', second ?? '');
  await expect(dateline.page.getByRole('textbox').first()).toBeFocused();
});

test('arrow keys go from row to row, Enter opens, and the focus stays on the desk', async () => {
  await dateline.show();
  await row(0).focus();
  await dateline.page.keyboard.press('ArrowDown');
  await dateline.page.keyboard.press('ArrowDown');
  await expect(row(2)).toBeFocused();
  await dateline.page.keyboard.press('End');
  await expect(row(4)).toBeFocused();
  await dateline.page.keyboard.press('Home');
  await dateline.page.keyboard.press('ArrowDown');
  await dateline.page.keyboard.press('Enter');
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
  await expect(row(1)).toBeFocused();
});

test('the next and previous article are a command away, with the caret in the sheet', async () => {
  await dateline.show();
  await headline().click();
  await command('article/next');
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
  await expect(dateline.page.getByRole('textbox').first()).toBeFocused();
  await command('article/previous');
  await expect(headline()).toContainText('Chủ tịch UBND');
});

test('Delete moves an article to the trash, focus goes on to the next, and undo brings it back', async () => {
  await dateline.show();
  const { page } = dateline;
  await row(1).focus();
  await page.keyboard.press('Delete');
  await expect(rows()).toHaveCount(4);
  await expect(row(1)).toBeFocused();
  const toast = page.getByText('Đã chuyển “Mở bảy lớp dạy nghề cho lao động nông thôn” vào thùng rác');
  await expect(toast).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(rows()).toHaveCount(5);
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
});

test('the trash lists what is in it and gives it back', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('view/trash');
  await expect(page.getByText('Thùng rác trống.')).toBeVisible();
  await page.getByRole('button', { name: 'Về bàn tin' }).click();
  await row(0).press('Delete');
  await page.getByRole('button', { name: 'Thùng rác' }).click();
  await page.getByRole('button', { name: /^Khôi phục “Chủ tịch/u }).click();
  await expect(page.getByText('Thùng rác trống.')).toBeVisible();
  await expect(headline()).toContainText('Chủ tịch UBND');
});

test('a row’s menu opens by its button, by the right mouse button and by the keyboard, and closes by Escape', async () => {
  await dateline.show();
  const { page } = dateline;
  const menu = page.getByRole('menu');
  for (const open of [
    () => page.getByRole('button', { name: /^Việc khác với “Mở bảy/u }).click(),
    () => row(1).click({ button: 'right' }),
    () => row(1).press('ContextMenu'),
  ]) {
    await row(1).hover();
    await open();
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  }
  await row(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Nhân bản' }).click();
  await expect(rows()).toHaveCount(6);
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
});

test('an article that cannot be read stays on the desk with its reason', async () => {
  await dateline.show({ damaged: 'damaged' });
  await expect(row(0)).toContainText('Tệp của bài bị hỏng.');
  await row(0).click();
  const said = dateline.page.getByRole('alert').filter({ hasText: 'Bài này chưa mở được' });
  await expect(said).toContainText('Các tệp của bài còn nguyên trên đĩa.');
});

test('with 2,000 articles on the desk every key still arrives', async () => {
  await dateline.show({ articles: 2_000 });
  await expect(rows()).toHaveCount(2_000);
  await headline().click();
  await dateline.page.keyboard.type('nguyên vẹn từng chữ', { delay: 5 });
  await expect(headline()).toContainText('nguyên vẹn từng chữ');
});
