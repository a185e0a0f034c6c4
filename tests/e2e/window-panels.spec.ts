/** Around the sheet: export, columns, drawer, language, theme, text size and dialogs. */
import { expect, test } from '@playwright/test';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();

const { command } = dateline;
const requests = (channel: string) =>
  dateline.page.evaluate(
    (name) => (window.fake?.calls ?? []).filter((call) => call.channel === name).map((call) => call.request),
    channel,
  );
const side = () => dateline.page.getByRole('complementary');

const EXPORTED = [
  { ok: true, format: 'html', path: 'C:\\Xuất bản\\2026-05-22-kenh-ong-hai.html', bytes: 312_400, ms: 140 },
  { ok: false, format: 'pdf', reason: 'disk-full' },
] as const;

test('an export shows what came of each format, and where', async () => {
  await dateline.show({ exported: EXPORTED, exportTakes: 300 });
  const { page } = dateline;
  await command('article/export');
  await expect(page.getByRole('button', { name: 'Xuất 2 tệp' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(side()).toContainText('2026-05-22-kenh-ong-hai.html');
  await expect(side()).toContainText('312 kB');
  await expect(side()).toContainText('Chưa có tệp PDF. Ổ đĩa đã đầy.');
  await page.getByRole('button', { name: 'Mở thư mục có tệp HTML' }).click();
  await expect.poll(() => requests('export/show')).toMatchObject([{ format: 'html' }]);
});

test('an export holds what was typed a moment before', async () => {
  await dateline.show({ exported: EXPORTED });
  const { page } = dateline;
  await page.locator('[data-slot="headline"]').click();
  await page.keyboard.type('Z');
  await command('article/export');
  await page.getByRole('button', { name: 'Xuất 2 tệp' }).click();
  const order = await page.evaluate(() => window.fake?.calls.map((call) => call.channel) ?? []);
  await expect.poll(() => requests('export/run')).toHaveLength(1);
  expect(order.indexOf('article/save')).toBeGreaterThan(-1);
  expect(JSON.stringify(await requests('article/save'))).toContain('Z');
});

test('formats are put off one by one; with none there is nothing to press', async () => {
  await dateline.show();
  const { page } = dateline;
  await page.getByRole('tab', { name: 'Xuất' }).click();
  await page.getByRole('checkbox', { name: 'PDF' }).press('Space');
  await expect(page.getByRole('button', { name: 'Xuất 1 tệp' })).toBeEnabled();
  await page.getByRole('checkbox', { name: 'HTML' }).press('Space');
  await expect(page.getByRole('button', { name: 'Chọn ít nhất một định dạng' })).toBeDisabled();
});

test('language and theme change at once, everywhere', async () => {
  await dateline.show();
  const { page } = dateline;
  await page.getByRole('button', { name: 'Tùy chọn' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Import…' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await command('view/theme-dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await command('view/theme-light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await requests('settings/change')).toEqual(
    expect.arrayContaining([{ language: 'en' }, { theme: 'dark' }, { theme: 'light' }]),
  );
});

test('the text of the sheet grows to 200 per cent and no further, and alone', async () => {
  await dateline.show();
  const { page } = dateline;
  const size = (of: string) =>
    page
      .locator(of)
      .first()
      .evaluate((el) => Number.parseFloat(getComputedStyle(el).fontSize));
  const [sheet, desk] = [await size('[data-slot="lead"]'), await size('[data-row]')];
  for (let i = 0; i < 12; i += 1) await command('view/text-larger');
  await expect(page.getByRole('contentinfo')).toContainText('200%');
  expect(await size('[data-slot="lead"]')).toBeCloseTo(2 * sheet, 0);
  expect(await size('[data-row]')).toBe(desk);
  await command('view/text-normal');
  await expect(page.getByRole('contentinfo')).toContainText('100%');
});

test('columns fold and are resized by keyboard; the width is remembered', async () => {
  await dateline.show();
  const { page } = dateline;
  const desk = page.getByRole('navigation', { name: 'Bàn tin' });
  await page.getByRole('separator', { name: 'Độ rộng bàn tin' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await desk.boundingBox())?.width).toBe(300);
  await expect.poll(() => requests('settings/change')).toContainEqual({ deskWidth: 300 });
  await page.keyboard.press('End');
  await expect.poll(async () => (await desk.boundingBox())?.width).toBe(480);
  await command('view/desk');
  await expect(desk).toBeHidden();
  await command('view/side');
  await expect(side()).toBeHidden();
});

test('a column follows the pointer', async () => {
  await dateline.show();
  const { page } = dateline;
  const border = await page.getByRole('separator', { name: 'Độ rộng khung bên' }).boundingBox();
  if (!border) throw new Error('no border');
  await page.mouse.move(border.x + 3, border.y + 200);
  await page.mouse.down();
  await page.mouse.move(border.x - 57, border.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await side().boundingBox())?.width).toBe(376);
  await expect.poll(() => requests('settings/change')).toContainEqual({ sideWidth: 376 });
});

test('in a narrow window the side panel is a drawer that Escape puts away', async () => {
  await dateline.show({}, [1024, 576]);
  const { page } = dateline;
  await expect(side()).toBeHidden();
  await command('article/export');
  await expect(page.getByRole('button', { name: 'Xuất 2 tệp' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(side()).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
});

test('the outline leads to its slot', async () => {
  await dateline.show();
  await side()
    .getByRole('button', { name: /^Sa-pô/u })
    .click();
  await expect(side().getByRole('button', { name: /^Sa-pô/u })).toHaveAttribute('aria-current', 'location');
});

test('the lists of keys and the facts about Dateline open by command and close by Escape', async () => {
  await dateline.show();
  const { page } = dateline;
  for (const [what, name] of [
    ['help/shortcuts', 'Phím tắt'],
    ['help/about', 'Dateline 0.1.0'],
  ] as const) {
    await command(what);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});
