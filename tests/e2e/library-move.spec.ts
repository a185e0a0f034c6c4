/** The library moved to another folder in the real app: copied whole, opened there, the old place left as it was. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
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
