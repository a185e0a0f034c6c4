/** A corpus of hostile texts goes out in every format: how many of them run is counted, in a real browser without any protection of ours. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { EXPORT_FORMATS } from '#shared/exporting/formats';
import { DEFAULT_MANNER } from '#shared/exporting/order';
import { type Payload, payloads } from '../support/hostile/payloads';
import { openApp, test } from './support/app';
import { partsOf, wordDeeds } from './support/hostile/exported-packages';
import { frameAll, shownAs } from './support/hostile/exported-pages';
import { afterwards, inGroups, inLots } from './support/hostile/groups';
import { idOf, layHostileLibrary, themeOf } from './support/hostile/hostile-library';
import { openBrowser } from './support/hostile/open-browser';
import { exportAll } from './support/hostile/over-the-bridge';
import { pdfDeeds } from './support/hostile/pdf-deeds';
import { createTally } from './support/hostile/tally';
import { openVisitedServer, type VisitedServer } from './support/hostile/visited-server';
import { foreignIn, watchPage } from './support/hostile/watch-page';

let server: VisitedServer;
const tally = createTally(() => server);
test.beforeAll(async () => {
  server = await openVisitedServer();
});
test.afterAll(async () => {
  tally.sayAll();
  await server.close();
});
test.beforeEach(() => {
  server.visits.length = 0;
});

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
    await afterwards();
    tally.say('raw', hits, corpus.length);
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
  manner: { ...DEFAULT_MANNER, formats: EXPORT_FORMATS, theme: themeOf(number), name: `${number}` },
  replace: true,
  override: 'chỉ để thử',
});

const endingOf = (file: string): string => basename(file).slice(basename(file).indexOf('.') + 1);

/** Serves every file of an article as careless receivers would show it. @returns the address of a page with all of them */
const serveExported = async (number: number, files: readonly string[]): Promise<string> => {
  const paths: string[] = [];
  for (const file of files) {
    for (const [called, page] of Object.entries(await shownAs(endingOf(file), await readFile(file)))) {
      paths.push(`/${number}/${called}`);
      server.pages.set(`/${number}/${called}`, page);
    }
  }
  server.pages.set(`/${number}/all.html`, frameAll(paths));
  return `http://${server.host}/${number}/all.html`;
};

/** Of what a browser does not show as a page: what it would do by itself, and the addresses that it leads to. */
const deedsOf = async (file: string) => {
  const bytes = await readFile(file);
  return endingOf(file) === 'pdf' ? pdfDeeds(bytes) : wordDeeds(await partsOf(bytes));
};

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/u;

/** Programs, forms, fields and files inside, and addresses of no kind that an article may hold. */
const hostileIn = async (files: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const file of files.filter((each) => /\.(?:pdf|docx)$/u.test(each))) {
    const { deeds, addresses } = await deedsOf(file);
    const strange = addresses.filter((address) => !SAFE_ADDRESS.test(address));
    found.push(...[...deeds, ...strange].map((what) => `${basename(file)}: ${what}`));
  }
  return found;
};

const isMade = (outcome: string): boolean => !outcome.startsWith('not exported: ');

/**
 * A file that would not say again what its article says, as where a layout's own words are control characters, is not written: that is
 * as harmless as a file can be. It is the exception, and what a browser shows is always written.
 */
const expectProven = (outcomes: readonly string[]): void => {
  const made = outcomes.filter(isMade);
  const refused = outcomes.filter((outcome) => !isMade(outcome));
  process.stdout.write(
    `  XSS, exported: ${made.length} files, ${refused.length} that could not be proven were not written\n`,
  );
  expect(refused.filter((outcome) => !outcome.includes('"reason":"differs"'))).toEqual([]);
  expect(refused.filter((outcome) => /"format":"(?:html|cms)"/u.test(outcome))).toEqual([]);
  expect(new Set(made.map(endingOf)).size).toBe(EXPORT_FORMATS.length);
  expect(made.length).toBeGreaterThan(outcomes.length / 2);
};

test('exported, they are words: nothing runs in a reader’s browser, nobody is called', async ({ home }) => {
  test.setTimeout(30 * 60_000);
  const corpus = payloads(server.host);
  const articles = inGroups(corpus);
  await layHostileLibrary(home, articles, corpus);
  const desk = await openApp({ home });
  const outcomes = await exportAll(desk.page, articles.map(orderFor)).finally(() => desk.kill());
  const files = outcomes.map((each) => each.filter(isMade));
  const browser = await openBrowser();
  try {
    const { hits } = await watchPage(browser.page);
    const foreign: string[] = [];
    for (const [nth, made] of files.entries()) {
      await browser.page.goto(await serveExported(nth, made));
      for (const frame of browser.page.frames().slice(1))
        for (const found of await foreignIn(frame, false)) foreign.push(`${frame.url()}: ${found}`);
    }
    await afterwards();
    tally.say('exported', hits, corpus.length);
    expectProven(outcomes.flat());
    expect(await hostileIn(files.flat())).toEqual([]);
    expect(foreign).toEqual([]);
    expect(hits).toEqual([]);
    expect(server.visits).toEqual([]);
  } finally {
    await browser.close();
  }
});
