/** A corpus of hostile texts goes every way that text can go, through the window and out of it: how many of them run is counted, in real browsers. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ExportFormat } from '#shared/exporting/formats';
import { DEFAULT_MANNER } from '#shared/exporting/order';
import { type Payload, payloads } from '../support/hostile/payloads';
import { type OpenApp, openApp, test } from './support/app';
import { frameAll, shownAs } from './support/hostile/exported-pages';
import { hostileFiles } from './support/hostile/hostile-files';
import { idOf, layHostileLibrary, themeOf } from './support/hostile/hostile-library';
import { openBrowser } from './support/hostile/open-browser';
import { exportAll, importAll } from './support/hostile/over-the-bridge';
import { openVisitedServer, type VisitedServer } from './support/hostile/visited-server';
import { foreignIn, watchPage } from './support/hostile/watch-page';
import { command, rowsOf } from './support/newsroom';
import { sheetOf } from './support/sheet';

const FORMATS: readonly ExportFormat[] = ['html', 'cms', 'md', 'txt', 'ninjs', 'newsml'];
/** In milliseconds: whoever loads a picture, an animation or a frame has done it by then. */
const AFTERWARDS = 1_500;

let server: VisitedServer;
test.beforeAll(async () => {
  server = await openVisitedServer();
});
test.afterAll(() => server.close());
test.beforeEach(() => {
  server.visits.length = 0;
});

const inLots = <One>(all: readonly One[], of: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / of) }, (_, nth) => all.slice(nth * of, (nth + 1) * of));

/** Several in one text where time is short; each by itself otherwise. */
const GROUP = process.env.DATELINE_LONG === '1' ? 1 : 16;
const inGroups = (corpus: readonly Payload[]): readonly Payload[] =>
  inLots(corpus, GROUP).map((several, nth) => ({
    number: nth + 1,
    is: 'several',
    text: several.map(({ text }) => text).join(' '),
  }));

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const say = (where: string, hits: readonly number[], all: number): void => {
  process.stdout.write(`  XSS, ${where}: ${new Set(hits).size} of ${all} executed, ${server.visits.length} requests\n`);
};

/** On one page: each text is alone in its own. */
const FRAMES = 16;
/** @returns the path of a page that is nothing but the text */
const serveRaw = (number: number, text: string): string => {
  const path = `/raw/${number}.html`;
  server.pages.set(path, { type: 'text/html; charset=utf-8', text: `<!DOCTYPE html><body>${text}` });
  return path;
};

test('shown raw, the same texts do run and do call home: the counters count', async () => {
  test.setTimeout(180_000);
  const corpus = payloads(server.host);
  const browser = await openBrowser();
  try {
    const { hits } = await watchPage(browser.page);
    const paths = corpus.map(({ number, text }) => serveRaw(number, text));
    for (const [nth, several] of inLots(paths, FRAMES).entries()) {
      server.pages.set(`/raw/all-${nth}.html`, frameAll(several));
      await browser.page.goto(`http://${server.host}/raw/all-${nth}.html`).catch(() => undefined);
    }
    await pause(AFTERWARDS);
    say('raw', hits, corpus.length);
    expect(corpus.length).toBeGreaterThanOrEqual(250);
    expect(new Set(hits).size).toBeGreaterThan(60);
    expect(new Set(server.visits).size).toBeGreaterThan(15);
  } finally {
    await browser.close();
  }
});

const orderFor = ({ number }: Payload): object => ({
  ids: [idOf(number)],
  onSheet: null,
  manner: { ...DEFAULT_MANNER, formats: FORMATS, theme: themeOf(number), name: `${number}` },
  replace: true,
  override: 'chỉ để thử',
});

/** Serves every file of an article as careless receivers would show it. @returns the address of a page with all of them */
const serveExported = async (number: number, files: readonly string[]): Promise<string> => {
  const paths: string[] = [];
  for (const file of files) {
    const name = basename(file);
    const show = shownAs[name.slice(name.indexOf('.') + 1)];
    if (show === undefined) throw new Error(file);
    for (const [called, page] of Object.entries(show(await readFile(file, 'utf8')))) {
      paths.push(`/${number}/${called}`);
      server.pages.set(`/${number}/${called}`, page);
    }
  }
  server.pages.set(`/${number}/all.html`, frameAll(paths));
  return `http://${server.host}/${number}/all.html`;
};

test('exported, they are words: nothing runs in a reader’s browser, nobody is called', async ({ home }) => {
  test.setTimeout(300_000);
  const corpus = payloads(server.host);
  const articles = inGroups(corpus);
  await layHostileLibrary(home, articles, corpus);
  const desk = await openApp({ home });
  const files = await exportAll(desk.page, articles.map(orderFor)).finally(() => desk.kill());
  const browser = await openBrowser();
  try {
    const { hits } = await watchPage(browser.page);
    const foreign: string[] = [];
    for (const [nth, made] of files.entries()) {
      await browser.page.goto(await serveExported(nth, made));
      for (const frame of browser.page.frames().slice(1))
        for (const found of await foreignIn(frame, false)) foreign.push(`${frame.url()}: ${found}`);
    }
    await pause(AFTERWARDS);
    say('exported', hits, corpus.length);
    expect(files.flat()).toHaveLength(articles.length * FORMATS.length);
    expect(foreign).toEqual([]);
    expect(hits).toEqual([]);
    expect(server.visits).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** Frames: the window has one for looking at an export, and foreign ones are refused by their address. */
const foreignInWindow = async (page: Page): Promise<readonly string[]> => {
  const found = await foreignIn(page.mainFrame(), true);
  const frames = page
    .frames()
    .slice(1)
    .filter((frame) => !frame.url().startsWith('dateline://preview/'));
  return [...found, ...frames.map((frame) => frame.url())];
};

interface Attacked extends OpenApp {
  readonly hits: readonly number[];
  readonly foreign: string[];
  readonly look: () => Promise<void>;
}

const attack = async (home: string): Promise<Attacked> => {
  const desk = await openApp({ home, env: { DATELINE_SAMPLE: '0' } });
  const { hits } = await watchPage(desk.page);
  const foreign: string[] = [];
  return { ...desk, hits, foreign, look: async () => void foreign.push(...(await foreignInWindow(desk.page))) };
};

const expectNothing = async ({ hits, foreign, app }: Attacked, where: string, all: number): Promise<void> => {
  await pause(AFTERWARDS);
  say(where, hits, all);
  expect(foreign).toEqual([]);
  expect(hits).toEqual([]);
  expect(server.visits).toEqual([]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await app.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
};

/** The next article, once it is on the sheet. */
const openNext = async (desk: OpenApp): Promise<void> => {
  const present = desk.page.locator('[data-row][aria-current="true"]');
  const before = await present.getAttribute('data-row');
  await command(desk, 'article/next');
  await expect.poll(() => present.getAttribute('data-row'), { intervals: [10] }).not.toBe(before);
};

const PLACES = [
  'view/history',
  'check/panel',
  'view/record',
  'view/board',
  'view/calendar',
  'view/counts',
  'view/royalty',
] as const;

test('in articles, newsroom files and settings of a shared library they are words in every part of the window', async ({
  home,
}) => {
  test.setTimeout(300_000);
  const corpus = payloads(server.host);
  const articles = inGroups(corpus);
  await layHostileLibrary(home, articles, corpus);
  const desk = await attack(home);
  try {
    for (let nth = 1; nth < articles.length; nth += 1) {
      await openNext(desk);
      await desk.look();
    }
    for (const place of PLACES) {
      await command(desk, place);
      await desk.page.waitForTimeout(300);
      await desk.look();
    }
    for (const dialog of [
      'newsroom/manage',
      'article/new-from-template',
      'search/palette',
      'article/export-options',
    ] as const) {
      await command(desk, dialog);
      await desk.page.waitForTimeout(600);
      await desk.page.keyboard.type('script');
      await desk.look();
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('Escape');
    }
    await expectNothing(desk, 'shared library', corpus.length);
  } finally {
    await desk.kill();
  }
});

/** As HTML and as words, one after another into the text of one article. */
const pasteAll = (page: Page, texts: readonly string[]): Promise<void> =>
  page.evaluate(async (all) => {
    for (const text of all) {
      for (const type of ['text/html', 'text/plain']) {
        const clipboardData = new DataTransfer();
        clipboardData.setData(type, text);
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(paste);
      }
      await new Promise((done) => setTimeout(done, 0));
    }
  }, texts);

test('pasted, they are words', async ({ home }) => {
  test.setTimeout(120_000);
  const corpus = payloads(server.host);
  const desk = await attack(home);
  try {
    await command(desk, 'article/new');
    await sheetOf(desk.page).locator(':scope > :not([data-slot])').last().click();
    for (const some of inLots(corpus, 20)) {
      await pasteAll(
        desk.page,
        some.map(({ text }) => text),
      );
      await desk.look();
    }
    await expect(sheetOf(desk.page)).toContainText('__hit(');
    await expectNothing(desk, 'paste', corpus.length);
  } finally {
    await desk.kill();
  }
});

/** At once: as many texts in a Word document, a Markdown file and their like. */
const PER_FILE = 96;
/** Of what came in last, on the desk's first rows: opened on the sheet. */
const LOOKED_AT = 10;

test('imported from pages, archives, Word, Markdown, text and agency files, they are words', async ({ home }) => {
  test.setTimeout(300_000);
  const corpus = payloads(server.host);
  const desk = await attack(home);
  let accepted = 0;
  try {
    for (const some of inLots(corpus, PER_FILE)) {
      const files = await hostileFiles(inGroups(some), some);
      const packed = files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes).toString('base64') }));
      accepted += await importAll(desk.page, packed);
      for (let nth = 0; nth < LOOKED_AT; nth += 1) {
        await rowsOf(desk.page).nth(nth).click();
        await expect(rowsOf(desk.page).nth(nth)).toHaveAttribute('aria-current', 'true');
        await desk.look();
      }
    }
    expect(accepted).toBeGreaterThan(corpus.length / GROUP);
    await expectNothing(desk, 'import', corpus.length);
  } finally {
    await desk.kill();
  }
});
