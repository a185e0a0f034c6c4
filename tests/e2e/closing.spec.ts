// Leaving the real app with text that is not stored yet: closing in the middle of a word, hanging, crashing, a disk that is gone.
import { execFileSync } from 'node:child_process';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { ArticleId } from '#shared/article/identity';
import { textOf } from '#shared/article/inline';
import { type OpenApp, test } from './support/app';
import { draftOf } from './support/draft';
import { libraryOf, readArticle, readArticles, verify } from './support/library';
import { chooseMenu, clickAtEnd, newArticle, readSheet, slotOf } from './support/sheet';

const SENTENCE = 'Bà con xã An Thới đón nước ngọt về trước mùa khô.';

/** Types until the window is gone. @returns how many letters are known to have reached it, asked at any time */
const typeOn = (open: OpenApp, text: string) => {
  let arrived = 0;
  const typing = (async () => {
    for (const letter of text) {
      await open.page.keyboard.type(letter);
      arrived += 1;
    }
  })();
  return { arrived: () => arrived, ended: typing.catch(() => undefined) };
};

const leadOf = async (home: string, id: ArticleId): Promise<string> => textOf((await readArticle(home, id)).lead);

/** Main's questions to the person, answered by the number of a button and noted. */
const answerQuestions = (open: OpenApp, button: number): Promise<void> =>
  open.app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const answer = (...args: readonly unknown[]) => {
      asked.push(JSON.stringify(args.at(-1)));
      return Promise.resolve({ response, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, button);

const questionsAsked = (open: OpenApp): Promise<readonly string[]> =>
  open.app.evaluate(() => Reflect.get(globalThis, 'asked'));

/** Ends when the page that takes the place of the crashed one is loaded. */
const crash = (open: OpenApp): Promise<void> =>
  open.app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const loaded = new Promise<void>((resolve) => page?.once('did-finish-load', () => resolve()));
    page?.forcefullyCrashRenderer();
    await loaded;
  });

test('closing the window in the middle of a word loses nothing that was typed before', async ({ start, home }) => {
  let written = '';
  let open = await start();
  const id = await newArticle(open);
  for (let time = 0; time < 5; time += 1) {
    await clickAtEnd(open.page, 'lead');
    const typing = typeOn(open, SENTENCE.repeat(20));
    await expect.poll(typing.arrived).toBeGreaterThan(0);
    await wait(150 + time * 97);
    const arrived = typing.arrived();
    await open.close();
    await typing.ended;
    const stored = await leadOf(home, id);
    expect(`${written}${SENTENCE.repeat(20)}`.startsWith(stored)).toBe(true);
    expect(stored.length).toBeGreaterThanOrEqual(`${written}${SENTENCE.repeat(20).slice(0, arrived)}`.trimEnd().length);
    written = stored;
    open = await start();
    expect((await readSheet(open.page)).lead).toBe(stored);
  }
  expect(await verify(home)).toMatchObject({ isSound: true });
});

test('a window that hangs while it is closed still stores its last word', async ({ start, home }) => {
  const open = await start();
  const id = await newArticle(open);
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type(SENTENCE);
  const hang = open.page
    .evaluate(() => {
      const end = performance.now() + 4_000;
      while (performance.now() < end);
    })
    .catch(() => undefined);
  await open.close();
  await hang;
  expect(await leadOf(home, id)).toBe(SENTENCE);
});

test('a page that crashes comes back with all that was a second old', async ({ start, home }) => {
  const open = await start();
  const id = await newArticle(open);
  await answerQuestions(open, 0);
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type(SENTENCE);
  await wait(1_000);
  await open.page.keyboard.type(' Còn nữa');
  await crash(open);
  const inDesk = (code: string): Promise<unknown> =>
    open.app.evaluate(({ BrowserWindow }, asked) => {
      const answer = BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript(asked)
        .catch(() => null);
      return Promise.race([answer, new Promise((resolve) => setTimeout(() => resolve(null), 1_000))]);
    }, code);
  const shown = (): Promise<unknown> => inDesk(`document.querySelector('[data-slot="lead"]')?.textContent ?? ''`);
  // The page in its place says that the text is safe, and brings it back.
  await expect.poll(() => inDesk(`document.querySelector('a[href="do/reload"]') !== null`)).toBe(true);
  await inDesk(`document.querySelector('a[href="do/reload"]').click()`);
  await expect.poll(shown, { timeout: 30_000 }).toContain(SENTENCE);
  expect(await leadOf(home, id)).toBe(await shown());
  expect(`${SENTENCE} Còn nữa`.startsWith(await leadOf(home, id))).toBe(true);
  expect(await questionsAsked(open)).toHaveLength(0);
});

test('a window whose library is gone asks before it closes, and stores its text once the library is back', async ({
  start,
  home,
}) => {
  const open = await start();
  const id = await newArticle(open);
  await answerQuestions(open, 0);
  await rename(libraryOf(home), `${libraryOf(home)}-away`);
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type(SENTENCE);
  await open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => questionsAsked(open)).toHaveLength(1);
  await expect(slotOf(open.page, 'lead')).toHaveText(SENTENCE);
  await rename(`${libraryOf(home)}-away`, libraryOf(home));
  await expect.poll(() => leadOf(home, id), { timeout: 30_000 }).toBe(SENTENCE);
  await open.close();
});

test('what is typed while a new article is being made is in one of the two', async ({ start, home }) => {
  const open = await start();
  const first = await newArticle(open);
  await clickAtEnd(open.page, 'headline');
  const typing = typeOn(open, SENTENCE);
  await wait(60);
  await chooseMenu(open, 'CmdOrCtrl+N');
  await typing.ended;
  await open.close();
  const articles = await readArticles(home);
  const before = draftOf(await readArticle(home, first)).headline;
  const after = [...articles].filter(([id]) => id !== first).map(([, article]) => draftOf(article).headline);
  expect(articles.size).toBe(2);
  expect(`${before}${after.join('')}`.replaceAll(' ', '')).toBe(SENTENCE.replaceAll(' ', ''));
});

/** A photo of which the disk never says a word, as on a share that is gone: whoever checks the library waits for it. */
const silencePhoto = (home: string): void => {
  execFileSync('mkfifo', [join(libraryOf(home), 'assets', `${'0'.repeat(64)}.png`)]);
};

const isCheckUnderWay = async (open: OpenApp): Promise<void> => {
  await open.page.evaluate(() => {
    const running = new Promise<void>((resolve) => {
      window.dateline.on('job-progress', ({ job, isRunning }) => {
        if (job === 'verify' && isRunning) resolve();
      });
    });
    void window.dateline.call('library/verify', { repair: false }).catch(() => undefined);
    return running;
  });
};

test('closing while the library is checked asks first; who stops it is told that it takes long, and the end comes all the same', async ({
  start,
  home,
}) => {
  test.setTimeout(150_000);
  const open = await start();
  const id = await newArticle(open);
  silencePhoto(home);
  await isCheckUnderWay(open);
  await answerQuestions(open, 0);
  const close = (): Promise<void> =>
    open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  await expect.poll(() => questionsAsked(open)).toHaveLength(1);
  expect((await questionsAsked(open))[0]).toContain('Đang kiểm tra thư viện');
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type(SENTENCE);
  await answerQuestions(open, 1);
  const gone = new Promise<void>((resolve) => open.app.process().once('exit', () => resolve()));
  const notice = open.app.waitForEvent('window');
  await close();
  await expect((await notice).getByRole('heading')).toHaveText('Đang đóng thư viện bài');
  await gone;
  expect(await leadOf(home, id)).toBe(SENTENCE);
});
