// An article far longer than any other: its layout panel, what is drawn while one writes, and 100,000 words.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Block } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { type OpenApp, test } from './support/app';
import { paragraph, plain } from './support/editor-articles';
import { readArticle } from './support/library';
import { inOtherSession, minutesAgo } from './support/other-session';
import { sheetOf, slotOf } from './support/sheet';

const HEADLINE = 'Sổ tay các ấp ven kênh';
const PARTS = 5_000;
const partOf = (n: number): string => `Ấp số ${n}`;
const SUBHEADS = Array.from(
  { length: PARTS },
  (_, n): Block => ({ type: 'subhead', level: 2, text: plain(partOf(n)) }),
);

const begin = async (start: () => Promise<OpenApp>, home: string, body: readonly Block[]) => {
  const article = await inOtherSession(
    home,
    ({ write }) => write({ headline: plain(HEADLINE), body, byline: [{ name: 'Thu Vân', role: null }] }),
    minutesAgo(30),
  );
  const open = await start();
  await expect(slotOf(open.page, 'headline')).toHaveText(HEADLINE, { timeout: 60_000 });
  return { ...open, id: article.id };
};

const partsOf = (page: Page): Locator => page.getByRole('list', { name: 'Các phần của thân bài' });
const row = (page: Page, n: number): Locator =>
  partsOf(page).getByRole('button', { name: `Tít xen: ${partOf(n)}`, exact: true });

test(`of ${PARTS} parts the layout panel draws those that are seen, and the keys reach every one`, async ({
  start,
  home,
}) => {
  const { page } = await begin(start, home, SUBHEADS);
  const items = partsOf(page).getByRole('listitem');
  await expect(row(page, 0)).toBeVisible();
  expect(await items.count()).toBeLessThan(80);
  await expect(items.first()).toHaveAttribute('aria-setsize', String(PARTS));
  await expect(items.first()).toHaveAttribute('aria-posinset', '1');
  // The slots and facts below the list stay at hand.
  await expect(page.getByRole('button', { name: /^Bút danh/u })).toBeInViewport();
  await row(page, 0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(row(page, PARTS - 1)).toBeFocused();
  await expect(row(page, PARTS - 1)).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(row(page, PARTS - 2)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(row(page, 0)).toBeFocused();
  // One stop for Tab, wherever the list stands.
  expect(await partsOf(page).locator('button[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect(sheetOf(page)).toBeFocused();
  await expect(row(page, 10)).toHaveAttribute('aria-current', 'location');
});

test('the part that one writes in stays in sight in the panel', async ({ start, home }) => {
  const { page } = await begin(start, home, SUBHEADS);
  await slotOf(page, 'headline').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await expect(row(page, PARTS - 1)).toHaveAttribute('aria-current', 'location');
  await expect(row(page, PARTS - 1)).toBeInViewport();
  // Whoever travels the list is not taken away from there.
  await row(page, PARTS - 1).focus();
  await page.keyboard.press('Home');
  await expect(row(page, 0)).toBeFocused();
});

/** Counts each text of the sheet that is looked at, as React would before each drawing to find out where the selection is. */
const countLooks = (): void => {
  const sheet = document.querySelector('[contenteditable="true"]');
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  if (sheet === null || own?.get === undefined) throw new Error('there is no sheet to watch');
  const read = own.get;
  Object.assign(window, { looks: 0 });
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...own,
    get(this: Node) {
      if (sheet.contains(this)) Object.assign(window, { looks: Number(Reflect.get(window, 'looks')) + 1 });
      return read.call(this);
    },
  });
};

test('what is drawn around the sheet while one writes does not cost a walk over its text', async ({ start, home }) => {
  const { page, id } = await begin(start, home, SUBHEADS);
  await slotOf(page, 'headline').click();
  await page.keyboard.press('End');
  await page.evaluate(countLooks);
  await page.keyboard.type(' và đê');
  await expect.poll(async () => textOf((await readArticle(home, id)).headline)).toBe(`${HEADLINE} và đê`);
  expect(await page.evaluate(() => Number(Reflect.get(window, 'looks')))).toBeLessThan(PARTS / 10);
});

test('a long article is written in at its end as soon as it is seen, and then all of it is laid out', async ({
  start,
  home,
}) => {
  const lines = Array.from({ length: 400 }, (_, n) => paragraph(`Đoạn ${n}: bà con các ấp chuyển lúa về kho xã.`));
  const { page, id } = await begin(start, home, lines);
  const last = sheetOf(page).locator('.paragraph').last();
  await slotOf(page, 'headline').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.type(' Hết lũ.');
  await expect(last).toContainText('kho xã. Hết lũ.');
  await expect(last).toBeInViewport();
  await expect(sheetOf(page).locator('[data-far]')).toHaveCount(0);
  await expect(last).toBeInViewport();
  await expect.poll(async () => JSON.stringify((await readArticle(home, id)).body.at(-1))).toContain('Hết lũ.');
});

if (process.env.DATELINE_LONG === '1') {
  const WORDS = 100_000;
  const LINE = 'Nước kênh lên sớm nửa tháng, bà con các ấp chuyển lúa về kho xã và gia cố từng đoạn đê bao.';
  const body = Array.from({ length: WORDS / 40 }, () => paragraph(`${LINE} ${LINE}`));

  test(`a sentence typed in the middle of ${WORDS} words is on the disk, and nothing else has changed`, async ({
    start,
    home,
  }) => {
    const { page, id } = await begin(start, home, body);
    const before = (await readArticle(home, id)).body;
    const middle = sheetOf(page)
      .locator('p')
      .nth(Math.floor(before.length / 2));
    await middle.scrollIntoViewIfNeeded();
    await middle.click();
    await page.keyboard.press('End');
    const typed = ' Người dân góp công đắp đê suốt ba ngày đêm.';
    await page.keyboard.type(typed, { delay: 20 });
    const others = async () => {
      const { body: now } = await readArticle(home, id);
      return now.filter((block, i) => JSON.stringify(block) !== JSON.stringify(before[i]));
    };
    await expect
      .poll(async () => JSON.stringify(await others()).includes(typed.trim()), { timeout: 60_000 })
      .toBe(true);
    expect(await others()).toHaveLength(1);
  });
}
