/** A desktop of the test's own on which the real Unikey listens: a screen, a bus, a window manager, ibus, and a pair of hands. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openXScreen } from '../../support/x-screen';
import type { Method } from './vietnamese-keys';

const run = promisify(execFile);

const PACKAGES = 'ibus ibus-unikey ibus-gtk3 dbus openbox xdotool xvfb';

/**
 * What a hand takes from a special key back to the letters, in milliseconds. ibus answers each key on its own, and a
 * letter that comes at once may overtake a Tab that Unikey hands back.
 */
const BACK_TO_THE_LETTERS = 100;

export interface UnikeyDesktop {
  /** What a program must be started with to be typed into. */
  readonly env: Readonly<Record<string, string>>;
  /** Presses keys one by one, as `xdotool key` names them, e.g. `ctrl+b`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types ASCII, a key every so many milliseconds. Ends when the keys are pressed, not when they have arrived. */
  type(keys: string, pause?: number): Promise<void>;
  /** Brings the window of a program to the front. */
  activate(pid: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Telex at first. */
  useMethod(method: Method): Promise<void>;
  close(): Promise<void>;
}

/** Tries until it succeeds; the last failure is what is told when time is up. */
const eventually = async <T>(what: string, attempt: () => Promise<T>, milliseconds = 30_000): Promise<T> => {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what} did not come about: ${error}`);
      await wait(50);
    }
  }
};

const needPrograms = async (): Promise<void> => {
  for (const program of ['ibus-daemon', 'dbus-daemon', 'openbox', 'xdotool', 'Xvfb']) {
    await run('which', [program]).catch(() => {
      throw new Error(`${program} is not installed. Typing through Unikey needs: sudo apt-get install ${PACKAGES}`);
    });
  }
};

type Environment = Readonly<Record<string, string>>;

/** What has been started on the desktop so far, to be ended in the opposite order. */
type Releases = (() => unknown)[];

const startProgram = (env: Environment, releases: Releases, program: string, ...args: readonly string[]) => {
  const started = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  // What it says and nobody listens to must not stop it.
  started.stdout.resume();
  releases.push(() => started.kill());
  return started;
};

/** @returns its address. */
const startBus = async (env: Environment, releases: Releases): Promise<string> => {
  const options = ['--session', '--nofork', '--nopidfile', '--print-address=1'];
  const bus = startProgram(env, releases, 'dbus-daemon', ...options);
  const [line] = await once(bus.stdout, 'data');
  return String(line).trim();
};

/** Folders of its own, so that nobody's settings are read and nobody's ibus is answered. */
const privateEnvironment = async (folder: string, display: string): Promise<Record<string, string>> => {
  const runtime = join(folder, 'run');
  await mkdir(runtime, { mode: 0o700 });
  return {
    PATH: process.env.PATH ?? '',
    LANG: 'C.UTF-8',
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_RUNTIME_DIR: runtime,
    DISPLAY: display,
    GTK_IM_MODULE: 'ibus',
    XMODIFIERS: '@im=ibus',
    GSETTINGS_BACKEND: 'keyfile',
  };
};

const chooseUnikey = (env: Environment): Promise<void> =>
  eventually(`ibus's switch to Unikey (is ibus-unikey installed? sudo apt-get install ${PACKAGES})`, async () => {
    // It may complain about the keyboard's layout, and yet switch.
    await run('ibus', ['engine', 'Unikey'], { env }).catch(() => undefined);
    const { stdout } = await run('ibus', ['engine'], { env });
    if (stdout.trim() !== 'Unikey') throw new Error(`the engine is ${stdout.trim()}`);
  });

/** What a person would choose in Unikey's own window; it is told of the file's change at once. */
const chooseMethod = async (env: Environment, method: Method): Promise<void> => {
  const folder = join(env.XDG_CONFIG_HOME ?? '', 'glib-2.0', 'settings');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'keyfile'), `[org/freedesktop/ibus/engine/unikey]\ninput-method='${method}'\n`);
  // An engine reads its settings when it is put to work.
  await run('ibus', ['engine', 'xkb:us::eng'], { env }).catch(() => undefined);
  await chooseUnikey(env);
};

const activateWindow = (env: Environment, pid: number): Promise<void> =>
  eventually('the window in front', async () => {
    const found = await run('xdotool', ['search', '--onlyvisible', '--pid', String(pid)], { env, timeout: 5_000 });
    const window = found.stdout.trim().split('\n').at(-1) ?? '';
    await run('xdotool', ['windowactivate', '--sync', window], { env, timeout: 5_000 });
  });

const handsOn = (env: Environment): Pick<UnikeyDesktop, 'press' | 'type' | 'activate' | 'click'> => {
  const xdotool = async (...args: readonly string[]): Promise<void> => {
    await run('xdotool', args, { env });
  };
  return {
    press: async (...keys) => {
      await xdotool('key', '--delay', '40', ...keys);
      await wait(BACK_TO_THE_LETTERS);
    },
    // xdotool shares its delay out between pressing and letting go, and then takes half of it.
    type: (keys, pause = 12) => xdotool('type', '--delay', String(2 * pause), '--', keys),
    activate: (pid) => activateWindow(env, pid),
    click: (x, y) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1'),
  };
};

const furnish = async (releases: Releases): Promise<Environment> => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-unikey-'));
  releases.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const screen = await openXScreen();
  releases.push(screen.close);
  const bare = await privateEnvironment(folder, screen.display);
  const env = { ...bare, DBUS_SESSION_BUS_ADDRESS: await startBus(bare, releases) };
  startProgram(env, releases, 'openbox');
  startProgram(env, releases, 'ibus-daemon', '--xim', '--panel', 'disable');
  await chooseUnikey(env);
  return env;
};

export const openUnikeyDesktop = async (): Promise<UnikeyDesktop> => {
  await needPrograms();
  const releases: Releases = [];
  const close = async (): Promise<void> => {
    for (const release of releases.splice(0).reverse()) await release();
  };
  try {
    const env = await furnish(releases);
    return { env, ...handsOn(env), useMethod: (method) => chooseMethod(env, method), close };
  } catch (error) {
    await close();
    throw error;
  }
};
