/** What there is to do in a newsroom beside writing, round by round, done by whoever has no mouse. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type FileChooser, type Locator } from '@playwright/test';
import type { OpenApp } from './app';
import type { Hands } from './hands-on-keys';
import { previewOf } from './importing';
import { answerFileDialogs, librarySection, previewOf as revisionShown, rowOf, saved } from './newsroom';
import { slotOf } from './sheet';
import { FERRY, RICE } from './three-articles';

export interface Round extends OpenApp {
  readonly hands: Hands;
}

export const IMPORTED = 'Mở bảy lớp dạy nghề ở Tân Hòa';
export const PAGE = [
  IMPORTED,
  'Huyện Tân Hòa vừa mở bảy lớp dạy nghề cho hơn hai trăm lao động ở các xã ven sông.',
  'Học viên được học may, sửa máy nông cụ và trồng nấm trong ba tháng.',
  'Thạch Vinh',
].join('\n\n');

/** @param command as it is called, which is what comes first once the words have been read */
const byPalette = async ({ page, hands }: Round, words: string, command: string): Promise<void> => {
  await hands.press('Ctrl+K');
  await hands.type(`>${words}`);
  await expect(page.getByRole('option').first()).toContainText(command);
  await hands.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Bảng lệnh' })).toHaveCount(0);
};

/** Two for a gallery, one where one is asked for. */
const givePhotos = (chooser: FileChooser): Promise<void> => {
  const photos = [256, 128].map((size) => resolve(`resources/icons/png/${size}x${size}.png`));
  return chooser.setFiles(chooser.isMultiple() ? photos : photos.slice(0, 1));
};

const importFile = async (round: Round): Promise<void> => {
  const { page, hands, home } = round;
  await answerFileDialogs(round, join(home, 'tin-den.txt'));
  await hands.press('Ctrl+O');
  await expect(previewOf(page).locator('[data-part]').first()).toBeVisible();
  await hands.press('ArrowDown', 'Enter');
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await hands.press('Escape', 'Ctrl+Enter');
  await expect(previewOf(page)).toHaveCount(0);
  await expect(slotOf(page, 'headline')).toHaveText(IMPORTED);
};

/** At the body's end. @param words what it is found by after the slash */
export const addBlock = async ({ page, hands }: Pick<Round, 'page' | 'hands'>, words: string): Promise<void> => {
  // Up from the byline, to the last line of the body.
  await hands.press('Ctrl+Alt+6', 'Home', 'ArrowUp', 'End', 'Enter');
  await hands.type(`/${words}`);
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await hands.press('Enter');
};

const layGallery = async ({ page, hands }: Round): Promise<void> => {
  page.once('filechooser', (chooser) => void givePhotos(chooser));
  await addBlock({ page, hands }, 'anh');
  await expect(page.locator('.body-photo img')).toHaveCount(2, { timeout: 30_000 });
  // Before a photo's caption come its buttons.
  await hands.tabTo('.body-photo button[aria-label="Đưa ảnh xuống dưới"]', 'Shift+Tab');
  const first = await page.locator('.body-photo img').first().getAttribute('src');
  await hands.press('Enter');
  await expect(page.locator('.body-photo img').last()).toHaveAttribute('src', String(first));
};

const widenTable = async ({ page, hands }: Round): Promise<void> => {
  await addBlock({ page, hands }, 'bang');
  await hands.type('Lớp');
  const cells = page.locator('main tr').first().locator('td');
  const before = await cells.count();
  await hands.press('Alt+F10', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(cells).toHaveCount(before + 1);
  await hands.press('Escape');
  await hands.type('Học phí');
  await expect(page.locator('main table')).toContainText('Học phí');
};

const fillRecord = async (round: Round): Promise<void> => {
  const { page, hands } = round;
  await byPalette(round, 'ho so', 'Hồ sơ');
  await hands.tabTo('section[aria-label="Thông tin bài"] input');
  await hands.type('Giáo dục');
  await hands.tabTo('input[placeholder="Thêm thẻ…"]');
  await hands.type('dạy nghề');
  await hands.press('Enter');
  await expect(page.getByRole('button', { name: 'Bỏ thẻ dạy nghề' })).toBeVisible();
  for (const status of ['Chờ duyệt', 'Đã duyệt']) {
    await hands.tabTo('section[aria-label="Tình trạng bài"] button');
    await hands.press('Enter');
    await expect(page.getByRole('region', { name: 'Tình trạng bài' })).toContainText(status);
  }
};

const compare = async (round: Round): Promise<void> => {
  const { page, hands } = round;
  await hands.press('Ctrl+S');
  await saved(page);
  await byPalette(round, 'lich su', 'Lịch sử');
  await page.locator('[data-revision]').first().waitFor();
  await hands.tabTo('[data-revision]');
  await hands.press('End', 'Enter');
  const shown = revisionShown(page);
  await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
  await hands.tabTo('button:has(svg.lucide-tag)');
  await hands.press('Enter');
  await hands.type('Bản nhập');
  await hands.press('Enter');
  await expect(shown.getByText('Bản nhập')).toBeVisible();
  await hands.tabTo('input[type="radio"]');
  await hands.press('ArrowRight');
  await expect(shown.getByRole('radio', { name: 'So với bản trước đó' })).toBeChecked();
  await hands.press('Escape');
  await expect(shown).toHaveCount(0);
};

const pay = async (round: Round): Promise<void> => {
  const { page, hands, home } = round;
  await byPalette(round, 'nhuan but', 'Nhuận bút');
  await page.locator('main table input').first().waitFor();
  await answerFileDialogs(round, join(home, 'nhuan-but.xlsx'));
  await hands.tabTo('main header button:has(svg.lucide-file-spreadsheet)');
  await hands.press('Enter');
  await expect
    .poll(() =>
      stat(join(home, 'nhuan-but.xlsx')).then(
        ({ size }) => size > 0,
        () => false,
      ),
    )
    .toBe(true);
  await hands.tabTo('main table input');
  await hands.press('Home', 'Shift+End');
  await hands.type('1,5');
  await hands.press('Enter');
  // Kept, not only typed: until then Escape takes back what was typed.
  await expect(page.locator('main table input').first()).toHaveAttribute('data-own', 'true');
  await hands.press('Escape');
  await expect(page.locator('main table input')).toHaveCount(0);
};

/** What the desk was narrowed to is taken off again. */
const widenDesk = async ({ page, hands }: Round): Promise<void> => {
  const filters = page.getByRole('button', { name: /^Bỏ lọc /u });
  await expect(filters.first()).toBeVisible();
  for (let left = await filters.count(); left > 0; left -= 1) {
    await hands.tabTo('button[aria-label^="Bỏ lọc "]');
    await hands.press('Enter');
    await expect(filters).toHaveCount(left - 1);
  }
};

const lookAtDays = async (round: Round): Promise<void> => {
  const { page, hands } = round;
  await byPalette(round, 'lich tin bai', 'Lịch tin bài');
  await page.locator('[data-day]').first().waitFor();
  await hands.tabTo('main header button:has(svg.lucide-chevron-left)');
  await hands.press('Enter', 'Tab', 'Tab', 'Enter');
  await hands.tabTo('[data-day]');
  const today = page.locator('[data-day][aria-current="date"]');
  await hands.press('ArrowLeft');
  await expect(today).not.toBeFocused();
  await hands.press('ArrowRight');
  await expect(today).toBeFocused();
  await hands.press('Enter');
  await expect(rowOf(page, FERRY)).toHaveCount(1);
  await widenDesk(round);
};

const countWork = async (round: Round): Promise<void> => {
  const { page, hands } = round;
  await byPalette(round, 'thong ke', 'Thống kê');
  const counts = page.getByRole('region', { name: 'Thống kê theo người viết' });
  await expect(counts).toContainText('Trần Bình');
  await hands.tabTo('main table button');
  await hands.press('Enter');
  await expect(counts).toHaveCount(0);
  await widenDesk(round);
};

const search = async ({ page, hands }: Round): Promise<void> => {
  await hands.press('Ctrl+Shift+F');
  await hands.type('pha vam cong');
  await expect(page.locator('nav mark').first()).toBeVisible();
  await hands.press('ArrowDown');
  await expect(rowOf(page, FERRY)).toBeFocused();
  await hands.press('Enter');
  await expect(slotOf(page, 'headline')).toHaveText(FERRY);
  await hands.press('Ctrl+Shift+F', 'Escape');
  await expect(rowOf(page, RICE)).toHaveCount(1);
};

const actOnSeveral = async ({ page, hands }: Round): Promise<void> => {
  await hands.press('F9', 'F9');
  await hands.tabTo('[data-row]');
  await hands.press('Home', 'Shift+ArrowDown', 'Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await hands.press('Escape');
  await expect(page.locator('[data-row][aria-selected="true"]')).toHaveCount(2);
  await hands.press('Escape');
  await expect(page.locator('[data-row][aria-selected="true"]')).toHaveCount(0);
};

const closeDialog = async (hands: Hands, dialog: Locator): Promise<void> => {
  await hands.press('Escape');
  await expect(dialog).toHaveCount(0);
};

const keepName = async (round: Round): Promise<void> => {
  const { page, hands } = round;
  await byPalette(round, 'toa soan', 'Tòa soạn');
  const dialog = page.getByRole('dialog', { name: 'Tòa soạn' });
  await expect(dialog).toBeVisible();
  await hands.tabToButton('Thêm tên');
  await hands.press('Enter');
  await hands.type('Đinh Thị Mơ');
  await hands.press('Enter');
  await expect(dialog.getByRole('option', { name: 'Đinh Thị Mơ' })).toBeVisible();
  await closeDialog(hands, dialog);
};

const backUp = async (round: Round): Promise<void> => {
  const { page, hands, home } = round;
  await answerFileDialogs(round, join(home, 'sao-luu.zip'));
  await byPalette(round, 'sao luu', 'Sao lưu');
  await expect(librarySection(page, 'Sao lưu')).toContainText('Đã sao lưu', { timeout: 30_000 });
  await closeDialog(hands, page.getByRole('dialog', { name: 'Thư viện' }));
};

const chooseLook = async ({ page, hands }: Round): Promise<void> => {
  await hands.press('Ctrl+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Xuất bài' });
  await hands.tabTo('[role="dialog"] input[type="checkbox"]');
  await hands.press('Tab', 'Shift+Tab');
  await closeDialog(hands, dialog);
};

const turnLanguage = async (round: Round): Promise<void> => {
  const { page } = round;
  await byPalette(round, 'english', 'English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await byPalette(round, 'tieng viet', 'Tiếng Việt');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
};

const concentrate = async ({ page, hands }: Round): Promise<void> => {
  await hands.press('Ctrl+Alt+5', 'Shift+F11');
  await expect(page.locator('nav')).toHaveCount(0);
  await hands.type('Nước lên.');
  await hands.press('Escape');
  await expect(rowOf(page, FERRY)).toHaveCount(1);
};

export const ROUNDS: readonly (readonly [what: string, done: (round: Round) => Promise<void>])[] = [
  ['a file is imported', importFile],
  ['a gallery is laid in and put in another order', layGallery],
  ['a table gets another column', widenTable],
  ['the record is filled in, and the article approved', fillRecord],
  ['an older revision is labelled and held against the one before', compare],
  ['the royalty sheet is exported and changed', pay],
  ['the calendar leads to a day', lookAtDays],
  ['the counts lead to a reporter', countWork],
  ['an article is searched for and opened', search],
  ['several articles are chosen, and their menu opened', actOnSeveral],
  ['a name is kept in the glossary', keepName],
  ['a backup is made', backUp],
  ['it is chosen how a file will look', chooseLook],
  ['the language is turned and turned back', turnLanguage],
  ['nothing but the sheet is there for a while', concentrate],
];
