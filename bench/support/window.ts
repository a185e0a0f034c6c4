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
const inDesk = async <Seen>(app: ElectronApplication, look: (page: Page) => Promise<Seen>): Promise<Seen> => {
  for (;;) {
    const page = app.windows().at(-1) ?? (await app.waitForEvent('window'));
    try {
      return await look(page);
    } catch (error) {
      if (!page.isClosed()) throw error;
    }
  }
};

const deskOf = (app: ElectronApplication): Promise<Page> =>
  inDesk(app, async (page) => {
    await page.locator('[contenteditable="true"]').first().waitFor({ timeout: OPENED_WITHIN });
    return page;
  });

/** By the page's own clock, which is this machine's. */
const lookForCaret = (): Promise<number> =>
  new Promise((tell) => {
    const isThere = (): boolean => document.querySelector('[contenteditable="true"]') !== null;
    const now = (): number => performance.timeOrigin + performance.now();
    if (isThere()) return tell(now());
    const watch = new MutationObserver(() => {
      if (!isThere()) return;
      watch.disconnect();
      tell(now());
    });
    watch.observe(document, { subtree: true, childList: true, attributeFilter: ['contenteditable'] });
  });

/**
 * When there was first something to type into, in milliseconds since 1970. The page itself looks out for it: the driver asks in ever
 * longer steps, up to half a second, which a page that was there early would be charged for and one that came late would not.
 */
export const caretAt = (app: ElectronApplication): Promise<number> =>
  inDesk(app, async (page) => {
    for (;;) {
      try {
        return await page.evaluate(lookForCaret);
      } catch (error) {
        // What was asked goes with the empty page that each window begins with.
        if (!/context was destroyed|navigat/iu.test(String(error))) throw error;
      }
    }
  });

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
