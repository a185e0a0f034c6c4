/** What opens at a press and closes again: menus, filters, the trash. Nothing is chosen in them. */
import { expect, type Page } from '@playwright/test';
import { command, rowOf, rowsOf } from '../newsroom';
import { type Deed, openStory, STORY } from './deed';

const menuOf = (page: Page) => page.getByRole('menu');

/** By Escape, once the menu has the keys. */
const leaveMenu = async (page: Page): Promise<void> => {
  await menuOf(page).first().waitFor();
  await expect(page.locator('[role="menu"]:focus-within')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(menuOf(page)).toHaveCount(0);
};

export const openMenus: Deed = async ({ open: { page } }) => {
  await openStory(page);
  await rowOf(page, STORY).first().click({ button: 'right' });
  await leaveMenu(page);
  for (const name of ['Chèn vào thân bài', 'Tùy chọn']) {
    await page.getByRole('button', { name, exact: true }).click();
    await leaveMenu(page);
  }
};

export const filterDesk: Deed = async ({ open: { page } }) => {
  const button = page.getByRole('button', { name: 'Lọc bài' });
  const names = page.getByRole('textbox', { name: 'Tìm bút danh' });
  await button.click();
  await names.fill('le hanh');
  await page.getByRole('checkbox', { name: 'Lê Hạnh' }).check();
  await names.press('Escape');
  await expect(names).toHaveCount(0);
  await expect(rowsOf(page).first()).toContainText(STORY);
  await page.getByRole('button', { name: 'Bỏ lọc Lê Hạnh' }).click();
  await expect(page.getByRole('button', { name: 'Bỏ lọc Lê Hạnh' })).toHaveCount(0);
};

export const lookIntoTrash: Deed = async ({ open }) => {
  const trash = open.page.getByRole('region', { name: 'Thùng rác' });
  await command(open, 'view/trash');
  await trash.waitFor();
  await command(open, 'view/trash');
  await openStory(open.page);
  await expect(trash).toHaveCount(0);
};
