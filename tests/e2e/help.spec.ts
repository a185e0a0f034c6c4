/** Help: the guide beside the sheet, a log and diagnostics without a word of anybody's, and the About box. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { forgive, press, writeArticle } from './support/broken-window';

const openHelp = async (opened: OpenApp): Promise<Page> => {
  const [help] = await Promise.all([opened.app.waitForEvent('window'), press(opened, 'help/open')]);
  await help.getByRole('heading', { level: 1 }).waitFor();
  return help;
};

const clipboardOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

test('the guide opens on what somebody is doing, is searched without accents, and turns with language and theme', async ({
  start,
}) => {
  const opened = await start();
  const { page } = opened;
  await press(opened, 'library/manage');
  await page.getByRole('dialog').waitFor();
  const help = await openHelp(opened);
  await expect(help.getByRole('heading', { level: 1 })).toContainText('Thư viện');
  await expect(help.getByRole('img').first()).toHaveJSProperty('complete', true);
  expect(await help.evaluate(() => 'dateline' in window)).toBe(false);

  await help.keyboard.press('Control+f');
  await help.getByRole('searchbox').fill('nhuan but');
  await help.keyboard.press('ArrowDown');
  await help.keyboard.press('Enter');
  await expect(help.getByRole('heading', { name: 'Nhuận bút', exact: true })).toBeInViewport();

  await page.evaluate(() => window.dateline.call('settings/change', { language: 'en', theme: 'dark' }));
  await expect(help.getByRole('heading', { level: 1 })).toHaveText('Record, board, royalties');
  await expect(help.locator('html')).toHaveAttribute('data-theme', 'dark');

  await help.getByRole('searchbox').fill('');
  // The key's release may find no window any more.
  await help.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(() => opened.app.windows().length).toBe(1);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the guide stands beside the sheet: one writes on while it is open', async ({ start }) => {
  const opened = await start();
  await openHelp(opened);
  await opened.page.bringToFront();
  await writeArticle(opened, 'viết tiếp');
  await expect(opened.page.locator('[data-slot="headline"]')).toContainText('viết tiếp');
});

test('no word, no name and no path of anybody’s gets into the log or the diagnostics', async ({ start, home }) => {
  const marker = 'MatHieuRieng';
  const opened = await start();
  const { page, app } = opened;
  await writeArticle(opened, `${marker}`);
  const file = join(home, `${marker}.txt`);
  await writeFile(file, `${marker} mở đầu\n\nĐoạn thân bài có ${marker} ở giữa.`);
  const id = await page.evaluate(async (word) => {
    const call = window.dateline.call;
    await call('settings/change', { person: word });
    await call('import/text', { text: `${word}\n\nThân bài.`, name: `${word}.txt` });
    await call('import/read', { files: [{ name: `${word}.docx`, bytes: new TextEncoder().encode(word) }] });
    await call('search/run', {
      text: word,
      filters: { statuses: [], bylines: [], places: [], tags: [] },
      limit: 5,
    } as never).catch(() => undefined);
    await call('photo/put', { bytes: new TextEncoder().encode(word) });
    await call('link/open', { address: `javascript:${word}` });
    const { summaries } = await call('library/list', { from: 0, count: 10 });
    const first = summaries[0]?.id;
    if (first !== undefined) await call('article/open', { id: `01JDA0000000000000000000AA` as typeof first });
    setTimeout(() => {
      throw new Error(`${word} was thrown`);
    });
    void Promise.reject(new SyntaxError(`Unexpected "${word}"`));
    return first;
  }, marker);
  expect(id).toBeDefined();
  await app.evaluate((_electron, word) => {
    void Promise.reject(new Error(`${word} in main`));
  }, marker);
  await expect(page.getByText('Một việc chạy nền đã hỏng').first()).toBeVisible();

  await press(opened, 'help/diagnostics');
  await expect.poll(() => clipboardOf(app)).toContain('## Library');
  const diagnostics = await clipboardOf(app);
  expect(diagnostics).toContain('request-failed');
  expect(diagnostics).toContain('page-broke');
  expect(diagnostics).toContain('program-broke kind=rejection');
  expect(diagnostics).toContain('person: set');
  expect(diagnostics).not.toContain(marker);
  expect(diagnostics).not.toContain(home);

  const logs = join(home, 'logs');
  for (const name of await readdir(logs)) {
    const text = await readFile(join(logs, name), 'utf8');
    expect(text).not.toContain(marker);
    expect(text).not.toContain(home);
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z (?:info|warn|error) +[a-z-]+(?: [a-zA-Z]+=[\w.:+@$<>/,?-]*)*$/u);
  }
  // The test's own errors are complaints of the page, and meant to be.
  forgive(opened);
});

test('the About box names what Dateline stands on, and every licence in full', async ({ start }) => {
  const opened = await start();
  const { page } = opened;
  await press(opened, 'help/about');
  const about = page.getByRole('dialog');
  await expect(about).toContainText(/Electron \d+\./u);
  await about.getByText(/^lexical 0\.52\.0$/u).click();
  await expect(about.locator('details[open] pre')).toContainText('Permission is hereby granted');
  await about.getByRole('button', { name: 'Chép các phiên bản' }).click();
  await expect.poll(() => clipboardOf(opened.app)).toMatch(/^Dateline .+\nElectron .+\nChromium .+/u);
});
