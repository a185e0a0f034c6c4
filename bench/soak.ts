/** What a window and its processes hold at the start, in the middle and at the end of a reporter's day, beside what they held after its second hour. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { seededChance } from '../tests/e2e/support/seeded';
import { type Footprint, scalesFor, temporaryFolder } from '../tests/e2e/support/soak/footprint';
import { beginDay, furnish, workARound } from '../tests/e2e/support/soak/round';
import { sizes } from './support/corpus';
import { type Figure, report, spreadOf } from './support/measure';
import { openWindow } from './support/window';

const HOURS = 8;
/** Hours after which the day is told; the first of all before anything was done. */
const TOLD = [0, 4, HOURS];
/** How often everything that a reporter does is done within an hour: the bench's size. */
const [rounds = 8] = sizes('8');
/** Any; the same for every measurement. */
const SEED = 8;
const MB = 1_048_576;

const FIGURES: readonly (readonly [name: string, key: keyof Footprint, unit: Figure['unit'], scale: number])[] = [
  ['heap of the window', 'pageHeap', 'MB', MB],
  ['heap of the main process', 'mainHeap', 'MB', MB],
  ['memory of the processes that last', 'memory', 'MB', MB],
  ['nodes of the page', 'nodes', 'nodes', 1],
  ['listeners of the page', 'listeners', 'listeners', 1],
  ['their open files, pipes and sockets', 'descriptors', 'files', 1],
  ['what main still waits for', 'handles', 'handles', 1],
  ['temporary files', 'leftovers', 'files', 1],
];

const home = resolve(await mkdtemp(join('node_modules', '.cache', 'bench', 'home-')));
await furnish(home);
const window = await openWindow('.', home, { env: { TMPDIR: temporaryFolder(home) } });
const open = { ...window, home, complaints: [], kill: () => Promise.reject(new Error('nobody is killed here')) };
const day = await beginDay(open, seededChance(SEED));
const scales = await scalesFor(open);
const weighed = [await scales.weigh()];
for (let hour = 0; hour < HOURS; hour += 1) {
  for (let round = 0; round < rounds; round += 1) await workARound(day);
  weighed.push(await scales.weigh());
}
await open.close();
await rm(day.shelf, { recursive: true, force: true });
await rm(home, { recursive: true, force: true, maxRetries: 5 });

const valuesOf = (key: keyof Footprint, hour: number): readonly number[] =>
  weighed.slice(hour, hour + 1).map((footprint) => footprint[key]);

for (const [figure, key, unit, scale] of FIGURES)
  for (const hour of TOLD)
    report({
      figure,
      unit,
      size: hour,
      of: 'hours',
      ours: spreadOf(valuesOf(key, hour).map((value) => value / scale)),
      floor: spreadOf(valuesOf(key, 2).map((value) => value / scale)),
      runs: 1,
    });
