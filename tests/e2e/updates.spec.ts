// New versions in the real app, from a real server: asked for, refused in words, put in place once everything is stored, and gone back from.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { textOf } from '#shared/article/inline';
import type { Command } from '#shared/commands';
import { test as base, type OpenApp, startCommand, startEnvironment } from './support/app';
import { libraryOf, readArticle } from './support/library';
import { clickAtEnd, newArticle, slotOf } from './support/sheet';
import { type Newsroom, openNewsroom } from './support/updates';

const run = promisify(execFile);

const test = base.extend<{ readonly newsroom: Newsroom }>({
  newsroom: async ({ home }, use) => {
    const newsroom = await openNewsroom(home);
    await use(newsroom);
    await newsroom.server.close();
  },
});

const command = ({ app }: OpenApp, what: Command): Promise<void> =>
  app.evaluate(({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', name), what);

const dialogOf = (page: Page) =>
  page.getByRole('dialog', { name: /^(?:Bản mới của Dateline|New versions of Dateline)$/u });

/** Opens the page, switches looking on and names the server, as a person does. */
const switchOn = async (open: OpenApp, { server }: Newsroom): Promise<void> => {
  await command(open, 'help/updates');
  const dialog = dialogOf(open.page);
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('textbox').fill(server.address);
  await dialog.getByRole('textbox').press('Enter');
};

const press = (page: Page, name: string) => dialogOf(page).getByRole('button', { name, exact: true }).click();

test('nobody is asked until somebody switches it on; then a new version is offered, fetched, and installed when Dateline closes', async ({
  start,
  newsroom,
}) => {
  newsroom.server.files = newsroom.release('0.9.0');
  const open = await start({ env: newsroom.env });
  await command(open, 'help/updates');
  await expect(dialogOf(open.page)).toContainText('Việc tìm bản mới đang tắt');
  expect(newsroom.server.asked).toEqual([]);
  await switchOn(open, newsroom);
  await press(open.page, 'Kiểm tra ngay');
  await expect(dialogOf(open.page)).toContainText('Có bản 0.9.0');
  await expect(dialogOf(open.page)).toContainText('Nhanh hơn khi mở bàn tin.');
  await press(open.page, 'Tải về');
  await expect(dialogOf(open.page)).toContainText('đúng từng byte');
  await press(open.page, 'Cài khi đóng Dateline');
  await open.page.keyboard.press('Escape');
  await expect(open.page.getByRole('contentinfo')).toContainText('Bản 0.9.0 cài khi đóng');
  expect(newsroom.program()).toContain('the program before');
  await open.close();
  expect(newsroom.program()).toContain('0.9.0');
  expect(newsroom.opened()).toBeNull();
});

test('installed at once, the last word is stored first and the new version opens', async ({
  start,
  home,
  newsroom,
}) => {
  newsroom.server.files = newsroom.release('0.9.0');
  const open = await start({ env: newsroom.env });
  const id = await newArticle(open);
  await switchOn(open, newsroom);
  await press(open.page, 'Kiểm tra ngay');
  await press(open.page, 'Tải về');
  await expect(dialogOf(open.page)).toContainText('đúng từng byte');
  await open.page.keyboard.press('Escape');
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type('Nước ngọt về tới xã đảo.');
  const gone = new Promise<void>((done) => open.app.process().once('exit', () => done()));
  await command(open, 'help/updates');
  await press(open.page, 'Cài và mở lại ngay');
  await gone;
  expect(textOf((await readArticle(home, id)).lead)).toBe('Nước ngọt về tới xã đảo.');
  await expect.poll(newsroom.opened).toBe('0.9.0');
});

test('nothing is installed while there is text that cannot be stored', async ({ start, home, newsroom }) => {
  newsroom.server.files = newsroom.release('0.9.0');
  const open = await start({ env: newsroom.env });
  await newArticle(open);
  await switchOn(open, newsroom);
  await press(open.page, 'Kiểm tra ngay');
  await press(open.page, 'Tải về');
  await press(open.page, 'Cài khi đóng Dateline');
  await open.page.keyboard.press('Escape');
  await rename(libraryOf(home), `${libraryOf(home)}-away`);
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type('Chữ này chưa lưu được.');
  await command(open, 'help/updates');
  await press(open.page, 'Cài và mở lại ngay');
  await expect(open.page.getByText('Còn chữ chưa lưu được nên chưa cài').first()).toBeVisible();
  await dialogOf(open.page).getByRole('button', { name: 'Đóng', exact: true }).click();
  await expect(slotOf(open.page, 'lead')).toHaveText('Chữ này chưa lưu được.');
  // Whoever leaves all the same, and loses it, is not sent on to another version on top of that.
  await open.app.evaluate(({ dialog }) => {
    Object.assign(dialog, { showMessageBox: () => Promise.resolve({ response: 1, checkboxChecked: false }) });
  });
  await open.close();
  expect(newsroom.program()).toContain('the program before');
});

test('a stranger’s, an altered and a missing release are refused in words, in both languages, and nothing changes', async ({
  start,
  home,
  newsroom,
}) => {
  const open = await start({ env: newsroom.env });
  await switchOn(open, newsroom);
  await press(open.page, 'Kiểm tra ngay');
  await expect(dialogOf(open.page)).toContainText('Không thấy tệp của bản mới ở đó');
  const good = newsroom.release('0.9.0');
  newsroom.server.files = { ...good, 'latest.json': Buffer.from(`${Buffer.from(good['latest.json'] ?? [])} `) };
  await press(open.page, 'Kiểm tra ngay');
  await expect(dialogOf(open.page)).toContainText('Chữ ký của bản mới không khớp');
  const name = Object.keys(good).find((each) => each.endsWith('.AppImage')) ?? '';
  newsroom.server.files = { ...good, [name]: (good[name] ?? new Uint8Array()).slice().reverse() };
  await press(open.page, 'Kiểm tra ngay');
  await press(open.page, 'Tải về');
  await expect(dialogOf(open.page)).toContainText('không đúng từng byte như khi được ký');
  await command(open, 'view/language-en');
  await expect(dialogOf(open.page)).toContainText('is not, byte for byte, what was signed');
  await open.close();
  expect(newsroom.program()).toContain('the program before');
  expect(readdirSync(join(home, 'updates', 'packages', '0.9.0'))).not.toContain(name);
});

test('an address that is none is said to be none and kept by nobody', async ({ start, newsroom }) => {
  const open = await start({ env: newsroom.env });
  await command(open, 'help/updates');
  const dialog = dialogOf(open.page);
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('textbox').fill('http://ai:matkhau@may-chu/');
  await dialog.getByRole('textbox').press('Enter');
  await expect(dialog).toContainText('Địa chỉ này không đọc được');
  await press(open.page, 'Kiểm tra ngay');
  await expect(dialog).toContainText('Chưa có địa chỉ máy chủ');
});

test('a version that has come as far as its window is not gone back from', async ({ start, newsroom }) => {
  const note = newsroom.hasFailed('0.1.0', 1);
  await start({ env: newsroom.env });
  await expect.poll(() => existsSync(note)).toBe(false);
  expect(newsroom.program()).toContain('the program before');
});

test('a version that has failed to start twice gives way to the one that was kept, and that one opens', async ({
  home,
  newsroom,
}) => {
  const note = newsroom.hasFailed('0.1.0', 2);
  const { executable, args } = await startCommand();
  const env = startEnvironment({ home, env: { ...newsroom.env, DATELINE_WHEN_BROKEN: 'back' } });
  await run(executable, args, { env, timeout: 60_000 });
  expect(newsroom.program()).toContain('0.0.9');
  expect(existsSync(note)).toBe(false);
  await expect.poll(newsroom.opened).toBe('0.0.9');
});

test('whoever would rather try again gets the window', async ({ start, newsroom }) => {
  const note = newsroom.hasFailed('0.1.0', 2);
  await start({ env: { ...newsroom.env, DATELINE_WHEN_BROKEN: 'again' } });
  await expect.poll(() => existsSync(note)).toBe(false);
  expect(newsroom.program()).toContain('the program before');
});
