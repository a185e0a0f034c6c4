/** The real app in the real Electron, over a home folder of the test's own: started, ready for typing, closed or killed. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, errors, expect, type Page } from '@playwright/test';
import { previewOf } from './importing';
import { familyOf, killAll, type Process } from './processes';

export interface Start {
  /** Becomes DATELINE_HOME: settings, window state and library. */
  readonly home: string;
  /** The app's own arguments, after its folder. */
  readonly args?: readonly string[];
  /** The engine's, before it: switches, and `-r FILE` for what runs in main before the app. */
  readonly engine?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What is done on the page that asks for the passphrase; without it none may come. */
  readonly unlock?: (page: Page) => Promise<void>;
}

export interface OpenApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly home: string;
  /** What the page wrote to its console as an error, and what it threw. */
  readonly complaints: readonly string[];
  /** Closes the window as a person does; ends when the process is gone. */
  close(): Promise<void>;
  /** SIGKILL, to the whole family of processes. @returns the moment it fell, by `performance.now()`, once all are dead */
  kill(): Promise<number>;
}

/** How Dateline is started from its sources: the executable and its arguments. */
export const startCommand = async (args: readonly string[] = []) => {
  // Playwright runs tests as CommonJS, the scripts are modules.
  const { electronRuntime } = await import('../../../scripts/electron-runtime.mjs');
  const { executable } = await electronRuntime({ quiet: true });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executable, args: [...root, resolve('.'), ...args] };
};

export const startEnvironment = ({ home, env = {} }: Start): Record<string, string> => {
  // Nobody here answers first questions, and what an organisation has laid on this machine is not for tests.
  const quiet = { DATELINE_WELCOME: 'skip', DATELINE_DEFAULTS: '' };
  const all = { ...process.env, ...quiet, ...env, DATELINE_HOME: home };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
};

/** The sheet with its slots, the empty library's invitation to begin, the first questions, or what is to be imported over either. */
const whenReady = async (page: Page): Promise<void> => {
  const sheet = page.getByRole('textbox', { name: /^(?:Bài viết|Article)$/u });
  const invitation = page.getByRole('heading', {
    name: /^(?:Chưa có bài nào|No articles yet|Chào mừng .+|Welcome .+)$/u,
  });
  await sheet.or(invitation).or(previewOf(page)).first().waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

const collectComplaints = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
};

/** Closes the window as its button does. The answer may be lost with the process that gives it. */
const closeWindow = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);

/** Milliseconds, many times those of a start on a busy machine. */
const A_FULL_START = 12_000;

/**
 * One launch in some hundreds never answers the test's debugger, before any of the app's own code has run: it is begun anew once.
 * A launch that fails for any other reason fails.
 */
const launch = async (start: Start): Promise<ElectronApplication> => {
  const { executable, args } = await startCommand(start.args);
  const options = {
    executablePath: executable,
    args: [...(start.engine ?? []), ...args],
    env: startEnvironment(start),
  };
  try {
    return await _electron.launch({ ...options, timeout: A_FULL_START });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    process.stdout.write('  a launch that never answered is begun anew\n');
    return _electron.launch({ ...options, timeout: 5 * A_FULL_START });
  }
};

/** Not one of the small windows that come before it. */
const windowAt = async (app: ElectronApplication, isIt: (url: string) => boolean): Promise<Page> => {
  const find = () => app.windows().find((page) => isIt(page.url()));
  await app.firstWindow({ timeout: 60_000 });
  await expect.poll(() => find() !== undefined, { timeout: 60_000 }).toBe(true);
  return find() ?? app.firstWindow();
};

export const openApp = async (start: Start): Promise<OpenApp> => {
  const app = await launch(start);
  const main = app.process();
  const gone = main.exitCode === null ? once(main, 'exit') : Promise.resolve();
  let family: readonly Process[] = [];
  const kill = async (): Promise<number> => {
    const moment = performance.now();
    if (main.exitCode === null && main.signalCode === null) await killAll(family);
    await gone;
    return moment;
  };
  try {
    family = main.pid === undefined ? [] : familyOf(main.pid);
    if (start.unlock) await start.unlock(await windowAt(app, (url) => url.endsWith('?unlock')));
    const page = await windowAt(app, (url) => url.startsWith('dateline://app/') && !url.endsWith('?unlock'));
    const complaints = collectComplaints(page);
    await whenReady(page);
    family = main.pid === undefined ? [] : familyOf(main.pid);
    const close = async (): Promise<void> => {
      await closeWindow(app);
      await gone;
    };
    return { app, page, home: start.home, complaints, close, kill };
  } catch (error) {
    await kill();
    throw error;
  }
};

interface Fixtures {
  /** A fresh folder, removed after the test. */
  readonly home: string;
  /** Starts the app, by default in `home`. What is still open at the end is killed; no page may have complained. */
  readonly start: (given?: Partial<Start>) => Promise<OpenApp>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  home: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-home-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ home }, use) => {
    const opened: OpenApp[] = [];
    await use(async (given) => {
      const app = await openApp({ home, ...given });
      opened.push(app);
      return app;
    });
    for (const app of opened) await app.kill();
    expect(opened.flatMap((app) => app.complaints)).toEqual([]);
  },
});
