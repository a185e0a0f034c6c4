/** Another program writes the article that is open: taken over where nothing is unsaved, and never overwritten where something is. */
import { expect } from '@playwright/test';
import { textOf } from '#shared/article/inline';
import { type OpenApp, test } from './support/app';
import { plain } from './support/editor-articles';
import { readArticles } from './support/library';
import { command, revisionOf, rowOf, rowsOf } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { clickAtEnd, newArticle, slotOf } from './support/sheet';

const FISH = 'Cá linh về sớm';
const THEIRS = 'Cá linh về sớm nửa tháng';

const openOnFish = async (start: () => Promise<OpenApp>, home: string) => {
  const { id } = await inOtherSession(home, ({ write }) => write({ headline: plain(FISH) }), minutesAgo(30));
  const open = await start();
  await expect(slotOf(open.page, 'headline')).toHaveText(FISH);
  return { open, page: open.page, id };
};

const textsOnDisk = async (home: string): Promise<readonly string[]> =>
  [...(await readArticles(home)).values()].map(({ headline, lead }) => `${textOf(headline)} | ${textOf(lead)}`).sort();

test('a text that is all stored is reloaded quietly, and what is typed then builds on it', async ({ start, home }) => {
  const { page, id } = await openOnFish(start, home);
  await inOtherSession(home, ({ rewrite }) => rewrite(id, { headline: plain(THEIRS) }));
  await expect(slotOf(page, 'headline')).toHaveText(THEIRS);
  await expect(page.getByText('Bài đã được thay đổi bởi chương trình khác; đã nạp bản mới.').first()).toBeVisible();
  await clickAtEnd(page, 'lead');
  await page.keyboard.type('Nước lên nhanh.');
  await expect.poll(() => textsOnDisk(home)).toEqual([`${THEIRS} | Nước lên nhanh.`]);
  await expect(rowOf(page, THEIRS)).toBeVisible();
});

test('an article that was begun in this window is watched too', async ({ start, home }) => {
  const { open, page } = await openOnFish(start, home);
  const id = await newArticle(open);
  await clickAtEnd(page, 'headline');
  await page.keyboard.type('Bông điên điển');
  await expect.poll(() => textsOnDisk(home)).toContain('Bông điên điển | ');
  await inOtherSession(home, ({ rewrite }) => rewrite(id, { headline: plain('Bông điên điển nở rộ') }));
  await expect(slotOf(page, 'headline')).toHaveText('Bông điên điển nở rộ');
});

test('what is typed over a change from outside overwrites nothing: both texts are there in the end', async ({
  start,
  home,
}) => {
  const { page, id } = await openOnFish(start, home);
  await clickAtEnd(page, 'lead');
  await inOtherSession(home, async ({ rewrite }) => {
    await rewrite(id, { headline: plain(THEIRS) });
    // Before the next look at the disk.
    await page.keyboard.insertText('Ghe lưới đã ra đồng.');
  });
  const alert = page.getByRole('alert').filter({ hasText: 'Đã có một bản mới hơn của bài này.' });
  await expect(alert).toBeVisible();
  expect(await textsOnDisk(home)).toEqual([`${THEIRS} | `]);
  await expect(slotOf(page, 'lead')).toHaveText('Ghe lưới đã ra đồng.');
  await page.keyboard.type(' Giá cá còn cao.');
  await alert.getByRole('button', { name: 'Xem bản kia' }).click();
  await expect(slotOf(page, 'headline')).toHaveText(THEIRS);
  await expect(rowsOf(page)).toHaveCount(2);
  await expect
    .poll(() => textsOnDisk(home))
    .toEqual([`${THEIRS} | `, `${FISH} | Ghe lưới đã ra đồng. Giá cá còn cao.`]);
});

test('what another program changed while nobody had the article open is shown when it is opened', async ({
  start,
  home,
}) => {
  const { open, page, id } = await openOnFish(start, home);
  await newArticle(open);
  await inOtherSession(home, ({ rewrite }) => rewrite(id, { headline: plain(THEIRS) }));
  await rowOf(page, FISH).click();
  await expect(slotOf(page, 'headline')).toHaveText(THEIRS);
  await expect(rowOf(page, THEIRS)).toBeVisible();
  await command(open, 'view/history');
  await expect(revisionOf(page, 'Ngọc Hân')).toBeVisible();
});
