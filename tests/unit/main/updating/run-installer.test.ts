// Windows' installer, as electron-updater is made to start it: the file that we checked, silently, and nothing of its own.
import { NsisUpdater } from 'electron-updater';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runInstaller } from '../../../../src/main/updating/run-installer';

const FILE = 'C:\\Users\\Nguyễn Thị Ánh\\updates\\0.2.0\\Dateline-0.2.0-x64-setup.exe';
/** What electron-updater would have started. */
let started: unknown[][] = [];

beforeEach(() => {
  started = [];
  const note = (...words: unknown[]): Promise<boolean> => {
    started.push(words);
    return Promise.resolve(true);
  };
  Reflect.set(NsisUpdater.prototype, 'spawnLog', note);
});
afterEach(() => void Reflect.deleteProperty(NsisUpdater.prototype, 'spawnLog'));

test('the checked installer is started without questions, and opens Dateline again where that is wanted', () => {
  expect(runInstaller({ file: FILE, version: '0.2.0', restart: true })).toBe(true);
  expect(runInstaller({ file: FILE, version: '0.2.0', restart: false })).toBe(true);
  expect(started).toEqual([
    [FILE, ['--updated', '/S', '--force-run']],
    [FILE, ['--updated', '/S']],
  ]);
});
