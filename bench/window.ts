/** How quickly the window answers over a large library: the first letter after a start, another article on the sheet, each view and panel, and frames while the desk is scrolled. */
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Command } from '#shared/commands';
import { libraryOf, sizes } from './support/corpus';
import { percentile, report, type Spread, spreadOf } from './support/measure';
import { type MeasuredWindow, openWindow } from './support/window';

const RUNS = 5;
const SWITCHES = 60;
/** In milliseconds. */
const SHOWN_WITHIN = 60_000;
const SCROLLED_FOR = 4_000;
/** So many rows pass in a second as under an impatient hand. */
const STEP = 240;
/** A screen of 60 Hz shows a frame in so many milliseconds: the floor of what scrolling can be. */
const FRAME = 1_000 / 60;

/** Whatever a view tells, be it that there is nothing to tell. */
const IN_VIEW = 'main > section > [data-scrolls] > *';

/** What is come to, the command that leads there, and what is there to be seen then. */
const PLACES: readonly (readonly [string, Command, string])[] = [
  ['the board', 'view/board', '[data-column]'],
  ['the calendar', 'view/calendar', '[data-day]'],
  ['the counts', 'view/counts', IN_VIEW],
  ['the royalty sheet', 'view/royalty', IN_VIEW],
  ['the record', 'view/record', '[role="tabpanel"] textarea, [role="tabpanel"] input'],
  ['the history', 'view/history', '[data-revision]'],
  ['the palette', 'search/palette', '[role="listbox"] [role="option"]'],
];

/** From the asking until the page has painted what was asked for; what never comes is a mistake of this measurement. */
const shown = async (page: Page, selector: string): Promise<number> => {
  const at = await page.evaluate(
    async ({ wanted, within }) => {
      const painted = () =>
        new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(Date.now()), 0)));
      const began = Date.now();
      while (document.querySelector(wanted) === null) if ((await painted()) - began > within) return null;
      return painted();
    },
    { wanted: selector, within: SHOWN_WITHIN },
  );
  if (at === null) throw new Error(`nothing is shown at ${selector}`);
  return at;
};

const comeTo = async ({ page, command }: MeasuredWindow, name: Command, selector: string): Promise<number> => {
  const before = Date.now();
  await command(name);
  return (await shown(page, selector)) - before;
};

/** As it was: what was opened would be there already the next time. */
const leave = async ({ page, command }: MeasuredWindow, name: Command): Promise<void> => {
  if (name === 'view/record' || name === 'view/history') await command('check/panel');
  else if (name === 'search/palette') await page.keyboard.press('Escape');
  else await command(name);
  await page.waitForTimeout(300);
};

const reach = async (window: MeasuredWindow, name: Command, selector: string): Promise<Spread> => {
  const times: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const ms = await comeTo(window, name, selector);
    if (run >= 0) times.push(ms);
    await leave(window, name);
  }
  return spreadOf(times);
};

/** Another row is pressed, and its headline is on the sheet and painted. */
const switchTo = ({ page }: MeasuredWindow, nth: number): Promise<number> =>
  page.evaluate(async (row) => {
    const rows = document.querySelectorAll<HTMLElement>('[data-row]');
    const before = document.title;
    const from = performance.now();
    rows[row % rows.length]?.click();
    const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    while (document.title === before && performance.now() - from < 5_000) await painted();
    await painted();
    return performance.now() - from;
  }, nth);

const switching = async (window: MeasuredWindow): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let nth = 0; nth < SWITCHES; nth += 1) {
    const ms = await switchTo(window, 1 + (nth % 5));
    if (nth >= RUNS) times.push(ms);
    await window.page.waitForTimeout(60);
  }
  return times;
};

/** The desk under the wheel. @returns the time between one frame and the next, of each */
const scroll = ({ page }: MeasuredWindow): Promise<readonly number[]> =>
  page.evaluate(
    ({ lasts, step }) =>
      new Promise<readonly number[]>((done) => {
        const list = document.querySelector('[data-row]')?.closest('[role="grid"]')?.parentElement;
        const frames: number[] = [];
        const began = performance.now();
        let last = began;
        const draw = (now: number): void => {
          frames.push(now - last);
          last = now;
          list?.scrollBy(0, step);
          if (now - began < lasts) requestAnimationFrame(draw);
          else done(frames.slice(2));
        };
        requestAnimationFrame(draw);
      }),
    { lasts: SCROLLED_FOR, step: STEP },
  );

/** A letter in the article that is on the sheet. @returns when it was there */
const typeLetter = async ({ page }: MeasuredWindow): Promise<number> => {
  const sheet = page.locator('[contenteditable="true"]').first();
  await sheet.focus();
  const before = (await sheet.textContent())?.length ?? 0;
  await page.keyboard.press('z');
  await page.waitForFunction(
    (length) => (document.querySelector('[contenteditable="true"]')?.textContent?.length ?? 0) > length,
    before,
  );
  const at = performance.now();
  // Others measure on the same library.
  await page.keyboard.press('Backspace');
  return at;
};

/** In a person's folder that is new; the library's own lists are there. */
const startToTyping = async (home: string) => {
  const before = performance.now();
  const window = await openWindow('.', home, { paced: true });
  return { window, ms: (await typeLetter(window)) - before };
};

const homeWith = async (library: string): Promise<string> => {
  const home = resolve(await mkdtemp(join('node_modules', '.cache', 'bench', 'home-')));
  await mkdir(home, { recursive: true });
  await symlink(resolve(library), join(home, 'library'), 'dir');
  return home;
};

/** The value of one share of them, between the least and the most. */
const at = (values: readonly number[], share: number): Spread => ({
  ...spreadOf(values),
  median: percentile(values, share),
});

const measureSize = async (size: number): Promise<void> => {
  const home = await homeWith(await libraryOf(size));
  const { window, ms } = await startToTyping(home);
  report({ figure: 'started until a letter is typed', unit: 'ms', size, ours: spreadOf([ms]), runs: 1 });
  // The last of the rows has come, and what is done once at the start has ended.
  await window.page.waitForTimeout(5_000);
  const switches = await switching(window);
  report({
    figure: 'another article on the sheet, 95 of 100',
    unit: 'ms',
    size,
    ours: at(switches, 0.95),
    runs: switches.length,
  });
  for (const [name, command, selector] of PLACES)
    report({ figure: `${name} opened`, unit: 'ms', size, ours: await reach(window, command, selector), runs: RUNS });
  const frames = await scroll(window);
  const floor = spreadOf([FRAME]);
  report({
    figure: 'a frame while scrolling, median',
    unit: 'ms',
    size,
    ours: at(frames, 0.5),
    floor,
    runs: frames.length,
  });
  report({
    figure: 'a frame while scrolling, 99 of 100',
    unit: 'ms',
    size,
    ours: at(frames, 0.99),
    floor,
    runs: frames.length,
  });
  await window.close();
  await rm(home, { recursive: true });
};

for (const size of sizes('10000,100000')) await measureSize(size);
