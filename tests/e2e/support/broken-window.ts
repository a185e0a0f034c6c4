/** The desk's window while its page is broken: asked by main, since a page that broke is another one for the debugger. */
import { type ElectronApplication, expect } from '@playwright/test';
import type { OpenApp } from './app';

type Running = Pick<OpenApp, 'app'>;

/** As the menu sends it. */
export const press = ({ app }: Running, command: string): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, wanted) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.getParentWindow() === null)
        ?.webContents.send('command', wanted),
    command,
  );

/** A new article with these words as its headline, stored. */
export const writeArticle = async (opened: OpenApp, words: string): Promise<void> => {
  const { page } = opened;
  await press(opened, 'article/new');
  await page.locator('[data-slot="headline"]').waitFor();
  await page.keyboard.type(words);
  await expect(page.locator('[data-slot="headline"]')).toContainText(words);
  await press(opened, 'article/save');
  await expect(page.getByRole('contentinfo')).toContainText('Đã lưu');
};

/** Its process ends in the middle of whatever it does. */
export const crash = async ({ app }: Running): Promise<void> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.getParentWindow() === null)
      ?.webContents.forcefullyCrashRenderer(),
  );

/** In milliseconds; a page that broke never answers. */
const ANSWER = 1_000;

/** What the desk's window shows, asked by main: a page that broke is another one for the debugger. Null where it does not answer. */
export const inWindow = <T>({ app }: Running, script: string): Promise<T | null> =>
  app.evaluate(
    async ({ BrowserWindow }, { code, patience }) => {
      const desk = BrowserWindow.getAllWindows().find((window) => window.getParentWindow() === null);
      const answer = desk?.webContents.executeJavaScript(code).catch(() => null);
      return Promise.race([answer, new Promise((resolve) => setTimeout(() => resolve(null), patience))]);
    },
    { code: script, patience: ANSWER },
  ) as Promise<T | null>;

/** A page that breaks or is told to throw complains: that is what these tests ask of it. */
export const forgive = ({ complaints }: Pick<OpenApp, 'complaints'>): void => {
  if (Array.isArray(complaints)) complaints.splice(0);
};

/** The words of the crash page, once it stands. */
export const crashWords = async (opened: Running): Promise<string> => {
  await expect
    .poll(() => inWindow<string>(opened, 'location.href'), { timeout: 40_000 })
    .toBe('dateline://crash/page.html');
  return (await inWindow<string>(opened, 'document.body.innerText')) ?? '';
};

/** A link of the crash page is followed. */
export const follow = (opened: Running, deed: string): Promise<unknown> =>
  inWindow(opened, `document.querySelector('a[href="do/${deed}"]').click()`);

/** What the sheet's headline says, once the desk is there again. */
export const headlineIn = (opened: Running): Promise<string | null> =>
  inWindow<string>(opened, `document.querySelector('[data-slot="headline"]')?.innerText ?? ''`);

/** Questions of main are answered by the button of that place, and kept. */
export const answerWith = (app: ElectronApplication, response: number): Promise<void> =>
  app.evaluate(({ dialog }, button) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const answer = async (_window: unknown, { message }: { readonly message: string }) => {
      asked.push(message);
      return { response: button, checkboxChecked: false };
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, response);

export const askedOf = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'asked') ?? []);
