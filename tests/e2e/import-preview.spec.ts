/** Importing in the real app: pages, a Word document with its photo, text of an old alphabet, many files, the same file again. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import type { Article } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { photosOf } from '#shared/article/photos';
import { asTcvn3, westernBytes } from '../unit/vietnamese/legacy/encoders';
import { type OpenApp, startCommand, startEnvironment, test } from './support/app';
import { acceptPreview, partWith, previewOf, previewSlot } from './support/importing';
import { readArticles } from './support/library';

const SAMPLE = resolve('resources/sample/tan-hoa-nuoc-sach.txt');
const HEADLINE = 'Tân Hòa đưa nước sạch về ba xã ven sông trước mùa khô';
const WORD = resolve('tests/fixtures/imports/story.docx');
const BRIDGE = [
  'Khởi công cầu Rạch Gốc',
  '',
  'Sáng 3/5, huyện Tân Hòa khởi công cầu Rạch Gốc dài 120 m, nối hai bờ sông Vàm Bầu.',
  '',
  'Cầu rộng 7 m, hoàn thành vào cuối năm nay, thay cho bến phà cũ.',
  '',
].join('\n');

/** Answers the next native dialogs, which no test can click, with these paths. */
const choose = async ({ app, page }: OpenApp, paths: readonly string[]): Promise<void> => {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
  await page.getByRole('button', { name: 'Nhập bài…' }).first().click();
};

const fileIn = async (home: string, name: string, data: string | Uint8Array): Promise<string> => {
  const path = join(home, name);
  await writeFile(path, data);
  return path;
};

/** As a file manager does it: the window is given paths of the disk. */
const dropPaths = async (page: Page, files: readonly string[]): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  await session.detach();
};

const headline = (page: Page) => page.locator('[data-slot="headline"]');
const rows = (page: Page) => page.locator('[data-row]');

const stored = async (home: string): Promise<readonly Article[]> => [...(await readArticles(home)).values()];

test('pages are shown before they are stored, moved line by line, and come in one after another', async ({
  start,
  home,
}) => {
  const open = await start();
  const { page } = open;
  await choose(open, [SAMPLE, await fileIn(home, 'cau.txt', BRIDGE)]);
  await expect(previewSlot(page, 'Tít')).toHaveText([HEADLINE]);
  await expect(previewSlot(page, 'Bỏ lại')).toContainText(['0 / 500 ký tự']);
  expect(await stored(home)).toEqual([]);
  await partWith(page, 'Phát biểu tại buổi lễ').getByRole('button').press('7');
  await page.keyboard.press('Control+Enter');
  await expect(previewSlot(page, 'Tít')).toHaveText(['Khởi công cầu Rạch Gốc']);
  await page.keyboard.press('Control+Enter');
  await expect(previewOf(page)).toContainText('Đã nhập 2 bài');
  await page.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(headline(page)).toHaveText(HEADLINE);
  await expect(rows(page)).toHaveCount(2);
  const subheads = (await stored(home)).flatMap(({ body }) => body.filter(({ type }) => type === 'subhead'));
  expect(subheads.map((block) => (block.type === 'subhead' ? textOf(block.text) : ''))).toEqual([
    expect.stringMatching(/^Phát biểu tại buổi lễ/u),
  ]);
});

test('a Word document comes in with its photo, seen before it is stored', async ({ start, home }) => {
  const open = await start();
  const { page } = open;
  await choose(open, [WORD]);
  const picture = previewOf(page).locator('[data-part] img').first();
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)))
    .toBeGreaterThan(0);
  const shown = await previewSlot(page, 'Tít').allTextContents();
  await acceptPreview(page);
  await expect(headline(page)).toHaveText(shown.join(''));
  const [article] = await stored(home);
  expect(article && photosOf(article).filter(({ asset }) => asset !== null)).not.toHaveLength(0);
  expect(await readdir(join(home, 'library', 'assets'))).not.toHaveLength(0);
});

test('text of an old alphabet is shown before and after, and stored as Unicode', async ({ start, home }) => {
  const open = await start();
  const { page } = open;
  await choose(open, [await fileIn(home, 'cu.txt', westernBytes(asTcvn3(BRIDGE)))]);
  const beside = previewOf(page).getByRole('complementary');
  await expect(beside).toContainText('TCVN3 (ABC)');
  await expect(beside).toContainText('Khëi c«ng');
  await expect(previewSlot(page, 'Tít')).toHaveText(['Khởi công cầu Rạch Gốc']);
  await acceptPreview(page);
  await expect(headline(page)).toHaveText('Khởi công cầu Rạch Gốc');
});

test('what is not imported leaves the library as it was', async ({ start, home }) => {
  const open = await start();
  const { page } = open;
  await choose(open, [WORD]);
  await previewOf(page).waitFor();
  await page.keyboard.press('Escape');
  await expect(previewOf(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Chưa có bài nào' })).toBeVisible();
  expect(await stored(home)).toEqual([]);
  expect(await readdir(join(home, 'library', 'assets')).catch(() => [])).toEqual([]);
});

test('among many files a broken one says why and holds up none; the same file again is noticed', async ({
  start,
  home,
}) => {
  const open = await start();
  const { page } = open;
  const broken = await fileIn(home, 'hong.docx', (await readFile(WORD)).subarray(0, 400));
  const good = await Promise.all(
    [1, 2, 3].map((nth) => fileIn(home, `cau-${nth}.txt`, BRIDGE.replace('Rạch Gốc', `Rạch Gốc số ${nth}`))),
  );
  await choose(open, [broken, ...good]);
  const files = page.getByRole('listbox', { name: 'Các tệp đang nhập' });
  await expect(files.getByRole('option').first()).toContainText('Tệp bị cắt ngang hoặc hỏng.');
  await page.getByRole('button', { name: 'Nhập tất cả bài sẵn sàng (3)' }).click();
  await expect(previewOf(page)).toContainText('Đã nhập 3 bài · 1 tệp không đọc được');
  await page.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(rows(page)).toHaveCount(3);

  await choose(open, [good[1] ?? '']);
  await expect(previewOf(page)).toContainText('Bài “Khởi công cầu Rạch Gốc số 2” đang có trong thư viện.');
  await previewOf(page).getByRole('button', { name: 'Mở bài đó' }).click();
  await expect(headline(page)).toHaveText('Khởi công cầu Rạch Gốc số 2');
  await expect(rows(page)).toHaveCount(3);

  await choose(open, [good[1] ?? '']);
  await previewOf(page)
    .getByRole('button', { name: /^Vẫn nhập bài mới/u })
    .click();
  await expect(rows(page)).toHaveCount(4);
});

test('a second start with a file shows it in the window that is open', async ({ start, home }) => {
  const { page } = await start();
  const path = await fileIn(home, 'cau.txt', BRIDGE);
  const { executable, args } = await startCommand([path]);
  await promisify(execFile)(executable, args, { env: startEnvironment({ home }) });
  await expect(previewSlot(page, 'Tít')).toHaveText(['Khởi công cầu Rạch Gốc']);
  expect(await stored(home)).toEqual([]);
  await acceptPreview(page);
  await expect(headline(page)).toHaveText('Khởi công cầu Rạch Gốc');
});

test('a folder dropped while a preview is open comes in with all in it; what is in the import already says so', async ({
  start,
  home,
}) => {
  const open = await start();
  const { page } = open;
  await mkdir(join(home, 'bai', 'cu'), { recursive: true });
  await fileIn(join(home, 'bai'), 'cau.txt', BRIDGE);
  await fileIn(join(home, 'bai', 'cu'), 'kenh.txt', BRIDGE.replaceAll('cầu', 'kênh'));
  await fileIn(join(home, 'bai', 'cu'), 'anh.png', '');
  await choose(open, [await fileIn(home, 'cau-dau.txt', BRIDGE)]);
  await expect(previewSlot(page, 'Tít')).toHaveText(['Khởi công cầu Rạch Gốc']);
  await dropPaths(page, [join(home, 'bai')]);
  const options = page.getByRole('listbox', { name: 'Các tệp đang nhập' }).getByRole('option');
  await expect(options).toHaveCount(3);
  await expect(options.nth(1)).toContainText('bai/cau.txt');
  await expect(options.nth(1)).toContainText('Đã có trong lần nhập này');
  await expect(options.nth(2)).toContainText('bai/cu/kenh.txt');
  await page.getByRole('button', { name: 'Nhập tất cả bài sẵn sàng (2)' }).click();
  await expect(previewOf(page)).toContainText('“cau-dau.txt” có cùng nội dung.');
  expect(await stored(home)).toHaveLength(2);
  await previewOf(page).getByRole('button', { name: 'Bỏ qua tệp này' }).click();
  await expect(previewOf(page)).toContainText('Đã nhập 2 bài · bỏ qua 1');
});

test('a folder that holds no article says so, and changes nothing', async ({ start, home }) => {
  const { page } = await start();
  await mkdir(join(home, 'rong'));
  await dropPaths(page, [join(home, 'rong')]);
  await expect(page.getByText('Tệp không có chữ nào.').first()).toBeVisible();
  expect(await stored(home)).toEqual([]);
});

test('accepted twice in one moment an article is stored once', async ({ start, home }) => {
  const open = await start();
  const { page } = open;
  await choose(open, [await fileIn(home, 'cau.txt', BRIDGE)]);
  await expect(previewSlot(page, 'Tít')).toHaveText(['Khởi công cầu Rạch Gốc']);
  await page.evaluate(() => {
    const part = document.querySelector('[data-part]');
    for (let press = 0; press < 3; press += 1)
      part?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  });
  await expect(headline(page)).toHaveText('Khởi công cầu Rạch Gốc');
  await expect(rows(page)).toHaveCount(1);
  expect(await stored(home)).toHaveLength(1);
});
