// What the newsroom keeps: its names, its rules, its snippets at the caret.

import { call, command, dialogOf, shootInBoth } from './taking.mjs';

/** @typedef {import('./taking.mjs').Window} Window */
/** @typedef {import('@playwright/test').Page} Page */

const NAMES = [
  ['Đinh Thị Mơ', 'person', 'Phó Chủ tịch UBND xã Phước Bình', ['Đinh Thị Mở', 'Đinh Thị Mơi']],
  ['Trần Quốc Hưng', 'person', 'Phó Chủ tịch UBND huyện Tân Hòa', []],
  ['Rạch Gốc', 'place', '', ['Rạch Góc']],
  ['Tân Hòa', 'place', '', []],
  ['Bàu Sen', 'place', '', ['Bầu Sen']],
  ['BĐBP', 'abbreviation', 'Bộ đội Biên phòng', []],
  ['Phòng Nông nghiệp và Môi trường', 'agency', '', []],
  ['Đồn trưởng', 'title', '', []],
];

const paragraph = (/** @type {string} */ text) => ({ type: 'paragraph', text: [{ text }] });
const EMPTY = { dateline: null, headline: [], lead: [], photos: [], body: [], byline: [] };
const SNIPPETS = [
  [
    'thoitiet',
    'Kết bản tin thời tiết',
    'Người dân theo dõi bản tin lúc {{giờ}} hằng ngày trên cổng thông tin {{nơi}}.',
  ],
  ['duongday', 'Đường dây nóng', 'Tin báo xin gọi {{con trỏ}}, gặp {{người}}.'],
  ['nguon', 'Dẫn nguồn báo cáo', 'Theo báo cáo của {{con trỏ}} ngày {{ngày}},'],
];

/** @param {Page} page */
export async function fillNewsroom(page) {
  const entries = NAMES.map(([name, kind, means, wrong]) => ({ name, kind, means, wrong }));
  await call(page, 'newsroom/change', { is: 'put-names', entries });
  for (const [i, [shortcut, name, text = '']] of SNIPPETS.entries()) {
    const snippet = { id: `s${i}`, name, shortcut, content: { ...EMPTY, body: [paragraph(text)] } };
    await call(page, 'newsroom/change', { is: 'put-snippet', snippet });
  }
}

/** @param {Window} window */
export async function takeNewsroom(window) {
  const { page } = window;
  await command(window, 'newsroom/manage');
  const dialog = dialogOf(window);
  const tabs = dialog.getByRole('tab');
  await dialog.getByRole('option').filter({ hasText: 'Đinh Thị Mơ' }).click();
  await shootInBoth(window, 'newsroom', dialog);
  await tabs.nth(4).click();
  await shootInBoth(window, 'rules', dialog);
  await tabs.nth(2).click();
  await dialog.getByRole('option').first().click();
  await shootInBoth(window, 'snippets', dialog);
  await page.keyboard.press('Escape');
}
