// Writing: the sheet with its layout beside it, how long an article is, and one paragraph with nothing around it.

import { command, openText, shootInBoth, shootInTheDark } from './taking.mjs';

/** @typedef {import('./taking.mjs').Window} Window */

const MARKET = `Giá bông súng và cá linh đầu mùa nước nổi

Thứ Ba, 17/09/2024 | 07:20:11 [GMT +7] A  A

Nước về sớm nửa tháng, chợ đầu kênh Tân Hòa sáng nào cũng đầy xuồng ba lá. Giá các món quà của mùa nước đều nhích lên so với năm ngoái.

Từ bốn giờ sáng, hơn một trăm xuồng đã đậu kín bến. Người bán phần lớn là bà con các xã An Thới, Long Điền, mang theo những gì hái lượm được trong đêm.

Bà Nguyễn Thị Bảy, bán bông súng đã hai mươi năm, kể rằng năm nay bông dài và trắng hơn nhờ nước đục phù sa. Mỗi sáng bà bán hết chừng ba mươi ký.

Giá bán tại bến trong ba ngày đầu tuần như sau.

Thu Vân
`;
const CELLS = [
  ['Mặt hàng', 'Giá năm nay', 'So với năm ngoái'],
  ['Bông súng', '18.000 đồng/kg', 'tăng 3.000 đồng'],
  ['Cá linh non', '220.000 đồng/kg', 'tăng 40.000 đồng'],
  ['Bông điên điển', '65.000 đồng/kg', 'không đổi'],
];

/** @param {Window} window */
async function takeSheet(window) {
  const { page } = window;
  await page.getByText('Giá bán tại bến').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('## Mỗi sáng một giá');
  await page.getByText('Giá bán tại bến').click();
  await page.keyboard.press('End');
  await command(window, 'insert/table');
  for (const [i, text] of CELLS.flat().entries()) {
    if (i > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  // The layout names the body's parts.
  await page.getByRole('tablist').getByRole('tab').first().click();
  await page.getByText('Giá bán tại bến').click();
  await shootInBoth(window, 'writing');
}

/** @param {Window} window */
async function takeLength(window) {
  const { page } = window;
  await page.locator('[data-slot="lead"]').click({ clickCount: 3 });
  await page.getByRole('contentinfo').locator('[aria-haspopup="dialog"]').first().click();
  await shootInBoth(window, 'length');
  await page.keyboard.press('Escape');
}

/** @param {Window} window */
async function takeFocus(window) {
  const { page } = window;
  await page.getByText('Bà Nguyễn Thị Bảy').click();
  await command(window, 'view/focus');
  await shootInBoth(window, 'focus');
  await shootInTheDark(window, 'focus');
  await page.keyboard.press('Escape');
}

/** @param {Window} window */
export async function takeWriting(window) {
  await openText(window, MARKET);
  await takeSheet(window);
  await takeLength(window);
  await takeFocus(window);
}
