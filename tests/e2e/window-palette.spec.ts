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

test('Enter right after the last letter opens what is found for all of them, not for the first', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('day nghe');
  await expect(options().first()).toContainText('Mở bảy lớp dạy nghề');
  await page.evaluate(() => {
    const { call } = window.dateline;
    const held = new Promise<unknown>((resolve) => window.addEventListener('let-go', resolve));
    Object.assign(window.dateline, {
      call: async (...[channel, ...message]: Parameters<typeof call>) => {
        if (channel === 'search/run') await held;
        return call(channel, ...message);
      },
    });
  });
  await box().fill('tai dinh cu');
  await page.keyboard.press('Enter');
  await page.evaluate(() => void window.dispatchEvent(new Event('let-go')));
  await expect(palette()).toBeHidden();
  await expect(headline()).toContainText('Khởi công hai khu tái định cư');
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

const settingsNow = () => dateline.page.evaluate(() => window.fake?.settings());
const toast = () => dateline.page.locator('[data-passing]');

test('a setting is found by one of its choices, shown as it stands, and changed in a second step', async () => {
  await dateline.show();
  const { page } = dateline;
  await headline().click();
  await command('search/palette');
  await page.keyboard.type('co giao dien');
  const setting = palette().getByRole('group', { name: 'Cài đặt' }).getByRole('option').first();
  await expect(setting).toContainText('100%');
  await setting.click();
  await expect(palette().getByRole('combobox')).toHaveAttribute('placeholder', /^Cỡ /u);
  await expect(options().filter({ hasText: 'đang dùng' })).toHaveText(/100%/u);
  await page.keyboard.type('125');
  await page.keyboard.press('Enter');
  await expect(palette()).toBeHidden();
  await expect.poll(async () => (await settingsNow())?.zoom).toBe(125);
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await toast().getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(async () => (await settingsNow())?.zoom).toBe(100);
});

test('a switch is turned at once, and the news of it follows the language', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('>goi vao mot tep');
  const setting = palette().getByRole('group', { name: 'Cài đặt' }).getByRole('option').first();
  await expect(setting).toContainText('Đang tắt');
  await page.keyboard.press('Enter');
  await expect(toast()).toContainText('Đang bật');
  await command('view/language-en');
  await expect(toast()).toContainText(/: On\./u);
  await expect(toast().getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('Escape in the second step goes back to what was typed in the first', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('>dinh dang xuat');
  await page.keyboard.press('Enter');
  await expect(options().first()).toContainText('HTML');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await settingsNow())?.exportManner.formats).not.toContain('html');
  await expect(palette()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box()).toHaveValue('>dinh dang xuat');
  await page.keyboard.press('Escape');
  await expect(palette()).toBeHidden();
});

test('a line is written over in the palette', async () => {
  await dateline.show({ settings: { place: 'Tân Hòa' } });
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('>noi viet');
  await palette().getByRole('option').filter({ hasText: 'Tân Hòa' }).click();
  await expect(palette().getByRole('combobox')).toHaveValue('Tân Hòa');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Gò Mây');
  await expect(active()).toContainText('Đặt thành “Gò Mây”');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await settingsNow())?.place).toBe('Gò Mây');
});

test('what the organisation has set says so and is not changed', async () => {
  await dateline.show({ locked: ['zoom', 'theme'] });
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('>nen: toi');
  await expect(active()).toContainText('Cơ quan đặt');
  await expect(active()).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(palette()).toBeVisible();
  await expect(palette().getByText('Cơ quan đã đặt mục này')).toHaveRole('status');
  expect((await settingsNow())?.theme).toBe('system');
});

test('the command chosen last is offered first the next time, in the other language too', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('>lịch sử');
  await page.keyboard.press('Enter');
  await command('search/palette');
  await expect(palette().getByRole('group', { name: 'Lệnh' }).getByRole('option').first()).toContainText('Lịch sử');
  await page.keyboard.press('Escape');
  await command('view/language-en');
  await command('search/palette');
  const english = page.getByRole('dialog').getByRole('group', { name: 'Commands' });
  await expect(english.getByRole('option').first()).toContainText('History');
});

test('only the steps that lead on from where the article stands are offered; one that asks why asks it', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('search/palette');
  await page.keyboard.type('>gỡ bài');
  await expect(palette()).toContainText('Không có bài, lệnh hay mục cài đặt nào khớp');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('>gác bài');
  await expect(active()).toContainText('Gác bài');
  await page.keyboard.press('Enter');
  await expect(palette()).toBeHidden();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
});

test('the list of keys is searched, and printed alone on its page', async () => {
  await dateline.show({ settings: { theme: 'dark' } });
  const { page } = dateline;
  await command('help/shortcuts');
  const dialog = page.getByRole('dialog', { name: 'Phím tắt' });
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-asked', '') }));
  await page.keyboard.type('in nghieng');
  await expect(dialog).toContainText('Không có phím nào như vậy');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('nghieng');
  await expect(dialog.getByText('Ctrl+I', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'In bảng này' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-asked', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main')).toBeHidden();
  await expect(dialog.getByText('Ctrl+I', { exact: true })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'In bảng này' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
});

test('a broken layout of the newsroom is told of with its place, until that is read', async () => {
  await dateline.show({ layoutFaults: [{ file: 'bao-giay.json', why: 'not-json', line: 12 }] });
  const { page } = dateline;
  await expect(page.getByText('bao-giay.json: sai cú pháp JSON ở dòng 12.')).toBeVisible();
  await page.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(page.getByText('bao-giay.json')).toBeHidden();
});

test('how long an unused library stays open is a setting where it has a passphrase, and none where it has not', async () => {
  const { page } = dateline;
  const find = async (sealed: boolean): Promise<void> => {
    await dateline.show({ sealed });
    await command('app/settings');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('tự khóa');
  };
  await find(true);
  await page.getByRole('combobox', { name: 'Tự khóa thư viện' }).selectOption('10');
  await expect.poll(async () => (await settingsNow())?.lockAfterMinutes).toBe(10);
  await find(false);
  await expect(page.getByRole('combobox', { name: 'Tự khóa thư viện' })).toHaveCount(0);
});
