/** The checks while somebody writes: the panel, going through what was found by key, mending, ignoring, and what of it is remembered. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { command } from './support/newsroom';
import { middleOf, paintedWords } from './support/painted';
import { undoSaid } from './support/said';
import { clickAtEnd, newArticle, sheetOf, slotOf } from './support/sheet';

const write = async (page: Page, slot: 'headline' | 'lead' | 'body', text: string): Promise<void> => {
  await clickAtEnd(page, slot);
  await page.keyboard.type(text);
};

const panel = (page: Page) => page.getByRole('region', { name: 'Kiểm tra', exact: true });
const items = (page: Page) => panel(page).getByRole('listitem');
const item = (page: Page, text: string | RegExp) => items(page).filter({ hasText: text });
const card = (page: Page) => page.getByRole('dialog', { name: 'Chỗ cần xem' });
const cardText = async (page: Page): Promise<string> => (await card(page).textContent()) ?? '';
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const toast = (page: Page, text: string | RegExp) => page.getByText(text);

/** What the rules have underlined, however grave. */
const marked = (page: Page) => async () => [
  ...(await paintedWords(page, 'warn')),
  ...(await paintedWords(page, 'error')),
];

const openPanel = async (desk: OpenApp): Promise<void> => {
  await command(desk, 'check/panel');
  await expect(panel(desk.page)).toBeVisible();
};

/** As the browser makes it, without the system's clipboard that other tests share. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const HEADLINE = 'Xã Tân Hòa khánh thành cầu ấp Đông';

/** An article in which nothing else is to be found than what a test puts there. */
const cleanArticle = async (
  desk: OpenApp,
  lead = 'Sáng nay, xã Tân Hòa khánh thành cây cầu dài bốn mươi mét ở ấp Đông.',
) => {
  await newArticle(desk);
  await write(desk.page, 'headline', HEADLINE);
  await write(desk.page, 'lead', lead);
};

test('a doubled word is found in a moment, counted in the tab and in the foot', async ({ start }) => {
  const desk = await start();
  await cleanArticle(desk, 'Sáng nay, xã đã chuyển chuyển đổi xong sổ sách của ấp Đông.');
  const { page } = desk;
  await openPanel(desk);
  await expect(item(page, 'chuyển chuyển')).toBeVisible();
  await expect(item(page, 'chuyển chuyển').locator('ins')).toHaveText('chuyển');
  const count = await items(page).count();
  await expect(page.getByRole('tab', { name: `Kiểm tra ${count}` })).toBeVisible();
  await expect(
    page.getByRole('contentinfo').getByRole('button', { name: /lời nhắc\. Mở phần Kiểm tra/u }),
  ).toBeVisible();
});

test('F7 goes to the next finding, says which, and Enter mends it and goes on', async ({ start }) => {
  const desk = await start();
  await cleanArticle(desk, 'Sáng nay, xã đã chuyển chuyển đổi xong sổ sách , sớm hơn mọi năm.');
  const { page } = desk;
  await page.keyboard.press('Control+Home');
  await command(desk, 'check/next');
  await expect(card(page)).toBeFocused();
  while (!(await cardText(page)).includes('chuyển chuyển')) {
    const before = await cardText(page);
    await command(desk, 'check/next');
    await expect.poll(() => cardText(page)).not.toBe(before);
  }
  await expect(said(page, /(?:Lỗi|Lời nhắc) \d+ trên \d+: .*chuyển/u)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(slotOf(page, 'lead')).toContainText('đã chuyển đổi xong');
  await expect(card(page)).toContainText('Thừa khoảng trắng');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(sheetOf(page)).toBeFocused();
  await command(desk, 'edit/undo');
  await expect(slotOf(page, 'lead')).toContainText('chuyển chuyển');
});

test('in the panel the keys come to the next finding when theirs is done with, and Ctrl+Z takes back what was mended', async ({
  start,
}) => {
  const desk = await start();
  const lead = 'Sáng nay, xã đã chuyển chuyển đổi xong sổ sách , sớm hơn mọi năm , rất vui.';
  await cleanArticle(desk, lead);
  const { page } = desk;
  await openPanel(desk);
  await item(page, 'chuyển chuyển').getByRole('button', { name: 'Sửa', exact: true }).press('Enter');
  await expect(item(page, 'chuyển chuyển')).toHaveCount(0);
  const spaces = panel(page).locator('[data-finding]').filter({ hasText: 'Thừa khoảng trắng' });
  await expect(spaces.first()).toBeFocused();
  await item(page, 'Thừa khoảng trắng').first().getByRole('button', { name: 'Bỏ qua', exact: true }).press('Enter');
  await expect(spaces).toHaveCount(1);
  await expect(spaces).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(slotOf(page, 'lead')).toHaveText(lead);
});

test('going on from the last finding leads to the first, and back again', async ({ start }) => {
  const desk = await start();
  await cleanArticle(desk);
  const { page } = desk;
  await command(desk, 'check/next');
  const total = Number(/\/ (\d+)/u.exec(await cardText(page))?.[1]);
  const at = (now: number) => expect(card(page)).toContainText(`${now} / ${total}`);
  const first = Number(/(\d+) \//u.exec(await cardText(page))?.[1]);
  for (let i = first; i < total; i += 1) {
    await command(desk, 'check/next');
    await at(i + 1);
  }
  await command(desk, 'check/next');
  await at(1);
  await expect(card(page)).toContainText('Đã quay lại từ đầu bài.');
  await command(desk, 'check/previous');
  await at(total);
});

test('all doubled spaces are mended in one step, and one undo brings them back', async ({ start }) => {
  const desk = await start();
  const spaced = 'Sáng nay,  xã Tân Hòa  khánh thành cây cầu  dài bốn mươi mét.';
  await cleanArticle(desk, spaced);
  const { page } = desk;
  await openPanel(desk);
  await panel(page).getByRole('button', { name: 'Theo quy tắc' }).click();
  await page.getByRole('button', { name: 'Sửa cả 3 chỗ cùng loại' }).click();
  const text = () => slotOf(page, 'lead').evaluate((lead) => lead.textContent);
  await expect.poll(text).toBe('Sáng nay, xã Tân Hòa khánh thành cây cầu dài bốn mươi mét.');
  await expect(item(page, 'khoảng trắng giữa hai chữ')).toHaveCount(0);
  await expect(toast(page, 'Đã sửa 3 chỗ.')).toBeVisible();
  await command(desk, 'edit/undo');
  await expect.poll(text).toBe(spaced);
  await expect(item(page, 'khoảng trắng giữa hai chữ')).toHaveCount(3);
});

test('a finding ignored here can be told again, and stays ignored after a new start', async ({ start }) => {
  const desk = await start();
  await cleanArticle(desk, 'Sáng nay, xã đã chuyển chuyển đổi xong sổ sách của ấp Đông.');
  const { page } = desk;
  await openPanel(desk);
  await item(page, 'chuyển chuyển').getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await expect(item(page, 'chuyển chuyển')).toHaveCount(0);
  await expect(toast(page, 'Đã bỏ qua chỗ này trong bài.')).toBeVisible();
  await undoSaid(page).click();
  await expect(item(page, 'chuyển chuyển')).toBeVisible();
  await item(page, 'chuyển chuyển').getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await expect(item(page, 'chuyển chuyển')).toHaveCount(0);
  await desk.close();
  const again = await start();
  await openPanel(again);
  const ignored = panel(again.page).getByRole('button', { name: 'Đã bỏ qua 1 chỗ' });
  await expect(ignored).toBeVisible();
  expect(await marked(again.page)()).not.toContainEqual(expect.stringContaining('chuyển'));
  await ignored.click();
  await again.page.getByRole('button', { name: 'Nhắc lại' }).click();
  await expect(item(again.page, 'chuyển chuyển').locator('ins')).toBeVisible();
});

test('what is always ignored is so in every article and after a new start, and stands in the newsroom’s dialog', async ({
  start,
}) => {
  const desk = await start();
  const lead = 'Sáng nay, xã đã chuyển chuyển đổi xong sổ sách của ấp Đông.';
  await cleanArticle(desk, lead);
  await openPanel(desk);
  await item(desk.page, 'chuyển chuyển').getByRole('button', { name: 'Luôn bỏ qua' }).click();
  await expect(item(desk.page, 'chuyển chuyển')).toHaveCount(0);
  await desk.close();
  const again = await start();
  const { page } = again;
  await cleanArticle(again, `${lead} Con đuờng làng đẹp.`);
  await openPanel(again);
  await expect(item(page, 'đuờng')).toBeVisible();
  await expect(item(page, 'chuyển chuyển')).toHaveCount(0);
  await command(again, 'newsroom/manage');
  await page.getByRole('tab', { name: 'Quy tắc' }).click();
  await expect(page.getByRole('region', { name: 'Những chỗ tòa soạn bỏ qua' })).toContainText('chuyển chuyển');
});

test('a click on underlined words opens their card, the caret stays in the text, and Alt+Enter mends', async ({
  start,
}) => {
  const desk = await start();
  await cleanArticle(desk, 'Sáng nay, xã đã chuyển chuyển đổi xong sổ sách của ấp Đông.');
  const { page } = desk;
  await expect.poll(marked(page)).toContainEqual(expect.stringContaining('chuyển'));
  const { x, y } = await middleOf(page, 'chuyển chuyển');
  await page.mouse.click(x, y);
  await expect(card(page)).toContainText('chuyển');
  await expect(sheetOf(page)).toBeFocused();
  await page.keyboard.type('x');
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await expect.poll(marked(page)).not.toContainEqual(expect.stringContaining('chuyển'));
  await page.keyboard.press('End');
  await expect.poll(marked(page)).toContainEqual(expect.stringContaining('chuyển'));
  await page.mouse.click(x, y);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Alt+Enter');
  await expect(slotOf(page, 'lead')).toContainText('đã chuyển đổi xong');
  await expect(card(page)).toHaveCount(0);
});

test('pasting is writing too: the card is out of the way before the next click', async ({ start }) => {
  const desk = await start();
  await cleanArticle(desk, 'Sáng nay, xã đã chuyển chuyển đổi xong sổ sách của ấp Đông.');
  const { page } = desk;
  await expect.poll(marked(page)).toContainEqual(expect.stringContaining('chuyển'));
  const { x, y } = await middleOf(page, 'chuyển chuyển');
  await page.mouse.click(x, y);
  await expect(card(page)).toBeVisible();
  await desk.app.evaluate(({ clipboard }) => clipboard.writeText('kịp thời '));
  await page.keyboard.press('ControlOrMeta+v');
  await expect(slotOf(page, 'lead')).toContainText('kịp thời');
  await expect(card(page)).toHaveCount(0);
});

test('a misspelled word stands once, with suggestions for all its places', async ({ start }) => {
  const desk = await start();
  await cleanArticle(desk, 'Con đuờng làng nối với đuờng tỉnh, đuờng huyện ở ấp Đông.');
  const { page } = desk;
  await openPanel(desk);
  const word = panel(page)
    .getByRole('region', { name: 'Chính tả' })
    .getByRole('listitem')
    .filter({ hasText: 'đuờng' })
    .first();
  await expect(word).toContainText('xuất hiện 3 lần');
  await word.getByRole('button', { name: 'Thay “đuờng” bằng “đường”' }).click();
  await expect(slotOf(page, 'lead')).toHaveText('Con đường làng nối với đường tỉnh, đường huyện ở ấp Đông.');
  await expect(panel(page).getByRole('region', { name: 'Chính tả' })).toHaveCount(0);
});

test('hundreds of findings are shown some at a time, and all mended at once', async ({ start }) => {
  const desk = await start();
  await cleanArticle(desk);
  const { page } = desk;
  await clickAtEnd(page, 'body');
  await paste(page, Array.from({ length: 250 }, (_, i) => `Nhà số ${i + 1} , ở ấp Đông , còn mới.`).join('\n'));
  await openPanel(desk);
  await expect(page.getByRole('button', { name: 'Sửa cả 500 chỗ cùng loại' })).toBeVisible();
  expect(await items(page).count()).toBeLessThan(60);
  await panel(page)
    .getByRole('button', { name: /^Xem thêm/u })
    .click();
  expect(await items(page).count()).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Sửa cả 500 chỗ cùng loại' }).click();
  await expect(toast(page, 'Đã sửa 500 chỗ.')).toBeVisible();
  await expect(item(page, 'khoảng trắng trước dấu')).toHaveCount(0);
});

test('errors that still stand are said before an export, and hold nothing up', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await command(desk, 'article/export');
  await expect(page.getByText(/^Bài còn \d+ lỗi chưa xử lý\.$/u)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Xuất \d+ tệp$/u })).toBeEnabled();
  await page.getByRole('button', { name: 'Xem lỗi' }).click();
  await expect(item(page, 'Bài chưa có tít.')).toBeVisible();
  await item(page, 'Bài chưa có tít.').getByRole('button').first().click();
  await page.keyboard.type(HEADLINE);
  await expect(item(page, 'Bài chưa có tít.')).toHaveCount(0);
});

/** What the panel says was found in the words of a page, in its order; what the page lacks is left out. */
const slipsIn = async (desk: OpenApp, pageText: string): Promise<() => Promise<readonly string[]>> => {
  await newArticle(desk);
  const { page } = desk;
  await clickAtEnd(page, 'headline');
  await paste(page, pageText);
  await openPanel(desk);
  const messages = items(page)
    .filter({ has: page.locator('mark, del, ins') })
    .locator('[data-finding]');
  return async () => (await messages.allTextContents()).map((text) => text.replace(/^(?:Lỗi|Lời nhắc): /u, ''));
};

const OWN_PAGE = `Thứ Sáu, 22/05/2026
Xã Tân Hòa tổng kết vụ lúa đông xuân
Thứ 6, 22/05/2026 | 10:54:03 [GMT +7]   A  A
Sáng 22/5, xã Tân Hòa tổng kết vụ lúa đông xuân với hơn hai trăm hộ dân ở ba ấp dự.
Quang cảnh buổi tổng kết ở nhà văn hóa xã.
Vụ này, xã thu 9.200 tấn lúa, bắp 1.450 tấm, khoai 310 tấn.
Xã cũng đã chuyển chuyển đổi xong sổ sách , sớm hơn mọi năm một tháng. ./.
Lê Hạnh
Ý kiến ()
0 / 500 ký tự
Guest`;

test('of a page pasted whole the true slips are told, and no others', async ({ start }) => {
  const slips = await slipsIn(await start(), OWN_PAGE);
  await expect
    .poll(slips)
    .toEqual([
      'Đơn vị “tấm” lạc với các số bên cạnh: có phải “tấn”?',
      'Từ “chuyển” bị lặp.',
      'Thừa khoảng trắng trước dấu “,”.',
    ]);
});

const REAL_PAGE = '../shared/samples/portal-can-duoc.txt';

if (existsSync(REAL_PAGE))
  test('of a real page pasted whole the true slips are told, and no others', async ({ start }) => {
    const slips = await slipsIn(await start(), readFileSync(REAL_PAGE, 'utf8'));
    await expect
      .poll(slips)
      .toEqual([
        'Thừa khoảng trắng trước dấu “…”.',
        'Đơn vị “tấm” lạc với các số bên cạnh: có phải “tấn”?',
        'Từ “chuyển” bị lặp.',
        '“vướng mắt” viết đúng là “vướng mắc”.',
        'Dấu gạch ở “tế- xã” chỉ có khoảng trắng một bên.',
      ]);
  });
