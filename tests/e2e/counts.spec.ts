/** How long an article is, as a newsroom pays for it: at the foot, of what is selected, and slot by slot. */
import { expect } from '@playwright/test';
import { test } from './support/app';
import { clickAtEnd, newArticle, slotOf } from './support/sheet';

test('the foot counts what is written and what is selected, and everything selected is as long as the whole', async ({
  start,
}) => {
  const desk = await start();
  const { page } = desk;
  await newArticle(desk);
  const foot = page.getByRole('contentinfo');
  await clickAtEnd(page, 'headline');
  await page.keyboard.type('Cầu mới thông xe');
  await clickAtEnd(page, 'lead');
  await page.keyboard.type('Sáng 08/3, xã khánh thành cầu.');
  await slotOf(page, 'body').click();
  await page.keyboard.type('Cầu dài 42 mét.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kinh phí 2,4 tỷ đồng.');
  await clickAtEnd(page, 'byline');
  await page.keyboard.type('Ngọc Hân');
  await expect(foot.getByText('20 chữ', { exact: true })).toBeVisible();

  await clickAtEnd(page, 'lead');
  await page.keyboard.press('Shift+Home');
  await expect(foot.getByText('7 / 20 chữ', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+a');
  await expect(foot.getByText('20 / 20 chữ', { exact: true })).toBeVisible();

  await foot.getByRole('button', { name: /Xem độ dài từng phần$/u }).click();
  const table = page.getByRole('dialog', { name: 'Độ dài của bài' });
  const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`, 'u') });
  await expect(row('Tít').getByRole('cell')).toHaveText(['4', '16', '13', '1']);
  await expect(row('Sa-pô').getByRole('cell')).toHaveText(['7', '30', '25', '1']);
  await expect(row('Thân bài').getByRole('cell')).toHaveText(['9', '36', '29', '2']);
  await expect(row('Cả bài').getByRole('cell')).toHaveText(['20', '82', '67', '4']);
  await expect(table).toContainText('0 ảnh · 1 phút đọc');

  await table.getByRole('button', { name: 'Chép bảng này' }).click();
  const copied = () => desk.app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toContain('Cả bài\t20\t82\t67\t4\n');
  await page.keyboard.press('Escape');
  await clickAtEnd(page, 'lead');
  await expect(foot.getByText('20 chữ', { exact: true })).toBeVisible();
});
