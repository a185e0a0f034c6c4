/** The palette: one box for articles and commands, over whatever is being typed, with the caret back in its place. */
import { expect, test } from '@playwright/test';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();

const { command } = dateline;
const palette = () => dateline.page.getByRole('dialog', { name: 'Bảng lệnh' });
const box = () => dateline.page.getByRole('combobox', { name: 'Tìm bài và lệnh' });
const options = () => palette().getByRole('option');
const active = () => palette().locator('[role="option"][data-highlighted]');
const headline = () => dateline.page.locator('[data-slot="headline"]');
const requests = (channel: string) =>
  dateline.page.evaluate(
    (name) => (window.fake?.calls ?? []).filter((call) => call.channel === name).map((call) => call.request),
    channel,
  );

test('a letter typed right after the keys lands in the palette, not in the article', async () => {
  await dateline.show();
  const { page } = dateline;
  await headline().click();
  const before = await headline().textContent();
  await command('search/palette');
  await page.keyboard.type('nạo vét');
  await expect(box()).toHaveValue('nạo vét');
  expect(await headline().textContent()).toBe(before);
});

test('an article is found without its accents, marked in its headline, and opened by Enter with the caret in it', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('day nghe');
  const found = options().filter({ hasText: 'Mở bảy lớp dạy nghề' });
  await expect(found.locator('mark')).toHaveText(['dạy', 'nghề']);
  await expect(found).toContainText('Nháp');
  await page.keyboard.press('Enter');
  await expect(palette()).toBeHidden();
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
  await expect(page.getByRole('textbox').first()).toBeFocused();
});

test('Escape puts the caret back where it was, so that typing goes on', async () => {
  await dateline.show();
  const { page } = dateline;
  await page.locator('[data-slot="lead"]').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Một ');
  await command('search/palette');
  await expect(box()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette()).toBeHidden();
  await page.keyboard.type('hai ');
  await expect(page.locator('[data-slot="lead"]')).toContainText('Một hai ');
});

test('the same keys put the palette away again', async () => {
  await dateline.show();
  await command('search/palette');
  await expect(palette()).toBeVisible();
  await command('search/palette');
  await expect(palette()).toBeHidden();
});

test('the box in the bar opens it without taking the caret from the article', async () => {
  await dateline.show();
  const { page } = dateline;
  await headline().click();
  await page.keyboard.type('A');
  await page.getByRole('button', { name: /^Tìm bài, lệnh/u }).click();
  await expect(box()).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.type('B');
  await expect(headline()).toContainText('AB');
});

test('before anything is typed there are the other articles worked on last, and commands', async () => {
  await dateline.show();
  await command('search/palette');
  await expect(palette().getByRole('group', { name: 'Bài gần đây' }).getByRole('option')).toHaveCount(4);
  await expect(palette().getByRole('group', { name: 'Lệnh' }).getByRole('option')).toHaveCount(6);
  await expect(active()).toHaveCount(1);
});

test('arrow keys travel through all groups and around, and screen readers follow', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('tan hoa');
  const count = 3;
  await expect(options()).toHaveCount(count);
  await expect(palette().locator('mark')).toHaveText(['Tân', 'Hòa']);
  const first = await active().textContent();
  for (let i = 1; i < count; i += 1) await page.keyboard.press('ArrowDown');
  await expect(active()).toContainText('Tìm “tan hoa” trong mọi bài');
  await expect(box()).toHaveAttribute('aria-activedescendant', (await active().getAttribute('id')) ?? '');
  for (let i = 1; i < count; i += 1) await page.keyboard.press('ArrowUp');
  await expect(active()).toHaveText(first ?? '');
});

test('a command is found by words without accents and carried out in the article', async () => {
  await dateline.show();
  const { page } = dateline;
  await headline().click();
  await command('search/palette');
  await page.keyboard.type('>den but');
  await expect(active()).toContainText('Đến: Bút danh');
  await expect(active()).toContainText('Ctrl+Alt+6');
  await page.keyboard.press('Enter');
  await expect(palette()).toBeHidden();
  await expect(page.getByRole('complementary').getByRole('button', { name: /^Bút danh/u })).toHaveAttribute(
    'aria-current',
    'location',
  );
});

test('a theme is a command; what was highlighted is what happens', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('nen: toi');
  await expect(active()).toContainText('Nền: Tối');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a click chooses, and the caret is back in the article', async () => {
  await dateline.show();
  const { page } = dateline;
  await headline().click();
  await command('search/palette');
  await page.keyboard.type('>tieng viet');
  await options().first().click();
  await expect(palette()).toBeHidden();
  await expect(page.getByRole('textbox').first()).toBeFocused();
});

test('the last line hands the words over to the search through all articles', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('Tân Hòa');
  await palette().getByRole('option', { name: 'Tìm “Tân Hòa” trong mọi bài' }).click();
  await expect(palette()).toBeHidden();
  await expect(page.getByRole('navigation').getByRole('searchbox')).toHaveValue('Tân Hòa');
});

test('fast typing asks less often than it types, and at last for all of it', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('khoi cong', { delay: 5 });
  await expect(options().filter({ hasText: 'Khởi công' })).toHaveCount(1);
  await expect.poll(async () => (await requests('search/run')).at(-1)).toMatchObject({ text: 'khoi cong', limit: 8 });
  expect((await requests('search/run')).length).toBeLessThan('khoi cong'.length);
});

test('while the index is being built it is said that there may be more', async () => {
  await dateline.show({ indexing: true });
  await command('search/palette');
  await dateline.page.keyboard.type('tan');
  await expect(palette()).toContainText('Chỉ mục tìm kiếm đang lập');
});

test('without an article no command about one is offered', async () => {
  await dateline.show({ articles: 0 });
  await command('search/palette');
  await dateline.page.keyboard.type('>');
  await expect(options().filter({ hasText: /^Bài mới(?! từ)/u })).toHaveCount(1);
  await expect(options().filter({ hasText: 'Kiểu chữ' })).toHaveCount(0);
});

test('in a small window the palette stays within it', async () => {
  await dateline.show({}, [820, 560]);
  await command('search/palette');
  await dateline.page.keyboard.type('>');
  const place = await palette().boundingBox();
  expect(place && place.y + place.height).toBeLessThanOrEqual(560);
  expect(await dateline.page.evaluate(() => document.documentElement.scrollWidth)).toBe(820);
});
