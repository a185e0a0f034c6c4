/** Dateline installed on this machine by its package manager, and somebody who is not its administrator at work with it. */
import { execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';

const run = promisify(execFile);

/** Debian's account for what belongs to nobody: it may not install, and Chromium's sandbox is on for it. */
const NOBODY = 65_534;
/** Names the process whose tests may install; a later run sees by it that what is installed was left by one that was ended halfway. */
const MARK = join(tmpdir(), 'dateline-installed-by-tests');
/** Milliseconds between two looks whether another test has done. */
const A_LOOK = 500;

/** Whether packages can be put in and taken out here without harm to anybody. */
export const mayInstall = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  existsSync('/usr/sbin/runuser');

const apt = async (...args: readonly string[]): Promise<void> => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  // Somebody else may be installing something at this moment.
  await run('apt-get', ['-y', '-o', 'DPkg::Lock::Timeout=120', ...args], { env, maxBuffer: 1e8 });
};

/** What dpkg says of it; null where it knows nothing of it, as after a purge. */
export const installedVersion = async (): Promise<string | null> => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is dpkg-query's own way of naming a field
  const asked = run('dpkg-query', ['-W', '-f=${db:Status-Status} ${Version}', 'dateline']);
  const { stdout } = await asked.catch(() => ({ stdout: '' }));
  return stdout.startsWith('installed ') ? stdout.slice('installed '.length) : null;
};

export const uninstall = (): Promise<void> => apt('purge', 'dateline');

/** A process by its number and when it began, for numbers come again. Null where there is none. @see proc(5): the 22nd field of stat */
const processNow = (pid: number): string | null => {
  try {
    const behindName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return `${pid} ${behindName.split(' ')[19]}`;
  } catch {
    return null;
  }
};

const OURSELVES = processNow(process.pid) ?? '';

/** The process whose tests have this machine's packages to themselves; null where none has. */
const holder = (): string | null => (existsSync(MARK) ? readFileSync(MARK, 'utf8') : null);

/** @returns whether the machine is this process's now, and whether a run that was ended halfway had it before */
const take = (): { readonly isOurs: boolean; readonly wasLeft: boolean } => {
  const before = holder();
  const isFree = before === null || before === OURSELVES || before !== processNow(Number.parseInt(before, 10));
  if (!isFree) return { isOurs: false, wasLeft: false };
  try {
    writeFileSync(MARK, OURSELVES, { flag: before === null ? 'wx' : 'w' });
    return { isOurs: true, wasLeft: before !== null };
  } catch {
    // Another was quicker.
    return { isOurs: false, wasLeft: false };
  }
};

/** Whatever has failed, nothing of this test's stays on the machine; what is somebody else's does. */
export const leaveNothing = async (): Promise<void> => {
  if (holder() !== OURSELVES) return;
  if ((await installedVersion()) !== null) await uninstall();
  rmSync(MARK, { force: true });
};

/** Waits until no other test has packages on this machine, and keeps the others waiting until `leaveNothing`. */
export const clearTheGround = async (): Promise<void> => {
  let taken = take();
  while (!taken.isOurs) {
    await wait(A_LOOK);
    taken = take();
  }
  if ((await installedVersion()) === null) return;
  if (taken.wasLeft) return uninstall();
  rmSync(MARK, { force: true });
  throw new Error('Dateline is installed on this machine. These tests replace it: remove it first.');
};

/** With what the package itself asks for, and nothing that it only recommends. */
export const install = (deb: string): Promise<void> => apt('install', '--no-install-recommends', resolve(deb));

/** The number of its window, once that can be seen. A window of others that goes while all are looked through ends a look, not the wait. */
export const visibleWindow = async (display: string): Promise<string> => {
  const look = async (): Promise<string> => {
    const asked = run('xdotool', ['search', '--onlyvisible', '--class', 'dateline'], {
      env: { ...process.env, DISPLAY: display },
    });
    const { stdout } = await asked.catch(() => ({ stdout: '' }));
    return stdout.trim().split('\n').at(-1) ?? '';
  };
  let found = '';
  await expect.poll(async () => (found = await look()), { timeout: 60_000 }).not.toBe('');
  return found;
};

export interface Person {
  readonly home: string;
  /** Where Dateline keeps this person's things. */
  readonly folder: string;
  /** Runs the installed command line. @returns what it printed @throws where it complains of anything */
  dateline(...args: readonly string[]): Promise<string>;
  /** Opens the installed program on a screen. */
  open(display: string, ...args: readonly string[]): { ended(): Promise<void>; end(): void };
  leave(): void;
}

/** Somebody with a name and a folder as they are in Vietnam. */
export const somebody = (): Person => {
  const top = mkdtempSync(join(tmpdir(), 'dateline-person-'));
  const home = join(top, 'Nguyễn Thị Ánh');
  mkdirSync(home);
  for (const folder of [top, home]) chownSync(folder, NOBODY, NOBODY);
  const command = (env: Readonly<Record<string, string>>, args: readonly string[]): string[] => {
    const all = { HOME: home, LANG: 'C.UTF-8', PATH: '/usr/bin:/bin', ...env };
    const variables = Object.entries(all).map((entry) => entry.join('='));
    return ['-u', 'nobody', '--', 'env', '-i', ...variables, 'dateline', ...args];
  };
  return {
    home,
    folder: join(home, '.config', 'Dateline'),
    dateline: async (...args) => {
      const ran = await run('runuser', command({}, args), { cwd: home, timeout: 60_000, maxBuffer: 1e8 });
      if (ran.stderr !== '') throw new Error(ran.stderr);
      return ran.stdout;
    },
    open: (display, ...args) => {
      const child = spawn('runuser', command({ DISPLAY: display }, args), { cwd: home, stdio: 'ignore' });
      const gone = new Promise<void>((done) => child.once('exit', () => done()));
      return { ended: () => gone, end: () => void child.kill() };
    },
    leave: () => rmSync(top, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
};
