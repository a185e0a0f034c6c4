// The pictures of the guide's page on blocks: an article with a table, a quote, a list and a box, written as a person writes it.

/** @typedef {import('@playwright/test').Page} Page */

const WORDS = {
  vi: {
    intro: 'Ba ấp của xã Tân Hòa đã nối xong đường nước sạch trước mùa khô năm nay.',
    subhead: 'Nhà nào cũng có đồng hồ nước',
    list: ['Ấp Đông: 120 hộ', 'Ấp Tây: 95 hộ', 'Ấp Chợ: 210 hộ'],
    table: [
      ['Ấp', 'Số hộ', 'Ngày công'],
      ['Đông', '120', '340'],
      ['Tây', '95', '275'],
    ],
    quote: 'Có nước sạch rồi, bà con đỡ phải mua nước từng can.',
    speaker: 'Bà Tư Lành, ấp Đông',
    name: 'ba',
  },
  en: {
    intro: 'Three hamlets of Tan Hoa were joined to the clean water main before this dry season.',
    subhead: 'A meter in every house',
    list: ['Dong hamlet: 120 homes', 'Tay hamlet: 95 homes', 'Cho hamlet: 210 homes'],
    table: [
      ['Hamlet', 'Homes', 'Days of work'],
      ['Dong', '120', '340'],
      ['Tay', '95', '275'],
    ],
    quote: 'With clean water here nobody has to buy it by the can.',
    speaker: 'Tu Lanh, Dong hamlet',
    name: 'ta',
  },
};

/**
 * @param {Page} page
 * @param {(command: string) => Promise<void>} command
 * @param {'vi' | 'en'} language
 */
async function write(page, command, language) {
  const { keyboard } = page;
  const { intro, subhead, list, table, quote, speaker } = WORDS[language];
  /** @param {string[]} cells */
  const cells = async (cells) => {
    for (const [i, cell] of cells.entries()) {
      if (i > 0) await keyboard.press('Tab');
      await keyboard.type(cell);
    }
  };
  await keyboard.type(intro);
  await keyboard.press('Enter');
  await keyboard.type(`## ${subhead}`);
  await keyboard.press('Enter');
  await keyboard.type(`- ${list[0]}`);
  for (const item of list.slice(1)) {
    await keyboard.press('Enter');
    await keyboard.type(item);
  }
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type(`> ${quote}`);
  await keyboard.press('Enter');
  await keyboard.type(speaker);
  await keyboard.press('Enter');
  await command('insert/table');
  await page.locator('.sheet .table').waitFor();
  await cells(table.flat());
}

/**
 * @param {{ page: Page, command: (name: string) => Promise<void>, shoot: (name: string) => Promise<void> }} window
 */
export async function takeBlocks({ page, command, shoot }) {
  for (const language of /** @type {const} */ (['vi', 'en'])) {
    await command(`view/language-${language}`);
    await command('article/new');
    await page.locator('[data-slot="headline"][data-empty]').waitFor();
    // The new article takes the keys itself once it is there.
    await page.waitForTimeout(500);
    await command('go/body');
    await page.locator('.sheet > .paragraph[data-focused]').waitFor();
    await write(page, command, language);
    await shoot(`blocks-table-${language}-light`);
    await page.locator('.sheet .subhead').hover();
    await page.locator('button[data-dragging]').click();
    await shoot(`blocks-menu-${language}-light`);
    await page.keyboard.press('Escape');
    await page.locator('.sheet .table-frame + .paragraph').click();
    await page.keyboard.type(`/${WORDS[language].name}`);
    await shoot(`blocks-slash-${language}-light`);
    await page.keyboard.press('Escape');
  }
  await command('view/language-vi');
}
