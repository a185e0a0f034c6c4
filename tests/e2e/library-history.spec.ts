/** An article's past in the real app: what is kept of it and when, looked at, put back, taken back, labelled. */
import { expect, type Page } from '@playwright/test';
import type { ArticleId } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { type OpenApp, test } from './support/app';
import { plain } from './support/editor-articles';
import { readArticle } from './support/library';
import { chooseOnRow, command, previewOf, previewSlot, revisionOf, rowOf } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { clickAtEnd, newArticle, openArticle, readSheet, slotOf } from './support/sheet';

const OTHER = 'Lịch thu hoạch lúa hè thu';
const HEADLINE = 'Xã Vĩnh Lợi đắp xong đê bao';
const LEAD = 'Đê dài ba cây số giữ nước ngọt cho hai cánh đồng.';

const textsOnDisk = async (home: string, id: ArticleId) => {
  const { headline, lead, status } = await readArticle(home, id);
  return { headline: textOf(headline), lead: textOf(lead), status };
};

const revisions = (page: Page) => page.locator('[data-revision]');

/** Writes the article of these tests and leaves it for another one. */
const writeAndLeave = async (open: OpenApp): Promise<ArticleId> => {
  const { page } = open;
  const id = await newArticle(open);
  await clickAtEnd(page, 'headline');
  await page.keyboard.insertText(HEADLINE);
  await expect.poll(() => textsOnDisk(open.home, id)).toMatchObject({ headline: HEADLINE });
  await clickAtEnd(page, 'lead');
  await page.keyboard.insertText(LEAD);
  await rowOf(page, OTHER).click();
  await expect(slotOf(page, 'headline')).toHaveText(OTHER);
  return id;
};

test.describe('the past of one article', () => {
  test.beforeEach(({ home }) => inOtherSession(home, ({ write }) => write({ headline: plain(OTHER) }), minutesAgo(90)));

  test('writing, leaving and a change of status each leave a revision, with who, why and how many words', async ({
    start,
    home,
  }) => {
    const open = await start();
    const { page } = open;
    const id = await writeAndLeave(open);
    await openArticle(page, id, HEADLINE);
    await clickAtEnd(page, 'headline');
    await page.keyboard.insertText(' trước lũ');
    await chooseOnRow(page, HEADLINE, 'menuitemradio', 'Chờ duyệt');
    await expect(rowOf(page, HEADLINE)).toContainText('Chờ duyệt');
    await command(open, 'view/history');
    await expect(revisionOf(page, 'Đổi trạng thái')).toContainText('+2 chữ');
    await expect(revisionOf(page, 'Đóng bài')).toContainText('+12 chữ');
    await expect(revisions(page)).toHaveCount(3);
    await expect(revisions(page).first()).toContainText('Đổi trạng thái');
    expect(await textsOnDisk(home, id)).toEqual({ headline: `${HEADLINE} trước lũ`, lead: LEAD, status: 'submitted' });
  });

  test('one part of a revision comes back, then all of it, and Ctrl+Z takes back each, down to the disk', async ({
    start,
    home,
  }) => {
    const open = await start();
    const { page } = open;
    const id = await writeAndLeave(open);
    await openArticle(page, id, HEADLINE);
    await clickAtEnd(page, 'headline');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.insertText('đường');
    await clickAtEnd(page, 'lead');
    await page.keyboard.insertText(' Kinh phí do dân góp.');
    const changed = await readSheet(page);
    await command(open, 'view/history');
    await revisionOf(page, 'Đóng bài').click();
    await expect(previewSlot(page, 'Tít').getByRole('deletion')).toHaveText('Bớt: bao');
    await expect(previewSlot(page, 'Tít').getByRole('insertion')).toHaveText('Thêm: đường');
    await expect(previewSlot(page, 'Sa-pô').getByRole('insertion')).toContainText('Kinh phí do dân góp.');

    await previewOf(page).getByRole('button', { name: 'Khôi phục phần này: Tít' }).click();
    await expect.poll(() => textsOnDisk(home, id)).toMatchObject({ headline: HEADLINE, lead: changed.lead });
    await expect(revisionOf(page, 'Trước khi khôi phục')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect.poll(() => textsOnDisk(home, id)).toMatchObject({ headline: changed.headline, lead: changed.lead });

    await previewOf(page).getByRole('button', { name: 'Khôi phục cả bài' }).click();
    await expect(previewOf(page)).toBeHidden();
    await expect.poll(() => textsOnDisk(home, id)).toMatchObject({ headline: HEADLINE, lead: LEAD });
    await page.keyboard.press('Control+z');
    expect(await readSheet(page)).toEqual(changed);
    await expect.poll(() => textsOnDisk(home, id)).toMatchObject({ headline: changed.headline, lead: changed.lead });
  });

  test('a label is there after a restart, at its revision', async ({ start }) => {
    const open = await start();
    const id = await writeAndLeave(open);
    await openArticle(open.page, id, HEADLINE);
    await command(open, 'view/history');
    await revisionOf(open.page, 'Đóng bài').click();
    await previewOf(open.page).getByRole('button', { name: 'Đặt nhãn…' }).click();
    await open.page.getByRole('textbox', { name: 'Nhãn của bản này' }).fill('Bản gửi thường trực');
    await open.page.keyboard.press('Enter');
    await expect(revisionOf(open.page, 'Đóng bài')).toContainText('Bản gửi thường trực');
    await open.close();

    const again = await start();
    await command(again, 'view/history');
    await expect(revisionOf(again.page, 'Đóng bài')).toContainText('Bản gửi thường trực');
    await expect(again.page.locator('[data-revision]').filter({ hasText: 'Bản gửi thường trực' })).toHaveCount(1);
  });
});

test('while somebody types a revision is kept every five minutes, and the last one when they stop', async ({
  start,
  home,
}) => {
  const drafts = ['', ' sau', ' sau ba', ' sau ba tháng', ' sau ba tháng thi công'].map((end) => `${HEADLINE}${end}`);
  const id = await inOtherSession(
    home,
    async ({ write, rewrite, pass }) => {
      const { id } = await write({});
      for (const draft of drafts) {
        await rewrite(id, { headline: plain(draft) });
        pass(3);
      }
      return id;
    },
    minutesAgo(60),
  );
  const open = await start();
  const { page } = open;
  await expect(slotOf(page, 'headline')).toHaveText(`${HEADLINE} sau ba tháng thi công`);
  await command(open, 'view/history');
  await expect(revisions(page)).toHaveText([/Ngọc Hân · \+3 chữ/u, /Ngọc Hân · \+2 chữ/u, /Ngọc Hân · \+7 chữ/u]);
  await revisions(page).last().click();
  await expect(previewSlot(page, 'Tít').getByRole('insertion')).toHaveText('Thêm: sau ba tháng thi công');
  expect(textOf((await readArticle(home, id)).headline)).toBe(drafts.at(-1));
});
