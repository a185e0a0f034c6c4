/** The sheet and the desk of an open app, as a person reads and reaches them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type ArticleId, readArticleId } from '#shared/article/identity';
import type { OpenApp } from './app';
import { type Draft, type TypedSlot, tidy } from './draft';

export const sheetOf = (page: Page): Locator => page.getByRole('textbox', { name: /^(?:Bài viết|Article)$/u });

/** The element of a slot; the body's is its last block. */
export const slotOf = (page: Page, slot: TypedSlot | 'byline'): Locator =>
  slot === 'body'
    ? sheetOf(page).locator(':scope > :not([data-slot])').last()
    : sheetOf(page).locator(`:scope > [data-slot="${slot}"]`);

/** The caret behind the last letter of a slot, put there with the mouse. */
export const clickAtEnd = async (page: Page, slot: TypedSlot | 'byline'): Promise<void> => {
  const element = slotOf(page, slot);
  await element.scrollIntoViewIfNeeded();
  const end = await element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = [...range.getClientRects()].at(-1) ?? node.getBoundingClientRect();
    return { x: box.right - 1, y: (box.top + box.bottom) / 2 };
  });
  await page.mouse.click(end.x, end.y);
  await page.keyboard.press('End');
};

/** What the sheet shows. */
export const readSheet = async (page: Page): Promise<Draft> => tidy(await readSheetAsItIs(page));

/** With the white space that hangs at its ends, and the paragraph that was only begun. */
export const readSheetAsItIs = async (page: Page): Promise<Draft> => {
  const text = async (slot: TypedSlot): Promise<string> => (await slotOf(page, slot).textContent()) ?? '';
  const body = sheetOf(page).locator(':scope > :not([data-slot])');
  return { headline: await text('headline'), lead: await text('lead'), body: await body.allTextContents() };
};

/** The article that the desk marks as open, or null. */
export const presentArticle = async (page: Page): Promise<ArticleId | null> => {
  const row = page.locator('[data-row][aria-current="true"]');
  return (await row.count()) === 0 ? null : readArticleId((await row.getAttribute('data-row')) ?? '');
};

/** Clicks an article on the desk and waits until it is on the sheet, with the headline given. */
export const openArticle = async (page: Page, id: ArticleId, headline: string): Promise<void> => {
  await page.locator(`[data-row="${id}"]`).click();
  await expect(page.locator(`[data-row="${id}"]`)).toHaveAttribute('aria-current', 'true');
  await expect(slotOf(page, 'headline')).toHaveText(headline);
};

/** Chooses a menu's item by its key, as the menu itself would. */
export const chooseMenu = ({ app }: OpenApp, accelerator: string): Promise<void> =>
  app.evaluate(({ Menu }, key) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    const item = items.find((each) => String(each.accelerator) === key);
    if (!item) throw new Error(`no menu item has ${key}`);
    item.click();
  }, accelerator);

/** Chooses a menu's item by what it is called. */
export const chooseByName = ({ app }: OpenApp, name: string): Promise<void> =>
  app.evaluate(({ Menu }, label) => {
    const within = (items: readonly Electron.MenuItem[]): readonly Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...within(item.submenu?.items ?? [])]);
    const item = within(Menu.getApplicationMenu()?.items ?? []).find((each) => each.label === label);
    if (!item) throw new Error(`no menu item is called ${label}`);
    item.click();
  }, name);

/** @returns the new article, once it is on the sheet. */
export const newArticle = async (open: OpenApp): Promise<ArticleId> => {
  const before = await presentArticle(open.page);
  await chooseMenu(open, 'CmdOrCtrl+N');
  const row = open.page.locator(`[data-row][aria-current="true"]:not([data-row="${before}"])`);
  await row.waitFor();
  await expect(slotOf(open.page, 'headline')).toHaveText('');
  const fresh = readArticleId((await row.getAttribute('data-row')) ?? '');
  if (fresh === null) throw new Error('the new article has no id');
  return fresh;
};
