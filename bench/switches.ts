/** What the window holds after many changes of article: its heap and its elements, the forgotten ones too, once all that can be let go is let go. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { libraryOf, sizes } from './support/corpus';
import { type Figure, report, spreadOf } from './support/measure';
import { type MeasuredWindow, openWindow } from './support/window';

const RUNS = 5;
const MB = 1_048_576;
const LIBRARY = 100;
/** More than the articles whose undo is kept, so that some are let go all the time. */
const ARTICLES = 30;
/** Changes of article after which the window has seen all there is to see: more than this it need not hold. */
const SETTLED = 2 * ARTICLES;

interface Held {
  readonly heap: number;
  readonly nodes: number;
}

const heldBy = async ({ tools }: MeasuredWindow): Promise<Held> => {
  for (let i = 0; i < 3; i += 1) await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const metricOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: metricOf('JSHeapUsedSize') / MB, nodes: metricOf('Nodes') };
};

/** As a click on its row; ends when the article is on the sheet. */
const turnTo = ({ page }: MeasuredWindow, nth: number): Promise<void> =>
  page.evaluate(async (row) => {
    const before = document.querySelector('.sheet');
    const wanted = document.querySelectorAll<HTMLElement>('[data-row]')[row];
    if (!wanted || wanted.getAttribute('aria-current') === 'true') return;
    wanted.click();
    while (document.querySelector('.sheet') === before || !document.querySelector('.sheet > *'))
      await new Promise((done) => requestAnimationFrame(done));
  }, nth);

/** A few words, so that there is something to undo. */
const write = async ({ page }: MeasuredWindow): Promise<void> => {
  await page.locator('.sheet .paragraph').first().click();
  await page.keyboard.type('nước lên ');
};

const turnMany = async (window: MeasuredWindow, from: number, to: number): Promise<void> => {
  for (let turn = from; turn < to; turn += 1) {
    await turnTo(window, (turn * 7) % ARTICLES);
    if (turn % 3 === 0) await write(window);
  }
};

/** A person's folder on a library of its own: this one is written in. */
const homeWith = async (library: string): Promise<string> => {
  const home = await mkdtemp(join('node_modules', '.cache', 'bench', 'home-'));
  await cp(library, join(home, 'library'), { recursive: true });
  return resolve(home);
};

const measureOnce = async (turns: readonly number[]): Promise<readonly Held[]> => {
  const home = await homeWith(await libraryOf(LIBRARY));
  const window = await openWindow('.', home);
  await window.tools.send('Performance.enable');
  const held: Held[] = [];
  let done = 0;
  for (const turn of [SETTLED, ...turns]) {
    await turnMany(window, done, turn);
    done = turn;
    held.push(await heldBy(window));
  }
  await window.close();
  await rm(home, { recursive: true });
  return held;
};

const turns = sizes('100,1000').toSorted((a, b) => a - b);
const runs: (readonly Held[])[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(turns));
const figure = (name: string, unit: Figure['unit'], of: (held: Held) => number): void => {
  const at = (nth: number) => spreadOf(runs.map((held) => of(held[nth] ?? { heap: Number.NaN, nodes: Number.NaN })));
  for (const [nth, size] of turns.entries())
    report({ figure: name, unit, size, of: 'openings', ours: at(nth + 1), floor: at(0), runs: RUNS });
};
figure('heap of the window after changes of article', 'MB', ({ heap }) => heap);
figure('elements of the window after changes of article', 'nodes', ({ nodes }) => nodes);
