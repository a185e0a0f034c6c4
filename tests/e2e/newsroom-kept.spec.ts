/** What the newsroom keeps, in the real app: on the disk at the next start, read from and written to tables, begun with. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { textOf } from '#shared/article/inline';
import { readNewsroom } from '../../src/main/library/newsroom/read-newsroom';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { test } from './support/app';
import { paragraph, plain } from './support/editor-articles';
import { libraryOf, readArticles } from './support/library';
import { answerFileDialogs, command } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { openArticle, slotOf } from './support/sheet';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Tòa soạn' });
const rows = (page: Page) => dialog(page).getByRole('listbox').getByRole('option');

test('names come from a table, are there at the next start, and go into a table again', async ({ start, home }) => {
  const table = join(home, 'ten.csv');
  await writeFile(
    table,
    '\uFEFFtên;loại;nghĩa;viết sai\r\nĐinh Thị Mơ;người;Trưởng ấp;Đinh Thị Mở\r\nRạch Đào;địa danh;;\r\n',
  );
  const first = await start();
  await answerFileDialogs(first, table);
  await command(first, 'newsroom/manage');
  await dialog(first.page).getByRole('button', { name: 'Nhập CSV…' }).click();
  await expect(dialog(first.page)).toContainText('Đã thêm 2 tên, thay 0 tên đã có.');
  await first.close();
  const second = await start();
  await command(second, 'newsroom/manage');
  await expect(rows(second.page)).toHaveText(['Đinh Thị MơNgười · Trưởng ấp', 'Rạch ĐàoĐịa danh']);
  const written = join(home, 'ra.csv');
  await answerFileDialogs(second, written);
  await dialog(second.page).getByRole('button', { name: 'Xuất CSV…' }).click();
  await expect(dialog(second.page)).toContainText(written);
  expect(await readFile(written, 'utf8')).toBe(
    '\uFEFFtên,loại,nghĩa,viết sai\r\nĐinh Thị Mơ,người,Trưởng ấp,Đinh Thị Mở\r\nRạch Đào,địa danh,,\r\n',
  );
});

for (const [how, keys] of [
  ['its dialog', ['Escape']],
  ['the window over it', []],
] as const)
  test(`what was typed last is on the disk when ${how} is closed`, async ({ start, home }) => {
    const open = await start();
    await command(open, 'newsroom/manage');
    await dialog(open.page).getByRole('button', { name: 'Thêm tên' }).click();
    await expect(dialog(open.page).getByLabel('Viết đúng')).toBeFocused();
    await open.page.keyboard.type('Bàu Sen');
    for (const key of keys) await open.page.keyboard.press(key);
    await open.close();
    const { glossary } = await readNewsroom(createNodeDisk(), libraryOf(home));
    expect(glossary.map(({ name }) => name)).toEqual(['Bàu Sen']);
  });

test('an article kept as a template begins another one, of today, its variables filled in and the caret where it says', async ({
  start,
  home,
}) => {
  const kept = await inOtherSession(
    home,
    ({ write }) =>
      write({
        headline: plain('Lịch cúp nước ngày {{ngày}}'),
        lead: plain('{{người}} – {{tuổi}}'),
        body: ['Nơi cúp nước:', '{{con trỏ}}', 'Mong bà con thông cảm.'].map(paragraph),
      }),
    minutesAgo(60),
  );
  const open = await start();
  await openArticle(open.page, kept.id, 'Lịch cúp nước ngày {{ngày}}');
  await command(open, 'article/keep-as-template');
  await expect(dialog(open.page).getByLabel('Tên mẫu')).toBeFocused();
  await open.page.keyboard.type('Cúp nước');
  await open.page.keyboard.press('Enter');
  await expect(rows(open.page)).toHaveText([/^Cúp nước/u]);
  await open.page.keyboard.press('Escape');
  await command(open, 'article/new-from-template');
  await open.page.getByRole('button', { name: 'Bắt đầu viết' }).click();
  await expect(slotOf(open.page, 'headline')).toHaveText(/^Lịch cúp nước ngày \d\d\/\d\d\/\d{4}$/u);
  await expect(slotOf(open.page, 'lead')).toHaveText('{{người}} – {{tuổi}}');
  await open.page.keyboard.type('Ấp Đông');
  await open.close();
  const articles = [...(await readArticles(home)).values()];
  const headlines = articles.map(({ headline }) => textOf(headline));
  expect(headlines).toHaveLength(2);
  expect(headlines).toContain('Lịch cúp nước ngày {{ngày}}');
  const [begun] = articles.filter(({ id }) => id !== kept.id);
  expect(begun?.body).toEqual(['Nơi cúp nước:', 'Ấp Đông', 'Mong bà con thông cảm.'].map(paragraph));
});
