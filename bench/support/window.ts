/** Opens the windows that are measured side by side: the same Electron, the same size, and no waiting for a display's refresh. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { _electron, type CDPSession, type Page } from '@playwright/test';

export interface MeasuredWindow {
  readonly page: Page;
  readonly tools: CDPSession;
  readonly close: () => Promise<void>;
}

const SIZE = { width: 1280, height: 800 };

/** A refresh is up to 16 ms away, whatever was typed: without it the work shows, and the same is true of all that are compared. */
const FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const environment = (home: string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ),
  DATELINE_HOME: home,
  DATELINE_WELCOME: 'skip',
  DATELINE_DEFAULTS: '',
});

/** @param program a folder with a package.json @param home becomes DATELINE_HOME */
export const openWindow = async (program: string, home: string): Promise<MeasuredWindow> => {
  const executablePath = process.env.DATELINE_ELECTRON ?? 'electron';
  const profile = resolve(await mkdtemp(join('node_modules', '.cache', 'bench', 'profile-')));
  const app = await _electron.launch({
    executablePath,
    args: [...ROOT, ...FLAGS, `--user-data-dir=${profile}`, program],
    env: environment(home),
  });
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }, size) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(size.width, size.height);
  }, SIZE);
  await page.locator('[contenteditable="true"]').first().waitFor();
  const tools = await page.context().newCDPSession(page);
  return {
    page,
    tools,
    close: async () => {
      await app.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
};
