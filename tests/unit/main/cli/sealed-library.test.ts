import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../../../../src/main/cli/run';
import { forgetKeys } from '../../../../src/main/library-keys';
import { file, mustOpen, temporaryFolder } from '../../../support/library-desk';

const MARK = 'Ghe chở lúa về bến';
const PASSPHRASE = 'con đò sang sông sớm';

/** A second costs each of these as much as the real thing: few are asked for. */
const SLOW = { timeout: 60_000 };

beforeEach(async () => vi.stubEnv('DATELINE_HOME', await temporaryFolder()));
afterEach(() => {
  vi.unstubAllEnvs();
  forgetKeys();
});

/** Every command is another process, which knows no key. */
const run = async (...argv: readonly string[]) => {
  forgetKeys();
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(argv, { out: (line) => out.push(line), err: (line) => err.push(line) }, null);
  return { code, out, err: err.join('\n') };
};

const desk = async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  await file(library, MARK);
  await library.close();
  const secret = join(await temporaryFolder(), 'mat-khau.txt');
  await writeFile(secret, `${PASSPHRASE}\n`);
  return { folder, secret, at: ['--library', folder], open: ['--library', folder, '--passphrase-file', secret] };
};

const textIn = async (folder: string): Promise<boolean> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const all = await Promise.all(files.map((path) => readFile(path)));
  return all.some((bytes) => bytes.includes(Buffer.from(MARK)));
};

test('a library is sealed, listed with its passphrase or recovery key alone, and unsealed', SLOW, async () => {
  const { folder, secret, at, open } = await desk();
  const sealed = await run('seal', ...open, '--json');
  expect(sealed.code).toBe(0);
  expect(await textIn(folder)).toBe(false);
  const { recoveryKey } = JSON.parse(sealed.out[0] ?? '{}');

  const shut = await run('list', ...at);
  expect(shut).toMatchObject({ code: 1, out: [] });
  expect(shut.err).toContain('locked with a passphrase; give --passphrase-file');
  expect((await run('list', ...open)).out.join()).toContain(MARK);
  vi.stubEnv('DATELINE_PASSPHRASE', recoveryKey);
  expect((await run('list', ...at)).out.join()).toContain(MARK);
  vi.stubEnv('DATELINE_PASSPHRASE', 'không phải câu này');
  expect((await run('verify', ...at)).err).toContain('wrong passphrase; nothing was changed');

  expect((await run('verify', ...open)).code).toBe(0);
  expect((await run('unseal', '--library', folder, '--passphrase-file', secret)).code).toBe(0);
  vi.stubEnv('DATELINE_PASSPHRASE', '');
  expect((await run('list', ...at)).out.join()).toContain(MARK);
  expect(await textIn(folder)).toBe(true);
});

test('a backup of a sealed library comes back into another one with its passphrase', SLOW, async () => {
  const { secret, open } = await desk();
  const archive = join(await temporaryFolder(), 'ban-sao.sealed');
  await run('seal', ...open);
  expect((await run('backup', archive, ...open)).code).toBe(0);
  const other = ['--library', await temporaryFolder()];
  expect((await run('restore', archive, ...other)).err).toContain('--backup-passphrase-file');
  expect((await run('restore', archive, ...other, '--backup-passphrase-file', secret)).code).toBe(0);
  expect((await run('list', ...other)).out.join()).toContain(MARK);
});

test('a library is not sealed with a passphrase that anybody would guess, nor without one', SLOW, async () => {
  const { folder, at } = await desk();
  expect((await run('seal', ...at)).err).toContain('seal needs --passphrase-file');
  vi.stubEnv('DATELINE_PASSPHRASE', 'ngắn');
  expect((await run('seal', ...at)).err).toContain('too-short');
  expect(await textIn(folder)).toBe(true);
});

test('a file that cannot be read is wrong usage', SLOW, async () => {
  const { folder } = await desk();
  expect((await run('list', '--library', folder, '--passphrase-file', '/khong/co')).code).toBe(2);
});
