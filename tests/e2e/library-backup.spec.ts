/** Backups in the real app: made, looked into, taken into another library, called off, and refused in words. */
import { execFile } from 'node:child_process';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import type { Article } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { test } from './support/app';
import { plain } from './support/editor-articles';
import { readArticles, verify } from './support/library';
import { answerFileDialogs, command, librarySection, rowOf, rowsOf } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { clickAtEnd, openArticle, slotOf } from './support/sheet';

const run = promisify(execFile);

const LIGHTS = 'Thắp đèn đường liên xã';
const CLINIC = 'Trạm y tế có bác sĩ về';

const seed = (home: string): Promise<readonly [Article, Article]> =>
  inOtherSession(
    home,
    async ({ write, library, pass }) => {
      const lights = await write({ headline: plain(LIGHTS) });
      pass(1);
      const clinic = await write({ headline: plain(CLINIC) });
      const old = await write({ headline: plain('Bài đã bỏ') });
      await library.trash(old.id);
      return [lights, clinic] as const;
    },
    minutesAgo(60),
  );

const headlinesIn = async (home: string): Promise<readonly string[]> =>
  [...(await readArticles(home)).values()].map(({ headline }) => textOf(headline)).sort();

const entriesOf = async (archive: string): Promise<string> => (await run('unzip', ['-l', archive])).stdout;

test('a backup made in the window holds every article with its last letter, and its photos', async ({
  start,
  home,
}) => {
  const [lights, clinic] = await seed(home);
  const open = await start();
  const { page } = open;
  await openArticle(page, clinic.id, CLINIC);
  await clickAtEnd(page, 'headline');
  await page.keyboard.type(' tuyến trên');
  const archive = join(home, 'sao luu.zip');
  await answerFileDialogs(open, archive);
  await command(open, 'library/backup');
  await expect(librarySection(page, 'Sao lưu')).toContainText('Đã sao lưu 3 bài và 0 ảnh');
  await expect(librarySection(page, 'Sao lưu')).toContainText(archive);
  const entries = await entriesOf(archive);
  for (const { id } of [lights, clinic]) expect(entries).toContain(`articles/${id}/article.json`);
  expect(entries).toContain('trash/');
  const { stdout } = await run('unzip', ['-p', archive, `*${clinic.id}/article.json`]);
  expect(stdout).toContain(`${CLINIC} tuyến trên`);
  expect((await run('unzip', ['-t', archive])).stdout).toContain('No errors detected');
});

/** But the log, which begins when there is something to write into it. */
const filesIn = async (home: string): Promise<readonly string[]> =>
  (await readdir(home)).filter((name) => name !== 'logs');

test('called off, nothing is written and nothing is said', async ({ start, home }) => {
  await seed(home);
  const open = await start();
  await answerFileDialogs(open, null);
  const before = await filesIn(home);
  for (const name of ['library/backup', 'library/restore'] as const) {
    await command(open, name);
    await expect(librarySection(open.page, 'Sao lưu').getByRole('button', { name: 'Sao lưu ngay…' })).toHaveAttribute(
      'aria-disabled',
      'false',
    );
  }
  await expect(librarySection(open.page, 'Sao lưu')).not.toContainText(/dừng|Đã sao lưu/u);
  expect(await filesIn(home)).toEqual(before);
});

test('restoring into a library of its own adds what is missing, renews what is older, and keeps what is newer', async ({
  start,
  home,
}) => {
  const [lights, clinic] = await seed(home);
  const archive = join(home, 'sao-luu.zip');
  const first = await start();
  await answerFileDialogs(first, archive);
  await command(first, 'library/backup');
  await expect(librarySection(first.page, 'Sao lưu')).toContainText('Đã sao lưu 3 bài');
  await first.close();

  // Since then one article went on, another went for good, and a third was begun.
  await inOtherSession(home, async ({ rewrite, write, library }) => {
    await rewrite(lights.id, { headline: plain(`${LIGHTS} giai đoạn hai`) });
    await library.trash(clinic.id);
    await library.deleteForGood(clinic.id);
    await write({ headline: plain('Bài viết sau') });
  });
  const second = await start();
  const { page } = second;
  await openArticle(page, lights.id, `${LIGHTS} giai đoạn hai`);
  await answerFileDialogs(second, archive);
  await command(second, 'library/restore');
  await expect(librarySection(page, 'Sao lưu')).toContainText(
    'Đã thêm 1 bài, cập nhật 0 bài, giữ nguyên 2 bài đang có',
  );
  await page.keyboard.press('Escape');
  await expect(rowsOf(page)).toHaveCount(3);
  await expect(rowOf(page, CLINIC)).toBeVisible();
  await expect(slotOf(page, 'headline')).toHaveText(`${LIGHTS} giai đoạn hai`);
  expect(await headlinesIn(home)).toEqual(['Bài viết sau', `${LIGHTS} giai đoạn hai`, CLINIC].sort());
  await second.close();
  expect(await verify(home)).toMatchObject({ isSound: true });
});

test('an article that is older than the backup comes back newer, on the sheet too, with the older one in its history', async ({
  start,
  home,
}) => {
  const [lights] = await seed(home);
  const archive = join(home, 'sao-luu.zip');
  const old = join(home, 'old');
  await run('cp', ['-a', home, `${home}-old`]);
  await run('mv', [`${home}-old`, old]);
  await inOtherSession(home, async ({ rewrite, library }) => {
    await rewrite(lights.id, { headline: plain(`${LIGHTS}, đủ 40 cột`) });
    await library.backup(archive, '1.0.0', { onProgress: () => undefined, signal: new AbortController().signal });
  });
  const open = await start({ home: old });
  const { page } = open;
  await openArticle(page, lights.id, LIGHTS);
  await answerFileDialogs(open, archive);
  await command(open, 'library/restore');
  await expect(librarySection(page, 'Sao lưu')).toContainText('cập nhật 1 bài');
  await page.keyboard.press('Escape');
  await expect(slotOf(page, 'headline')).toHaveText(`${LIGHTS}, đủ 40 cột`);
  await clickAtEnd(page, 'headline');
  await page.keyboard.type(' đèn');
  await expect.poll(() => headlinesIn(old)).toContain(`${LIGHTS}, đủ 40 cột đèn`);
  await command(open, 'view/history');
  await page.locator('[data-revision]').last().click();
  await expect(page.getByRole('region', { name: /^Xem lại bản/u })).toContainText(LIGHTS);
});

test('what is no backup, and a backup that is cut off, are refused in words and change nothing', async ({
  start,
  home,
}) => {
  await seed(home);
  const open = await start();
  const section = librarySection(open.page, 'Sao lưu');
  const archive = join(home, 'sao-luu.zip');
  await answerFileDialogs(open, archive);
  await command(open, 'library/backup');
  await expect(section).toContainText('Đã sao lưu 3 bài');
  const { byteLength } = await readFile(archive);
  await truncate(archive, byteLength - 200);
  await command(open, 'library/restore');
  await expect(section).toContainText(/Bản sao lưu này bị hỏng|không phải bản sao lưu/u);
  await expect(section).toContainText('Bài đang có không bị ghi đè.');

  const letter = join(home, 'thu.zip');
  await writeFile(letter, 'Thưa tòa soạn');
  await answerFileDialogs(open, letter);
  await command(open, 'library/restore');
  await expect(section).toContainText('Tệp này không phải bản sao lưu của Dateline.');
  expect(await headlinesIn(home)).toEqual([LIGHTS, CLINIC].sort());
});

test('a folder for daily backups is chosen, kept over a restart, and turned off', async ({ start, home }) => {
  await seed(home);
  const first = await start();
  await answerFileDialogs(first, home);
  await command(first, 'library/manage');
  await librarySection(first.page, 'Sao lưu hằng ngày').getByRole('button', { name: 'Chọn thư mục…' }).click();
  await expect(librarySection(first.page, 'Sao lưu hằng ngày')).toContainText(home);
  await first.close();

  const second = await start();
  await command(second, 'library/manage');
  const daily = librarySection(second.page, 'Sao lưu hằng ngày');
  await expect(daily).toContainText(home);
  await daily.getByRole('button', { name: 'Tắt' }).click();
  await expect(daily).toContainText('Chưa bật.');
  await second.close();
  // As at first: nothing of it is remembered.
  const { data } = JSON.parse(await readFile(join(home, 'settings.json'), 'utf8'));
  expect(data).not.toHaveProperty('backupFolder');
});
