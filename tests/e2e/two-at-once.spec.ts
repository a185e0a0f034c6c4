// One library, two who want to write: the second is told who is there, reads, and changes nothing.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { takeLock } from '../../src/main/library/lock/take-lock';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { takeInventory } from '../../src/main/moving/inventory';
import { type OpenApp, startCommand, startEnvironment, test } from './support/app';
import { libraryOf, readArticles } from './support/library';
import { clickAtEnd, sheetOf, slotOf } from './support/sheet';

const SAMPLE = { DATELINE_SAMPLE: '1' };
const SENTENCE = 'Ghe chở lúa nối đuôi nhau về kho trước cơn mưa chiều.';

const holdAs = async (home: string, person: string) => {
  const taken = await takeLock({ disk: createNodeDisk(), folder: libraryOf(home), userFolder: home, person });
  if (!taken.ok) throw new Error('somebody else holds the library of this test');
  return taken.lock;
};

/** Every file of the library and its state, the lock's own left out. */
const snapshot = async (home: string) => {
  const { files } = await takeInventory(libraryOf(home), new Set(['library.lock']));
  return new Map(files.map(({ path, state }) => [path, state]));
};

const leads = async (home: string): Promise<string> => JSON.stringify([...(await readArticles(home)).values()]);

const noteQuestions = (open: OpenApp): Promise<void> =>
  open.app.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const answer = (...args: readonly unknown[]) => {
      asked.push(JSON.stringify(args.at(-1)));
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: answer });
  });

const questionsAsked = (open: OpenApp): Promise<readonly string[]> =>
  open.app.evaluate(() => Reflect.get(globalThis, 'asked'));

test('a library that somebody holds is opened for reading, says by whom, and stays as it is', async ({
  start,
  home,
}) => {
  await (await start({ env: SAMPLE })).close();
  const lock = await holdAs(home, 'Ba Thuận');
  const before = await snapshot(home);
  const open = await start({ env: { DATELINE_WHEN_LOCKED: 'read' } });
  await expect(open.page.getByText(/Ba Thuận/u).first()).toBeVisible();
  await open.page.locator('[data-row]').first().focus();
  await open.page.keyboard.press('Enter');
  await expect(sheetOf(open.page)).toBeFocused();
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type(SENTENCE);
  await open.page.waitForTimeout(2_000);
  expect(await snapshot(home)).toEqual(before);
  await open.kill();
  expect(await snapshot(home)).toEqual(before);

  await lock.release();
  const writing = await start();
  await clickAtEnd(writing.page, 'lead');
  await writing.page.keyboard.type(SENTENCE);
  await expect.poll(() => leads(home)).toContain(SENTENCE);
  await writing.close();
});

test('who would rather quit than read leaves no window and no trace', async ({ start, home }) => {
  await (await start({ env: SAMPLE })).close();
  const lock = await holdAs(home, 'Ba Thuận');
  const before = await snapshot(home);
  const { executable, args } = await startCommand();
  const env = startEnvironment({ home, env: { DATELINE_WHEN_LOCKED: 'quit' } });
  // Not by Playwright, which would have to be quicker than the app's own end.
  const child = spawn(executable, args, { env, stdio: 'ignore' });
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  expect(await snapshot(home)).toEqual(before);
  await lock.release();
});

test('while a window is open the command line reads and does not write', async ({ start, home }) => {
  const open = await start({ env: SAMPLE });
  const dateline = (...args: readonly string[]) =>
    new Promise<{ readonly code: number; readonly err: string }>((done) => {
      const command = ['scripts/dateline.mjs', ...args, '--library', libraryOf(home)];
      const env = startEnvironment({ home });
      execFile('node', command, { env }, (error, _out, err) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, err });
      });
    });
  expect((await dateline('list')).code).toBe(0);
  const refused = await dateline('import', resolve('resources/sample/tan-hoa-nuoc-sach.txt'));
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/in use|holds|writing/iu);
  expect((await readArticles(home)).size).toBe(1);
  await open.close();
  expect((await dateline('import', resolve('resources/sample/tan-hoa-nuoc-sach.txt'))).code).toBe(0);
});

test('a window whose library was taken over says so, keeps its text, takes no more of it, and overwrites nothing', async ({
  start,
  home,
}) => {
  const open = await start({ env: SAMPLE });
  await noteQuestions(open);
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type(SENTENCE);
  // As the one who takes over leaves it: the number is gone, a higher one is there.
  await rm(join(libraryOf(home), 'library.lock'), { recursive: true });
  const lock = await holdAs(home, 'Ba Thuận');
  await expect.poll(() => questionsAsked(open), { timeout: 15_000 }).toHaveLength(1);
  await expect(open.page.getByText('Chỉ đọc.')).toBeVisible();
  await expect(slotOf(open.page, 'lead')).toContainText(SENTENCE);
  const before = await snapshot(home);
  await clickAtEnd(open.page, 'lead');
  await open.page.keyboard.type('Thêm chữ không ai lưu được.');
  await open.page.waitForTimeout(2_000);
  expect(await snapshot(home)).toEqual(before);
  await expect(slotOf(open.page, 'lead')).toContainText(SENTENCE);
  await expect(slotOf(open.page, 'lead')).not.toContainText('Thêm chữ');
  await open.kill();
  await lock.release();
});
