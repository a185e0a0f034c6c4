/** From the start of the process until an article can be typed into, and the memory of all processes at rest, beside a bare window and the least that Lexical can be in one. */
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { libraryOf, sizes } from './support/corpus';
import { familyMemory } from './support/family-memory';
import { report, type Spread, spreadOf } from './support/measure';
import { caretAt } from './support/window';

const RUNS = 5;
/** What is fetched and laid out after the first sight of the article has ended by then. */
const AT_REST = 2_500;
const MB = 1_048_576;

interface Run {
  readonly ms: number;
  readonly mb: number;
}

const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const environment = (home: string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ),
  DATELINE_HOME: home,
  DATELINE_WELCOME: 'skip',
  DATELINE_DEFAULTS: '',
});

const BARE = join('bench', 'bare');

/** @param page of the bare window; our own program has but one */
const start = async (program: string, home: string, page = 'page.html'): Promise<Run> => {
  const executablePath = process.env.DATELINE_ELECTRON ?? 'electron';
  const env = { ...environment(home), DATELINE_BENCH_PAGE: page };
  const before = performance.timeOrigin + performance.now();
  const app = await _electron.launch({ executablePath, args: [...root, program], env });
  const ms = (await caretAt(app)) - before;
  await wait(AT_REST);
  const mb = familyMemory(app.process().pid ?? 0) / MB;
  await app.close();
  return { ms, mb };
};

/** A person's folder on a library that others of its runs use too. */
const homeWith = async (library: string): Promise<string> => {
  const home = await mkdtemp(join('node_modules', '.cache', 'bench', 'home-'));
  await mkdir(home, { recursive: true });
  await symlink(resolve(library), join(home, 'library'), 'dir');
  return resolve(home);
};

const measureSize = async (size: number): Promise<void> => {
  const home = await homeWith(await libraryOf(size));
  const [ours, floor, peer]: [Run[], Run[], Run[]] = [[], [], []];
  // One after another in turn, so that what else the machine does falls upon all of them; the first of each is a warm-up.
  for (let run = 0; run <= RUNS; run += 1) {
    ours.push(await start('.', home));
    floor.push(await start(BARE, home));
    peer.push(await start(BARE, home, 'lexical.html'));
  }
  await rm(home, { recursive: true });
  const spread = (runs: readonly Run[], of: (run: Run) => number): Spread => spreadOf(runs.slice(1).map(of));
  const all = (of: (run: Run) => number) => ({
    ours: spread(ours, of),
    floor: spread(floor, of),
    peer: spread(peer, of),
    runs: RUNS,
    size,
  });
  report({ figure: 'process start until the caret can type', unit: 'ms', ...all(({ ms }) => ms) });
  report({ figure: 'memory at rest, all processes', unit: 'MB', ...all(({ mb }) => mb) });
};

for (const size of sizes('1000,10000,100000')) await measureSize(size);
