/** Opens a plain browser, in which whatever a page holds may run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type Page } from '@playwright/test';

export interface Browser {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

export const openBrowser = async (): Promise<Browser> => {
  const { electronRuntime } = await import('../../../../scripts/electron-runtime.mjs');
  const { executable } = await electronRuntime({ quiet: true });
  const profile = await mkdtemp(join(tmpdir(), 'dateline-browser-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const main = resolve('tests/e2e/support/hostile/browser-main.cjs');
  const app = await _electron.launch({
    executablePath: executable,
    args: [...root, `--user-data-dir=${profile}`, main],
  });
  const page = await app.firstWindow();
  return {
    page,
    close: async () => {
      await app.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
};
