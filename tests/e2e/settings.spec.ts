/** The settings window: found, changed, put back, locked by an organisation; and the first questions, by keyboard. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { command, rowsOf } from './support/newsroom';
import { newArticle, sheetOf, slotOf } from './support/sheet';

const ASKED = { DATELINE_WELCOME: 'ask' };

const settings = (page: Page) => page.getByRole('dialog', { name: /^(?:Cài đặt|Settings)$/u });
const row = (page: Page, id: string) => settings(page).locator(`[data-setting="${id}"]`);
const welcome = (page: Page) => page.getByRole('region', { name: /^(?:Chào mừng|Welcome)/u });
const section = (page: Page, name: string) => settings(page).getByRole('navigation').getByRole('button', { name });

const openSettings = async (open: OpenApp): Promise<void> => {
  await command(open, 'app/settings');
  await expect(settings(open.page).getByRole('searchbox')).toBeFocused();
};

const stored = async (home: string) => {
  const text = await readFile(join(home, 'settings.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text).data ?? {};
};

const zoomOf = ({ app }: OpenApp): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0);

test.describe('the settings window', () => {
  test('finds what is typed without accents, in either language, and says how much', async ({ start }) => {
    const open = await start();
    const { page } = open;
    await openSettings(open);
    await page.keyboard.type('mau toi');
    await expect(row(page, 'theme')).toBeVisible();
    await expect(settings(page).getByRole('status').first()).toHaveText('Thấy 1 mục');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('dark');
    await expect(row(page, 'theme')).toBeVisible();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('xyzzy');
    await expect(settings(page)).toContainText('Không có cài đặt nào khớp với “xyzzy”');
    await page.keyboard.press('Escape');
    await expect(row(page, 'language')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(settings(page)).toBeHidden();
  });

  test('changes take effect at once, are there at the next start, and go back one by one or all', async ({
    start,
    home,
  }) => {
    const open = await start();
    const { page } = open;
    await openSettings(open);
    await section(page, 'Hiển thị, trợ năng').click();
    await row(page, 'theme').getByRole('combobox').selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await row(page, 'motion').getByRole('combobox').selectOption('reduced');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
    await row(page, 'zoom').getByRole('combobox').selectOption('125');
    await expect.poll(() => zoomOf(open)).toBeCloseTo(1.25);
    await row(page, 'theme').getByRole('button', { name: 'Đặt lại mục “Màu giao diện”' }).click();
    await expect(row(page, 'theme').getByRole('combobox')).toHaveValue('system');
    await open.close();
    expect(await stored(home)).toEqual({ holds: 'choices', motion: 'reduced', zoom: 125 });

    const again = await start();
    await expect.poll(() => zoomOf(again)).toBeCloseTo(1.25);
    await openSettings(again);
    await settings(again.page).getByRole('button', { name: 'Đặt lại tất cả' }).click();
    await expect.poll(() => zoomOf(again)).toBe(1);
    await expect(settings(again.page)).toContainText('Đã đặt lại 2 mục.');
    await settings(again.page).getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => zoomOf(again)).toBeCloseTo(1.25);
  });

  test('speaks the language that is chosen in it, menus too', async ({ start }) => {
    const open = await start();
    const { page, app } = open;
    await openSettings(open);
    await row(page, 'language').getByRole('combobox').selectOption('en');
    await expect(settings(page)).toHaveAccessibleName('Settings');
    await expect(row(page, 'autosave')).toContainText('Always on');
    const file = () =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.submenu?.items.map((i) => i.label));
    await expect.poll(file).toContain('Settings…');
    await row(page, 'language').getByRole('combobox').selectOption('vi');
    await expect.poll(file).toContain('Cài đặt…');
  });

  test('a new article is signed and placed as the settings say', async ({ start }) => {
    const open = await start();
    const { page } = open;
    await openSettings(open);
    await section(page, 'Viết bài').click();
    await row(page, 'byline').getByRole('textbox').fill('Minh Thư – Quốc Khánh');
    await row(page, 'place').getByRole('textbox').fill('Tân Hòa');
    await page.keyboard.press('Escape');
    await newArticle(open);
    await expect(sheetOf(page)).toContainText('Minh Thư – Quốc Khánh');
    await expect(sheetOf(page)).toContainText('Tân Hòa · ');
  });

  test('a folder that is chosen by main’s dialog is shown, and put back', async ({ start, home }) => {
    const open = await start();
    const { page, app } = open;
    await app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
    }, home);
    await openSettings(open);
    await section(page, 'Xuất bài').click();
    await row(page, 'export-folder').getByRole('button', { name: 'Chọn thư mục…' }).click();
    await expect(row(page, 'export-folder')).toContainText(home);
    await row(page, 'export-folder')
      .getByRole('button', { name: /^Đặt lại/u })
      .click();
    await expect(row(page, 'export-folder')).toContainText('Thư mục Tài liệu của máy');
  });
});

test.describe('what an organisation has set', () => {
  test('is what everybody begins with; what it has locked nobody changes, here or in the menu', async ({
    start,
    home,
  }) => {
    const file = join(home, 'defaults.json');
    await writeFile(
      file,
      JSON.stringify({ defaults: { language: 'en', theme: 'dark', zoom: 110 }, locked: ['theme'] }),
    );
    const open = await start({ env: { DATELINE_DEFAULTS: file } });
    const { page } = open;
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect.poll(() => zoomOf(open)).toBeCloseTo(1.1);
    await openSettings(open);
    await section(page, 'Display, accessibility').click();
    await expect(row(page, 'theme')).toContainText('Set by your organisation');
    await expect(row(page, 'theme').getByRole('combobox')).toBeDisabled();
    await expect(row(page, 'zoom').getByRole('button')).toBeHidden();
    await page.keyboard.press('Escape');
    await command(open, 'view/theme-light');
    await expect(page.getByText('Your organisation has set this for everybody')).toBeVisible();
    const refused = await page.evaluate(() => window.dateline.call('settings/change', { theme: 'light', zoom: 100 }));
    expect(refused).toMatchObject({ theme: 'dark', zoom: 100 });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('is passed over where it cannot be read, and the window says which file that is', async ({ start, home }) => {
    const file = join(home, 'defaults.json');
    await writeFile(file, '{ "defaults": ');
    const open = await start({ env: { DATELINE_DEFAULTS: file } });
    await openSettings(open);
    await expect(settings(open.page)).toContainText(file);
  });
});

test('settings that were damaged are the defaults again: said once, and the file is kept', async ({ start, home }) => {
  await writeFile(join(home, 'settings.json'), '{"format":1,');
  const open = await start();
  const notice = open.page.getByText('Tệp cài đặt của bạn bị hỏng.');
  await expect(notice).toBeVisible();
  await open.page.getByRole('button', { name: 'Mở Cài đặt' }).click();
  await expect(settings(open.page)).toBeVisible();
  await row(open.page, 'language').getByRole('combobox').selectOption('en');
  await open.close();
  expect((await readdir(home)).filter((name) => name.startsWith('settings.damaged-'))).toHaveLength(1);
  const again = await start();
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(again.page.getByText('Your settings file was damaged.')).toBeHidden();
});

test.describe('the first start', () => {
  test('asks who somebody is, by keyboard alone, and then shows an article that teaches', async ({ start, home }) => {
    const open = await start({ env: ASKED });
    const { page } = open;
    await expect(welcome(page)).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Tiếng Việt' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(welcome(page)).toHaveAccessibleName('Welcome to Dateline');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Minh Thư');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tân Hòa');
    await page.keyboard.press('Enter');
    await expect(welcome(page)).toBeHidden();
    await expect(sheetOf(page)).toContainText('Hãy bấm vào tít này và viết tít của bạn');
    await expect(sheetOf(page)).toContainText('Tân Hòa · ');
    await expect(sheetOf(page)).toContainText('Minh Thư');
    await expect(rowsOf(page)).toHaveCount(1);
    await open.close();
    expect(await stored(home)).toMatchObject({ byline: 'Minh Thư', place: 'Tân Hòa', person: 'Minh Thư' });
    const again = await start({ env: ASKED });
    await expect(sheetOf(again.page)).toContainText('Minh Thư');
    await expect(welcome(again.page)).toBeHidden();
  });

  test('is passed over with one key, and asks nothing again', async ({ start, home }) => {
    const open = await start({ env: ASKED });
    await expect(welcome(open.page)).toBeVisible();
    await open.page.keyboard.press('Escape');
    const headline = slotOf(open.page, 'headline');
    await expect(headline).toHaveText('Hãy bấm vào tít này và viết tít của bạn');
    await expect(headline).toBeInViewport({ ratio: 1 });
    // The lesson begins where the keys are.
    await expect(sheetOf(open.page)).toBeFocused();
    await open.page.keyboard.type(' nhé');
    await expect(headline).toHaveText('Hãy bấm vào tít này và viết tít của bạn nhé');
    await open.close();
    expect(await stored(home)).not.toHaveProperty('byline');
    const again = await start({ env: ASKED });
    await expect(sheetOf(again.page)).toBeVisible();
    await expect(welcome(again.page)).toBeHidden();
  });

  test('keeps nobody from writing: the questions stand beside an article', async ({ start }) => {
    const open = await start({ env: { ...ASKED, DATELINE_SAMPLE: '1' } });
    const { page } = open;
    await expect(welcome(page)).toBeVisible();
    await expect(sheetOf(page)).toContainText('Tân Hòa đưa nước sạch');
    await newArticle(open);
    await page.keyboard.type('Mưa lớn ở thượng nguồn');
    await expect(sheetOf(page)).toContainText('Mưa lớn ở thượng nguồn');
    await expect(welcome(page)).toBeVisible();
    await welcome(page).getByRole('button', { name: 'Bỏ qua' }).click();
    await expect(sheetOf(page)).toContainText('Hãy bấm vào tít này');
    await expect(rowsOf(page)).toHaveCount(3);
  });

  test('asks nothing where the organisation has answered', async ({ start, home }) => {
    const file = join(home, 'defaults.json');
    await writeFile(file, JSON.stringify({ defaults: { welcomed: true, byline: 'Ban Thời sự' } }));
    const { page } = await start({ env: { ...ASKED, DATELINE_DEFAULTS: file } });
    await expect(page.getByRole('heading', { name: 'Chưa có bài nào' })).toBeVisible();
    await expect(welcome(page)).toBeHidden();
  });
});
