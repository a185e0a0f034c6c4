// npm run screenshots: takes the pictures in docs/screens/ anew, from the real app on a library of its own.

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { sandboxArguments } from './dateline.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { takeBlocks } from './lib/block-screens.mjs';
import { withDisplay } from './lib/display.mjs';
import { isProgram, projectRoot } from './lib/paths.mjs';
import { runProgram } from './lib/trouble.mjs';
import { takeContactSheets } from './screens/contact-sheets.mjs';
import { fillDesk, takeDesk } from './screens/desk.mjs';
import { makeGuidePictures } from './screens/guide-pictures.mjs';
import { takeImporting } from './screens/importing.mjs';
import { takeLibrary } from './screens/library.mjs';
import { fillNewsroom, takeNewsroom } from './screens/newsroom.mjs';
import { takeProofing } from './screens/proofing.mjs';
import { command, SCREENS, shoot } from './screens/taking.mjs';
import { takeWriting } from './screens/writing.mjs';
import { setup } from './setup.mjs';

/** @typedef {import('./screens/taking.mjs').Window} Window */

const SIZE = { width: 1360, height: 850 };

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Window>}
 */
async function openWindow(env) {
  const { executable } = await electronRuntime();
  const { _electron } = await import('@playwright/test');
  const app = await _electron.launch({
    executablePath: executable,
    args: [...sandboxArguments(), '--force-device-scale-factor=1', projectRoot],
    env: /** @type {Record<string, string>} */ (env),
  });
  const page = await app.firstWindow();
  await page.getByRole('contentinfo').waitFor();
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    SIZE,
  );
  return { app, page };
}

/** @returns {Promise<number>} */
async function screenshots() {
  await setup({ tests: true });
  await build({ quiet: true });
  await mkdir(SCREENS, { recursive: true });
  const home = await mkdtemp(path.join(os.tmpdir(), 'dateline-screens-'));
  await withDisplay(async (env) => {
    const window = await openWindow({ ...env, DATELINE_HOME: home, DATELINE_WELCOME: 'skip', DATELINE_DEFAULTS: '' });
    await fillDesk(window);
    await fillNewsroom(window.page);
    await takeDesk(window);
    await takeImporting(window);
    await takeLibrary(window);
    await takeProofing(window);
    await takeWriting(window);
    await takeNewsroom(window);
    await takeBlocks({
      page: window.page,
      command: (name) => command(window, name),
      shoot: (name) => shoot(window, name),
    });
    await makeGuidePictures();
    await window.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    await takeContactSheets(env);
  });
  await rm(home, { recursive: true, force: true, maxRetries: 10 });
  return 0;
}

if (isProgram(import.meta.url)) await runProgram(screenshots);
