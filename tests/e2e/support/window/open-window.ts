/** The built window in the real Electron, over a library in memory: opened with a scenario, at a size, ready to be looked at. */
import { resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { bridgeScript, windowFolder } from './build-window';
import type { Scenario } from './fake-bridge';
import type { Words } from './other-words';

export interface TestWindow {
  readonly page: Page;
  /** The window as it stands, at another size. */
  readonly resize: (size: readonly [width: number, height: number]) => Promise<void>;
  /** Per cent by which the whole window is drawn larger, as Ctrl and + does in a browser. */
  readonly zoom: (percent: number) => Promise<void>;
  /** All of the window as it is drawn, however much it is enlarged. @returns PNG, base64 */
  readonly picture: () => Promise<string>;
  /** What the page wrote to its console as an error. */
  readonly errors: readonly string[];
  /** Loads the page anew over a fresh library. */
  readonly show: (scenario?: Scenario, size?: readonly [width: number, height: number]) => Promise<void>;
  /** Opens a page that is not the desk. @param address what follows the scheme */
  readonly open: (address: string) => Promise<void>;
  /** A page that main itself makes, served at this address from now on. */
  readonly lay: (address: string, text: string) => Promise<void>;
  /** How the messages are told. */
  readonly words: Words;
  readonly close: () => Promise<void>;
}

const launch = async (words: Words): Promise<ElectronApplication> => {
  // Playwright runs tests as CommonJS, the scripts are modules.
  const { electronRuntime } = await import('../../../../scripts/electron-runtime.mjs');
  const { executable } = await electronRuntime({ quiet: true });
  return _electron.launch({
    executablePath: executable,
    args: [
      resolve('tests/e2e/support/window/window-main.cjs'),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--force-device-scale-factor=1',
    ],
    env: { ...process.env, DATELINE_WINDOW_FOLDER: windowFolder(words) } as Record<string, string>,
  });
};

const SIZE = [1280, 720] as const;

const resize = (app: ElectronApplication, [width, height]: readonly [number, number]): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );

export const openWindow = async (words: Words): Promise<TestWindow> => {
  const app = await launch(words);
  const page = await app.firstWindow();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript({ path: bridgeScript(words) });
  return {
    page,
    errors,
    words,
    open: async (address) => {
      await resize(app, SIZE);
      // Another address behind the `#` alone would leave the page as it stands.
      await page.goto('about:blank');
      await page.goto(`dateline://${address}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
    },
    lay: (address, text) =>
      app.evaluate((_electron, page) => Reflect.get(globalThis, 'laidPages').set(page.address, page.text), {
        address,
        text,
      }),
    show: async (wanted = {}, size = SIZE) => {
      await resize(app, size);
      await page.goto(`dateline://app/index.html?${new URLSearchParams({ scenario: JSON.stringify(wanted) })}`);
      await page.getByRole('contentinfo').waitFor();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
    },
    resize: (size) => resize(app, size),
    zoom: (percent) =>
      app.evaluate(
        ({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor),
        percent / 100,
      ),
    picture: () =>
      app.evaluate(async ({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return window === undefined ? '' : (await window.webContents.capturePage()).toPNG().toString('base64');
      }),
    close: () => app.close(),
  };
};
