/** A corpus of hostile texts goes every way that text can come into the window: how many of them run there is counted. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { payloads } from '../support/hostile/payloads';
import { type OpenApp, test } from './support/app';
import { attack, expectNothing } from './support/hostile/attack';
import { GROUP, IS_LONG, inGroups, inLots } from './support/hostile/groups';
import { hostileFiles } from './support/hostile/hostile-files';
import { layHostileLibrary } from './support/hostile/hostile-library';
import { importAll } from './support/hostile/over-the-bridge';
import { createTally } from './support/hostile/tally';
import { openVisitedServer, type VisitedServer } from './support/hostile/visited-server';
import { answerFileDialogs, command, rowsOf } from './support/newsroom';
import { sheetOf } from './support/sheet';

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

/** The next article, once it is on the sheet. */
const openNext = async (desk: OpenApp): Promise<void> => {
  const present = desk.page.locator('[data-row][aria-current="true"]');
  const before = await present.getAttribute('data-row');
  await command(desk, 'article/next');
  await expect.poll(() => present.getAttribute('data-row'), { intervals: [10] }).not.toBe(before);
};

/** In milliseconds: one text after another is read, laid down and looked at in the long run. */
const PATIENCE = IS_LONG ? 60 * 60_000 : 300_000;

const PLACES = [
  'view/history',
  'check/panel',
  'view/record',
  'view/board',
  'view/calendar',
  'view/counts',
  'view/royalty',
] as const;

const DIALOGS = [
  'newsroom/manage',
  'article/new-from-template',
  'search/palette',
  'article/export-options',
  'app/settings',
  'library/manage',
  'help/updates',
] as const;

test('in articles, layouts, newsroom files and settings of a shared library they are words in every part of the window', async ({
  home,
}) => {
  test.setTimeout(PATIENCE);
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
    for (const dialog of DIALOGS) {
      await command(desk, dialog);
      await desk.page.waitForTimeout(600);
      await desk.page.keyboard.type('script');
      await desk.look();
      await desk.page.keyboard.press('Escape');
      await desk.page.keyboard.press('Escape');
    }
    await expectNothing(desk, { way: 'shared library', shown: corpus.length, tally, server });
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
    await expectNothing(desk, { way: 'paste', shown: corpus.length, tally, server });
  } finally {
    await desk.kill();
  }
});

/** At once: as many texts in a Word document, a Markdown file and their like; in the long run each has its own. */
const PER_FILE = IS_LONG ? 1 : 96;
/** Of what came in last, on the desk's first rows, at most so many are opened on the sheet. */
const LOOKED_AT = 10;

test('imported from pages, archives, Word, OpenDocument, RTF, Markdown, text, agency files and bundles, they are words', async ({
  home,
}) => {
  test.setTimeout(PATIENCE);
  const corpus = payloads(server.host);
  const desk = await attack(home);
  let accepted = 0;
  try {
    for (const some of inLots(corpus, PER_FILE)) {
      const files = await hostileFiles(inGroups(some), some, server.host);
      const packed = files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes).toString('base64') }));
      const came = await importAll(desk.page, packed);
      accepted += came;
      for (let nth = 0; nth < Math.min(LOOKED_AT, came); nth += 1) {
        await rowsOf(desk.page).nth(nth).click();
        await expect(rowsOf(desk.page).nth(nth)).toHaveAttribute('aria-current', 'true');
        await desk.look();
      }
    }
    expect(accepted).toBeGreaterThan(corpus.length / GROUP);
    await expectNothing(desk, { way: 'import', shown: corpus.length, tally, server });
  } finally {
    await desk.kill();
  }
});

const asCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('brought into the glossary as a table, they are words', async ({ home }) => {
  test.setTimeout(120_000);
  const corpus = payloads(server.host);
  const table = join(home, 'bang.csv');
  const rows = corpus.map(({ text }) => [asCell(text), 'person', asCell(text), asCell(`${text}!`)].join(','));
  await writeFile(table, ['name,kind,means,wrong', ...rows].join('\r\n'));
  const desk = await attack(home);
  try {
    await answerFileDialogs(desk, table);
    const brought = await desk.page.evaluate(() => {
      const { dateline } = window as unknown as { dateline: { call: (channel: string) => Promise<unknown> } };
      return dateline.call('newsroom/import-glossary');
    });
    expect(brought).toMatchObject({ ok: true });
    await command(desk, 'newsroom/manage');
    await expect(desk.page.getByRole('dialog')).toContainText('__hit(');
    for (const word of ['script', 'img', 'javascript', 'svg', 'style']) {
      await desk.page.getByRole('dialog').getByRole('searchbox').first().fill(word);
      await desk.look();
    }
    await expectNothing(desk, { way: 'glossary', shown: corpus.length, tally, server });
  } finally {
    await desk.kill();
  }
});
