/** The newsroom's snippets at the caret: behind `/`, from the list that a key brings up, and made from what is selected. */
import { expect, type Page } from '@playwright/test';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { type OpenApp, test } from './support/app';
import { command } from './support/newsroom';
import { clickAtEnd, newArticle, sheetOf, slotOf } from './support/sheet';

const content = (...lines: readonly string[]): Content => ({
  ...EMPTY_CONTENT,
  body: lines.map((text) => ({ type: 'paragraph', text: plain(text) })),
});

const put = (page: Page, id: string, name: string, shortcut: string, of: Content): Promise<unknown> =>
  page.evaluate((snippet) => window.dateline.call('newsroom/change', { is: 'put-snippet', snippet }), {
    id,
    name,
    shortcut,
    content: of,
  });

/** Its middle: at the edge of an empty paragraph stands the handle of its block. */
const clickInBody = async (page: Page): Promise<void> => {
  await slotOf(page, 'body').click();
  await page.keyboard.press('End');
};

/** A desk with three snippets and an empty article. */
const openDesk = async (desk: OpenApp): Promise<void> => {
  const { page } = desk;
  await put(page, 'a1', 'Nguồn tin địa phương', 'nguon', content('Theo {{người}}, {{con trỏ}} tại {{chủ đầu tư}}.'));
  await put(page, 'a2', 'Đường dây nóng', 'ddn', content('Đường dây nóng: 1900 0000.', 'Thư: ban@tanhoa.example'));
  await put(page, 'a3', 'Bảng giá', '', {
    ...EMPTY_CONTENT,
    body: [{ type: 'table', header: true, widths: null, rows: [[plain('Loại'), plain('Giá')]] }],
  });
  await newArticle(desk);
};

/** The dateline has no text of its own here. */
const bodyTexts = async (page: Page): Promise<readonly string[]> =>
  (await sheetOf(page).locator(':scope > :not([data-slot])').allTextContents()).filter((text) => text !== '');
const chooser = (page: Page) => page.getByRole('dialog', { name: 'Chèn đoạn mẫu' });

test('behind / a snippet is found by its shortcut, filled in, and writing goes on at its caret', async ({ start }) => {
  const desk = await start();
  const { page } = desk;
  await page.evaluate(() => window.dateline.call('settings/change', { person: 'Ngọc Hân' }));
  await openDesk(desk);
  await clickInBody(page);
  await page.keyboard.type('/nguon');
  await expect(page.getByRole('option', { selected: true })).toContainText('Nguồn tin địa phương');
  await expect(page.getByRole('option', { selected: true })).toContainText('/nguon');
  await page.keyboard.press('Enter');
  await page.keyboard.type('cầu xong');
  expect(await bodyTexts(page)).toEqual(['Theo Ngọc Hân, cầu xong tại {{chủ đầu tư}}.']);
  await expect(page.getByText('Chưa biết điền gì vào {{chủ đầu tư}}')).toBeVisible();
});

test('where nobody has said who writes, a byline and a name stay to be filled in: the computer’s account signs nothing', async ({
  start,
}) => {
  const desk = await start();
  const { page } = desk;
  await put(page, 'b1', 'Ghi chép', 'ghi', content('{{bút danh}} ghi theo lời {{người}}.'));
  await newArticle(desk);
  await clickInBody(page);
  await page.keyboard.type('/ghi');
  await expect(page.getByRole('option', { selected: true })).toContainText('Ghi chép');
  await page.keyboard.press('Enter');
  await expect.poll(() => bodyTexts(page)).toEqual(['{{bút danh}} ghi theo lời {{người}}.']);
});

test('a key brings the list up at the caret; Escape gives the caret back, Enter puts the snippet in, one undo takes it out', async ({
  start,
}) => {
  const desk = await start();
  const { page } = desk;
  await openDesk(desk);
  await clickInBody(page);
  await page.keyboard.type('Trước ');
  await command(desk, 'insert/snippet');
  await expect(chooser(page).getByRole('option')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(chooser(page)).toHaveCount(0);
  await page.keyboard.type('sau ');
  await command(desk, 'insert/snippet');
  await expect(chooser(page)).toBeVisible();
  await page.keyboard.type('duong day');
  await expect(chooser(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('!');
  expect(await bodyTexts(page)).toEqual(['Trước sau Đường dây nóng: 1900 0000.', 'Thư: ban@tanhoa.example!']);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await bodyTexts(page)).toEqual(['Trước sau ']);
});

test('into a slot goes the text alone, on one line', async ({ start }) => {
  const desk = await start();
  const { page } = desk;
  await openDesk(desk);
  for (const [slot, name, text] of [
    ['headline', 'ddn', 'Đường dây nóng: 1900 0000. Thư: ban@tanhoa.example'],
    ['lead', 'bang gia', 'Loại Giá'],
  ] as const) {
    await clickAtEnd(page, slot);
    await command(desk, 'insert/snippet');
    await expect(chooser(page)).toBeVisible();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(slotOf(page, slot)).toHaveText(text);
  }
  expect(await bodyTexts(page)).toEqual([]);
});

test('what is selected becomes a snippet, marks and all, and is at hand at once', async ({ start }) => {
  const desk = await start();
  const { page } = desk;
  await newArticle(desk);
  await clickInBody(page);
  await page.keyboard.type('Ban biên tập ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('cảm ơn');
  await command(desk, 'newsroom/keep-snippet');
  await expect(page.getByText('Hãy bôi đen phần chữ cần giữ lại')).toBeVisible();
  await page.keyboard.press('Control+a');
  await command(desk, 'newsroom/keep-snippet');
  await expect(page.getByRole('dialog', { name: 'Tòa soạn' })).toBeVisible();
  await page.keyboard.press('Escape');
  await clickInBody(page);
  await page.keyboard.press('Enter');
  await command(desk, 'insert/snippet');
  await expect(chooser(page).getByRole('option')).toHaveText([/Ban biên tập cảm ơn/u]);
  await page.keyboard.press('Enter');
  await expect(sheetOf(page).locator('.bold')).toHaveText(['cảm ơn', 'cảm ơn']);
});

test('where there are no snippets the list says so, and leads to where they are written', async ({ start }) => {
  const desk = await start();
  const { page } = desk;
  await newArticle(desk);
  await command(desk, 'insert/snippet');
  await chooser(page).getByRole('button', { name: 'Soạn đoạn mẫu…' }).click();
  await expect(page.getByRole('dialog', { name: 'Tòa soạn' }).getByRole('tab', { name: 'Đoạn mẫu' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});
