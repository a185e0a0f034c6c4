/** Searching the library in the real app: by words without marks, phrases and filters; what is new, thrown away, brought back. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { paragraph, plain } from './support/editor-articles';
import { libraryOf } from './support/library';
import { chooseOnRow, command, rowOf, rowsOf, saved } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { undoSaid } from './support/said';
import { chooseMenu, clickAtEnd, newArticle, slotOf } from './support/sheet';

const MARKET = 'Bến Lức khởi công chợ đầu mối';
const FERRY = 'Ở bên lúc nước lên, dân thay nhau giữ đê';
const CANAL = 'Nạo vét kênh Bảy Ngàn trước vụ mới';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Tìm trong mọi bài' });

const searchFor = async (open: OpenApp, text: string): Promise<void> => {
  const { page } = open;
  await chooseMenu(open, 'CmdOrCtrl+Shift+F');
  await expect(box(page)).toBeFocused();
  await box(page).fill(text);
};

/** These, in their order, and no others. */
const found = (page: Page, headlines: readonly string[]): Promise<void> =>
  expect(rowsOf(page)).toContainText(headlines);

test.beforeEach(({ home }) =>
  inOtherSession(
    home,
    async ({ write, pass }) => {
      await write({ headline: plain(MARKET), byline: [{ name: 'Lê Hạnh', role: null }] });
      pass(1);
      await write({
        headline: plain(CANAL),
        body: [paragraph('Máy xáng bắt đầu từ vàm, đưa nước ngọt về đồng trong mười ngày.')],
        byline: [{ name: 'Trần Quý', role: 'Ảnh' }],
      });
      pass(1);
      await write({ headline: plain(FERRY), body: [paragraph('Nước mặn lấn sâu, nước ở kênh ngọt dần về cuối vụ.')] });
    },
    minutesAgo(60),
  ),
);

test('words without marks find both spellings, with marks the exact one comes first', async ({ start }) => {
  const open = await start();
  const { page } = open;
  await searchFor(open, 'ben luc');
  await expect(rowsOf(page)).toHaveCount(2);
  await expect(rowOf(page, MARKET).locator('mark').first()).toHaveText('Bến Lức');
  await box(page).fill('bến lức');
  await expect(rowsOf(page).first()).toContainText(MARKET);
  await box(page).fill('bên lúc');
  await expect(rowsOf(page).first()).toContainText(FERRY);
  await box(page).press('Escape');
  await expect(rowsOf(page)).toHaveCount(3);
});

test('a phrase and a filter narrow what is found; Enter opens the best', async ({ start }) => {
  const open = await start();
  const { page } = open;
  await searchFor(open, 'nuoc ngot');
  await expect(rowsOf(page)).toHaveCount(2);
  await box(page).fill('"nước ngọt về"');
  await found(page, [CANAL]);
  await expect(rowOf(page, CANAL)).toContainText('Thân bài');
  await box(page).fill('bút-danh:"Lê Hạnh"');
  await found(page, [MARKET]);
  await box(page).press('Enter');
  await expect(slotOf(page, 'headline')).toHaveText(MARKET);
});

test('the palette finds the same, and opens it with the caret in it', async ({ start }) => {
  const open = await start();
  const { page } = open;
  await command(open, 'search/palette');
  await expect(page.getByRole('combobox', { name: 'Tìm bài và lệnh' })).toBeFocused();
  await page.keyboard.type('nao vet kenh');
  await expect(page.getByRole('option').filter({ hasText: CANAL })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(slotOf(page, 'headline')).toHaveText(CANAL);
});

test('what was typed a moment ago is found, in the trash it is not, brought back it is', async ({ start }) => {
  const open = await start();
  const { page } = open;
  await searchFor(open, 'chim sáo');
  // Said on the page, and a moment later aloud.
  await expect(page.getByText('Không tìm thấy bài nào').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await newArticle(open);
  await clickAtEnd(page, 'headline');
  await page.keyboard.type('Chim sáo về vườn tràm');
  await expect(rowOf(page, 'Chim sáo')).toBeVisible();
  await saved(page);
  await searchFor(open, 'chim sao');
  await found(page, ['Chim sáo về vườn tràm']);

  await chooseOnRow(page, 'Chim sáo', 'menuitem', 'Chuyển vào thùng rác');
  await expect(rowsOf(page)).toHaveCount(0);
  await undoSaid(page).click();
  await found(page, ['Chim sáo về vườn tràm']);
});

test('after a restart all of it is found without the index being made anew', async ({ start, home }) => {
  const index = join(libraryOf(home), 'search.bin');
  const first = await start();
  await searchFor(first, 'nuoc ngot');
  await expect(rowsOf(first.page)).toHaveCount(2);
  await first.close();
  const before = await stat(index);

  const second = await start();
  await searchFor(second, 'ben luc');
  await expect(rowsOf(second.page)).toHaveCount(2);
  await second.close();
  const after = await stat(index);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});
