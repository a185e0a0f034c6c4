/** Spelling while somebody writes: what is underlined, when, and what the menu on it can do. */
import { expect, type Page } from '@playwright/test';
import { test } from './support/app';
import { command } from './support/newsroom';
import { answerMenus, middleOf, paintedWords } from './support/painted';
import { clickAtEnd, newArticle, slotOf } from './support/sheet';

const misspelled = (page: Page) => () => paintedWords(page, 'spelling');

const write = async (page: Page, slot: 'headline' | 'lead' | 'body', text: string): Promise<void> => {
  await clickAtEnd(page, slot);
  await page.keyboard.type(text);
};

test('a word that does not exist is underlined once the caret has left it, and names, addresses and foreign words are not', async ({
  start,
}) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'lead', 'Ông Krông Pa ở Zalopay dùng email ban@tanhoa.example để đăng online về COVID-19 ở đuờng');
  await page.waitForTimeout(1500);
  expect(await misspelled(page)()).toEqual([]);
  await page.keyboard.type(' làng');
  await expect.poll(misspelled(page)).toEqual(['đuờng']);
});

test('both ways of placing a tone are right, and a third is told once, by the rule that can mend it', async ({
  start,
}) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'lead', 'Cả hòa bình lẫn hoà bình, thủy lợi và thuỷ lợi, không phải tóan hcọ. ');
  await expect.poll(misspelled(page)).toEqual(['hcọ']);
  const told = async () => [...(await paintedWords(page, 'warn')), ...(await paintedWords(page, 'error'))];
  await expect.poll(told).toContain('tóan');
});

test('an underline moves with its word, and goes as soon as the word is touched', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'headline', 'Cây cầu mtộ nhịp');
  await expect.poll(misspelled(page)).toEqual(['mtộ']);
  await page.keyboard.press('Home');
  await page.keyboard.type('Xã ');
  expect(await misspelled(page)()).toEqual(['mtộ']);
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 'Xã Cây cầu mtộ'.length; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  expect(await misspelled(page)()).toEqual([]);
});

test('the menu on a misspelled word mends it in one step', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'lead', 'Con đuờng làng ');
  await expect.poll(misspelled(page)).toEqual(['đuờng']);
  const menus = await answerMenus(desk, 'đường');
  const { x, y } = await middleOf(page, 'đuờng');
  await page.mouse.click(x, y, { button: 'right' });
  await expect(slotOf(page, 'lead')).toHaveText('Con đường làng ');
  const labels = (await menus.last()) ?? [];
  expect(labels[0]).toBe('đường');
  expect(labels).toContain('Thêm “đuờng” vào từ điển của tòa soạn');
  expect(labels).toContain('Dán');
  await expect.poll(misspelled(page)).toEqual([]);
  await command(desk, 'edit/undo');
  await expect(slotOf(page, 'lead')).toHaveText('Con đuờng làng ');
});

test('the menu key opens the same menu on the word at the caret', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'lead', 'Con đuờng làng');
  await expect.poll(misspelled(page)).toEqual(['đuờng']);
  for (let i = 0; i < 7; i += 1) await page.keyboard.press('ArrowLeft');
  const menus = await answerMenus(desk, null);
  await page.keyboard.press('Shift+F10');
  await expect.poll(menus.last).toContain('đường');
});

test('a word added to the dictionary is right from then on, in every article and after a new start', async ({
  start,
}) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'lead', 'Bánh khọtt và bánh khọtt ');
  await expect.poll(misspelled(page)).toEqual(['khọtt', 'khọtt']);
  await answerMenus(desk, 'Thêm');
  const { x, y } = await middleOf(page, 'khọtt');
  await page.mouse.click(x, y, { button: 'right' });
  await expect.poll(misspelled(page)).toEqual([]);
  await desk.close();
  const again = await start();
  await write(again.page, 'lead', ' mtộ ');
  await expect.poll(misspelled(again.page)).toEqual(['mtộ']);
});

test('a word added by mistake is taken back at its notice, and the keys stay in the text', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'lead', 'Bánh khọtt ');
  await expect.poll(misspelled(page)).toEqual(['khọtt']);
  await answerMenus(desk, 'Thêm');
  const { x, y } = await middleOf(page, 'khọtt');
  await page.mouse.click(x, y, { button: 'right' });
  await expect.poll(misspelled(page)).toEqual([]);
  await page.getByText('Hoàn tác', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('nóng');
  await expect(slotOf(page, 'lead')).toHaveText('Bánh khọtt nóng');
  await expect.poll(misspelled(page)).toEqual(['khọtt']);
});

test('a word ignored here stays ignored in this place alone', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'lead', 'Chợ nổi ngã bảyy họp sớm; khách tới bảyy giờ mới về. ');
  await expect.poll(misspelled(page)).toEqual(['bảyy', 'bảyy']);
  await answerMenus(desk, 'Bỏ qua');
  const { x, y } = await middleOf(page, 'bảyy');
  await page.mouse.click(x, y, { button: 'right' });
  await expect.poll(misspelled(page)).toEqual(['bảyy']);
  await desk.close();
  const again = await start();
  await expect.poll(misspelled(again.page)).toEqual(['bảyy']);
});

test('nothing of one article stays on the sheet of the next', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  await write(desk.page, 'lead', 'Con đuờng làng ');
  await expect.poll(misspelled(desk.page)).toEqual(['đuờng']);
  await newArticle(desk);
  expect(await misspelled(desk.page)()).toEqual([]);
  await write(desk.page, 'lead', 'Cây cầu mtộ nhịp ');
  await expect.poll(misspelled(desk.page)).toEqual(['mtộ']);
});

test('spelling can be turned off, and is remembered so', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  await write(desk.page, 'lead', 'Con đuờng làng ');
  await expect.poll(misspelled(desk.page)).toEqual(['đuờng']);
  await command(desk, 'view/spelling');
  await expect.poll(misspelled(desk.page)).toEqual([]);
  await command(desk, 'view/spelling');
  await expect.poll(misspelled(desk.page)).toEqual(['đuờng']);
});

test('what Telex left behind is offered as what was meant', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'lead', 'Nhà máy dduowcj xây ');
  await expect.poll(misspelled(page)).toEqual(['dduowcj']);
  const menus = await answerMenus(desk, 'được');
  const { x, y } = await middleOf(page, 'dduowcj');
  await page.mouse.click(x, y, { button: 'right' });
  await expect(slotOf(page, 'lead')).toHaveText('Nhà máy được xây ');
  expect((await menus.last())?.[0]).toBe('được');
});

test('house rules underline what they stop at, and a slip across marks is one stroke', async ({ start }) => {
  const desk = await start();
  await newArticle(desk);
  const { page } = desk;
  await write(page, 'lead', 'Xã đã chuyển ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('chuyển đổi xong. ');
  const marked = async () => [...(await paintedWords(page, 'warn')), ...(await paintedWords(page, 'error'))];
  await expect.poll(marked).toContainEqual(expect.stringContaining('chuyển'));
});
