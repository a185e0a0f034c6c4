// Updates of the installed Debian package by its own helper, as root: what is signed goes in, all else is refused, and a version that does not start is gone back from.
import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { openXScreen } from '../support/x-screen';
import {
  clearTheGround,
  install,
  installedVersion,
  leaveNothing,
  mayInstall,
  visibleWindow,
} from './support/installed';
import { type SignedReleases, signReleases } from './support/signed-releases';

const run = promisify(execFile);
const HELPER = '/opt/Dateline/resources/dateline-update';
const KEPT = '/var/lib/dateline';
const PROGRAM = '/opt/Dateline/dateline';

const ended = async (env: NodeJS.ProcessEnv, args: readonly string[]): Promise<number> => {
  try {
    await run(HELPER, args, { env, maxBuffer: 1e8 });
    return 0;
  } catch (error) {
    return error instanceof Error && 'code' in error ? Number(error.code) : -1;
  }
};

/** @returns how it ended */
const helper = (...args: readonly string[]): Promise<number> => ended(process.env, args);

/** As polkit starts it for somebody without rights. */
const helperFor = (uid: number, ...args: readonly string[]): Promise<number> =>
  ended({ ...process.env, PKEXEC_UID: String(uid) }, args);

const NOBODY = 65_534;

/** Whatever lies where the helper works, as somebody without rights may read it. */
const seenByNobody = async (): Promise<string> => {
  const look = run('runuser', ['-u', 'nobody', '--', 'sh', '-c', `cat ${KEPT}/stage.*/*`]);
  return (await look.catch(() => ({ stdout: '' }))).stdout;
};

const stages = (): readonly string[] =>
  existsSync(KEPT) ? readdirSync(KEPT).filter((name) => name.startsWith('stage.')) : [];

/** Processes of the installed program that work in this home: those of this test and nobody else's. */
const ours = (home: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => {
      try {
        const isProgram = readlinkSync(`/proc/${name}/exe`).startsWith(PROGRAM);
        return isProgram && readFileSync(`/proc/${name}/environ`, 'utf8').includes(`DATELINE_HOME=${home}`);
      } catch {
        return false;
      }
    })
    .map(Number);

const endOurs = async (home: string): Promise<void> => {
  for (const pid of ours(home)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone meanwhile.
    }
  }
  await expect.poll(() => ours(home)).toEqual([]);
};

if (mayInstall() && existsSync('/usr/bin/openssl')) {
  test.describe.configure({ mode: 'serial', timeout: 300_000 });
  test.describe('updates of a Debian package', () => {
    let folder = '';
    let release: SignedReleases['release'];

    test.beforeAll(async () => {
      test.setTimeout(900_000);
      await clearTheGround();
      const signed = await signReleases([{ to: '0.8.0' }, { to: '0.9.0', isBroken: true }]);
      ({ folder, release } = signed);
      await install(signed.deb);
      await copyFile(signed.key, '/opt/Dateline/resources/update-key.pub');
    });

    test.afterAll(async () => {
      test.setTimeout(120_000);
      rmSync('/opt/Dateline/resources/update-key.pub', { force: true });
      await leaveNothing();
      rmSync(folder, { recursive: true, force: true });
    });

    test('what is not signed, or not what was signed, or not newer, is refused, and nothing changes', async () => {
      const before = await installedVersion();
      const [manifest, deb] = release('0.8.0');
      const copy = join(folder, 'copy.json');
      writeFileSync(copy, readFileSync(manifest));
      expect(await helper('install', copy, deb)).toBe(10);
      writeFileSync(`${copy}.sig`, readFileSync(`${manifest}.sig`));
      writeFileSync(copy, `${readFileSync(manifest, 'utf8')} `);
      expect(await helper('install', copy, deb)).toBe(10);
      writeFileSync(copy, readFileSync(manifest));
      const other = join(folder, 'other.deb');
      const bytes = readFileSync(deb);
      bytes[bytes.byteLength >> 1] = (bytes[bytes.byteLength >> 1] ?? 0) ^ 1;
      writeFileSync(other, bytes);
      expect(await helper('install', copy, other)).toBe(11);
      expect(await helper('install', manifest, release(before ?? '')[1])).toBe(11);
      expect(await helper('install', ...release(before ?? ''))).toBe(12);
      expect(await helper('back')).toBe(13);
      expect(await helper('anything')).toBe(64);
      expect(await installedVersion()).toBe(before);
      expect(readdirSync(KEPT)).toEqual([]);
    });

    test('root reads nothing for whoever asks that they may not read themselves, and nobody looks on while it checks', async () => {
      const place = mkdtempSync(join(folder, 'named-'));
      chmodSync(place, 0o755);
      const [secret, own, pipe] = [join(place, 'secret'), join(place, 'own'), join(place, 'pipe')];
      writeFileSync(secret, 'root alone', { mode: 0o600 });
      writeFileSync(own, 'everybody', { mode: 0o644 });
      // A pipe keeps the helper waiting in the middle of its work for as long as somebody likes.
      await run('mkfifo', ['-m', '644', pipe]);
      for (const [named, uid] of [
        [secret, NOBODY],
        [own, NOBODY],
        [secret, 0],
      ] as const) {
        const end = helperFor(uid, 'install', named, pipe);
        await expect.poll(stages).toHaveLength(1);
        const stage = join(KEPT, stages()[0] ?? '');
        await expect.poll(() => existsSync(join(stage, 'fresh.deb'))).toBe(true);
        const taken = readFileSync(join(stage, 'fresh.json'), 'utf8');
        expect(taken).toBe(named === secret && uid === NOBODY ? '' : readFileSync(named, 'utf8'));
        expect(await seenByNobody()).toBe('');
        writeFileSync(pipe, '');
        expect(await end).toBe(10);
        expect(stages()).toEqual([]);
      }
    });

    test('a signed release is installed for somebody without rights, and the package that ran before is kept by root', async () => {
      const before = (await installedVersion()) ?? '';
      expect(await helperFor(NOBODY, 'install', ...release('0.8.0'), ...release(before))).toBe(0);
      expect(await installedVersion()).toBe('0.8.0');
      expect(readdirSync(KEPT).sort()).toEqual(['current.deb', 'previous.deb']);
      const { stdout } = await run('dpkg-deb', ['-f', join(KEPT, 'previous.deb'), 'Version']);
      expect(stdout.trim()).toBe(before);
    });

    test('a version that fails to start twice gives way to the one before, which opens', async () => {
      expect(await helper('install', ...release('0.9.0'))).toBe(0);
      const home = join(folder, 'Nhà của Ánh');
      const note = join(home, 'updates', 'attempt.json');
      mkdirSync(join(home, 'updates'), { recursive: true });
      const back = { way: 'package-manager', file: join(KEPT, 'previous.deb'), sha512: '', target: HELPER };
      writeFileSync(note, JSON.stringify({ from: '0.8.0', to: '0.9.0', starts: 0, back }));
      const screen = await openXScreen();
      const start = () => {
        const env = { ...process.env, DISPLAY: screen.display, DATELINE_HOME: home, DATELINE_WHEN_BROKEN: 'back' };
        spawn(PROGRAM, ['--no-sandbox'], { env, stdio: 'ignore' });
      };
      const failures = () => (existsSync(note) ? Number(JSON.parse(readFileSync(note, 'utf8')).starts) : null);
      try {
        for (const times of [1, 2]) {
          start();
          await expect.poll(failures, { timeout: 30_000 }).toBe(times);
          await wait(500);
          await endOurs(home);
        }
        start();
        await expect.poll(installedVersion, { timeout: 120_000 }).toBe('0.8.0');
        // The version that was put back opens by itself.
        await visibleWindow(screen.display);
        await expect.poll(() => screen.colours(), { timeout: 30_000 }).toBeGreaterThan(20);
        expect(existsSync(note)).toBe(false);
      } finally {
        await endOurs(home);
        screen.close();
      }
    });
  });
}
