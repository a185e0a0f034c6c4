/** The library moved to another folder in the real app: copied whole, opened there, the old place left as it was. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { takeLock } from '../../src/main/library/lock/take-lock';
import { createNodeDisk } from '../../src/main/library/node-disk';
import { takeInventory } from '../../src/main/moving/inventory';
import { type OpenApp, test } from './support/app';
import { plain } from './support/editor-articles';
import { libraryOf } from './support/library';
import { answerFileDialogs, answerQuestions, command, libraryPage, librarySection, rowOf } from './support/newsroom';
import { inOtherSession } from './support/other-session';
import { clickAtEnd, slotOf } from './support/sheet';

const LAMPS = 'Đèn biển sáng lại';

/** The old process ends and would begin a new one, which the test does itself. */
const noteRelaunch = ({ app }: OpenApp): Promise<void> =>
  app.evaluate(({ app: electron }) => {
    electron.relaunch = () => undefined;
  });

const ended = (open: OpenApp): Promise<void> =>
  new Promise((done) => {
    const main = open.app.process();
    if (main.exitCode !== null) done();
    else main.once('exit', () => done());
  });

const filesOf = async (folder: string) => {
  const { files } = await takeInventory(folder, new Set(['library.lock']));
  return new Map(files.filter(({ path }) => path.includes('article.json')).map(({ path, state }) => [path, state]));
};

const chooseMove = async (open: OpenApp): Promise<void> => {
  await command(open, 'library/manage');
  await librarySection(open.page, 'Nơi lưu').getByRole('button', { name: 'Chuyển thư viện…' }).click();
};

test('the library is copied to the new folder with its last letter and opened there; the old one stays', async ({
  start,
  home,
}) => {
  await inOtherSession(home, ({ write }) => write({ headline: plain(LAMPS) }));
  const to = join(home, 'nơi mới');
  await mkdir(to);
  const first = await start();
  await noteRelaunch(first);
  await answerFileDialogs(first, to);
  await answerQuestions(first, 0);
  await clickAtEnd(first.page, 'headline');
  await first.page.keyboard.type(' sau bão');
  const gone = ended(first);
  await chooseMove(first);
  await gone;
  const settings = JSON.parse(await readFile(join(home, 'settings.json'), 'utf8'));
  expect(settings).toMatchObject({ data: { libraryFolder: to } });
  const before = await filesOf(libraryOf(home));
  expect(before.size).toBe(1);

  const second = await start();
  await expect(slotOf(second.page, 'headline')).toHaveText(`${LAMPS} sau bão`);
  await clickAtEnd(second.page, 'headline');
  await second.page.keyboard.type(' số 3');
  await expect(rowOf(second.page, 'số 3')).toBeVisible();
  await command(second, 'library/manage');
  await expect(libraryPage(second.page)).toContainText(to);
  await second.close();
  expect(await filesOf(libraryOf(home))).toEqual(before);
  expect((await filesOf(to)).size).toBe(1);
});

test('a folder with something else in it is refused in words, and nothing moves', async ({ start, home }) => {
  await inOtherSession(home, ({ write }) => write({ headline: plain(LAMPS) }));
  const taken = join(home, 'ảnh cưới');
  await mkdir(taken);
  await writeFile(join(taken, 'co-dau.jpg'), 'ảnh');
  const open = await start();
  await answerFileDialogs(open, taken);
  await chooseMove(open);
  const place = librarySection(open.page, 'Nơi lưu');
  await expect(place).toContainText('Thư mục được chọn đã có thứ khác');
  await expect(place).toContainText('Thư viện vẫn ở chỗ cũ, nguyên vẹn.');
  await answerFileDialogs(open, libraryOf(home));
  await place.getByRole('button', { name: 'Chuyển thư viện…' }).click();
  await expect(place).toContainText('Thư viện đang nằm ở chính thư mục đó.');
});

/** The question whether the window may close waits for the test; every other is answered at once by its first button. */
const holdQuestion = ({ app }: OpenApp, beginning: string) =>
  app.evaluate(({ dialog }, awaited) => {
    const asked: string[] = [];
    let release = (): void => undefined;
    const released = new Promise<void>((done) => {
      release = () => done();
    });
    Object.assign(globalThis, { asked, release: () => release() });
    const answer = async (...args: readonly unknown[]) => {
      const question = JSON.stringify(args.at(-1));
      asked.push(question);
      if (question.includes(awaited)) await released;
      return { response: 0, checkboxChecked: false };
    };
    Object.assign(dialog, { showMessageBox: answer });
  }, beginning);

const questionsOf = ({ app }: OpenApp): Promise<readonly string[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'asked'));

test('who stays because a text is not stored has moved nothing, and the next closing moves nothing either', async ({
  start,
  home,
}) => {
  await inOtherSession(home, ({ write }) => write({ headline: plain(LAMPS) }));
  const to = join(home, 'nơi mới');
  const articles = join(libraryOf(home), 'articles');
  await mkdir(to);
  const open = await start();
  await noteRelaunch(open);
  await answerFileDialogs(open, to);
  await holdQuestion(open, 'Thư viện đã được chép');
  await chooseMove(open);
  await expect.poll(() => questionsOf(open)).toHaveLength(1);
  expect(await readdir(to)).toHaveLength(1);
  // The disk goes before the last words are stored.
  await rename(articles, `${articles}-away`);
  await open.page.keyboard.press('Escape');
  await clickAtEnd(open.page, 'headline');
  await open.page.keyboard.type(' sau bão');
  await expect(open.page.getByText(/^Chưa lưu — /u)).toBeVisible();
  await open.app.evaluate(() => Reflect.get(globalThis, 'release')());
  await expect.poll(() => questionsOf(open)).toHaveLength(3);
  const [, leave, dropped] = await questionsOf(open);
  expect(leave).toContain('Bài chưa lưu được');
  expect(dropped).toContain('Thư viện chưa được chuyển');
  await expect.poll(() => readdir(to)).toEqual([]);

  await rename(`${articles}-away`, articles);
  await open.page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(rowOf(open.page, `${LAMPS} sau bão`)).toBeVisible();
  const gone = ended(open);
  await open.close();
  await gone;
  expect(await readdir(to)).toEqual([]);
  const again = await start();
  await expect(slotOf(again.page, 'headline')).toHaveText(`${LAMPS} sau bão`);
  await command(again, 'library/manage');
  await expect(libraryPage(again.page)).toContainText(libraryOf(home));
});

test('a library that somebody else writes in is not moved away under their hands', async ({ start, home }) => {
  await inOtherSession(home, ({ write }) => write({ headline: plain(LAMPS) }));
  const to = join(home, 'nơi mới');
  await mkdir(to);
  const taken = await takeLock({
    disk: createNodeDisk(),
    folder: libraryOf(home),
    userFolder: home,
    person: 'Ba Thuận',
  });
  if (!taken.ok) throw new Error('somebody else holds the library of this test');
  const open = await start({ env: { DATELINE_WHEN_LOCKED: 'read' } });
  await answerFileDialogs(open, to);
  const answer = await open.page.evaluate(() => window.dateline.call('library/move'));
  expect(answer).toEqual({ ok: false, reason: 'locked' });
  expect(await readdir(to)).toEqual([]);
  await open.close();
  await taken.lock.release();
});
