// The package that people install: it is made, looked into, and started as they start it.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { NO_SCREEN } from '../../src/main/starting/without-screen';
import { openXScreen } from '../support/x-screen';
import { visibleWindow } from './support/installed';
import { thisPackage } from './support/packages';

const run = promisify(execFile);
/** A fuse's state is stored as a digit. */
const off = '0'.charCodeAt(0);
const on = '1'.charCodeAt(0);
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What each fuse of the program is to be. On Linux Electron keeps the archive's sums unread, however that fuse stands. */
const FUSES: readonly (readonly [FuseV1Options, number])[] = [
  [FuseV1Options.RunAsNode, off],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, off],
  [FuseV1Options.EnableNodeCliInspectArguments, off],
  [FuseV1Options.OnlyLoadAppFromAsar, on],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, on],
  [FuseV1Options.EnableCookieEncryption, on],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, off],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, off],
];

if (process.platform === 'linux') {
  let app = '';
  let home = '';

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    home = mkdtempSync(join(tmpdir(), 'dateline-packaged-'));
    ({ app } = await thisPackage());
  });

  test.afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  const atHome = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    ...more,
  });

  test('the package holds the built app and nothing else of the checkout', () => {
    const resources = join(dirname(app), 'resources');
    const packed = listPackage(join(resources, 'app.asar'), { isPack: false });
    expect(packed).toContain('/out/main/index.js');
    expect(packed).toContain('/resources/icons/png/256x256.png');
    const folders = new Set(packed.map((file) => file.split('/')[1]));
    expect([...folders].sort()).toEqual(['out', 'package.json', 'resources']);
    expect(readdirSync(resources)).not.toContain('default_app.asar');
  });

  test('of the languages of the engine it holds Vietnamese and English', () => {
    expect(readdirSync(join(dirname(app), 'locales')).sort()).toEqual(['en-US.pak', 'vi.pak']);
  });

  test('the licences of the program, of the engine and of everything else lie beside it', () => {
    const beside = (name: string): string => readFileSync(join(dirname(app), name), 'utf8');
    expect(beside('LICENSE')).toContain('The Dateline founders');
    expect(beside('LICENSE.electron.txt')).toContain('Electron');
    expect(existsSync(join(dirname(app), 'LICENSES.chromium.html'))).toBe(true);
    const works = beside('THIRD-PARTY-LICENSES.txt');
    for (const work of ['react ', 'lexical ', 'dictionary-vi ', '@fontsource/be-vietnam-pro '])
      expect(works).toContain(`\n${work}`);
  });

  test('every fuse of the packaged program stands as it should', async () => {
    const fuses = await getCurrentFuseWire(app);
    for (const [fuse, state] of FUSES) expect(fuses[fuse], FuseV1Options[fuse]).toBe(state);
  });

  test('no switch of Node makes a Node of the packaged program', async () => {
    const asNode = atHome({ ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require /nowhere.js' });
    const command = [...asRoot, '--ozone-platform=headless', '--inspect=0', '--version'];
    const { stdout, stderr } = await run(app, command, { env: asNode, timeout: 60_000 });
    expect(stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(stderr).not.toContain('Debugger listening');
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

  /** As on a server. @returns how it ended and what it said, without the engine's complaints of services that are not there */
  const withoutScreen = async (...args: readonly string[]) => {
    const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = atHome();
    const ended = await run(app, [...asRoot, ...args], { env, timeout: 60_000 }).catch((error) => error);
    return { code: ended.code ?? 0, out: ended.stdout, said: ended.stderr.replace(/^\[.*:ERROR:.*\n/gmu, '') };
  };

  test('without a screen every command works all the same, also those that need the engine', async () => {
    const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
    expect(await withoutScreen('--version')).toEqual({ code: 0, out: `${version}\n`, said: '' });
    expect(await withoutScreen('version')).toEqual({ code: 0, out: `${version}\n`, said: '' });
    const library = ['--library', join(home, 'không màn hình'), '--json'];
    const sample = join(
      'resources/sample',
      readdirSync('resources/sample').find((name) => name.endsWith('.txt')) ?? '',
    );
    expect(await withoutScreen('import', sample, ...library)).toMatchObject({ code: 0, said: '' });
    const out = ['--format', 'html,pdf', '--out', join(home, 'xuất')];
    const exported = await withoutScreen('export', '--all', ...out, ...library);
    expect(exported).toMatchObject({ code: 0, out: expect.stringMatching(/"html".*\n.*"pdf"/u) });
    expect(await withoutScreen('list', '--no-such-option', ...library)).toMatchObject({ code: 2, out: '' });
  });

  test('without a screen the window is not waited for: what is missing is said, and the program ends', async () => {
    expect(await withoutScreen()).toEqual({ code: 1, out: '', said: NO_SCREEN });
  });

  test('the packaged app opens its window and draws the desk into it', async () => {
    const screen = await openXScreen();
    const env = atHome({ DISPLAY: screen.display });
    const started = spawn(app, asRoot, { env, stdio: 'ignore' });
    const ended = once(started, 'exit');
    try {
      await visibleWindow(screen.display);
      await expect.poll(() => screen.colours(), { timeout: 30_000 }).toBeGreaterThan(20);
      expect(started.exitCode).toBeNull();
    } finally {
      started.kill('SIGTERM');
      // Until then it writes into the home that is taken away after it.
      await ended;
      screen.close();
    }
  });
}
