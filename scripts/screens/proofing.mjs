// An article with slips in it: the checks beside it, the card at one of them, words found and put in others' place.

import { command, openText, shootInBoth, shootInTheDark } from './taking.mjs';

/** @typedef {import('./taking.mjs').Window} Window */

const SLIPS = `Xã Phước Bình thông xe cầu Rạch Gốc sau tám tháng thi công

Thứ Năm, 12/09/2024 | 15:40:26 [GMT +7] A  A

Sáng 12/9, xã Phước Bình thông xe cầu Rạch Gốc dài 36 m , nối hai bờ kênh mà mỗi ngày hơn chín trăm người qua lại. Công trình được đưa vào vào sử dụng sớm một tháng.

Cầu bê tông thay cho cây cầu gỗ dựng năm 1998, gíup 1,240 hộ dân và học sinh của ba ấp ven kênh không còn phải đi đò mỗi mùa nước lớn.

Theo bà Đinh Thị Mở, Phó Chủ tịch xã, người dân hiến 620 m² đất và góp [cần bổ sung: số ngày công] để mở đường dẫn. Lễ khánh thành diễn ra vào Thứ Ba, ngày 12/9/2024.

Xã Phước Bình sẽ trồng thêm cây dọc hai bờ kênh và lắp đèn năng lượng mặt trời ở đầu cầu. Xã cũng vận động bà con không dựng hàng quán lấn ra lòng đường.

Thu Vân
`;

/** @param {Window} window */
async function takeChecks(window) {
  const { page } = window;
  await openText(window, SLIPS);
  await page.locator('[data-slot="lead"]').click();
  await command(window, 'check/panel');
  await page.waitForTimeout(1_500);
  await shootInBoth(window, 'checks');
  await shootInTheDark(window, 'checks');
  for (let i = 0; i < 4; i += 1) await command(window, 'check/next');
  await shootInBoth(window, 'check-card');
  await page.keyboard.press('Escape');
  await command(window, 'article/export');
  await shootInBoth(window, 'to-fill');
}

/** @param {Window} window */
async function takeFinding(window) {
  const { page } = window;
  await command(window, 'find/replace');
  await page.keyboard.type('xa phuoc binh');
  await page.waitForTimeout(500);
  await shootInBoth(window, 'find');
  await page.keyboard.press('Escape');
  await page.getByRole('search').waitFor({ state: 'detached' });
}

/** @param {Window} window */
export async function takeProofing(window) {
  await takeChecks(window);
  await takeFinding(window);
}
