/** The trash in the real app: how long it keeps what, and throwing away for good, which asks first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app';
import { plain } from './support/editor-articles';
import { libraryOf, readTrash, verify } from './support/library';
import { command, rowOf, rowsOf } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';

const DAY = 24 * 60;
const KEPT = 'Chợ nổi họp sớm';
const GONE = 'Bản tin gửi nhầm';
const RECENT = 'Bản nháp bỏ dở';

/** One article on the desk, one thrown away twelve days ago, one just now. */
const seed = async (home: string) => {
  const gone = await inOtherSession(
    home,
    async ({ write, library }) => {
      const article = await write({ headline: plain(GONE) });
      await library.trash(article.id);
      return article;
    },
    minutesAgo(12 * DAY),
  );
  const recent = await inOtherSession(home, async ({ write, library }) => {
    await write({ headline: plain(KEPT) });
    const article = await write({ headline: plain(RECENT) });
    await library.trash(article.id);
    return article;
  });
  return { gone: gone.id, recent: recent.id };
};

test('the days left are told, and follow the setting', async ({ start, home }) => {
  await seed(home);
  const open = await start();
  const { page } = open;
  await command(open, 'view/trash');
  const trash = page.getByRole('region', { name: 'Thùng rác' });
  const row = (headline: string) => trash.getByRole('listitem').filter({ hasText: headline });
  await expect(row(GONE)).toContainText('còn 18 ngày');
  await expect(row(RECENT)).toContainText('còn 30 ngày');
  await expect(trash.getByRole('listitem').first()).toContainText(RECENT);
  await command(open, 'library/manage');
  await page.getByRole('combobox', { name: 'Giữ bài đã xóa' }).selectOption({ label: '60 ngày' });
  await page.keyboard.press('Escape');
  await expect(row(GONE)).toContainText('còn 48 ngày');
  await expect(trash).toContainText('Bài nằm ở đây 60 ngày rồi bị xóa hẳn.');
});

test('deleting for good asks, and then leaves nothing of that article and everything of the others', async ({
  start,
  home,
}) => {
  const { gone, recent } = await seed(home);
  const open = await start();
  const { page } = open;
  await command(open, 'view/trash');
  await page.getByRole('button', { name: `Xóa hẳn: “${GONE}”` }).click();
  await expect(page.getByText('Bài và lịch sử của bài sẽ mất, không hoàn tác được.')).toBeVisible();
  await page.getByRole('button', { name: 'Giữ lại' }).click();
  expect([...(await readTrash(home)).keys()].sort()).toEqual([gone, recent].sort());

  await page.getByRole('button', { name: `Xóa hẳn: “${GONE}”` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa hẳn', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: GONE })).toHaveCount(0);
  expect([...(await readTrash(home)).keys()]).toEqual([recent]);
  expect(existsSync(join(libraryOf(home), 'trash', gone))).toBe(false);
  await page.getByRole('button', { name: 'Về bàn tin' }).click();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowOf(page, KEPT)).toBeVisible();
  await open.close();
  expect(await verify(home)).toMatchObject({ isSound: true, articles: 2 });
});
