/** Steps that need a reason, wherever they are taken from; the menus of the right button; articles dropped onto a status. */
import { expect } from '@playwright/test';
import { test } from './support/app';
import { chooseOnRow, command, rowOf, rowsOf } from './support/newsroom';
import { undoSaid } from './support/said';
import { slotOf } from './support/sheet';
import {
  button,
  cardOf,
  columnOf,
  FERRY,
  openRecord,
  RICE,
  SCHOOL,
  stepsOnDisk,
  threeArticles,
} from './support/three-articles';

test.beforeEach(({ home }) => threeArticles(home));

test('an approval is not taken back without a reason: not on the record, not from the row, not on the board', async ({
  start,
  home,
}) => {
  const open = await start();
  const { page } = open;
  await command(open, 'article/approve');
  await openRecord(page);
  await button(page, 'Rút duyệt…').click();
  await expect(button(page, 'Rút duyệt')).toBeDisabled();
  await page.getByLabel('Rút duyệt: vì sao?').press('Escape');

  await chooseOnRow(page, SCHOOL, 'menuitemradio', 'Nháp');
  const question = page.getByRole('dialog', { name: 'Trả lại: vì sao?' });
  await expect(question).toContainText(SCHOOL);
  await expect(question.getByRole('button', { name: 'Trả lại', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Bảng tin bài' }).click();
  await cardOf(page, SCHOOL).focus();
  await page.keyboard.press('Control+ArrowLeft');
  await page.getByRole('dialog', { name: 'Rút duyệt: vì sao?' }).getByRole('textbox').fill('Số liệu chưa khớp');
  await page.keyboard.press('Control+Enter');
  await expect(columnOf(page, 'Chờ duyệt').locator('[data-card]')).toHaveCount(1);
  await expect.poll(() => stepsOnDisk(home, SCHOOL)).toEqual(['approved', 'submitted: Số liệu chưa khớp']);
});

test('undo takes a step back to where the article stood, though that way would need a reason', async ({
  start,
  home,
}) => {
  const { page } = await start();
  await chooseOnRow(page, RICE, 'menuitemradio', 'Đã duyệt');
  await expect.poll(() => stepsOnDisk(home, RICE)).toEqual(['approved']);
  await undoSaid(page).click();
  await expect.poll(() => stepsOnDisk(home, RICE)).toEqual(['approved', 'draft']);
});

test('the right button offers an article’s steps on the board, and opens it from there and from the calendar', async ({
  start,
  home,
}) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Bảng tin bài' }).click();
  await cardOf(page, RICE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Gửi duyệt' }).click();
  await expect.poll(() => stepsOnDisk(home, RICE)).toEqual(['submitted']);
  await cardOf(page, RICE).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Mở bài' }).click();
  await expect(slotOf(page, 'headline')).toHaveText(RICE);
  await page.getByRole('button', { name: 'Lịch tin bài' }).click();
  await page.getByRole('main').getByRole('button', { name: FERRY }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Mở bài' }).click();
  await expect(slotOf(page, 'headline')).toHaveText(FERRY);
});

test('the right button brings an article back from the trash, and asks before it deletes one', async ({ start }) => {
  const open = await start();
  const { page } = open;
  await chooseOnRow(page, RICE, 'menuitem', 'Chuyển vào thùng rác');
  await command(open, 'view/trash');
  const inTrash = page.getByRole('listitem').filter({ hasText: RICE });
  await inTrash.click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Xóa/u }).click();
  await button(page, 'Giữ lại').click();
  await inTrash.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Khôi phục' }).click();
  await expect(slotOf(page, 'headline')).toHaveText(RICE);
});

test('articles dropped onto a status take the step that leads there', async ({ start, home }) => {
  const { page } = await start();
  await rowOf(page, RICE).dragTo(page.getByRole('toolbar').getByRole('button', { name: /^Nháp/u }));
  await expect(rowsOf(page)).toHaveCount(3);
  await rowOf(page, RICE).hover();
  await page.mouse.down();
  await rowOf(page, FERRY).hover();
  const target = page.getByRole('toolbar').getByRole('button', { name: /^Chờ duyệt/u });
  await target.hover();
  await target.hover();
  await page.mouse.up();
  await expect.poll(() => stepsOnDisk(home, RICE)).toEqual(['submitted']);
});
