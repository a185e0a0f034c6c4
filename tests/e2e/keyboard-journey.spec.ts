/** A newsroom's whole day with the keyboard alone, in the real app: not one mouse event, and the focus is seen at every stop. */
import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { type OpenApp, test } from './support/app';
import { type Hands, handsOnKeys } from './support/hands-on-keys';
import { answerFileDialogs, rowOf, saved } from './support/newsroom';
import { addBlock, PAGE, ROUNDS } from './support/rounds-by-keys';
import { slotOf } from './support/sheet';
import { threeArticles } from './support/three-articles';

const HEADLINE = 'Chợ đầu kênh họp sớm khi nước nổi về';

interface Day extends OpenApp {
  readonly hands: Hands;
}

const write = async ({ page, hands }: Day): Promise<void> => {
  await hands.press('Ctrl+N');
  await slotOf(page, 'headline').waitFor();
  await hands.press('Ctrl+Alt+2');
  await hands.type(HEADLINE);
  await expect(slotOf(page, 'headline')).toHaveText(HEADLINE);
  await hands.press('Ctrl+Alt+3');
  await hands.type('Nước về sớm nửa tháng , chợ sáng nào cũng đầy xuồng.');
  await hands.press('Ctrl+Alt+5');
  await hands.type('Bông súng cân ngay trên xuồng xuồng, cá linh bán đến bảy giờ.');
  await hands.press('Ctrl+Alt+6');
  await hands.type('Thu Vân');
  await hands.press('Ctrl+Alt+1');
  await hands.type('Tân Hòa');
  await hands.press('Tab');
  await hands.type('22/05/2026');
  await hands.press('Tab');
  await hands.type('05:40');
  await hands.press('Enter', 'Ctrl+S');
  await saved(page);
  await expect(rowOf(page, HEADLINE)).toHaveCount(1);
};

const mend = async ({ page, hands }: Day): Promise<void> => {
  const lead = slotOf(page, 'lead');
  await page
    .getByRole('contentinfo')
    .getByText(/lỗi, \d+ lời nhắc/u)
    .waitFor({ state: 'attached' });
  await hands.press('Ctrl+Alt+3');
  for (let i = 0; i < 8 && (await lead.textContent())?.includes(' , '); i += 1) {
    await hands.press('F7');
    const card = page.getByRole('dialog', { name: 'Chỗ cần xem' });
    await expect(card).toBeVisible();
    if ((await card.textContent())?.includes('“,”')) await hands.press('Alt+Enter');
  }
  await expect(lead).toContainText('nửa tháng, chợ');
  await hands.press('Escape');
};

const layTable = async ({ page, hands }: Day): Promise<void> => {
  await addBlock({ page, hands }, 'bang');
  await hands.type('Mặt hàng');
  await hands.press('Tab');
  await hands.type('Giá');
  await expect(page.locator('main td').nth(1)).toHaveText('Giá');
  await hands.press('Alt+F10');
  await expect(page.getByRole('toolbar', { name: 'Bảng' }).locator(':focus')).toHaveCount(1);
  await hands.press('ArrowDown', 'Escape');
};

const addPhoto = async ({ page, hands }: Day): Promise<void> => {
  // A page may ask for files only right after a key; a menu that a test chooses from is none.
  await hands.press('ArrowRight');
  await hands.press('Ctrl+Alt+4');
  await expect(page.locator('[data-slot="photo"] img')).toBeVisible({ timeout: 30_000 });
  await hands.press('Ctrl+Alt+4');
  await hands.type('Xuồng bông súng ở đầu kênh.');
};

const lookBack = async ({ page, hands }: Day): Promise<void> => {
  await hands.press('Ctrl+S');
  await hands.press('Ctrl+K');
  await hands.type('>lich su');
  await hands.press('Enter');
  const revision = page.locator('[data-revision]').first();
  await revision.waitFor();
  await hands.tabTo('[data-revision]');
  await hands.press('Enter');
  await expect(page.getByRole('region', { name: /^Xem lại bản/u })).toBeVisible();
  await hands.press('Escape');
  await expect(page.getByRole('region', { name: /^Xem lại bản/u })).toHaveCount(0);
};

const replace = async ({ page, hands }: Day): Promise<void> => {
  await hands.press('Ctrl+H');
  await hands.type('xuong xuong');
  await hands.press('Tab');
  await hands.tabTo('search input:not([aria-keyshortcuts])');
  await hands.type('xuồng');
  await hands.press('Enter', 'Escape');
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(page.getByText('trên xuồng, cá linh').first()).toBeVisible();
};

const submit = async ({ page, hands }: Day): Promise<void> => {
  await hands.press('Ctrl+K');
  await hands.type('>ho so');
  await hands.press('Enter');
  const standing = page.getByRole('region', { name: 'Tình trạng bài' });
  await expect(standing).toBeVisible();
  await hands.tabTo('section[aria-label="Tình trạng bài"] button');
  await hands.press('Enter');
  await expect(standing).toContainText('Chờ duyệt');
};

const moveOnBoard = async ({ page, hands }: Day): Promise<void> => {
  await hands.press('Ctrl+K');
  await hands.type('>bang tin bai');
  await hands.press('Enter');
  await page.locator('[data-card]').first().waitFor();
  await hands.tabTo('[data-column] [data-card]');
  for (let i = 0; i < 4; i += 1) {
    if ((await page.locator('[data-card]:focus').textContent())?.includes(HEADLINE)) break;
    await hands.press('ArrowRight');
  }
  await hands.press('Ctrl+ArrowRight');
  await expect(page.locator('[data-column]').filter({ hasText: 'Đã duyệt' })).toContainText(HEADLINE);
  await hands.press('Escape');
  await expect(page.locator('[data-column]')).toHaveCount(0);
};

const set = async ({ page, hands }: Day): Promise<void> => {
  await hands.press('Ctrl+,');
  await expect(page.getByRole('dialog', { name: 'Cài đặt' })).toBeVisible();
  await hands.type('nen');
  await hands.tabTo('select:has(option[value="contrast"])');
  await hands.press('ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await hands.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const send = async ({ page, hands, ...rest }: Day): Promise<void> => {
  await answerFileDialogs({ page, ...rest }, rest.home);
  await hands.press('Ctrl+E', 'Enter');
  await expect(page.getByRole('button', { name: /^Mở thư mục có tệp HTML/u })).toBeVisible({ timeout: 60_000 });
};

const throwAwayAndBack = async ({ page, hands }: Day): Promise<void> => {
  await hands.press('F9', 'F9');
  await hands.tabTo('[data-row] [tabindex="0"], [data-row][tabindex="0"]');
  await hands.press('Delete');
  await expect(rowOf(page, HEADLINE)).toHaveCount(0);
  await hands.press('Ctrl+K');
  await hands.type('>thung rac');
  await hands.press('Enter');
  await hands.tabTo('nav li button');
  await hands.press('Enter');
  await expect(page.getByText('Thùng rác trống.')).toBeVisible();
  // The focus has come to the way out of the empty trash.
  await hands.press('Enter');
  await expect(rowOf(page, HEADLINE)).toHaveCount(1);
};

test('a whole day is worked without one mouse event', async ({ start, home }) => {
  test.setTimeout(240_000);
  const open = await start();
  const day: Day = { ...open, hands: await handsOnKeys(open) };
  // The system's own dialog, answered for the person; listened for from the start, since listening takes its time to begin.
  open.page.on('filechooser', (chooser) => void chooser.setFiles(resolve('resources/icons/png/256x256.png')));
  await test.step('an article is written, slot by slot', () => write(day));
  await test.step('a slip is mended from its card', () => mend(day));
  await test.step('a table is laid into the body', () => layTable(day));
  await test.step('a photo is chosen', () => addPhoto(day));
  await test.step('the history is looked at', () => lookBack(day));
  await test.step('words are found and replaced', () => replace(day));
  await test.step('the article is submitted in its record', () => submit(day));
  await test.step('it is approved on the board', () => moveOnBoard(day));
  await test.step('high contrast is set', () => set(day));
  await test.step('it is exported', () => send(day));
  await test.step('it is thrown away and brought back', () => throwAwayAndBack(day));
  expect(await day.hands.mouseEvents()).toBe(0);
  expect((await stat(join(home, 'library'))).isDirectory()).toBe(true);
  await day.close();
});

test('all that there is to do beside writing is done without one mouse event', async ({ start, home }) => {
  test.setTimeout(240_000);
  await threeArticles(home);
  await writeFile(join(home, 'tin-den.txt'), PAGE);
  const open = await start();
  const round = { ...open, hands: await handsOnKeys(open) };
  for (const [what, done] of ROUNDS) await test.step(what, () => done(round));
  expect(await round.hands.mouseEvents()).toBe(0);
  await round.close();
});

test('Tab goes round the whole window, and shows where it is at every stop', async ({ start }) => {
  const open = await start();
  const hands = await handsOnKeys(open);
  await hands.press('Ctrl+N', 'Ctrl+Alt+2');
  await hands.type(HEADLINE);
  const stops = new Set<string>();
  for (let i = 0; i < 80; i += 1) {
    await hands.press('Tab');
    stops.add(
      await open.page.evaluate(() => {
        const active = document.activeElement;
        return active?.closest('header, nav, main, aside, footer')?.tagName ?? 'none';
      }),
    );
  }
  expect([...stops].sort()).toEqual(['ASIDE', 'FOOTER', 'HEADER', 'MAIN', 'NAV']);
  expect(await hands.mouseEvents()).toBe(0);
});
