/** What the newsroom keeps, in the window: names, words, snippets, templates and rules, kept as they are typed. */
import { expect, test } from '@playwright/test';
import { EMPTY_CONTENT } from '#shared/article/article';
import type { Newsroom } from '#shared/newsroom/newsroom';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();

const { command } = dateline;
const dialog = () => dateline.page.getByRole('dialog', { name: 'Tòa soạn' });
const tab = (name: string) => dialog().getByRole('tab', { name });
const list = (name: string) => dialog().getByRole('listbox', { name });
const rows = () => dialog().getByRole('listbox').getByRole('option');
const said = () => dialog().getByRole('status').last();
const requests = (channel: string) =>
  dateline.page.evaluate(
    (name) => (window.fake?.calls ?? []).filter((call) => call.channel === name).map((call) => call.request),
    channel,
  );

const NAMES: Newsroom['glossary'] = [
  { name: 'Đinh Thị Mơ', kind: 'person', means: 'Phó Chủ tịch xã', wrong: ['Đinh Thị Mở'] },
  { name: 'Rạch Đào', kind: 'place', means: '', wrong: ['Rạch Đao'] },
  { name: 'UBND', kind: 'abbreviation', means: 'Ủy ban nhân dân', wrong: [] },
];

const TEMPLATE: Newsroom['templates'][number] = {
  id: 'b2',
  name: 'Tin thời tiết',
  layout: 'portal',
  content: { ...EMPTY_CONTENT, headline: [{ text: 'Dự báo thời tiết' }], lead: [{ text: 'Ngày mai có mưa.' }] },
};

test.describe('names', () => {
  test('a name is found without accents, also by a wrong spelling of it', async () => {
    await dateline.show({ newsroom: { glossary: NAMES } });
    await command('newsroom/manage');
    await expect(rows()).toHaveCount(3);
    await dialog().getByRole('searchbox').fill('rach dao');
    await expect(rows()).toHaveText(['Rạch ĐàoĐịa danh']);
    await dialog().getByRole('searchbox').fill('đinh thị mở');
    await expect(rows()).toHaveCount(1);
    await dialog().getByRole('searchbox').fill('không có');
    await expect(dialog().getByText('Không có mục nào khớp.')).toBeVisible();
  });

  test('a new name is typed, kept with Enter, and stands in its place in the alphabet', async () => {
    await dateline.show({ newsroom: { glossary: NAMES } });
    const { page } = dateline;
    await command('newsroom/manage');
    await dialog().getByRole('button', { name: 'Thêm tên' }).click();
    await expect(dialog().getByLabel('Viết đúng')).toBeFocused();
    await page.keyboard.type('Đoàn Văn Kha');
    await page.keyboard.press('Enter');
    await expect(rows().nth(1)).toHaveText('Đoàn Văn KhaNgười');
    await expect(rows().nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(said()).toHaveText('Đã lưu “Đoàn Văn Kha”.');
  });

  test('what was typed is kept when another name is turned to, and when the dialog is closed', async () => {
    await dateline.show({ newsroom: { glossary: NAMES } });
    const { page } = dateline;
    await command('newsroom/manage');
    await rows().first().click();
    await dialog().getByLabel('Chức vụ hoặc nghĩa').fill('Chủ tịch xã');
    await rows().nth(1).click();
    await expect(rows().first()).toHaveText('Đinh Thị MơNgười · Chủ tịch xã');
    await dialog().getByLabel('Những cách viết sai').fill('Rach Đào\nRạch Đạo');
    await page.keyboard.press('Escape');
    await expect(dialog()).toBeHidden();
    expect((await requests('newsroom/change')).at(-1)).toMatchObject({
      entry: { name: 'Rạch Đào', wrong: ['Rach Đào', 'Rạch Đạo'] },
      was: 'Rạch Đào',
    });
  });

  test('a name that is deleted comes back with one key', async () => {
    await dateline.show({ newsroom: { glossary: NAMES } });
    const { page } = dateline;
    await command('newsroom/manage');
    await rows().nth(1).click();
    await dialog().getByRole('button', { name: 'Xóa', exact: true }).click();
    await expect(rows()).toHaveCount(2);
    await expect(said()).toHaveText('Đã xóa “Rạch Đào”.');
    await expect(dialog().getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rows()).toHaveCount(3);
  });

  test('the keys travel the list, however long it is', async () => {
    const glossary = Array.from({ length: 3_000 }, (_, i) => ({
      name: `Người ${String(i).padStart(4, '0')}`,
      kind: 'person' as const,
      means: '',
      wrong: [],
    }));
    await dateline.show({ newsroom: { glossary } });
    const { page } = dateline;
    await command('newsroom/manage');
    await list('Tên riêng').focus();
    await page.keyboard.press('End');
    await expect(dialog().getByRole('listbox').getByRole('option', { selected: true })).toHaveText('Người 2999Người');
    await page.keyboard.press('ArrowUp');
    await expect(dialog().getByLabel('Viết đúng')).toHaveValue('Người 2998');
    await expect(list('Tên riêng')).toBeFocused();
    expect(await rows().count()).toBeLessThan(60);
  });

  test('a table that is brought in says what came and what did not', async () => {
    await dateline.show();
    await command('newsroom/manage');
    await dialog().getByRole('button', { name: 'Nhập CSV…' }).click();
    await expect(said()).toHaveText('Đã thêm 1 tên, thay 0 tên đã có. 2 dòng không đọc được nên bỏ qua: 4, 9.');
    await dialog().getByRole('button', { name: 'Xuất CSV…' }).click();
    await expect(said()).toHaveText('Đã ghi danh mục vào /home/toa-soan/ten-rieng.csv');
  });

  test('a table without names says what to do', async () => {
    await dateline.show({ glossaryImported: { ok: false, reason: 'no-names' } });
    await command('newsroom/manage');
    await dialog().getByRole('button', { name: 'Nhập CSV…' }).click();
    await expect(said()).toContainText('Tệp không có tên nào đọc được.');
  });
});

test('words are pasted as a list, and taken away with Delete', async () => {
  await dateline.show({ newsroom: { words: ['Grab'] } });
  const { page } = dateline;
  await command('newsroom/manage');
  await tab('Từ điển riêng').click();
  await dialog().getByLabel('Thêm từ').fill('Zalo, Shopee; Zalo\nLivestream');
  await dialog().getByRole('button', { name: 'Thêm 3 từ' }).click();
  await expect(rows()).toHaveText(['Grab', 'Livestream', 'Shopee', 'Zalo']);
  await rows().first().click();
  await list('Từ điển riêng').press('Delete');
  await expect(rows()).toHaveText(['Livestream', 'Shopee', 'Zalo']);
  await expect(rows().first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
});

test('a snippet is written with its variables, which a press puts where the caret is', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('newsroom/manage');
  await tab('Đoạn mẫu').click();
  await dialog().getByRole('button', { name: 'Thêm đoạn mẫu' }).click();
  await page.keyboard.type('Kết tin mưa');
  await dialog().getByLabel('Gõ tắt sau /').fill('mua');
  await dialog().getByLabel('Nội dung').click();
  await page.keyboard.type('Ngày , trời tạnh.');
  for (let n = 0; n < ', trời tạnh.'.length; n += 1) await page.keyboard.press('ArrowLeft');
  await dialog().getByRole('button', { name: '{{ngày}}' }).click();
  await expect(dialog().getByLabel('Nội dung')).toHaveValue('Ngày {{ngày}}, trời tạnh.');
  await dialog().getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(rows()).toHaveText(['Kết tin mưa  /muaNgày {{ngày}}, trời tạnh.']);
  const [change] = await requests('newsroom/change');
  expect(change).toMatchObject({
    is: 'put-snippet',
    snippet: {
      shortcut: 'mua',
      content: { body: [{ type: 'paragraph', text: [{ text: 'Ngày {{ngày}}, trời tạnh.' }] }] },
    },
  });
});

test.describe('templates', () => {
  test('the article on the sheet is kept as one, and its name is at hand to be typed', async () => {
    await dateline.show();
    const { page } = dateline;
    await expect(page.locator('[data-slot="headline"]')).not.toBeEmpty();
    await command('article/keep-as-template');
    await expect(dialog().getByLabel('Tên mẫu')).toBeFocused();
    await page.keyboard.type('Tin họp');
    await page.keyboard.press('Enter');
    await expect(said()).toHaveText('Đã lưu “Tin họp”.');
    await expect(rows()).toHaveCount(1);
  });

  test('a new article begins with the template that was chosen', async () => {
    await dateline.show({ newsroom: { templates: [TEMPLATE] } });
    const { page } = dateline;
    await command('article/new-from-template');
    const chooser = page.getByRole('dialog', { name: 'Bài mới từ mẫu' });
    await expect(chooser.getByRole('option', { selected: true })).toHaveText('Tin thời tiếtDự báo thời tiết');
    await expect(chooser.getByRole('listbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chooser).toBeHidden();
    await expect(page.locator('[data-slot="headline"]')).toHaveText('Dự báo thời tiết');
    expect(await requests('article/create')).toEqual([{ template: 'b2' }]);
  });

  test('letters typed over the list look for one, and what is found first is the one that is taken', async () => {
    const others = ['Tin họp', 'Giá lúa'].map((name, i) => ({ ...TEMPLATE, id: `c${i}`, name }));
    await dateline.show({ newsroom: { templates: [TEMPLATE, ...others] } });
    const { page } = dateline;
    await command('article/new-from-template');
    const chooser = page.getByRole('dialog', { name: 'Bài mới từ mẫu' });
    await expect(chooser.getByRole('listbox')).toBeFocused();
    await page.keyboard.type('hop');
    await expect(chooser.getByRole('option', { selected: true })).toContainText('Tin họp');
    await expect(chooser.getByRole('searchbox')).toHaveValue('hop');
    await page.keyboard.press('Enter');
    await expect(chooser).toBeHidden();
    expect(await requests('article/create')).toEqual([{ template: 'c0' }]);
  });

  test('where there is none yet, it says how one is made', async () => {
    await dateline.show();
    await command('article/new-from-template');
    const chooser = dateline.page.getByRole('dialog', { name: 'Bài mới từ mẫu' });
    await expect(chooser).toContainText('Hãy mở một bài rồi giữ bài ấy làm mẫu.');
    await expect(chooser.getByRole('button', { name: 'Bắt đầu viết' })).toBeDisabled();
  });
});

test.describe('rules', () => {
  test('a rule is turned off, and left to the layout again', async () => {
    await dateline.show();
    await command('newsroom/manage');
    await tab('Quy tắc').click();
    const rule = dialog().getByLabel('Dấu chấm cuối tít');
    await rule.selectOption({ label: 'Tắt' });
    await rule.selectOption('layout');
    await expect
      .poll(() => requests('newsroom/change'))
      .toEqual([
        { is: 'set-style', layout: 'portal', style: { rules: { 'headline-stop': 'off' } } },
        { is: 'set-style', layout: 'portal', style: { rules: {} } },
      ]);
  });

  test('lengths and choices are kept, and an empty field is the layout’s own', async () => {
    await dateline.show({ newsroom: { styles: { portal: { headline: { min: 20, max: 90 } } } } });
    await command('newsroom/manage');
    await tab('Quy tắc').click();
    const most = dialog().getByLabel('Tít: nhiều nhất bao nhiêu ký tự');
    await expect(most).toHaveValue('90');
    await most.fill('');
    await most.press('Enter');
    await expect(most).toHaveAttribute('placeholder', '120');
    await dialog().getByLabel('Dấu gạch giữa câu').selectOption('en');
    await expect
      .poll(async () => (await requests('newsroom/change')).at(-1))
      .toEqual({
        is: 'set-style',
        layout: 'portal',
        style: { headline: { min: 20 }, dash: 'en' },
      });
  });

  test('a finding that is passed over is told again', async () => {
    await dateline.show({ newsroom: { passedOver: [{ rule: 'headline-stop', text: 'v.v.' }] } });
    await command('newsroom/manage');
    await tab('Quy tắc').click();
    const passed = dialog().getByRole('region', { name: 'Những chỗ tòa soạn bỏ qua' });
    await passed.getByRole('button', { name: 'Nhắc lại' }).click();
    await expect(passed).toContainText('Chưa bỏ qua chỗ nào.');
    await expect(said()).toHaveText('Từ giờ lại nhắc: Dấu chấm cuối tít.');
  });
});

test('where the library can only be read, everything can be looked at and nothing changed, and it says why', async () => {
  await dateline.show({
    newsroom: { glossary: NAMES },
    lockedBy: { person: 'Hạnh', machine: 'may-2', since: '2026-05-22T01:00:00.000Z' },
  });
  await command('newsroom/manage');
  await rows().first().click();
  await expect(dialog().getByLabel('Viết đúng')).toHaveJSProperty('readOnly', true);
  const add = dialog().getByRole('button', { name: 'Thêm tên' });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await add.click({ force: true });
  await dialog().getByRole('button', { name: 'Xóa', exact: true }).click({ force: true });
  await expect(rows()).toHaveCount(3);
  expect(await requests('newsroom/change')).toEqual([]);
});

test('a change that the disk refuses is said, and what is shown is what is kept', async () => {
  await dateline.show({ newsroom: { glossary: NAMES } });
  await command('newsroom/manage');
  await dateline.page.evaluate(() => {
    if (window.fake) window.fake.disk.failing = 'disk-full';
  });
  await rows().nth(1).click();
  await dialog().getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(said()).toContainText('Ổ đĩa đã đầy');
  await expect(said()).toContainText('Những gì tòa soạn đang giữ vẫn nguyên.');
  await expect(rows()).toHaveCount(3);
});

test('what was typed while the disk refused is still in the fields, and is kept once it can be', async () => {
  await dateline.show({ newsroom: { glossary: NAMES } });
  const failing = (reason: 'disk-full' | null) =>
    dateline.page.evaluate((why) => {
      if (window.fake) window.fake.disk.failing = why;
    }, reason);
  await command('newsroom/manage');
  await rows().first().click();
  const means = dialog().getByLabel('Chức vụ hoặc nghĩa');
  await failing('disk-full');
  await means.fill('Chủ tịch xã');
  await means.press('Enter');
  await expect(said()).toContainText('Ổ đĩa đã đầy');
  await expect(means).toHaveValue('Chủ tịch xã');
  await failing(null);
  await dialog().getByRole('button', { name: 'Thử lại' }).click();
  await expect(rows().first()).toHaveText('Đinh Thị MơNgười · Chủ tịch xã');
});

test('a file that was damaged is told of, once', async () => {
  await dateline.show({ shelfTroubles: [{ shelf: 'glossary', is: 'recovered' }] });
  await command('newsroom/manage');
  await expect(
    dateline.page.getByText('Danh mục tên riêng: tệp bị hỏng, nay dùng bản lưu trước đó.').first(),
  ).toBeVisible();
});
