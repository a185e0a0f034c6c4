/** Dateline, plain Lexical and a bare line to type in, each with the same text: how it is opened, and where the caret goes. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import { toInstant } from '#shared/article/identity';
import { seedContent } from '#shared/seed/seed-content';
import { articleIdAt, buildLibrary, SEED } from './corpus';
import { type PlainBlock, type TextBlock, toPlain } from './long-text';
import { watchKeys } from './watch-keys';
import { type MeasuredWindow, openWindow } from './window';

export interface MeasuredEditor extends MeasuredWindow {
  /** @returns milliseconds from the wish to the frame that shows it */
  readonly open: (text: 'long' | 'short') => Promise<number>;
  /** To the end of the paragraph in the middle of the text, in sight. */
  readonly goToMiddle: () => Promise<void>;
}

const BARE = join('bench', 'bare');
const PLAIN_LEXICAL = join('node_modules', '.cache', 'bench', 'programs', 'plain-lexical.js');
const SHORT = 3;

/** The sheet's measure and lines, so that a paragraph has as many of them everywhere. */
const STYLE = `
  [contenteditable] { width: 440px; margin: 40px auto; font: 17px/1.62 serif; outline: none; overflow-wrap: break-word; }
  [contenteditable] > * { margin: 0 0 0.9em; font-weight: 400; font-size: 17px; }
  [contenteditable] > h2 { font-size: 21px; font-weight: 650; }`;

const lastOf = (page: MeasuredWindow['page']) => page.locator('[contenteditable="true"] > p');

const goToMiddle = async ({ page }: MeasuredWindow): Promise<void> => {
  const paragraphs = lastOf(page);
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.keyboard.press('End');
};

const watched = async (window: MeasuredWindow): Promise<MeasuredWindow> => {
  await window.page.evaluate(watchKeys);
  return window;
};

/** Milliseconds of a page's own work, to the end of the frame that shows it. */
const timedIn = (window: MeasuredWindow, deed: string): Promise<number> =>
  window.page.evaluate(`new Promise((done) => {
    const start = performance.now();
    ${deed};
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage(null);
    });
  })`);

const htmlOf = (blocks: readonly PlainBlock[]): string =>
  blocks.map(({ subhead, text }) => (subhead ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join('');

const openPlainPage = async (blocks: readonly TextBlock[], as: (blocks: readonly PlainBlock[]) => string) => {
  const window = await watched(await openWindow(BARE, ''));
  await window.page.addStyleTag({ content: STYLE });
  const plain = toPlain(blocks);
  const texts = { long: as(plain), short: as(plain.slice(0, SHORT)) };
  await window.page.evaluate((given) => void Object.assign(window, { texts: given }), texts);
  return window;
};

export const openBare = async (blocks: readonly TextBlock[]): Promise<MeasuredEditor> => {
  const window = await openPlainPage(blocks, htmlOf);
  return {
    ...window,
    open: (text) => timedIn(window, `document.querySelector('[contenteditable]').innerHTML = window.texts.${text}`),
    goToMiddle: () => goToMiddle(window),
  };
};

const FLAT = { direction: null, format: '', indent: 0, version: 1 };

/** As Lexical itself would have stored it. */
const stateOf = (blocks: readonly PlainBlock[]): string => {
  const children = blocks.map(({ subhead, text }) => ({
    ...FLAT,
    ...(subhead ? { type: 'heading', tag: 'h2' } : { type: 'paragraph' }),
    children: [{ type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
  }));
  return JSON.stringify({ root: { ...FLAT, type: 'root', children } });
};

export const openPlainLexical = async (blocks: readonly TextBlock[]): Promise<MeasuredEditor> => {
  const window = await openPlainPage(blocks, stateOf);
  await window.page.addScriptTag({ path: PLAIN_LEXICAL });
  return {
    ...window,
    open: (text) =>
      timedIn(window, `window.openEditor(document.querySelector('[contenteditable]'), window.texts.${text})`),
    goToMiddle: () => goToMiddle(window),
  };
};

const HEADLINES = { long: 'Bài dài để đo', short: 'Bài ngắn để đo' } as const;

const articleOf = (text: keyof typeof HEADLINES, nth: number, body: readonly TextBlock[]): Article => {
  const now = toInstant(new Date(Date.UTC(2025, 0, 1 + nth)));
  const content = { ...seedContent(SEED, nth), headline: [{ text: HEADLINES[text] }], body };
  return createArticle({ id: articleIdAt(Date.UTC(2025, 0, 1), nth), now, layout: 'portal', language: 'vi' }, content);
};

/** From the time of the click, with which a row opens, to the frame in which the article's headline stands on the sheet. */
const openByRow = async ({ page }: MeasuredWindow, headline: string): Promise<number> => {
  const shown = page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        let start = 0;
        window.addEventListener(
          'click',
          ({ timeStamp }) => {
            start = timeStamp;
          },
          { capture: true, once: true },
        );
        const look = (): void => {
          if (start === 0 || document.querySelector('.slot-headline')?.textContent !== wanted) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - start);
          port2.postMessage(null);
        };
        look();
      }),
    headline,
  );
  await page.getByRole('row').filter({ hasText: headline }).click();
  return shown;
};

/** With everything on: rules, spelling, counts, autosave, outline. */
export const openDateline = async (blocks: readonly TextBlock[]): Promise<MeasuredEditor> => {
  const home = resolve(await mkdtemp(join('node_modules', '.cache', 'bench', 'home-')));
  const library = join(home, 'library');
  await mkdir(library);
  await buildLibrary(library, [articleOf('short', 0, blocks.slice(0, SHORT)), articleOf('long', 1, blocks)]);
  const window = await watched(await openWindow('.', home));
  return {
    ...window,
    open: (text) => openByRow(window, HEADLINES[text]),
    goToMiddle: () => goToMiddle(window),
    close: async () => {
      await window.close();
      await rm(home, { recursive: true });
    },
  };
};
