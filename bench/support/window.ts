/** Opens the windows that are measured side by side: the same Electron, the same size, and no waiting for a display's refresh. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test';
import type { Command } from '#shared/commands';

export interface MeasuredWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly tools: CDPSession;
  /** As from the menu. */
  readonly command: (name: Command) => Promise<void>;
  readonly close: () => Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

export interface WindowManner {
  /** Frames come as the screen asks for them, as whoever looks on sees them. */
  readonly paced?: boolean;
  /** Beside what this process has. */
  readonly env?: Environment;
}

/** In milliseconds; a library of a hundred thousand whose list is made anew. */
const OPENED_WITHIN = 180_000;

const SIZE = { width: 1280, height: 800 };

/** A refresh is up to 16 ms away, whatever was typed: without it the work shows, and the same is true of all that are compared. */
const FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const environment = (home: string, more: Environment): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ),
  DATELINE_HOME: home,
  DATELINE_WELCOME: 'skip',
  DATELINE_DEFAULTS: '',
  ...more,
});

/** A busy machine shows first that the library is being opened; that window goes once the desk is there. */
export const deskOf = async (app: ElectronApplication): Promise<Page> => {
  for (;;) {
    const page = app.windows().at(-1) ?? (await app.waitForEvent('window'));
    try {
      await page.locator('[contenteditable="true"]').first().waitFor({ timeout: OPENED_WITHIN });
      return page;
    } catch (error) {
      if (!page.isClosed()) throw error;
    }
  }
};

/** @param program a folder with a package.json @param home becomes DATELINE_HOME */
export const openWindow = async (
  program: string,
  home: string,
  { paced = false, env = {} }: WindowManner = {},
): Promise<MeasuredWindow> => {
  const executablePath = process.env.DATELINE_ELECTRON ?? 'electron';
  const profile = resolve(await mkdtemp(join('node_modules', '.cache', 'bench', 'profile-')));
  const app = await _electron.launch({
    executablePath,
    args: [...ROOT, ...(paced ? [] : FLAGS), `--user-data-dir=${profile}`, program],
    env: environment(home, env),
  });
  const page = await deskOf(app);
  await app.evaluate(({ BrowserWindow }, size) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(size.width, size.height);
  }, SIZE);
  const tools = await page.context().newCDPSession(page);
  return {
    app,
    page,
    tools,
    command: (name) =>
      app.evaluate(({ BrowserWindow }, command) => {
        for (const window of BrowserWindow.getAllWindows()) window.webContents.send('command', command);
      }, name),
    close: async () => {
      await app.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
};
