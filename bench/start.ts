/** From the start of the process until an article can be typed into, and the memory of all processes at rest, beside a bare window. */
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { _electron } from '@playwright/test';
import { libraryOf, sizes } from './support/corpus';
import { familyMemory } from './support/family-memory';
import { report, type Spread, spreadOf } from './support/measure';

const RUNS = 5;
/** What is fetched and laid out after the first sight of the article has ended by then. */
const AT_REST = 3_000;
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

const start = async (program: string, home: string): Promise<Run> => {
  const executablePath = process.env.DATELINE_ELECTRON ?? 'electron';
  const before = performance.now();
  const app = await _electron.launch({ executablePath, args: [...root, program], env: environment(home) });
  const page = await app.firstWindow();
  await page.locator('[contenteditable="true"]').first().waitFor();
  const ms = performance.now() - before;
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
  const [ours, floor]: [Run[], Run[]] = [[], []];
  for (let run = -1; run < RUNS; run += 1) {
    const [one, bare] = [await start('.', home), await start(join('bench', 'bare'), home)];
    if (run >= 0) {
      ours.push(one);
      floor.push(bare);
    }
  }
  await rm(home, { recursive: true });
  const spread = (runs: readonly Run[], of: (run: Run) => number): Spread => spreadOf(runs.map(of));
  const both = (of: (run: Run) => number) => ({ ours: spread(ours, of), floor: spread(floor, of), runs: RUNS, size });
  report({ figure: 'process start until the caret can type', unit: 'ms', ...both(({ ms }) => ms) });
  report({ figure: 'memory at rest, all processes', unit: 'MB', ...both(({ mb }) => mb) });
};

for (const size of sizes()) await measureSize(size);
