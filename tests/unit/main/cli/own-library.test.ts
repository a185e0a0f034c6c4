/** Which library a command takes where none is named, and which commands make one. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../../../../src/main/cli/run';
import { realDisk } from '../../../../src/main/library-keys';
import { openPersonSettings } from '../../../../src/main/person-settings';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-own-'));
  vi.stubEnv('DATELINE_HOME', home);
  vi.stubEnv('DATELINE_DEFAULTS', '');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

const run = async (...args: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []];
  const streams = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  return { code: await runCli(args, streams, null), out, err: err.join('\n') };
};

const choose = async (folder: string): Promise<void> => {
  const settings = await openPersonSettings(realDisk);
  settings.set({ ...settings.get(), libraryFolder: folder });
  await settings.flush();
};

test('the person’s own library is the one that their settings name', async () => {
  const moved = join(home, 'ổ đĩa khác', 'thư viện');
  await mkdir(join(moved, 'articles'), { recursive: true });
  await choose(moved);
  expect(await run('list', '--json')).toEqual({ code: 0, out: [], err: '' });
  expect(await readdir(home)).not.toContain('library');
});

test('a chosen library whose drive is gone is told of, and no other is taken or made in its place', async () => {
  await choose(join(home, 'gone'));
  for (const args of [['list'], ['seed', '1'], ['verify', '--repair'], ['seal']]) {
    const ran = await run(...args);
    expect([ran.code, ran.out]).toEqual([1, []]);
    expect(ran.err).toContain('connect its drive');
  }
  expect((await readdir(home)).filter((name) => !name.startsWith('settings'))).toEqual([]);
});

test('looking for something makes no library', async () => {
  const folder = join(home, 'mistyped');
  const id = '01HRFZ3Y5ZQ8M4W2X7K9T1B6CD';
  const forced = ['export', id, '--format', 'txt', '--out', home, '--override', 'đã gọi'];
  for (const args of [['list'], ['search', 'cầu'], ['verify'], ['verify', '--repair'], forced]) {
    const ran = await run(...args, '--library', folder);
    expect(ran).toMatchObject({ code: 1, out: [], err: `${folder}: there is no library in this folder` });
  }
  expect(await readdir(home)).toEqual([]);
});

test('a backup that is not there makes no library for what would have come out of it', async () => {
  const [folder, file] = [join(home, 'new'), join(home, 'none.zip')];
  const ran = await run('restore', file, '--library', folder);
  expect(ran).toEqual({ code: 1, out: [], err: `${file}: not found` });
  expect(await readdir(home)).toEqual([]);
});

test('what a script reads of the program itself is JSON too where it asks for it', async () => {
  const [version, help] = [await run('version', '--json'), await run('--help', '--json')];
  expect(JSON.parse(version.out.join('\n'))).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+/u) });
  expect(JSON.parse(help.out.join('\n'))).toEqual({ usage: expect.stringContaining('import') });
});
