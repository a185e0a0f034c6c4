/** A day at the desk in the real app: import, write, duplicate, throw away and bring back, export, switch languages. */
import { execFile } from 'node:child_process';
import { lstat, readdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { startCommand, startEnvironment, test } from './support/app';
import { acceptPreview, previewOf } from './support/importing';
import { pdfText } from './support/pdf-tools';
import { undoSaid } from './support/said';

const SAMPLE = resolve('resources/sample/tan-hoa-nuoc-sach.txt');
const HEADLINE = 'Tân Hòa đưa nước sạch về ba xã ven sông trước mùa khô';
const run = promisify(execFile);

/** Answers the next native dialogs, which no test can click, with these paths. */
const answerDialogs = (app: ElectronApplication, filePaths: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);

const sheet = (page: Page) => page.getByRole('textbox', { name: /^(?:Bài viết|Article)$/u });
const headline = (page: Page) => page.locator('[data-slot="headline"]');
const rows = (page: Page) => page.locator('[data-row]');
const saved = (page: Page) => expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/u)).toBeVisible();

/** Without white space and the page's number at the end. */
const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

test('a page is imported from a file, and what was left out is shown', async ({ start }) => {
  const { app, page } = await start();
  await expect(page.getByRole('heading', { name: 'Chưa có bài nào' })).toBeVisible();
  await answerDialogs(app, [SAMPLE]);
  await page.getByRole('button', { name: 'Nhập bài…' }).first().click();
  await expect(previewOf(page).getByText('0 / 500 ký tự')).toBeVisible();
  await acceptPreview(page);
  await expect(sheet(page)).toContainText(HEADLINE);
});

test('the text of a page pasted into an empty article becomes its slots', async ({ start }) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Bài mới' }).first().click();
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    },
    await readFile(SAMPLE, 'utf8'),
  );
  await expect(headline(page)).toHaveText(HEADLINE);
  await expect(sheet(page)).not.toContainText('500 ký tự');
  await expect(rows(page).filter({ hasText: HEADLINE })).toHaveCount(1);
  await saved(page);
});

test('a page pasted into an empty library becomes the first article', async ({ start }) => {
  const { page } = await start();
  await expect(page.getByRole('heading', { name: 'Chưa có bài nào' })).toBeVisible();
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    await readFile(SAMPLE, 'utf8'),
  );
  await acceptPreview(page);
  await expect(headline(page)).toHaveText(HEADLINE);
  await expect(rows(page)).toHaveCount(1);
});

test('a text file in UTF-16, as old Windows programs write it, is dropped and read', async ({ start }) => {
  const { page } = await start();
  await page.evaluate(() => {
    const text =
      '\uFEFFKhởi công cầu Rạch Gốc\n\nSáng 3/5, huyện Tân Hòa khởi công cầu Rạch Gốc dài 120 m, nối hai bờ sông.\n';
    const dataTransfer = new DataTransfer();
    const bytes = Uint16Array.from([...text].map((letter) => letter.charCodeAt(0)));
    dataTransfer.items.add(new File([bytes], 'cau.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await acceptPreview(page);
  await expect(page.getByRole('textbox', { name: 'Bài viết' })).toContainText('Khởi công cầu Rạch Gốc');
});

test('a text file dropped onto the window is imported', async ({ start }) => {
  const { page } = await start({ env: { DATELINE_SAMPLE: '1' } });
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const text =
      'Khởi công cầu Rạch Gốc\n\nSáng 3/5, huyện Tân Hòa khởi công cầu Rạch Gốc dài 120 m, nối hai bờ sông Vàm Bầu.\n\nCầu rộng 7 m, hoàn thành vào cuối năm nay, thay cho bến phà cũ.\n';
    dataTransfer.items.add(new File([text], 'cau.txt', { type: 'text/plain' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await acceptPreview(page);
  await expect(headline(page)).toHaveText('Khởi công cầu Rạch Gốc');
  await expect(rows(page)).toHaveCount(2);
});

test('a photo dropped beside the sheet goes into no article, and that is said', async ({ start }) => {
  const { page } = await start({ env: { DATELINE_SAMPLE: '1' } });
  await expect(rows(page)).toHaveCount(1);
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['not looked at'], 'cau.jpg', { type: 'image/jpeg' }));
    return transfer;
  });
  for (const type of ['dragenter', 'dragover', 'drop']) await rows(page).first().dispatchEvent(type, { dataTransfer });
  await expect(page.getByText(/^1 ảnh chưa vào bài nào\./u).first()).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('articles are written, duplicated, thrown away and brought back', async ({ start, home }) => {
  const { page } = await start({ env: { DATELINE_SAMPLE: '1' } });
  await page.getByRole('button', { name: 'Bài mới' }).first().click();
  await expect(rows(page)).toHaveCount(2);
  await headline(page).click();
  await page.keyboard.type('Bài thứ hai');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sapo của bài thứ hai');
  await saved(page);
  await expect(rows(page).first()).toContainText('Bài thứ hai');

  await rows(page).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Nhân bản' }).click();
  await expect(rows(page).filter({ hasText: 'Bài thứ hai' })).toHaveCount(2);

  await rows(page).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Chuyển vào thùng rác' }).click();
  await expect(rows(page)).toHaveCount(2);
  await undoSaid(page).click();
  await expect(rows(page)).toHaveCount(3);

  await rows(page).filter({ hasText: HEADLINE }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Chuyển vào thùng rác' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Thùng rác' }).first().click();
  await page.getByRole('button', { name: `Khôi phục “${HEADLINE}”` }).click();
  await page.getByRole('button', { name: 'Về bàn tin' }).click();
  await expect(rows(page)).toHaveCount(3);
  expect(await readdir(join(home, 'library', 'trash'))).toEqual([]);
});

test('an export holds the whole article and replaces nothing', async ({ start, home }) => {
  const { app, page } = await start({ env: { DATELINE_SAMPLE: '1' } });
  await answerDialogs(app, [home]);
  await page.getByRole('tab', { name: 'Xuất' }).click();
  await page.getByRole('button', { name: 'Đổi…' }).click();
  const go = page.getByRole('button', { name: 'Xuất 2 tệp' });
  await go.click();
  await expect(page.getByText(/2024-09-12-tan-hoa-dua-nuoc-sach\S*\.pdf/u).first()).toBeVisible({ timeout: 60_000 });
  await go.click();
  const exported = async () => (await readdir(home)).filter((name) => name.startsWith('2024-09-12')).sort();
  await expect.poll(exported, { timeout: 60_000 }).toHaveLength(4);

  const pdf = (await exported()).find((name) => name.endsWith('.pdf'));
  const found = squeeze(await pdfText(join(home, pdf ?? '')));
  const written = await page.locator('[data-lexical-editor] p').allInnerTexts();
  expect(written.length).toBeGreaterThan(4);
  for (const paragraph of written) expect(found).toContain(squeeze(paragraph));
});

test('language and theme change at once, in the menus too, and are kept', async ({ start }) => {
  const first = await start({ env: { DATELINE_SAMPLE: '1' } });
  const send = (command: string) =>
    first.app.evaluate(
      ({ BrowserWindow }, c) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', c),
      command,
    );
  await send('view/language-en');
  await expect(first.page.getByRole('button', { name: 'New article' }).first()).toBeVisible();
  await send('view/theme-dark');
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const labels = await first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  expect(labels).toEqual(['&File', '&Edit', 'F&ormat', '&Go', '&View', '&Help']);
  await first.close();

  const second = await start();
  await expect(second.page.getByRole('button', { name: 'New article' }).first()).toBeVisible();
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the window comes back where it stood, with its columns and text size', async ({ start }) => {
  const first = await start({ env: { DATELINE_SAMPLE: '1' } });
  const place = { x: 40, y: 30, width: 1010, height: 640 };
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), place);
  await first.page.getByRole('button', { name: 'Phóng to chữ' }).click();
  await expect(first.page.getByText('110%')).toBeVisible();
  await first.close();

  const second = await start();
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(
    place,
  );
  await expect(second.page.getByText('110%')).toBeVisible();
});

test('a second start hands its file to the first one and ends, though they stand in different folders', async ({
  start,
  home,
}) => {
  const { page, app } = await start();
  const { executable, args } = await startCommand([basename(SAMPLE)]);
  await run(executable, args, { cwd: dirname(SAMPLE), env: startEnvironment({ home }), timeout: 30_000 });
  await acceptPreview(page);
  await expect(headline(page).or(rows(page)).filter({ hasText: HEADLINE }).first()).toBeVisible();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a file that is named while the first start is still opening is brought in once there is a desk', async ({
  start,
  home,
}) => {
  const { executable, args } = await startCommand([SAMPLE]);
  const isHeld = () => lstat(join(home, 'SingletonLock')).then(Boolean, () => false);
  const second = async () => {
    await expect.poll(isHeld, { intervals: [10], timeout: 30_000 }).toBe(true);
    await run(executable, args, { env: startEnvironment({ home }), timeout: 30_000 });
  };
  const [{ page }] = await Promise.all([start(), second()]);
  await acceptPreview(page);
  await expect(headline(page).or(rows(page)).filter({ hasText: HEADLINE }).first()).toBeVisible();
});

test('when the library is gone the text stays, the reason is said, and saving goes on once it is back', async ({
  start,
  home,
}) => {
  const { page } = await start({ env: { DATELINE_SAMPLE: '1' } });
  const library = join(home, 'library');
  await headline(page).click({ position: { x: 2, y: 8 } });
  await rename(library, `${library}-away`);
  await page.keyboard.type('2024: ');
  await expect(page.getByText(/^Chưa lưu — /u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu bản sao nơi khác…' })).toBeVisible();
  await rename(`${library}-away`, library);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await saved(page);
  await expect(headline(page)).toHaveText(`2024: ${HEADLINE}`);
});
