/** What the window weighs after a thousand articles were on its sheet, beside what it weighed after the first hundred: nothing may stay behind. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildLibrary, seededArticle } from './support/corpus';
import { type Figure, report, spreadOf } from './support/measure';
import { type MeasuredWindow, openWindow } from './support/window';

/** As many as the desk shows at once. */
const ARTICLES = 8;
const FIRST = 100;
const LAST = 1_000;
const MB = 1_048_576;

interface Weight {
  readonly heap: number;
  readonly nodes: number;
}

const weigh = async ({ tools }: MeasuredWindow): Promise<Weight> => {
  // A second time takes what the first one set free.
  for (const _ of [1, 2]) await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  const { nodes } = await tools.send('Memory.getDOMCounters');
  return { heap: usedSize / MB, nodes };
};

const openRow = ({ page }: MeasuredWindow, nth: number): Promise<void> =>
  page
    .locator('[data-row]')
    .nth(nth % ARTICLES)
    .click();

/** One row of the desk after the other, each article waited for until it is on the sheet. */
const switchArticles = async (window: MeasuredWindow, from: number, to: number): Promise<void> => {
  for (let nth = from; nth < to; nth += 1) {
    const before = await window.page.title();
    await openRow(window, nth);
    await window.page.waitForFunction((title) => document.title !== title, before);
  }
};

const home = resolve(await mkdtemp(join('node_modules', '.cache', 'bench', 'home-')));
const library = join(home, 'library');
await mkdir(library);
await buildLibrary(
  library,
  Array.from({ length: ARTICLES }, (_, nth) => seededArticle(nth)),
);
const window = await openWindow('.', home);
await openRow(window, ARTICLES - 1);
await window.page.waitForTimeout(2_000);
await switchArticles(window, 0, FIRST);
const first = await weigh(window);
await switchArticles(window, FIRST, LAST);
const last = await weigh(window);
await window.close();
await rm(home, { recursive: true });

const figure = (name: string, unit: Figure['unit'], of: (weight: Weight) => number): void =>
  report({
    figure: name,
    unit,
    size: LAST,
    of: 'openings',
    ours: spreadOf([of(last)]),
    floor: spreadOf([of(first)]),
    runs: 1,
  });
figure('heap of the window', 'MB', ({ heap }) => heap);
figure('nodes of the page', 'nodes', ({ nodes }) => nodes);
