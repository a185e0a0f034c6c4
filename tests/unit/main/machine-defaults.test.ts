import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultsFiles, findMachineDefaults, folderFor, type Machine } from '../../../src/main/machine-defaults';

const machine = (given: Partial<Machine> = {}): Machine => ({
  env: {},
  platform: 'linux',
  home: '/home/thu',
  resources: '/opt/Dateline/resources',
  ...given,
});

/** A machine whose one file of defaults holds this text. */
const withFile = async (text: string): Promise<{ readonly path: string; readonly machine: Machine }> => {
  const path = join(await mkdtemp(join(tmpdir(), 'dateline-defaults-')), 'defaults.json');
  await writeFile(path, text);
  return { path, machine: machine({ env: { DATELINE_DEFAULTS: path } }) };
};

test('beside the program first, then the system’s own place', () => {
  expect(defaultsFiles(machine())).toEqual(['/opt/Dateline/resources/defaults.json', '/etc/dateline/defaults.json']);
  const [, windows = ''] = defaultsFiles(machine({ platform: 'win32', env: { ProgramData: 'D:\\Data' } }));
  expect(windows.startsWith('D:\\Data')).toBe(true);
  expect(windows.endsWith('defaults.json')).toBe(true);
});

test('a variable names one file in the place of all, or none', () => {
  expect(defaultsFiles(machine({ env: { DATELINE_DEFAULTS: '/srv/d.json' } }))).toEqual(['/srv/d.json']);
  expect(defaultsFiles(machine({ env: { DATELINE_DEFAULTS: '' } }))).toEqual([]);
});

test('a machine without such files has nothing to say, and nothing is wrong with that', async () => {
  const found = await findMachineDefaults(machine({ env: { DATELINE_DEFAULTS: '/nonexistent/defaults.json' } }));
  expect(found).toEqual({ defaults: {}, locked: [], faults: [] });
});

test('a file that is no JSON is passed over and named', async () => {
  const { path, machine: at } = await withFile('{ "defaults": { "theme": dark } }');
  expect(await findMachineDefaults(at)).toEqual({ defaults: {}, locked: [], faults: [{ path, why: 'not-json' }] });
});

test('a folder in its place, or a file far too large, is unreadable', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'dateline-defaults-')), 'defaults.json');
  await mkdir(folder);
  const at = machine({ env: { DATELINE_DEFAULTS: folder } });
  expect((await findMachineDefaults(at)).faults).toEqual([{ path: folder, why: 'unreadable' }]);
  const large = await withFile(`{"defaults":{}}${' '.repeat(1_000_000)}`);
  expect((await findMachineDefaults(large.machine)).faults).toEqual([{ path: large.path, why: 'unreadable' }]);
});

test('what makes no sense in it is named, and the rest stands', async () => {
  const { path, machine: at } = await withFile('{"defaults":{"theme":"dark","zoom":9},"locked":["theme","me"]}');
  expect(await findMachineDefaults(at)).toEqual({
    defaults: { theme: 'dark' },
    locked: ['theme'],
    faults: [{ path, why: 'wrong', fields: ['defaults.zoom', 'locked.1'] }],
  });
});

test('one file names the folders of many people', () => {
  const at = machine({ env: { OneDrive: '/mnt/one', USERNAME: 'thu' } });
  expect(folderFor('~/Dateline/library', at)).toBe('/home/thu/Dateline/library');
  expect(folderFor('%OneDrive%/Dateline', at)).toBe('/mnt/one/Dateline');
  expect(folderFor('/srv/dateline/%USERNAME%', at)).toBe('/srv/dateline/thu');
});

test('what comes to no whole path is nobody’s folder', async () => {
  expect(folderFor('Dateline/library', machine())).toBeNull();
  expect(folderFor('/srv/%NOBODY%', machine())).toBeNull();
  const { path, machine: at } = await withFile('{"defaults":{"backupFolder":"backups","exportFolder":"~/out"}}');
  expect(await findMachineDefaults(at)).toEqual({
    defaults: { exportFolder: '/home/thu/out' },
    locked: [],
    faults: [{ path, why: 'wrong', fields: ['defaults.backupFolder'] }],
  });
});
