/** What a person at the desk of an open app does and sees: commands, rows, the library's page, native dialogs, the past. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Command } from '#shared/commands';
import type { OpenApp } from './app';

/** Main's collector may take the answer of a message that was sent all the same. */
const LOST_ANSWER = 'promise was garbage collected';

/** As a menu's item sends it: to the desk, whatever unseen windows print or look at pictures beside it. */
export const command = ({ app }: OpenApp, name: Command): Promise<void> =>
  app
    .evaluate(({ BrowserWindow }, c) => {
      const desk = BrowserWindow.getAllWindows().find(({ webContents }) =>
        /^dateline:\/\/app\/[^?]*$/u.test(webContents.getURL()),
      );
      desk?.webContents.send('command', c);
    }, name)
    .catch((error: unknown) => {
      if (!String(error).includes(LOST_ANSWER)) throw error;
    });

export const rowsOf = (page: Page): Locator => page.locator('[data-row]');
export const rowOf = (page: Page, text: string | RegExp): Locator => rowsOf(page).filter({ hasText: text });

/** Chooses from the menu of an article's row. */
export const chooseOnRow = async (page: Page, headline: string, role: 'menuitem' | 'menuitemradio', item: string) => {
  await rowOf(page, headline).first().click({ button: 'right' });
  // Its key may stand behind its name.
  await page.getByRole(role, { name: item }).click();
};

/** All that was typed is on the disk. */
export const saved = (page: Page): Promise<void> => expect(page.getByText(/^Đã lưu \d\d:\d\d:\d\d$/u)).toBeVisible();

export const libraryPage = (page: Page): Locator => page.getByRole('dialog', { name: 'Thư viện' });
export const librarySection = (page: Page, name: string): Locator =>
  libraryPage(page).getByRole('region', { name, exact: true });

/** Main's dialogs for files and folders, which no test can click, are answered with this path; with null they are called off. */
export const answerFileDialogs = ({ app }: OpenApp, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, answer) => {
    const canceled = answer === null;
    dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: answer === null ? [] : [answer] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: answer ?? '' });
  }, path);

/** Main's questions are answered by the number of a button. @returns what was asked, so far */
export const answerQuestions = async ({ app }: OpenApp, button: number): Promise<() => Promise<readonly string[]>> => {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const answer = (...args: readonly unknown[]) => {
      asked.push(JSON.stringify(args.at(-1)));
      return Promise.resolve({ response, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, button);
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked'));
};

/** An entry of the history panel, which must be open; the latest of its kind. */
export const revisionOf = (page: Page, text: string | RegExp): Locator =>
  page.locator('[data-revision]').filter({ hasText: text }).first();

export const previewOf = (page: Page): Locator => page.getByRole('region', { name: /^Xem lại bản/u });
export const previewSlot = (page: Page, name: string): Locator =>
  previewOf(page).getByRole('region', { name, exact: true });
