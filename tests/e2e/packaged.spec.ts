// The package that people install: it is made, looked into, and started as they start it.
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { openXScreen } from '../support/x-screen';

const run = promisify(execFile);
/** A fuse's state is stored as a digit. */
const off = '0'.charCodeAt(0);
const on = '1'.charCodeAt(0);
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

if (process.platform === 'linux') {
  let app = '';
  let home = '';

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    home = mkdtempSync(join(tmpdir(), 'dateline-packaged-'));
    const { stdout } = await run('node', ['scripts/package.mjs', '--linux', 'dir']);
    app = stdout.trim().split('\n').at(-1) ?? '';
  });

  test.afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  const atHome = (): NodeJS.ProcessEnv => ({ ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, 'config') });

  test('the package holds the built app and nothing else of the checkout', () => {
    const resources = join(dirname(app), 'resources');
    const packed = listPackage(join(resources, 'app.asar'), { isPack: false });
    expect(packed).toContain('/out/main/index.js');
    expect(packed).toContain('/resources/layouts/portal.json');
    const folders = new Set(packed.map((file) => file.split('/')[1]));
    expect([...folders].sort()).toEqual(['out', 'package.json', 'resources']);
    expect(readdirSync(resources)).not.toContain('default_app.asar');
  });

  test('no switch of Node works on the packaged app', async () => {
    const fuses = await getCurrentFuseWire(app);
    expect(fuses[FuseV1Options.RunAsNode]).toBe(off);
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(off);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(off);
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(on);
  });

  test('the packaged app imports the sample article and lists it on the command line', async () => {
    const sample = readdirSync('resources/sample').find((name) => name.endsWith('.txt')) ?? '';
    const cli = async (...args: string[]): Promise<Record<string, unknown>[]> => {
      const command = [...asRoot, '--cli', ...args, '--json', '--library', join(home, 'library')];
      const { stdout } = await run(app, command, { env: atHome(), timeout: 60_000 });
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    };
    const [imported] = await cli('import', join('resources/sample', sample));
    const [listed] = await cli('list');
    expect(imported).toMatchObject({ id: expect.stringMatching(/./), headline: expect.stringMatching(/./) });
    expect(listed).toMatchObject({ id: imported?.id, headline: imported?.headline });
  });

  test('the packaged app opens its window and draws the desk into it', async () => {
    const screen = await openXScreen();
    const env = { ...atHome(), DISPLAY: screen.display };
    const started = spawn(app, asRoot, { env, stdio: 'ignore' });
    try {
      const find = ['search', '--sync', '--onlyvisible', '--class', 'dateline'];
      const { stdout } = await run('xdotool', find, { env, timeout: 60_000 });
      expect(stdout.trim()).not.toBe('');
      await expect.poll(() => screen.colours(), { timeout: 30_000 }).toBeGreaterThan(20);
      expect(started.exitCode).toBeNull();
    } finally {
      started.kill('SIGTERM');
      screen.close();
    }
  });
}
