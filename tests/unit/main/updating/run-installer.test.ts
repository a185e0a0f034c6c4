// Windows' installer, as electron-updater is made to start it: the file that we checked, silently, and nothing of its own.
import { NsisUpdater } from 'electron-updater';
import { expect, test, vi } from 'vitest';
import { runInstaller } from '../../../../src/main/updating/run-installer';

const started = (restart: boolean) => {
  const spawn = vi.spyOn(NsisUpdater.prototype, 'spawnLog' as never).mockResolvedValue(true as never);
  const file = 'C:\\Users\\Nguyễn Thị Ánh\\updates\\0.2.0\\Dateline-0.2.0-x64-setup.exe';
  expect(runInstaller({ file, version: '0.2.0', restart })).toBe(true);
  const [call] = spawn.mock.calls;
  spawn.mockRestore();
  return { file, call };
};

test('the checked installer is started without questions, and opens Dateline again where that is wanted', () => {
  const again = started(true);
  expect(again.call).toEqual([again.file, ['--updated', '/S', '--force-run']]);
  expect(started(false).call?.[1]).toEqual(['--updated', '/S']);
});
