// Coming back to an article: where one was, what was in sight and what can be undone are there again; and no undo ever reaches another text.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ArticleId } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { type OpenApp, test } from './support/app';
import { paragraph, plain } from './support/editor-articles';
import { readArticle } from './support/library';
import { command } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { clickAtEnd, openArticle, sheetOf, slotOf } from './support/sheet';

const CANAL = 'Kênh mới dẫn nước về đồng';
const FAIR = 'Phiên chợ nổi họp sớm';
const PARAGRAPHS = 60;

const lineOf = (n: number): string =>
  `Đoạn ${n}: nước lớn theo con kênh mới vào tới chân ruộng, bà con đem ghe ra đón lúa từ lúc trời còn mờ sương.`;

const LONG = {
  headline: plain(CANAL),
  lead: plain('Con kênh dài sáu cây số vừa thông nước.'),
  body: Array.from({ length: PARAGRAPHS }, (_, n) => paragraph(lineOf(n))),
  byline: [{ name: 'Lê Hạnh', role: null }],
};
const SHORT = {
  headline: plain(FAIR),
  lead: plain('Ghe đậu kín hai bờ.'),
  body: [paragraph('Chợ tan lúc tám giờ.')],
  byline: [{ name: 'Lê Hạnh', role: null }],
};

interface Desk {
  readonly open: OpenApp;
  readonly page: Page;
  readonly canal: ArticleId;
  readonly fair: ArticleId;
}

/** A long article on the sheet, a short one beside it on the desk. */
const twoArticles = async (start: () => Promise<OpenApp>, home: string): Promise<Desk> => {
  const short = await inOtherSession(home, ({ write }) => write(SHORT), minutesAgo(60));
  const long = await inOtherSession(home, ({ write }) => write(LONG), minutesAgo(30));
  const open = await start();
  await expect(slotOf(open.page, 'headline')).toHaveText(CANAL);
  return { open, page: open.page, canal: long.id, fair: short.id };
};

const paragraphOf = (page: Page, n: number) =>
  sheetOf(page).getByText(lineOf(n).slice(0, 12), { exact: false }).first();

/** The caret behind the first word of a paragraph. */
const goIntoParagraph = async (page: Page, n: number): Promise<void> => {
  await paragraphOf(page, n).scrollIntoViewIfNeeded();
  await paragraphOf(page, n).click({ position: { x: 5, y: 10 } });
  await page.keyboard.press('Home');
  await page.keyboard.press('ControlOrMeta+ArrowRight');
};

/** Pixels from the top of the sheet's view to the top of a paragraph. */
const heightOf = (page: Page, n: number): Promise<number> =>
  paragraphOf(page, n).evaluate((element) => Math.round(element.getBoundingClientRect().top));

const leadOnDisk = async (home: string, id: ArticleId): Promise<string> => textOf((await readArticle(home, id)).lead);

test('going to another article and back finds the caret and what was in sight', async ({ start, home }) => {
  const { open, page } = await twoArticles(start, home);
  await goIntoParagraph(page, 40);
  const height = await heightOf(page, 40);
  await command(open, 'article/next');
  await expect(slotOf(page, 'headline')).toHaveText(FAIR);
  await command(open, 'article/previous');
  await expect(slotOf(page, 'headline')).toHaveText(CANAL);
  await expect.poll(() => heightOf(page, 40)).toBe(height);
  await expect(sheetOf(page)).toBeFocused();
  await page.keyboard.type('¶');
  await expect(sheetOf(page)).toContainText(/Đoạn ?¶ ?40/u);
});

test('so does the next start', async ({ start, home }) => {
  const { open, page } = await twoArticles(start, home);
  await goIntoParagraph(page, 52);
  const height = await heightOf(page, 52);
  await open.close();
  const again = await start();
  await expect(slotOf(again.page, 'headline')).toHaveText(CANAL);
  await expect.poll(() => heightOf(again.page, 52).then((found) => Math.abs(found - height))).toBeLessThan(3);
  await again.page.keyboard.type('¶');
  await expect(sheetOf(again.page)).toContainText(/Đoạn ?¶ ?52/u);
});

test('who travels through the desk with the keys elsewhere keeps them there', async ({ start, home }) => {
  const { open, page, fair, canal } = await twoArticles(start, home);
  await goIntoParagraph(page, 40);
  const search = page.getByRole('searchbox');
  await search.click();
  await command(open, 'article/next');
  await expect(slotOf(page, 'headline')).toHaveText(FAIR);
  await command(open, 'article/previous');
  await expect(slotOf(page, 'headline')).toHaveText(CANAL);
  await expect(paragraphOf(page, 40)).toBeInViewport();
  await expect(search).toBeFocused();
  await page.keyboard.type('kênh');
  await expect(search).toHaveValue('kênh');
  expect(textOf((await readArticle(home, canal)).headline)).toBe(CANAL);
  expect(textOf((await readArticle(home, fair)).headline)).toBe(FAIR);
});

test('places that cannot be read are forgotten, and the article opens as for the first time', async ({
  start,
  home,
}) => {
  const { open, page } = await twoArticles(start, home);
  await goIntoParagraph(page, 40);
  await open.close();
  const file = join(home, 'places.json');
  expect(await readFile(file, 'utf8')).toContain('"path"');
  await writeFile(file, '{"format":');
  await writeFile(join(home, 'places.previous.json'), '');
  const again = await start();
  await expect(slotOf(again.page, 'headline')).toHaveText(CANAL);
  await expect(slotOf(again.page, 'headline')).toBeInViewport();
});

test('undo and redo of an article outlast a visit to another', async ({ start, home }) => {
  const { page, canal, fair } = await twoArticles(start, home);
  await clickAtEnd(page, 'lead');
  await page.keyboard.type(' Một.');
  await page.waitForTimeout(1_100);
  await page.keyboard.type(' Hai.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(slotOf(page, 'lead')).toHaveText('Con kênh dài sáu cây số vừa thông nước. Một.');
  await openArticle(page, fair, FAIR);
  await clickAtEnd(page, 'lead');
  await page.keyboard.type(' Vui.');
  await openArticle(page, canal, CANAL);
  await slotOf(page, 'headline').click();
  await page.keyboard.press('ControlOrMeta+y');
  await expect(slotOf(page, 'lead')).toHaveText('Con kênh dài sáu cây số vừa thông nước. Một. Hai.');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(slotOf(page, 'lead')).toHaveText('Con kênh dài sáu cây số vừa thông nước.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => leadOnDisk(home, canal)).toBe('Con kênh dài sáu cây số vừa thông nước.');
  await openArticle(page, fair, FAIR);
  await slotOf(page, 'headline').click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(slotOf(page, 'lead')).toHaveText('Ghe đậu kín hai bờ.');
});

test('what another program wrote meanwhile is not undone: nothing of the old steps reaches it', async ({
  start,
  home,
}) => {
  const { page, canal, fair } = await twoArticles(start, home);
  await clickAtEnd(page, 'lead');
  await page.keyboard.type(' Một.');
  await expect.poll(() => leadOnDisk(home, canal)).toContain('Một');
  await openArticle(page, fair, FAIR);
  await inOtherSession(home, ({ rewrite }) => rewrite(canal, { lead: plain('Viết lại từ đầu.') }));
  await page.waitForTimeout(500);
  await openArticle(page, canal, CANAL);
  await expect(slotOf(page, 'lead')).toHaveText('Viết lại từ đầu.');
  await slotOf(page, 'headline').click();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await page.waitForTimeout(600);
  await expect(slotOf(page, 'lead')).toHaveText('Viết lại từ đầu.');
  expect(await leadOnDisk(home, canal)).toBe('Viết lại từ đầu.');
});
