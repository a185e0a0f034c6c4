/** The newsroom's way of working in the real app: an article's record and steps, the board, the calendar, the counts, royalties, saved filters. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/app';
import { answerFileDialogs, command, rowOf, rowsOf } from './support/newsroom';
import { undoSaid } from './support/said';
import { slotOf } from './support/sheet';
import {
  articleOnDisk,
  button,
  cardOf,
  columnOf,
  FERRY,
  openRecord,
  RICE,
  SCHOOL,
  stepsOnDisk,
  threeArticles,
  today,
} from './support/three-articles';

test.beforeEach(({ home }) => threeArticles(home));

test('section, assignee and deadline written on the record are on the disk, and a name is found by them', async ({
  start,
  home,
}) => {
  const { page } = await start();
  await expect(slotOf(page, 'headline')).toHaveText(SCHOOL);
  await openRecord(page);
  await page.getByLabel('Chuyên mục').fill('Giáo dục');
  await page.getByLabel('Phụ trách').fill('Nguyễn Út');
  await page.getByLabel('Hạn nộp: ngày').fill('01/03/2024');
  await page.getByLabel('Hạn nộp: giờ').fill('16h30');
  await page.getByLabel('Hạn nộp: giờ').press('Enter');
  await expect(page.getByText('Bài đã trễ hạn nộp.')).toBeVisible();
  await expect
    .poll(() => articleOnDisk(home, SCHOOL))
    .toMatchObject({
      section: 'Giáo dục',
      assignee: 'Nguyễn Út',
      deadline: new Date(2024, 2, 1, 16, 30).toISOString(),
    });
  await expect(page.getByText('Giao cho Nguyễn Út')).toBeVisible();

  await page.getByLabel('Hạn nộp: ngày').fill('31/02/2024');
  await page.getByLabel('Hạn nộp: ngày').press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Không đọc được ngày' })).toBeVisible();

  await page.getByRole('searchbox', { name: 'Tìm trong mọi bài' }).fill('phu-trach:"nguyen ut"');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowOf(page, SCHOOL)).toBeVisible();
});

test('an article is submitted, returned with a reason and approved, and its way tells who and why', async ({
  start,
  home,
}) => {
  const { page } = await start();
  await openRecord(page);
  await button(page, 'Gửi duyệt').click();
  await button(page, 'Trả lại…').click();
  await page.getByLabel('Trả lại: vì sao?').fill('Thiếu ý kiến phụ huynh');
  await button(page, 'Trả lại').click();
  await expect(page.getByRole('region', { name: 'Đường đi của bài' })).toContainText('Thiếu ý kiến phụ huynh');
  await expect.poll(() => stepsOnDisk(home, SCHOOL)).toEqual(['submitted', 'draft: Thiếu ý kiến phụ huynh']);
  await slotOf(page, 'headline').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' lễ');
  await button(page, 'Duyệt').click();
  await expect
    .poll(() => stepsOnDisk(home, `${SCHOOL} lễ`))
    .toEqual(['submitted', 'draft: Thiếu ý kiến phụ huynh', 'approved']);
});

test('a card moves along the board by the keys and by the mouse, and comes back by undo', async ({ start, home }) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Bảng tin bài' }).click();
  await expect(page.locator('[data-card]')).toHaveCount(3);
  await cardOf(page, RICE).focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(columnOf(page, 'Chờ duyệt').locator('[data-card]')).toHaveText([new RegExp(RICE, 'u')]);
  await expect.poll(() => stepsOnDisk(home, RICE)).toEqual(['submitted']);
  await cardOf(page, FERRY).dragTo(columnOf(page, 'Đã duyệt'));
  await expect(columnOf(page, 'Đã duyệt').locator('[data-card]')).toHaveText([new RegExp(FERRY, 'u')]);
  await undoSaid(page).click();
  await expect(columnOf(page, 'Đã duyệt').locator('[data-card]')).toHaveCount(0);
  // Two steps in one go: the second key comes while the first step is being stored.
  await cardOf(page, SCHOOL).focus();
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Control+ArrowRight');
  await expect(columnOf(page, 'Đã duyệt').locator('[data-card]')).toHaveText([new RegExp(SCHOOL, 'u')]);
  await expect.poll(() => stepsOnDisk(home, SCHOOL)).toEqual(['submitted', 'approved']);
  await expect(cardOf(page, SCHOOL)).toBeFocused();
  await cardOf(page, RICE).click();
  await expect(slotOf(page, 'headline')).toHaveText(RICE);
  await expect(page.locator('[data-card]')).toHaveCount(0);
});

test('several articles get a section and somebody to work on them at once, and undo gives each back what it had', async ({
  start,
  home,
}) => {
  const { page } = await start();
  await rowOf(page, RICE).click({ modifiers: ['Control'] });
  await rowOf(page, FERRY).click({ modifiers: ['Control'] });
  await page.getByRole('region', { name: 'Các bài đã chọn' }).getByRole('button', { name: 'Giao việc…' }).click();
  const panel = page.getByRole('dialog', { name: 'Giao việc cho các bài đã chọn' });
  await panel.getByLabel('Phụ trách').fill('Nguyễn Út');
  await panel.getByLabel('Phụ trách').press('Enter');
  await expect.poll(async () => (await articleOnDisk(home, RICE))?.assignee).toBe('Nguyễn Út');
  await expect.poll(async () => (await articleOnDisk(home, FERRY))?.assignee).toBe('Nguyễn Út');
  await page.keyboard.press('Escape');
  await undoSaid(page).click();
  await expect.poll(async () => (await articleOnDisk(home, FERRY))?.assignee).toBe('');
});

test('a day of the calendar and a name of the counts lead to those articles on the desk; a filter is kept by its name', async ({
  start,
}) => {
  const open = await start();
  const { page } = open;
  await page.getByRole('button', { name: 'Lịch tin bài' }).click();
  const day = page.locator(`[data-day="${today()}"]`);
  await expect(day).toContainText('3');
  await day.click();
  await expect(rowsOf(page)).toHaveCount(3);
  await command(open, 'view/counts');
  await button(page, 'Trần Bình').click();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Lọc bài' }).click();
  await page.getByLabel('Tên bộ lọc').fill('Bài của Bình');
  await page.getByLabel('Tên bộ lọc').press('Enter');
  await expect(button(page, 'Bài của Bình')).toHaveAttribute('aria-pressed', 'true');
});

test('an approved article is on the month’s royalty sheet with its words, is paid by what is set there, and the sheet goes to Excel', async ({
  start,
  home,
}) => {
  const open = await start();
  const { page } = open;
  await command(open, 'article/approve');
  await expect.poll(() => stepsOnDisk(home, SCHOOL)).toEqual(['approved']);
  await page.getByRole('button', { name: 'Nhuận bút' }).click();
  await page.getByLabel('Đơn giá (đ)', { exact: true }).fill('200.000');
  await page.getByLabel('Đơn giá (đ)', { exact: true }).press('Enter');
  await page.getByLabel(`Hệ số: ${SCHOOL}`).fill('1,5');
  await page.getByLabel(`Hệ số: ${SCHOOL}`).press('Enter');
  await expect(page.getByRole('region', { name: 'Theo bút danh' })).toContainText('300.000');
  const file = join(home, 'nhuan-but.xlsx');
  await answerFileDialogs(open, file);
  await button(page, 'Xuất Excel…').click();
  await expect(page.getByText('Đã lưu bảng nhuận bút')).toBeVisible();
  expect((await readFile(file)).subarray(0, 2).toString('latin1')).toBe('PK');
});

test('a drag whose end nobody tells of is over with the first move of the pointer', async ({ start }) => {
  const { page } = await start();
  const target = page.getByRole('button', { name: /^Chờ duyệt/u });
  await expect(rowOf(page, RICE)).toBeVisible();
  await expect(target).toHaveCount(0);
  const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
  await rowOf(page, RICE).dispatchEvent('dragstart', { dataTransfer });
  await expect(target).toBeVisible();
  await page.mouse.move(600, 400);
  await page.mouse.move(620, 410);
  await expect(target).toHaveCount(0);
});

test('the calendar goes by months and years on the keys, however quick, and comes back to the day looked at', async ({
  start,
}) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Lịch tin bài' }).click();
  await page.locator(`[data-day="${today()}"]`).focus();
  for (const key of ['Shift+PageUp', 'PageUp', 'PageUp', 'PageDown', 'ArrowDown', 'ArrowUp'])
    await page.keyboard.press(key);
  const [year = 0, month = 1] = today().split('-').map(Number);
  const there = new Date(year - 1, month - 2, 1);
  const name = `Tháng ${there.getMonth() + 1} năm ${there.getFullYear()}`;
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByText('Chưa có bài')
      .or(page.getByText(/Không có bài/u))
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Lịch tin bài' }).click();
  await expect(page.getByText(name, { exact: true })).toBeVisible();
});

test('a number that is none is put back in the royalty sheet, and the sheet says so', async ({ start, home }) => {
  const open = await start();
  const { page } = open;
  await command(open, 'article/approve');
  await expect.poll(() => stepsOnDisk(home, SCHOOL)).toEqual(['approved']);
  await page.getByRole('button', { name: 'Nhuận bút' }).click();
  const field = page.getByLabel(`Hệ số: ${SCHOOL}`);
  await field.fill('-1');
  await field.press('Tab');
  await expect(page.getByRole('alert').filter({ hasText: '“-1” không phải số từ 0 đến 1.000' })).toBeVisible();
  await expect(field).toHaveValue('1');
});

test('a saved filter is renamed on its line, called from the palette, and comes back when it was removed', async ({
  start,
}) => {
  const open = await start();
  const { page } = open;
  await page.getByRole('button', { name: 'Lọc bài' }).click();
  const panel = page.getByRole('dialog', { name: 'Lọc bài' });
  await panel.getByRole('checkbox', { name: /Trần Bình/u }).check();
  await panel.getByLabel('Tên bộ lọc').fill('Của Bình');
  await panel.getByLabel('Tên bộ lọc').press('Enter');
  await panel.getByRole('button', { name: 'Đổi tên bộ lọc “Của Bình”' }).click();
  await page.keyboard.type('Bài của Bình');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Bài của Bình', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bỏ');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Bài của Bình', exact: true })).toBeFocused();
  await panel.getByRole('textbox', { name: 'Tên bộ lọc' }).fill('Tạm');
  await panel.getByRole('textbox', { name: 'Tên bộ lọc' }).press('Enter');
  await panel.getByRole('checkbox', { name: /Trần Bình/u }).uncheck();
  await page.keyboard.press('Escape');
  await expect(rowsOf(page)).toHaveCount(3);

  await command(open, 'search/palette');
  await expect(page.getByRole('combobox', { name: 'Tìm bài và lệnh' })).toBeFocused();
  await page.keyboard.type('cua binh');
  await page.getByRole('option', { name: 'Bộ lọc: Bài của Bình' }).click();
  await expect(rowsOf(page)).toHaveCount(1);

  await page.getByRole('button', { name: 'Lọc bài' }).click();
  await panel.getByRole('button', { name: 'Bỏ bộ lọc “Bài của Bình”' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Tạm', exact: true })).toBeFocused();
  await expect(panel.getByRole('button', { name: 'Bài của Bình', exact: true })).toHaveCount(0);
  await undoSaid(page).click();
  await page.getByRole('button', { name: 'Lọc bài' }).click();
  await expect(panel.getByRole('button', { name: 'Bài của Bình', exact: true })).toBeVisible();
});
