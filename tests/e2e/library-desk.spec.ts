/** Several articles of the desk at once in the real app: chosen together, given a status and a tag, narrowed to, thrown away and brought back. */
import { expect, type Page } from '@playwright/test';
import { textOf } from '#shared/article/inline';
import { test } from './support/app';
import { plain } from './support/editor-articles';
import { readArticles, readTrash, verify } from './support/library';
import { rowOf, rowsOf } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { undoSaid } from './support/said';
import { slotOf } from './support/sheet';

const RICE = 'Giá lúa tăng nhẹ';
const FERRY = 'Phà Vàm Cống chạy đêm';
const SCHOOL = 'Khai giảng sớm một tuần';

const chosenBar = (page: Page) => page.getByRole('region', { name: 'Các bài đã chọn' });

/** Headline, status and tags of every article on the disk. */
const factsOnDisk = async (home: string): Promise<readonly string[]> =>
  [...(await readArticles(home)).values()]
    .map(({ headline, status, tags }) => [textOf(headline), status, ...tags].join(' | '))
    .sort();

test.beforeEach(({ home }) =>
  inOtherSession(
    home,
    async ({ write, pass }) => {
      for (const headline of [RICE, FERRY, SCHOOL]) {
        await write({ headline: plain(headline) });
        pass(1);
      }
    },
    minutesAgo(60),
  ),
);

test('two articles chosen together get a status and a tag, on the disk too, and the chip narrows the desk to them', async ({
  start,
  home,
}) => {
  const open = await start();
  const { page } = open;
  await expect(slotOf(page, 'headline')).toHaveText(SCHOOL);
  await rowOf(page, RICE).click({ modifiers: ['Control'] });
  await rowOf(page, FERRY).click({ modifiers: ['Control'] });
  await expect(chosenBar(page)).toContainText('2 bài đã chọn');
  await chosenBar(page).getByRole('button', { name: 'Trạng thái' }).click();
  await page.getByRole('menuitemradio', { name: 'Đã duyệt' }).click();
  await expect
    .poll(() => factsOnDisk(home))
    .toEqual([`${RICE} | approved`, `${SCHOOL} | draft`, `${FERRY} | approved`].sort());

  await chosenBar(page).getByRole('button', { name: 'Thẻ…' }).click();
  await page.getByPlaceholder('Thêm thẻ…').fill('kinh tế');
  await page.getByPlaceholder('Thêm thẻ…').press('Enter');
  await expect
    .poll(() => factsOnDisk(home))
    .toEqual([`${RICE} | approved | kinh tế`, `${SCHOOL} | draft`, `${FERRY} | approved | kinh tế`].sort());
  await page.keyboard.press('Escape');

  await page
    .getByRole('toolbar', { name: 'Lọc theo trạng thái' })
    .getByRole('button', { name: /Đã duyệt/u })
    .click();
  await expect(rowsOf(page)).toHaveCount(2);
  await expect(rowOf(page, SCHOOL)).toHaveCount(0);
});

test('articles thrown away together come back together, each whole', async ({ start, home }) => {
  const open = await start();
  const { page } = open;
  await expect(slotOf(page, 'headline')).toHaveText(SCHOOL);
  const before = await readArticles(home);
  await rowOf(page, RICE).click({ modifiers: ['Control'] });
  await rowOf(page, SCHOOL).click({ modifiers: ['Control'] });
  await page.keyboard.press('Delete');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(slotOf(page, 'headline')).toHaveText(FERRY);
  await expect.poll(async () => (await readTrash(home)).size).toBe(2);
  await undoSaid(page).click();
  await expect(rowsOf(page)).toHaveCount(3);
  await expect.poll(async () => (await readTrash(home)).size).toBe(0);
  await open.close();
  expect(await readArticles(home)).toEqual(before);
  expect(await verify(home)).toMatchObject({ isSound: true });
});

test('Ctrl+N that is held begins one article', async ({ start, home }) => {
  const { app, page, close } = await start();
  await expect(rowsOf(page)).toHaveCount(3);
  const press = (...held: readonly 'isautorepeat'[]) =>
    app.evaluate(({ BrowserWindow }, more) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'N', modifiers: ['control', ...more] });
    }, held);
  await press();
  await expect(rowsOf(page)).toHaveCount(4);
  await expect(slotOf(page, 'headline')).toHaveText('');
  await press('isautorepeat');
  await press('isautorepeat');
  await page.keyboard.type('Tin mới');
  await expect(rowOf(page, 'Tin mới')).toHaveCount(1);
  await close();
  expect((await readArticles(home)).size).toBe(4);
});
