/** A library with damaged files in the real app: mended from every copy there is, told once and in words, nothing thrown away. */
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { articleFile, articleFolder, libraryPaths } from '../../src/main/library/paths';
import { test } from './support/app';
import { plain } from './support/editor-articles';
import { libraryOf, readArticle, verify } from './support/library';
import { command, librarySection, rowOf, rowsOf } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { clickAtEnd, slotOf } from './support/sheet';

const SCHOOL = 'Trường làng có thư viện mới';
const BRIDGE = 'Cầu gỗ thành cầu bê tông';

/** What is done to one article before and after, an hour ago, beside another one. */
const seed = (home: string): Promise<Article> =>
  inOtherSession(
    home,
    async ({ write, rewrite, pass }) => {
      await write({ headline: plain(SCHOOL) });
      const { id } = await write({ headline: plain(BRIDGE) });
      await rewrite(id, { headline: plain(`${BRIDGE}, dài 30 mét`) });
      pass(10);
      return rewrite(id, { headline: plain(`${BRIDGE}, dài 32 mét`) });
    },
    minutesAgo(60),
  );

const folderOf = (home: string, id: ArticleId): string => articleFolder(libraryPaths(libraryOf(home)).articles, id);
const copiesOf = (home: string, id: ArticleId) => articleFile(folderOf(home, id));

/** As a power cut leaves a file whose length was written, and its bytes not. */
const zero = async (path: string): Promise<void> => writeFile(path, Buffer.alloc((await stat(path)).size));

const previousOf = (home: string, id: ArticleId): string => {
  const { previous } = copiesOf(home, id);
  if (previous === null) throw new Error('an article has a copy of its last state but one');
  return previous;
};

const badFiles = async (home: string, id: ArticleId): Promise<readonly string[]> =>
  (await readdir(folderOf(home, id))).filter((name) => name.includes('.damaged-'));

const headlineOnDisk = async (home: string, id: ArticleId): Promise<string> =>
  textOf((await readArticle(home, id)).headline);

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'được lấy lại khi mở thư viện.' });

test('a file of zeros gives way to the copy before it; the person hears of it once, and the bad file lies aside', async ({
  start,
  home,
}) => {
  const { id } = await seed(home);
  await zero(copiesOf(home, id).current);
  const first = await start();
  await expect(notice(first.page)).toContainText('1 bài được lấy lại khi mở thư viện.');
  await expect(notice(first.page)).toContainText(/từ bản lưu trước đó, \d\d\/\d\d\/\d{4} \d\d:\d\d/u);
  await notice(first.page)
    .getByRole('button', { name: `${BRIDGE}, dài 30 mét` })
    .click();
  await expect(slotOf(first.page, 'headline')).toHaveText(`${BRIDGE}, dài 30 mét`);
  expect(await headlineOnDisk(home, id)).toBe(`${BRIDGE}, dài 30 mét`);
  const [bad] = await badFiles(home, id);
  expect((await readFile(join(folderOf(home, id), bad ?? ''))).every((byte) => byte === 0)).toBe(true);
  await first.close();

  const second = await start();
  await expect(rowsOf(second.page)).toHaveCount(2);
  await expect(notice(second.page)).toBeHidden();
  expect(await badFiles(home, id)).toHaveLength(1);
  await second.close();
  expect(await verify(home)).toMatchObject({ isSound: true });
});

test('where the copy before it is damaged too, the newest revision of its history comes back', async ({
  start,
  home,
}) => {
  const { id } = await seed(home);
  await zero(copiesOf(home, id).current);
  await zero(previousOf(home, id));
  const { page } = await start();
  await expect(notice(page)).toContainText(/từ lịch sử, \d\d\/\d\d\/\d{4} \d\d:\d\d/u);
  await expect(notice(page)).toContainText('tệp hỏng được giữ riêng, không xóa');
  await notice(page).getByRole('button', { name: 'Đã rõ' }).click();
  await expect(notice(page)).toBeHidden();
  expect(await headlineOnDisk(home, id)).toBe(`${BRIDGE}, dài 32 mét`);
  expect((await badFiles(home, id)).length).toBeGreaterThanOrEqual(1);
});

test('damage done while the window is open is found by the check, and mended when told to', async ({ start, home }) => {
  const { id } = await seed(home);
  const open = await start();
  const { page } = open;
  await rowOf(page, SCHOOL).click();
  await expect(slotOf(page, 'headline')).toHaveText(SCHOOL);
  await zero(copiesOf(home, id).current);
  await command(open, 'library/manage');
  const check = librarySection(page, 'Kiểm tra');
  await check.getByRole('button', { name: 'Kiểm tra thư viện' }).click();
  await expect(check).toContainText('1 bài có tệp hỏng, còn lấy lại được từ bản lưu trước:');
  await expect(check.getByRole('listitem')).toContainText(BRIDGE);
  expect(await badFiles(home, id)).toEqual([]);
  await check.getByRole('button', { name: 'Lấy lại 1 bài từ bản lưu trước' }).click();
  await expect(check).toContainText('Đã lấy lại 1 bài; tệp hỏng được giữ riêng, không xóa:');
  expect(await badFiles(home, id)).toHaveLength(1);
  await check.getByRole('button', { name: 'Kiểm tra thư viện' }).click();
  await expect(check).toContainText('Thư viện nguyên vẹn: 2 bài');
  await page.keyboard.press('Escape');
  await expect(rowOf(page, `${BRIDGE}, dài 30 mét`)).toBeVisible();
});

test('where the file of the very article that is open is damaged, its text goes back to the disk from the sheet', async ({
  start,
  home,
}) => {
  const { id } = await seed(home);
  const open = await start();
  const { page } = open;
  await clickAtEnd(page, 'headline');
  await page.keyboard.type(' và rộng 4 mét');
  const typed = `${BRIDGE}, dài 32 mét và rộng 4 mét`;
  await expect.poll(() => headlineOnDisk(home, id)).toBe(typed);
  await zero(copiesOf(home, id).current);
  await expect.poll(() => badFiles(home, id)).toHaveLength(1);
  await expect(page.getByText('Dateline đã ghi lại từ bản đang mở, không mất chữ nào.').first()).toBeVisible();
  await expect(slotOf(page, 'headline')).toHaveText(typed);
  expect(await headlineOnDisk(home, id)).toBe(typed);
  await clickAtEnd(page, 'headline');
  await page.keyboard.type('!');
  await expect.poll(() => headlineOnDisk(home, id)).toBe(`${typed}!`);
  await expect(rowOf(page, `${typed}!`)).toBeVisible();
});

test('the list of all articles is only a cache: deleted or damaged, it is made anew', async ({ start, home }) => {
  await seed(home);
  const index = libraryPaths(libraryOf(home)).index;
  for (const harm of [() => rm(index), () => writeFile(index, '{"format":1,')]) {
    await harm();
    const open = await start();
    await expect(rowOf(open.page, SCHOOL)).toBeVisible();
    await expect(rowOf(open.page, `${BRIDGE}, dài 32 mét`)).toBeVisible();
    await expect(notice(open.page)).toBeHidden();
    await open.close();
    expect(JSON.parse(await readFile(index, 'utf8'))).toMatchObject({ format: 1 });
  }
});
