// What an AppImage holds: made by electron-builder with the system's own tools and taken apart again. The runtime in front of it, which unpacks it on a person's computer, comes with a release alone.
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);
const TOOLS = ['/usr/bin/mksquashfs', '/usr/bin/unsquashfs', '/usr/bin/desktop-file-validate'];
const OUTPUT = 'dist/appimage';
const VERSION = String(JSON.parse(readFileSync('package.json', 'utf8')).version);
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** In the places where electron-builder looks for what it would fetch. @returns the stand-in for the runtime */
const layTools = (folder: string): string => {
  mkdirSync(join(folder, 'linux-x64'), { recursive: true });
  mkdirSync(join(folder, 'lib', 'x64'), { recursive: true });
  for (const tool of ['mksquashfs', 'desktop-file-validate'])
    copyFileSync(join('/usr/bin', tool), join(folder, 'linux-x64', tool));
  const runtime = join(folder, 'runtime-x64');
  writeFileSync(runtime, '#!/bin/sh\nexit 1\n');
  return runtime;
};

if (process.env.DATELINE_LONG === '1' && TOOLS.every((tool) => existsSync(tool))) {
  test.describe.configure({ mode: 'serial' });
  test.describe('what an AppImage holds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-appimage-'));
    const inside = join(folder, 'inside');

    test.beforeAll(async () => {
      test.setTimeout(900_000);
      const runtime = layTools(join(folder, 'tools'));
      const env = {
        ...process.env,
        ELECTRON_BUILDER_COMPRESSION_LEVEL: '1',
        APPIMAGE_TOOLS_PATH: join(folder, 'tools'),
      };
      const order = ['scripts/package.mjs', '--linux', 'AppImage', `-c.directories.output=${OUTPUT}`];
      await run('node', order, { env, maxBuffer: 1e8 });
      const image = join(OUTPUT, `Dateline-${VERSION}.AppImage`);
      const taking = ['-q', '-n', '-d', inside, '-o', String(statSync(runtime).size), image];
      await run('unsquashfs', taking, { maxBuffer: 1e8 });
    });

    test.afterAll(() => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      rmSync(OUTPUT, { recursive: true, force: true });
    });

    test('desktops understand its entry, in both languages, and hand it files', async () => {
      const entry = join(inside, 'dateline.desktop');
      expect((await run('desktop-file-validate', [entry])).stdout).toBe('');
      expect(readFileSync(entry, 'utf8')).toMatch(/^Exec=AppRun %U$/mu);
      expect(readFileSync(entry, 'utf8')).toMatch(/^Comment\[vi\]=Viết bài /mu);
      expect(readFileSync(entry, 'utf8')).toMatch(/^MimeType=application\/vnd\.dateline\+zip;$/mu);
    });

    test('it starts, without a screen as well, and its licences lie in it', async () => {
      const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
      const home = { ...env, HOME: folder, XDG_CONFIG_HOME: join(folder, 'config') };
      const { stdout } = await run(join(inside, 'AppRun'), [...asRoot, '--version'], { env: home, timeout: 60_000 });
      expect(stdout).toBe(`${VERSION}\n`);
      for (const name of ['LICENSE', 'LICENSE.electron.txt', 'LICENSES.chromium.html', 'THIRD-PARTY-LICENSES.txt'])
        expect(statSync(join(inside, name)).size).toBeGreaterThan(500);
    });
  });
}
