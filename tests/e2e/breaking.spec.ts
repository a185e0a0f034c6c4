/** A window that breaks, in every way that one can: it says that the text is safe and where, and comes back with it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, expect } from '@playwright/test';
import { startCommand, startEnvironment, test } from './support/app';
import {
  answerWith,
  askedOf,
  crash,
  crashWords,
  follow,
  forgive,
  headlineIn,
  inWindow,
  writeArticle,
} from './support/broken-window';

test('a window that broke says that the text is safe, and comes back with it', async ({ start }) => {
  const opened = await start();
  await writeArticle(opened, 'trước khi hỏng');
  await crash(opened);
  await expect.poll(() => inWindow<string>(opened, 'document.body.innerText')).toMatch(/Lần lưu cuối: \d\d:\d\d:\d\d/u);
  expect(await inWindow(opened, 'document.body.innerText')).toContain(join(opened.home, 'library'));

  await follow(opened, 'copy');
  await expect
    .poll(() => inWindow<string>(opened, 'document.body.innerText'))
    .toContain('Đã chép thông tin chẩn đoán.');
  expect(await opened.app.evaluate(({ clipboard }) => clipboard.readText())).toContain('window-gone reason=');

  await follow(opened, 'reload');
  await expect.poll(() => headlineIn(opened)).toContain('trước khi hỏng');
  // The page that the debugger knew is gone, and said so.
  forgive(opened);
});

test('the third time in a minute it offers to open without the article; closing it then asks nothing', async ({
  start,
}) => {
  const opened = await start();
  await writeArticle(opened, 'Bài còn nguyên');
  for (let time = 1; time <= 3; time += 1) {
    await crash(opened);
    await expect.poll(() => inWindow<string>(opened, 'location.href')).toBe('dateline://crash/page.html');
    if (time < 3) {
      await follow(opened, 'reload');
      await expect.poll(() => inWindow<string>(opened, 'location.href')).toContain('index.html');
      await expect.poll(() => inWindow<boolean>(opened, `document.querySelector('[data-slot]') !== null`)).toBe(true);
    }
  }
  expect(await inWindow(opened, 'document.body.innerText')).toContain('Cửa sổ lại gặp lỗi');
  await follow(opened, 'without-article');
  await expect.poll(() => inWindow<string>(opened, 'location.href')).toContain('index.html');
  forgive(opened);
  await crash(opened);
  await expect.poll(() => inWindow<string>(opened, 'location.href')).toBe('dateline://crash/page.html');
  forgive(opened);
  await opened.close();
});

test('a page that cannot be drawn any more stores what was typed last, says where it is, and comes back with it', async ({
  start,
}) => {
  const opened = await start();
  await writeArticle(opened, 'Chợ đầu kênh');
  await opened.page.keyboard.type(' họp sớm');
  const { settings } = await opened.page.evaluate(() => window.dateline.call('app/start'));
  // A language that there is not, which main would never send: no word can be drawn in it.
  await opened.app.evaluate(
    ({ BrowserWindow }, wrong) => BrowserWindow.getAllWindows()[0]?.webContents.send('settings-changed', wrong),
    { ...settings, language: 'xx' },
  );
  const words = await crashWords(opened);
  expect(words).toMatch(/Lần lưu cuối: \d\d:\d\d:\d\d/u);
  expect(words).toContain(join(opened.home, 'library'));
  await follow(opened, 'reload');
  await expect.poll(() => headlineIn(opened)).toContain('Chợ đầu kênh họp sớm');
  forgive(opened);
});

test('a page that answers no more is waited for as long as the person wants; opened anew, it has its text', async ({
  start,
}) => {
  const opened = await start();
  await writeArticle(opened, 'Nước về sớm');
  await answerWith(opened.app, 1);
  await opened.app.evaluate(({ BrowserWindow }) => {
    const [desk] = BrowserWindow.getAllWindows();
    void desk?.webContents.executeJavaScript('for (;;);').catch(() => undefined);
    // Chromium notices it by itself, but never where a debugger looks on.
    desk?.emit('unresponsive');
  });
  await expect.poll(() => askedOf(opened.app)).toEqual(['Cửa sổ không phản hồi']);
  expect(await crashWords(opened)).toMatch(/Lần lưu cuối/u);
  await follow(opened, 'reload');
  await expect.poll(() => headlineIn(opened)).toContain('Nước về sớm');
  forgive(opened);
});

/** A file for main that puts a preload of its own, which throws, before the program's. */
const breakBridge = async (home: string): Promise<string> => {
  const broken = join(home, 'broken-preload.cjs');
  await writeFile(broken, "throw new Error('no bridge')");
  const file = join(home, 'break-bridge.cjs');
  const text = `const { app, session } = require('electron');
app.whenReady().then(() => session.defaultSession.setPreloads([${JSON.stringify(broken)}]));`;
  await writeFile(file, text);
  return file;
};

test('a window whose bridge cannot be built says so in its place, once, and touches no text', async ({
  start,
  home,
}) => {
  const before = await start();
  await writeArticle(before, 'Bài còn nguyên');
  await before.close();

  const { executable, args } = await startCommand();
  const app = await _electron.launch({
    executablePath: executable,
    args: ['-r', await breakBridge(home), ...args],
    env: startEnvironment({ home }),
  });
  expect(await crashWords({ app })).toContain(join(home, 'library'));
  // Its own page has no bridge either, and is not put in its own place again and again.
  expect(await inWindow({ app }, 'performance.getEntriesByType("navigation").length')).toBe(1);
  await follow({ app }, 'reload');
  expect(await crashWords({ app })).not.toContain('Cửa sổ lại gặp lỗi');
  await app.close();

  const after = await start();
  await expect(after.page.locator('[data-slot="headline"]')).toContainText('Bài còn nguyên');
});
