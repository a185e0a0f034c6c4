/** What a reporter does around the sheet: searches, exports, imports, throws away, looks at the board and into the settings. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Command } from '#shared/commands';
import type { OpenApp } from '../app';
import { acceptPreview } from '../importing';
import { answerFileDialogs, command, rowOf, rowsOf } from '../newsroom';
import { slotOf } from '../sheet';
import { type Deed, openStory } from './deed';

/** What is said in a corner for a moment is a dialog too, of a kind of its own. */
const dialogOf = (page: Page) => page.locator('[role="dialog"]:not([data-type])');
const QUERIES = ['nuoc ngot', 'kênh', '"xã Vĩnh Thuận"', 'byline:"Lê"', 'status:draft'] as const;

export const searchLibrary: Deed = async ({ open, chance }) => {
  const { page } = open;
  const box = page.getByRole('searchbox', { name: 'Tìm trong mọi bài' });
  await command(open, 'search/library');
  await expect(box).toBeFocused();
  await page.keyboard.type(chance.pick(QUERIES));
  await page.waitForTimeout(300);
  await box.fill('');
  await page.keyboard.press('Escape');
  await expect.poll(() => rowsOf(page).count()).toBeGreaterThan(0);
};

export const usePalette: Deed = async ({ open, chance }) => {
  const { page } = open;
  await command(open, 'search/palette');
  await dialogOf(page).waitFor();
  await page.keyboard.type(chance.pick(['xuat', 'nuoc', 'cai dat', 'kenh']));
  await page.waitForTimeout(200);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
};

/** As a page, a PDF and a Word document; what was made is cleared away, as a reporter sends it off. */
export const exportArticle: Deed = async ({ open, shelf }) => {
  const { page } = open;
  await openStory(page);
  await answerFileDialogs(open, shelf);
  await command(open, 'article/export-options');
  await dialogOf(page).waitFor();
  if ((await dialogOf(page).getByTitle(shelf).count()) === 0)
    await dialogOf(page).getByRole('button', { name: 'Đổi…' }).click();
  await expect(dialogOf(page).getByTitle(shelf)).toBeVisible();
  await dialogOf(page).getByRole('checkbox', { name: 'Word', exact: true }).check();
  await dialogOf(page)
    .getByRole('button', { name: /^Xuất \d+ tệp$/u })
    .last()
    .click();
  await expect(dialogOf(page).getByRole('status').first()).toContainText('Đã xuất', { timeout: 60_000 });
  await dialogOf(page).getByRole('button', { name: 'Đóng', exact: true }).last().click();
  await expect(dialogOf(page)).toHaveCount(0);
  const made = await readdir(shelf);
  for (const kind of ['.html', '.pdf', '.docx']) expect(made.some((name) => name.endsWith(kind))).toBe(true);
  for (const name of made) await rm(join(shelf, name), { recursive: true });
};

export const importFile: Deed = async ({ open, manuscript }) => {
  await answerFileDialogs(open, manuscript);
  await command(open, 'article/import');
  await acceptPreview(open.page);
  await expect(slotOf(open.page, 'headline')).not.toHaveText('');
};

/** Drafts, and what was imported. */
const TODAYS = /Bản nháp trong ngày|Tân Hòa đưa nước sạch/u;

const trashFirst = async (open: OpenApp, row: Locator): Promise<Locator> => {
  const gone = open.page.locator(`[data-row="${await row.first().getAttribute('data-row')}"]`);
  await gone.click();
  await expect(gone).toHaveAttribute('aria-current', 'true');
  await expect(slotOf(open.page, 'headline')).toContainText(TODAYS);
  // What a hand needs to get from the row to the key; a sheet that is still being laid takes no such order.
  await open.page.waitForTimeout(400);
  await command(open, 'article/trash');
  await expect(gone).toHaveCount(0);
  return gone;
};

/** Today's drafts and what came from outside: the first is brought back by its own word, then all go. */
export const throwAway: Deed = async ({ open }) => {
  const { page } = open;
  const todays = rowOf(page, TODAYS);
  if ((await todays.count()) === 0) return;
  const first = await trashFirst(open, todays);
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
  await expect(first).toHaveCount(1);
  while ((await todays.count()) > 0) await trashFirst(open, todays);
};

/** Views of the desk that take the place of the sheet, each left by its own way back. */
const VIEWS: readonly Command[] = ['view/board', 'view/calendar', 'view/counts', 'view/royalty'];

export const lookAround: Deed = async ({ open }) => {
  for (const view of VIEWS) {
    await command(open, view);
    const back = open.page.getByRole('button', { name: 'Về bài viết' });
    await back.click();
    await expect(back).toHaveCount(0);
  }
};

const DIALOGS: readonly Command[] = [
  'app/settings',
  'library/manage',
  'newsroom/manage',
  'help/shortcuts',
  'help/about',
];

export const openDialogs: Deed = async ({ open: opened }) => {
  for (const dialog of DIALOGS) {
    await command(opened, dialog);
    await dialogOf(opened.page).waitFor();
    await opened.page.keyboard.press('Escape');
    await expect(dialogOf(opened.page)).toHaveCount(0);
  }
};

export const readHelp: Deed = async ({ open }) => {
  const [help] = await Promise.all([open.app.waitForEvent('window'), command(open, 'help/open')]);
  await help.getByRole('heading', { level: 1 }).waitFor();
  await Promise.all([help.waitForEvent('close'), help.evaluate(() => window.close())]);
};

/** Through the looks and back to the first. */
export const changeLooks: Deed = async ({ open }) => {
  const { page } = open;
  for (const theme of ['dark', 'contrast', 'light', 'system'] as const) {
    await command(open, `view/theme-${theme}`);
    await page.waitForTimeout(200);
  }
  await command(open, 'view/language-en');
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeVisible();
  await command(open, 'view/language-vi');
  await expect(page.getByRole('button', { name: 'Bài mới' }).first()).toBeVisible();
};

const FULL = { width: 1_280, height: 800 };

export const resizeWindow: Deed = async ({ open, chance }) => {
  const sizes = [{ width: chance.number(700, 1_100), height: chance.number(520, 760) }, FULL];
  for (const size of sizes) {
    await open.app.evaluate(({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(to.width, to.height);
    }, size);
    await open.page.waitForTimeout(150);
  }
};
