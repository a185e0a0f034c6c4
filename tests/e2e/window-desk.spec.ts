/** The desk: beginning, choosing, travelling, searching, narrowing, throwing away and fetching back, of however many articles. */
import { expect, test } from '@playwright/test';
import { undoSaid } from './support/said';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();

const rows = () => dateline.page.locator('[data-row]');
const row = (n: number) => rows().nth(n);
const chosen = () => dateline.page.locator('[data-row][aria-current="true"]');
const headline = () => dateline.page.locator('[data-slot="headline"]');
const command = (name: 'article/next' | 'article/previous' | 'article/new' | 'view/trash' | 'search/library') =>
  dateline.page.evaluate((what) => window.fake?.emit('command', what), name);

test('an empty library says how to begin, and begins', async () => {
  await dateline.show({ articles: 0 });
  const { page } = dateline;
  await expect(page.getByRole('heading', { name: 'Chưa có bài nào' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Bài mới' }).click();
  await expect(rows()).toHaveCount(1);
  await page.keyboard.type('Tin đầu tiên');
  await expect(row(0)).toContainText('Tin đầu tiên');
});

test('the window opens on the article that was open last, ready to be written on', async () => {
  await dateline.show();
  const second = await row(1).getAttribute('data-row');
  await dateline.show({ settings: { lastArticle: second as never } });
  await expect(chosen()).toHaveAttribute('data-row', second ?? '');
  await expect(dateline.page.getByRole('textbox').first()).toBeFocused();
});

test('arrow keys go from row to row, Enter opens, and the focus stays on the desk', async () => {
  await dateline.show();
  await row(0).focus();
  await dateline.page.keyboard.press('ArrowDown');
  await dateline.page.keyboard.press('ArrowDown');
  await expect(row(2)).toBeFocused();
  await dateline.page.keyboard.press('End');
  await expect(row(4)).toBeFocused();
  await dateline.page.keyboard.press('Home');
  await dateline.page.keyboard.press('ArrowDown');
  await dateline.page.keyboard.press('Enter');
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
  await expect(row(1)).toBeFocused();
});

test('Enter on the row of the open article leads into its text; a space and the mouse stay on the desk', async () => {
  await dateline.show();
  const { page } = dateline;
  await headline().click();
  await page.keyboard.press('Home');
  await row(0).click();
  await page.keyboard.press('Space');
  await expect(row(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Mới: ');
  await expect(headline()).toContainText('Mới: ');
  await row(1).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
  await expect(page.getByRole('textbox').first()).toBeFocused();
});

test('the next and previous article are a command away, with the caret in the sheet', async () => {
  await dateline.show();
  await headline().click();
  await command('article/next');
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
  await expect(dateline.page.getByRole('textbox').first()).toBeFocused();
  await command('article/previous');
  await expect(headline()).toContainText('Chủ tịch UBND');
});

test('Delete moves an article to the trash, focus goes on to the next, and undo brings it back', async () => {
  await dateline.show();
  const { page } = dateline;
  await row(1).focus();
  await page.keyboard.press('Delete');
  await expect(rows()).toHaveCount(4);
  await expect(row(1)).toBeFocused();
  const toast = page.getByText('Đã chuyển “Mở bảy lớp dạy nghề cho lao động nông thôn” vào thùng rác');
  await expect(toast).toBeVisible();
  await undoSaid(page).click();
  await expect(rows()).toHaveCount(5);
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
});

test('a Delete that is held throws one article away, and two clicks begin one', async () => {
  await dateline.show();
  const { page } = dateline;
  await row(1).focus();
  await page.keyboard.down('Delete');
  await page.keyboard.down('Delete');
  await page.keyboard.up('Delete');
  await expect(rows()).toHaveCount(4);
  await page.getByRole('button', { name: 'Bài mới' }).dblclick();
  await expect(headline()).toHaveText('');
  await expect(rows()).toHaveCount(5);
  const asked = await page.evaluate(() => window.fake?.calls.map(({ channel }) => channel));
  expect(asked?.filter((channel) => channel === 'article/trash' || channel === 'article/create')).toEqual([
    'article/trash',
    'article/create',
  ]);
});

test('the trash lists what is in it and gives it back', async () => {
  await dateline.show();
  const { page } = dateline;
  await command('view/trash');
  await expect(page.getByText('Thùng rác trống.')).toBeVisible();
  await page.getByRole('button', { name: 'Về bàn tin' }).click();
  await row(0).press('Delete');
  await page.getByRole('button', { name: 'Thùng rác' }).click();
  await page.getByRole('button', { name: /^Khôi phục “Chủ tịch/u }).click();
  await expect(page.getByText('Thùng rác trống.')).toBeVisible();
  await expect(headline()).toContainText('Chủ tịch UBND');
});

test('a row’s menu opens by its button, by the right mouse button and by the keyboard, and closes by Escape', async () => {
  await dateline.show();
  const { page } = dateline;
  const menu = page.getByRole('menu');
  for (const open of [
    () => page.getByRole('button', { name: /^Việc khác với “Mở bảy/u }).click(),
    () => row(1).click({ button: 'right' }),
    () => row(1).press('ContextMenu'),
  ]) {
    await row(1).hover();
    await open();
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  }
  await row(1).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Nhân bản' }).click();
  await expect(rows()).toHaveCount(6);
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
});

test('an article that cannot be read stays on the desk with its reason', async () => {
  await dateline.show({ damaged: 'damaged' });
  await expect(row(0)).toContainText('Tệp của bài bị hỏng.');
  await row(0).click();
  const said = dateline.page.getByRole('alert').filter({ hasText: 'Bài này chưa mở được' });
  await expect(said).toContainText('Các tệp của bài còn nguyên trên đĩa.');
});

test('only the rows that are seen are drawn, and typing is not kept waiting by the rest', async () => {
  await dateline.show({ articles: 2_000, mixed: true });
  await expect(dateline.page.getByRole('grid')).toHaveAttribute('aria-rowcount', /^2\d{3}$/u);
  expect(await rows().count()).toBeLessThan(40);
  await headline().click();
  await dateline.page.keyboard.press('End');
  await dateline.page.keyboard.type(' nguyên vẹn từng chữ', { delay: 5 });
  await expect(headline()).toContainText('nguyên vẹn từng chữ');
});

test('the focus keeps its row to the end of a long list and back, and when the list is sorted anew', async () => {
  await dateline.show({ articles: 2_000, mixed: true });
  const { page } = dateline;
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-row'));
  await row(0).focus();
  const first = await focused();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toContainText('đợt 2000');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Home');
  expect(await focused()).toBe(first);
  await page.evaluate(() =>
    window.fake?.emit('settings-changed', { ...window.fake.settings(), deskOrder: 'headline' }),
  );
  await expect(page.getByRole('rowheader').first()).toContainText('Â');
  expect(await focused()).toBe(first);
});

test('the desk is parted into days, by dateline too, and by letters when sorted by headline', async () => {
  await dateline.show({ articles: 60, mixed: true });
  const { page } = dateline;
  const heading = page.getByRole('rowheader').first();
  await expect(heading).toContainText('Hôm nay');
  const sort = async (name: string) => {
    await page.getByRole('button', { name: 'Sắp xếp' }).click();
    await page.getByRole('menuitemradio', { name }).click();
  };
  await sort('Theo dòng ngày');
  await expect(heading).toContainText('Thứ Sáu 22/05');
  await sort('Theo tít, A–Y');
  await expect(heading).toContainText('Â');
  const asked = await page.evaluate(() => window.fake?.calls.filter(({ channel }) => channel === 'settings/change'));
  expect(asked?.at(-1)?.request).toEqual({ deskOrder: 'headline' });
});

/** How much of each byline on the desk is not seen, in pixels. */
const cutFromBylines = () =>
  dateline.page
    .locator('[data-row] [class*="_author_"]')
    .evaluateAll((names) => names.map((name) => name.scrollWidth - name.clientWidth));

test('on an office screen each row tells its status, its byline in full and its time', async () => {
  for (const language of ['vi', 'en'] as const)
    for (const deskOrder of ['updated', 'headline'] as const) {
      await dateline.show({ articles: 40, mixed: true, settings: { language, deskOrder } });
      const cut = await cutFromBylines();
      expect(cut.length).toBeGreaterThan(5);
      expect(cut.filter((pixels) => pixels > 0)).toEqual([]);
    }
  await dateline.show({ articles: 40, mixed: true });
  await expect(row(2)).toContainText(/Chờ duyệt.*Khôi.*\d\d:\d\d/u);
});

test('a status chip narrows the desk to its articles, says how many there are, and gives all back', async () => {
  await dateline.show({ articles: 50, mixed: true });
  const { page } = dateline;
  const chip = page.getByRole('button', { name: /^Chờ duyệt\s*10$/u });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('grid')).toContainText('Chờ duyệt');
  await expect(page.getByRole('grid')).not.toContainText('Nháp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toContainText('Nháp');
});

test('filters by name and day are counted, shown as chips, and taken off one by one', async () => {
  await dateline.show({ articles: 70, mixed: true });
  const { page } = dateline;
  await page.getByRole('button', { name: 'Lọc bài' }).click();
  await page.getByRole('textbox', { name: 'Tìm bút danh' }).fill('go may');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.getByRole('checkbox').check();
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('31/02/2026');
  await expect(page.getByRole('textbox', { name: 'Từ ngày' })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('20/5/2026');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Lọc bài' })).toBeFocused();
  await expect(rows()).toHaveCount(1);
  await expect(row(0)).toContainText('Gò Mây');
  await page.getByRole('button', { name: 'Bỏ lọc Từ 20/05/2026' }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  expect(await rows().count()).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Bỏ lọc Gò Mây' }).click();
  await expect(row(0)).toContainText('Phước Lộc');
});

test('where no article fits the filters it says so, and how to come back', async () => {
  await dateline.show({ articles: 20, mixed: true });
  const { page } = dateline;
  await page.getByRole('button', { name: 'Lọc bài' }).click();
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('1/1/2090');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Không có bài nào khớp').first()).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
  await expect(row(0)).toBeVisible();
});

test('a search shows what was found as one types, and Escape brings back the desk and the caret', async () => {
  await dateline.show({ articles: 40, mixed: true });
  const { page } = dateline;
  const box = page.getByRole('searchbox');
  await headline().click();
  await command('search/library');
  await expect(box).toBeFocused();
  await page.keyboard.type('nong dan', { delay: 20 });
  await expect(page.getByText('Tìm thấy 5 bài')).toBeVisible();
  await expect(row(0).locator('mark').first()).toHaveText('Nông');
  await expect(row(0)).toContainText('Thân bài');
  await page.keyboard.press('ArrowDown');
  await expect(row(0)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headline()).toContainText('Nông dân');
  await headline().click();
  await command('search/library');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(row(0)).toContainText('đợt 1');
  await page.keyboard.type('Z');
  await expect(headline()).toContainText('Z');
});

test('a search that finds nothing says what to do, and one over a library still being read says so', async () => {
  await dateline.show({ articles: 40, mixed: true, indexing: true });
  const { page } = dateline;
  await page.getByRole('searchbox').fill('hoc bong');
  await expect(page.getByText('đang lập chỉ mục…')).toBeVisible();
  await page.getByRole('searchbox').fill('không có chữ này');
  await expect(page.getByText('Chưa tìm thấy')).toBeVisible();
  await dateline.show({ articles: 40, mixed: true });
  await page.getByRole('searchbox').fill('không có chữ này');
  await expect(page.getByText('Không tìm thấy bài nào').first()).toBeVisible();
  await page.getByRole('button', { name: 'Thôi tìm' }).last().click();
  await expect(row(0)).toBeVisible();
});

test('several articles are chosen by keys alone, get a new status together, and have it taken back', async () => {
  await dateline.show({ articles: 30, mixed: true });
  const { page } = dateline;
  await row(0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 bài đã chọn')).toBeVisible();
  await expect(page.locator('[data-row][aria-selected="true"]')).toHaveCount(3);
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Control+Space');
  await expect(page.getByText('4 bài đã chọn')).toBeVisible();
  await page.getByRole('region', { name: 'Các bài đã chọn' }).getByRole('button', { name: 'Trạng thái' }).click();
  await page.getByRole('menuitemradio', { name: 'Đã gác' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Trùng bài');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Đã chuyển 4 bài sang “Đã gác”')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Đã gác\s*10$/u })).toBeVisible();
  await undoSaid(page).click();
  await expect(page.getByRole('button', { name: /^Đã gác\s*6$/u })).toBeVisible();
});

test('all are chosen by Ctrl+A and given up by Escape', async () => {
  await dateline.show({ articles: 300, mixed: true });
  const { page } = dateline;
  await row(0).press('Control+a');
  await expect(page.getByText('300 bài đã chọn')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('bài đã chọn')).toBeHidden();
  await expect(row(0)).toBeFocused();
});

test('chosen articles go to the trash together and come back together', async () => {
  await dateline.show();
  const { page } = dateline;
  await row(1).click({ modifiers: ['Control'] });
  await row(3).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Delete');
  await expect(rows()).toHaveCount(2);
  await expect(row(1)).toBeFocused();
  await expect(page.getByText('Đã chuyển 3 bài vào thùng rác')).toBeVisible();
  await undoSaid(page).click();
  await expect(rows()).toHaveCount(5);
});

test('a tag is put on an article from its row’s menu, offered again for the next, and taken off', async () => {
  await dateline.show();
  const { page } = dateline;
  const tagsOf = async (n: number) => {
    await row(n).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Thẻ…' }).click();
  };
  await tagsOf(1);
  await page.getByRole('textbox', { name: 'Thêm thẻ…' }).fill('dạy nghề');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bỏ thẻ dạy nghề' })).toBeVisible();
  await page.keyboard.press('Escape');
  await tagsOf(2);
  await page.getByRole('button', { name: 'dạy nghề', exact: true }).click();
  await page.getByRole('button', { name: 'Bỏ thẻ dạy nghề' }).click();
  await expect(page.getByText('Đã bỏ thẻ “dạy nghề”')).toBeVisible();
});

test('an export of several opens on them, shows how far it is, can be stopped, and names what could not be made', async () => {
  await dateline.show({ exportTakes: 3_000, exported: [{ ok: false, format: 'pdf', reason: 'disk-full' }] });
  const { page } = dateline;
  await row(0).press('Control+a');
  await page.getByRole('button', { name: 'Xuất 5 bài…' }).click();
  await page.getByRole('dialog', { name: 'Xuất 5 bài' }).getByRole('button', { name: 'Xuất 10 tệp' }).click();
  const running = page.getByRole('dialog', { name: 'Đang xuất bài' });
  await expect(running.getByRole('progressbar', { name: /^Đang xuất \d+\/10 tệp$/u })).toBeVisible();
  await expect(running.getByText('Không xuất được')).toBeVisible();
  await running.getByRole('button', { name: 'Dừng' }).click();
  const report = page.getByRole('dialog', { name: 'Kết quả xuất bài' });
  await expect(report).toContainText('Ổ đĩa đã đầy.');
  await expect(report.getByRole('status')).toContainText('tệp chưa làm');
  await report.getByRole('contentinfo').or(report).getByRole('button', { name: 'Đóng' }).last().click();
  await expect(report).toBeHidden();
});

test('an export goes on behind the closed dialog: the foot says how far it is and brings it back', async () => {
  await dateline.show({ exportTakes: 2_500 });
  const { page } = dateline;
  await row(0).press('Control+a');
  await page.getByRole('button', { name: 'Xuất 5 bài…' }).click();
  await page.getByRole('button', { name: 'Xuất 10 tệp' }).click();
  await page.getByRole('button', { name: 'Làm việc khác' }).click();
  const foot = page.getByRole('contentinfo').getByRole('button', { name: /^Đang xuất \d+\/10 tệp$/u });
  await foot.click();
  await expect(page.getByRole('dialog', { name: 'Đang xuất bài' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Xem kết quả' }).click();
  await expect(page.getByRole('dialog', { name: 'Kết quả xuất bài' }).getByRole('status')).toContainText(
    'Đã xuất 10 tệp',
  );
});

test('the first letters of a headline lead to it, with or without accents', async () => {
  await dateline.show();
  await row(0).focus();
  await dateline.page.keyboard.type('khoi c');
  await expect(dateline.page.locator(':focus')).toContainText('Khởi công hai khu');
});

test('Right leads to the row’s menu button and Left back', async () => {
  await dateline.show();
  const { page } = dateline;
  await row(1).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Việc khác với “Mở bảy/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await expect(row(1)).toBeFocused();
});

test('a hundred thousand articles are opened, travelled and typed beside without a stall', async () => {
  test.setTimeout(180_000);
  await dateline.show({ articles: 100_000, mixed: true });
  const { page } = dateline;
  await expect(row(0)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Nháp\s*20\.000$/u })).toBeVisible({ timeout: 60_000 });
  await row(0).focus();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toContainText('đợt 100000');
  const frames = await page.evaluate(async () => {
    const list = document.querySelector('[role="grid"]')?.parentElement;
    if (!list) return [];
    const taken: number[] = [];
    let before = performance.now();
    for (let frame = 0; frame < 120; frame += 1) {
      list.scrollTop = (frame * 61_803) % (list.scrollHeight - list.clientHeight);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      taken.push(now - before);
      before = now;
    }
    return taken.sort((a, b) => a - b);
  });
  // What a frame takes on a machine that does much else at once says little; that none of them is a stall says it all.
  expect(frames[Math.floor(frames.length / 2)]).toBeLessThan(100);
  await headline().click();
  await page.keyboard.type(' ổn định', { delay: 5 });
  await expect(headline()).toContainText('ổn định');
});
