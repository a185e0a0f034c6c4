/** The editor alone in the real Electron: built once for a worker, opened with a given article for each test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { type Content, EMPTY_CONTENT } from '../../../src/shared/article/article';
import type { Harness } from './editor-harness/harness';

const HARNESS = path.resolve('tests/e2e/support/editor-harness');

const buildHarness = async (outDir: string): Promise<void> => {
  await build({
    root: HARNESS,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: { '#shared': path.resolve('src/shared') } },
    build: { outDir, emptyOutDir: true, target: 'chrome130', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
};

const launch = async (pages: string, profile: string): Promise<ElectronApplication> => {
  const { electronRuntime } = await import('../../../scripts/electron-runtime.mjs');
  const { executable } = await electronRuntime({ quiet: true });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return _electron.launch({
    executablePath: executable,
    args: [...root, `--user-data-dir=${profile}`, path.join(HARNESS, 'main.cjs'), pages],
  });
};

export class EditorPage {
  /** What the page complained of: a test fails on any of it. */
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  get sheet() {
    return this.page.getByRole('textbox', { name: /^(?:Bài viết|Article)$/u });
  }

  async open(content: Partial<Content> = {}): Promise<void> {
    await this.page.evaluate((next) => window.harness.open(next), { ...EMPTY_CONTENT, ...content });
  }

  read(): Promise<Content> {
    return this.page.evaluate(() => window.harness.read());
  }

  run(command: Parameters<Harness['run']>[0]): Promise<boolean> {
    return this.page.evaluate((given) => window.harness.run(given), command);
  }

  focus(slot?: Parameters<Harness['focus']>[0]): Promise<void> {
    return this.page.evaluate((given) => window.harness.focus(given), slot);
  }

  /** The dateline's closed line, as the arrow keys reach it. */
  async focusDatelineLine(): Promise<void> {
    await this.focus('headline');
    await this.press('Control+Home', 'ArrowUp');
  }

  state() {
    return this.page.evaluate(() => window.harness.state());
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** A paste as the browser makes it, without the system's clipboard that other tests share. */
  async paste(data: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate((formats) => {
      const transfer = new DataTransfer();
      for (const [type, text] of Object.entries(formats)) transfer.setData(type, text);
      const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, data);
  }
}

interface WorkerFixtures {
  readonly harness: ElectronApplication;
}

export const test = base.extend<{ editor: EditorPage }, WorkerFixtures>({
  harness: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'dateline-editor-'));
      await buildHarness(path.join(folder, 'page'));
      const app = await launch(path.join(folder, 'page'), path.join(folder, 'profile'));
      await use(app);
      await app.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  editor: async ({ harness }, use) => {
    const page = await harness.firstWindow();
    await page.reload();
    await page.waitForFunction(() => 'harness' in window);
    const editor = new EditorPage(page);
    await editor.open();
    await use(editor);
    page.removeAllListeners();
  },
});

export { expect } from '@playwright/test';
