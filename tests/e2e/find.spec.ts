/** Finding and replacing in the article on the sheet, in the real app: without accents, across marks and slots, undone in one step. */
import { expect, type Page } from '@playwright/test';
import type { Block, Content } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import type { Command } from '#shared/commands';
import { type OpenApp, test } from './support/app';
import { paragraph, plain } from './support/editor-articles';
import { readArticle } from './support/library';
import { command, revisionOf } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { clickAtEnd, openArticle, sheetOf, slotOf } from './support/sheet';

const HEADLINE = 'Huyện Bến Lức đắp xong đê bao';

const CELLS: Block = {
  type: 'table',
  header: true,
  widths: null,
  rows: [
    [plain('Nơi'), plain('Số hộ')],
    [plain('Bến Lức'), plain('120')],
  ],
};

const ARTICLE: Partial<Content> = {
  headline: plain(HEADLINE),
  lead: plain('Sáng nay, lãnh đạo BẾN LỨC kiểm tra tuyến đê dài ba cây số.'),
  body: [
    paragraph('Người dân ấp Đông góp hơn ba trăm ngày công.'),
    {
      type: 'paragraph',
      text: [{ text: 'Ở thị trấn ' }, { text: 'Bến', bold: true }, { text: ' Lức, đường đã thông.' }],
    },
    CELLS,
    paragraph('Việc còn lại là lắp đèn.'),
  ],
  byline: [{ name: 'Lê Hạnh', role: null }],
};

const bar = (page: Page) => page.getByRole('search', { name: 'Tìm và thay trong bài' });
const field = (page: Page) => bar(page).getByRole('textbox', { name: 'Tìm', exact: true });
const replacement = (page: Page) => bar(page).getByRole('textbox', { name: 'Thay bằng' });
const status = (page: Page) => bar(page).getByRole('status');
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const preview = (page: Page) => page.getByRole('dialog', { name: 'Thay hết' });
const toast = (page: Page, text: string) => page.getByText(text, { exact: true });

/** The words that are painted on the page, in reading order. */
const painted = (page: Page, kind: 'find' | 'find-now') =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(`sheet-${name}`) ?? [])].map((spot) => {
      const range = document.createRange();
      range.setStart(spot.startContainer, spot.startOffset);
      range.setEnd(spot.endContainer, spot.endOffset);
      return range;
    });
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  }, kind);

const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString());

interface Opened extends OpenApp {
  readonly id: ArticleId;
  readonly menu: (name: Command) => Promise<void>;
}

/** The app with the article of these tests on its sheet, and beside it another one. */
const open = async (
  start: () => Promise<OpenApp>,
  home: string,
  content: Partial<Content> = ARTICLE,
): Promise<Opened> => {
  const id = await inOtherSession(
    home,
    async ({ write }) => {
      await write({ headline: plain('Lịch gặt lúa ở Bến Lức') });
      return (await write({ headline: plain(HEADLINE), ...content })).id;
    },
    minutesAgo(60),
  );
  const app = await start();
  await openArticle(app.page, id, HEADLINE);
  await clickAtEnd(app.page, 'headline');
  await app.page.keyboard.press('Home');
  return { ...app, id, menu: (name) => command(app, name) };
};

const textsOnSheet = async (page: Page): Promise<readonly string[]> =>
  sheetOf(page)
    .locator('[data-slot="headline"], [data-slot="lead"], p, td, th')
    .allTextContents()
    .then((texts) => texts.map((text) => text.trim()).filter((text) => text !== ''));

test('words are found without their accents in every slot and across bold, and the way leads round', async ({
  start,
  home,
}) => {
  const { page, menu } = await open(start, home);
  await clickAtEnd(page, 'byline');
  await menu('find/open');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('ben luc');
  await expect(status(page)).toHaveText('1 trên 4');
  await expect.poll(() => painted(page, 'find')).toEqual(['BẾN LỨC', 'Bến Lức', 'Bến Lức']);
  expect(await painted(page, 'find-now')).toEqual(['Bến Lức']);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('2 trên 4');
  expect(await painted(page, 'find-now')).toEqual(['BẾN LỨC']);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(status(page)).toHaveText('đã quay xuống cuối bài. 4 trên 4');
  await menu('find/next');
  await expect(status(page)).toHaveText('đã quay lại đầu bài. 1 trên 4');
  await expect(field(page)).toBeFocused();
});

test('Escape leaves the caret at the match, so that typing goes on there', async ({ start, home }) => {
  const { page, menu } = await open(start, home);
  await menu('find/open');
  await page.keyboard.type('thi tran ben');
  await expect(status(page)).toHaveText('1 trên 1');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  expect(await selected(page)).toBe('thị trấn Bến');
  await page.keyboard.type('xã Bến');
  await expect(sheetOf(page)).toContainText('Ở xã Bến Lức, đường đã thông.');
  await expect.poll(() => painted(page, 'find-now')).toEqual([]);
});

test('the words selected are looked for, and F3 goes on with the bar closed, from the caret', async ({
  start,
  home,
}) => {
  const { page, menu } = await open(start, home);
  await clickAtEnd(page, 'headline');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await menu('find/open');
  await expect(field(page)).toHaveValue('bao');
  await page.keyboard.type('đê');
  await expect(status(page)).toHaveText(/^\d trên 3$/u);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await clickAtEnd(page, 'headline');
  await menu('find/next');
  await expect.poll(() => selected(page)).toBe('đê');
  expect(
    await slotOf(page, 'lead').evaluate((lead) => lead.contains(document.getSelection()?.anchorNode ?? null)),
  ).toBe(true);
});

test('capitals, accents and whole words are told apart on wish, by keys', async ({ start, home }) => {
  const { page, menu } = await open(start, home);
  await menu('find/open');
  await page.keyboard.type('Bến Lức');
  await expect(status(page)).toHaveText('1 trên 4');
  await page.keyboard.press('Alt+c');
  await expect(button(page, 'Phân biệt hoa thường')).toHaveAttribute('aria-pressed', 'true');
  await expect(status(page)).toHaveText('1 trên 3');
  await field(page).fill('đương');
  await expect(status(page)).toHaveText('1 trên 1');
  await page.keyboard.press('Alt+a');
  await expect(status(page)).toHaveText('Không tìm thấy');
  await field(page).fill('ba');
  await expect(status(page)).toHaveText('1 trên 3');
  await page.keyboard.press('Alt+w');
  await expect(status(page)).toHaveText('1 trên 2');
  await expect(field(page)).toHaveValue('ba');
});

test('replacing one goes on to the next and keeps its marks', async ({ start, home }) => {
  const { page, menu } = await open(start, home);
  await menu('find/replace');
  await page.keyboard.type('bến lức');
  await expect(status(page)).toHaveText('1 trên 4');
  await replacement(page).fill('Bến Lức Mới');
  await replacement(page).press('Enter');
  await expect(slotOf(page, 'headline')).toHaveText('Huyện Bến Lức Mới đắp xong đê bao');
  await expect(status(page)).toHaveText('Đã thay 1 chỗ. 2 trên 4');
  expect(await painted(page, 'find-now')).toEqual(['BẾN LỨC']);
  await menu('find/next');
  await button(page, 'Thay').click();
  await expect(sheetOf(page).locator('strong')).toHaveText('Bến Lức Mới');
  await expect(sheetOf(page)).toContainText('Ở thị trấn Bến Lức Mới, đường đã thông.');
});

test("words in a picture's credit and description are counted, led to, and replaced with the others in one step", async ({
  start,
  home,
}) => {
  const photo = {
    asset: null,
    size: null,
    alt: 'Đê bao nhìn từ cầu Bến Lức',
    caption: plain('Đoạn đê mới ở Bến Lức'),
    credit: 'Hội Nhiếp ảnh Bến Lức',
  };
  const { page, menu } = await open(start, home, {
    headline: plain(HEADLINE),
    photos: [photo],
    body: [
      paragraph('Cả ấp cùng đắp đê.'),
      { type: 'photos', position: 'full', photos: [{ ...photo, alt: 'Đèn đường' }] },
    ],
  });
  const credits = sheetOf(page).locator('input[data-field="credit"]');
  const descriptions = sheetOf(page).locator('input[data-field="alt"]');
  await menu('find/replace');
  await page.keyboard.type('ben luc');
  await expect(status(page)).toHaveText('1 trên 6');
  await expect.poll(() => sheetOf(page).locator('input[data-found]').count()).toBe(3);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('2 trên 6');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('3 trên 6');
  await expect(credits.first()).toHaveAttribute('data-found-now', '');
  await replacement(page).fill('Thủ Thừa');
  await button(page, 'Thay').click();
  await expect(credits.first()).toHaveValue('Hội Nhiếp ảnh Thủ Thừa');
  await expect(descriptions.first()).toHaveAttribute('data-found-now', '');
  // From the bar into the field itself, with the words selected; from there on to the next place in the text.
  await page.keyboard.press('Escape');
  await expect(descriptions.first()).toBeFocused();
  await page.keyboard.type('Vàm Cỏ');
  await expect(descriptions.first()).toHaveValue('Đê bao nhìn từ cầu Vàm Cỏ');
  await menu('find/next');
  expect(await selected(page)).toBe('Bến Lức');
  await menu('find/next');
  await expect(credits.last()).toBeFocused();
  await menu('find/replace');
  await button(page, 'Thay hết…').click();
  await expect(preview(page).getByRole('option')).toHaveCount(4);
  await expect(preview(page).getByRole('option', { name: /Tác giả ảnh/u })).toHaveCount(1);
  await preview(page).getByRole('button', { name: 'Thay 4 chỗ' }).click();
  await expect(credits.last()).toHaveValue('Hội Nhiếp ảnh Thủ Thừa');
  await toast(page, 'Hoàn tác').click();
  await expect(credits.last()).toHaveValue('Hội Nhiếp ảnh Bến Lức');
  await expect(credits.first()).toHaveValue('Hội Nhiếp ảnh Thủ Thừa');
});

test('all are shown before they are replaced, some left out, all undone in one step, and the text before is in the history', async ({
  start,
  home,
}) => {
  const { page, menu, id } = await open(start, home);
  await clickAtEnd(page, 'lead');
  await page.keyboard.type(' Đê cao hai mét.');
  await clickAtEnd(page, 'headline');
  await page.keyboard.press('Home');
  const before = await textsOnSheet(page);
  await menu('find/replace');
  await page.keyboard.type('ben luc');
  await expect(status(page)).toHaveText('1 trên 4');
  await replacement(page).fill('Tân Hòa');
  await button(page, 'Giữ hoa thường').click();
  await button(page, 'Thay hết…').click();
  const rows = preview(page).getByRole('option');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('BẾN LỨC');
  await expect(rows.nth(1)).toContainText('TÂN HÒA');
  await expect(rows.nth(3)).toContainText('Bảng');
  await expect(preview(page).getByRole('listbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(preview(page).getByText('Đã chọn 3 trên 4')).toBeVisible();
  await preview(page).getByRole('button', { name: 'Thay 3 chỗ' }).click();
  await expect(toast(page, 'Đã thay 3 chỗ.')).toBeVisible();
  const after = await textsOnSheet(page);
  expect(after.join('\n')).toContain('Huyện Tân Hòa đắp');
  expect(after.join('\n')).toContain('lãnh đạo TÂN HÒA kiểm');
  expect(after).toContain('Tân Hòa');
  expect(after.join('\n')).toContain('thị trấn Bến Lức');
  await page.getByText('Hoàn tác', { exact: true }).click();
  await expect.poll(() => textsOnSheet(page)).toEqual(before);
  await expect.poll(async () => textOf((await readArticle(home, id)).headline)).toBe(HEADLINE);
  await menu('edit/redo');
  await expect.poll(() => textsOnSheet(page)).toEqual(after);
  await menu('edit/undo');
  await expect.poll(() => textsOnSheet(page)).toEqual(before);
  await menu('view/history');
  await expect(revisionOf(page, 'Trước khi thay')).toBeVisible();
});

test('Tab leads from what is looked for to what comes in its place; right after a replacement Ctrl+Z is the article’s', async ({
  start,
  home,
}) => {
  const { page, menu } = await open(start, home);
  const before = await textsOnSheet(page);
  await menu('find/replace');
  await page.keyboard.type('ben luc');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tân Hòa');
  await expect(field(page)).toHaveValue('ben luc');
  await expect(replacement(page)).toHaveValue('Tân Hòa');
  await expect(status(page)).toHaveText(/4/u);
  await button(page, 'Thay hết…').click();
  await page.keyboard.press('Enter');
  await expect.poll(() => textsOnSheet(page)).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => textsOnSheet(page)).toEqual(before);
  await expect(replacement(page)).toHaveValue('Tân Hòa');
  await replacement(page).fill('Thủ Thừa');
  await page.keyboard.press('Control+z');
  await expect(replacement(page)).toHaveValue('Tân Hòa');
  expect(await textsOnSheet(page)).toEqual(before);
});

test('Tab goes through both rows and out of the bar, and Shift+Tab back', async ({ start, home }) => {
  const { page, menu } = await open(start, home);
  await menu('find/replace');
  const stops = ['Thay bằng', 'Giữ hoa thường', 'Thay', 'Thay hết…', 'Phân biệt hoa thường'] as const;
  for (const name of stops) {
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole(name === 'Thay bằng' ? 'textbox' : 'button', { name, exact: true })).toBeFocused();
  }
  await bar(page).getByRole('button', { name: 'Đóng thanh tìm' }).focus();
  await page.keyboard.press('Tab');
  expect(await bar(page).evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await replacement(page).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(field(page)).toBeFocused();
});

test('a regular expression finds and rearranges; what is wrong with one is said in words', async ({ start, home }) => {
  const { page, menu } = await open(start, home, { body: [paragraph('Họp ngày 08/3, gặt ngày 12/5.')] });
  await menu('find/replace');
  await page.keyboard.press('Alt+r');
  await page.keyboard.type('(\\d+)/(\\d+');
  await expect(bar(page).getByText('Biểu thức thiếu dấu ) để đóng nhóm.').first()).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.type(')');
  await expect(status(page)).toHaveText('1 trên 2');
  await replacement(page).fill('$1 tháng $2');
  await button(page, 'Thay hết…').click();
  await page.keyboard.press('Enter');
  await expect(sheetOf(page)).toContainText('Họp ngày 08 tháng 3, gặt ngày 12 tháng 5.');
});

test('an expression that would run for ever is stopped, and typing goes on meanwhile', async ({ start, home }) => {
  const { page, menu } = await open(start, home, { body: [paragraph(`Kêu ${'a'.repeat(40)}!`), paragraph('Hết.')] });
  await menu('find/open');
  await page.keyboard.press('Alt+r');
  await field(page).fill('(a+)+$');
  await clickAtEnd(page, 'headline');
  const began = Date.now();
  await page.keyboard.type(' nhé');
  await expect(slotOf(page, 'headline')).toHaveText(`${HEADLINE} nhé`);
  expect(Date.now() - began).toBeLessThan(900);
  await expect(
    bar(page)
      .getByText(/chạy quá lâu nên đã dừng lại/u)
      .first(),
  ).toBeVisible();
  await field(page).fill('Hết');
  await expect(status(page)).toHaveText('1 trên 1');
});

test('matches stay true while the article is written on, and the bar stays for the next article', async ({
  start,
  home,
}) => {
  const { page, menu } = await open(start, home);
  await menu('find/open');
  await page.keyboard.type('đê');
  await expect(status(page)).toHaveText('1 trên 3');
  await clickAtEnd(page, 'lead');
  await page.keyboard.type(' Đê cao hai mét.');
  await expect(status(page)).toHaveText('1 trên 4');
  await expect.poll(() => painted(page, 'find')).toEqual(['đê', 'Đê', 'đè']);
  await page.locator('[data-row]').filter({ hasText: 'Lịch gặt lúa' }).click();
  await expect(slotOf(page, 'headline')).toHaveText('Lịch gặt lúa ở Bến Lức');
  await expect(field(page)).toHaveValue('đê');
  await expect(status(page)).toHaveText('Không tìm thấy');
  await field(page).fill('gat lua');
  await expect(status(page)).toHaveText('1 trên 1');
  expect(await painted(page, 'find-now')).toEqual(['gặt lúa']);
});

test('only the selection is looked through on wish', async ({ start, home }) => {
  const { page, menu } = await open(start, home);
  await menu('find/open');
  await page.keyboard.type('ben luc');
  await expect(status(page)).toHaveText('1 trên 4');
  await clickAtEnd(page, 'headline');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await button(page, 'Chỉ trong phần đang chọn').click();
  await expect(status(page)).toHaveText('1 trên 1');
  await button(page, 'Chỉ trong phần đang chọn').click();
  await expect(status(page)).toHaveText(/ trên 4$/u);
});

test('in 20,000 words the field takes every letter at once, and a match far down comes into sight below the bar', async ({
  start,
  home,
}) => {
  const long = 'Đường liên ấp đã thông, bà con chở lúa ra tận bến, xe tải vào được đến sân phơi.';
  const body = [...Array.from({ length: 1_050 }, () => paragraph(long)), paragraph('Kết ở Cần Đước.')];
  const { page, menu } = await open(start, home, { body });
  await menu('find/open');
  await page.keyboard.type('can duoc', { delay: 10 });
  await expect(field(page)).toHaveValue('can duoc');
  await expect(status(page)).toHaveText('1 trên 1');
  // Words are painted once the page has seen that they are in sight.
  await expect.poll(() => painted(page, 'find-now')).toEqual(['Cần Đước']);
  const match = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('sheet-find-now') ?? [])];
    if (!range) return null;
    const words = document.createRange();
    words.setStart(range.startContainer, range.startOffset);
    words.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = words.getBoundingClientRect();
    return { top, bottom, height: window.innerHeight };
  });
  const edge = await bar(page).boundingBox();
  expect(match?.top).toBeGreaterThan((edge?.y ?? 0) + (edge?.height ?? 0));
  expect(match?.bottom).toBeLessThan(match?.height ?? 0);
  await field(page).fill('đường');
  await expect(status(page)).toHaveText(/ trên 1\.050$/u);
});
