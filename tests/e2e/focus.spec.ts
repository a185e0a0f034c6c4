// Writing undisturbed: the line that stays where it is, the one paragraph that does not step back, the whole screen; and the body's signposts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Block } from '#shared/article/article';
import { type OpenApp, test } from './support/app';
import { paragraph, plain } from './support/editor-articles';
import { command } from './support/newsroom';
import { inOtherSession, minutesAgo } from './support/other-session';
import { sheetOf, slotOf } from './support/sheet';

const HEADLINE = 'Mùa nước nổi về trên đồng';
const lineOf = (n: number): string => `Câu ${n}: xuồng ba lá chở đầy bông súng rẽ nước về phía chợ đầu kênh.`;
const subhead = (level: 2 | 3, words: string): Block => ({ type: 'subhead', level, text: plain(words) });

const TABLE: Block = { type: 'table', header: true, widths: null, rows: [[plain('Giá bông súng')]] };
const BODY: readonly Block[] = [
  paragraph(lineOf(0)),
  subhead(2, 'Chợ trên sông'),
  ...Array.from({ length: 25 }, (_, n) => paragraph(lineOf(n + 1))),
  subhead(3, 'Người bán bông súng'),
  TABLE,
  ...Array.from({ length: 25 }, (_, n) => paragraph(lineOf(n + 30))),
];

const begin = async (start: () => Promise<OpenApp>, home: string): Promise<OpenApp> => {
  const content = { headline: plain(HEADLINE), body: BODY, byline: [{ name: 'Thu Vân', role: null }] };
  await inOtherSession(home, ({ write }) => write(content), minutesAgo(30));
  const open = await start();
  await expect(slotOf(open.page, 'headline')).toHaveText(HEADLINE);
  return open;
};

const lineAt = (page: Page, n: number) => sheetOf(page).getByText(lineOf(n), { exact: true });

/** Where the caret's line is in the sheet's view: 0 at its top, 1 at its bottom. */
const heightOfCaret = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const selection = document.getSelection();
    const node = selection?.focusNode;
    if (!selection || !node) return Number.NaN;
    const range = document.createRange();
    range.setStart(node, selection.focusOffset);
    const beside = node instanceof Element ? node : node.parentElement;
    const rect = range.getClientRects()[0] ?? beside?.getBoundingClientRect();
    let view = document.querySelector('.sheet')?.parentElement ?? null;
    while (view && getComputedStyle(view).overflowY !== 'auto') view = view.parentElement;
    const box = view?.getBoundingClientRect();
    return rect && box ? ((rect.top + rect.bottom) / 2 - box.top) / box.height : Number.NaN;
  });

const isAtItsHeight = async (page: Page): Promise<void> => {
  await expect.poll(async () => Math.abs((await heightOfCaret(page)) - 0.45)).toBeLessThan(0.02);
};

test.describe('typewriter scrolling', () => {
  test('keeps the line that is written on at one height, also at the very end', async ({ start, home }) => {
    const open = await begin(start, home);
    const { page } = open;
    await command(open, 'view/typewriter');
    await lineAt(page, 40).click();
    await page.keyboard.press('End');
    for (const line of ['Gió chướng về.', 'Nước đứng.', 'Trăng lên.']) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(line);
      await isAtItsHeight(page);
    }
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('!');
    await isAtItsHeight(page);
    for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowUp');
    await isAtItsHeight(page);
  });

  test('leaves the sheet where it is under the mouse', async ({ start, home }) => {
    const open = await begin(start, home);
    const { page } = open;
    await command(open, 'view/typewriter');
    await lineAt(page, 20).click();
    await page.keyboard.type('.');
    await isAtItsHeight(page);
    const top = () => lineAt(page, 21).evaluate((line) => line.getBoundingClientRect().top);
    const before = await top();
    await lineAt(page, 21).click();
    await lineAt(page, 22).click({ modifiers: ['Shift'] });
    await page.waitForTimeout(300);
    expect(await top()).toBe(before);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('Câu 22');
  });

  test('is a setting that the next start remembers', async ({ start, home }) => {
    const open = await begin(start, home);
    await command(open, 'view/typewriter');
    await expect
      .poll(async () => readFile(join(home, 'settings.json'), 'utf8').catch(() => ''))
      .toContain('"typewriter":true');
    await open.close();
    const again = await start();
    await lineAt(again.page, 35).click();
    await again.page.keyboard.type('.');
    await isAtItsHeight(again.page);
  });
});

/** The luminance contrast of an element's ink on the paper, as WCAG counts it. */
const contrastOf = (page: Page, words: string): Promise<number> =>
  sheetOf(page)
    .getByText(words, { exact: true })
    .evaluate((element) => {
      const luminance = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = document.querySelector('.sheet')?.parentElement ?? element;
      const [ink, ground] = [
        luminance(getComputedStyle(element).color),
        luminance(getComputedStyle(paper).backgroundColor),
      ];
      return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    });

test.describe('focus mode', () => {
  for (const theme of ['light', 'dark'] as const)
    test(`lets all but the present paragraph step back, readable still, in the ${theme} theme`, async ({
      start,
      home,
    }) => {
      const open = await begin(start, home);
      const { page } = open;
      await command(open, `view/theme-${theme}`);
      await lineAt(page, 3).click();
      await command(open, 'view/focus');
      await expect(page.getByRole('navigation')).toBeHidden();
      await expect(page.getByRole('complementary')).toBeHidden();
      await expect(page.getByRole('banner').getByRole('button')).toHaveAccessibleName('Thoát chế độ tập trung');
      const [present, other, head] = [
        await contrastOf(page, lineOf(3)),
        await contrastOf(page, lineOf(4)),
        await contrastOf(page, 'Chợ trên sông'),
      ];
      expect(present).toBeGreaterThan(11);
      for (const quiet of [other, head]) {
        expect(quiet).toBeGreaterThanOrEqual(4.5);
        expect(quiet).toBeLessThan(present / 2);
      }
      await lineAt(page, 4).click();
      await expect(lineAt(page, 4).locator('..')).toHaveAttribute('data-present');
      await expect(lineAt(page, 3).locator('..')).not.toHaveAttribute('data-present');
    });

  test('ends with Escape, and the keys are in the text where they were', async ({ start, home }) => {
    const open = await begin(start, home);
    const { page } = open;
    await lineAt(page, 3).click();
    await page.keyboard.press('End');
    await command(open, 'view/focus');
    await page.keyboard.type(' Một.');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation')).toBeVisible();
    await page.keyboard.type(' Hai.');
    await expect(sheetOf(page)).toContainText(' Một. Hai.');
    await expect(sheetOf(page)).not.toHaveAttribute('data-quiet');
  });

  test('stays while Escape closes what lies in front of it', async ({ start, home }) => {
    const open = await begin(start, home);
    const { page } = open;
    await lineAt(page, 3).click();
    await command(open, 'view/focus');
    await command(open, 'search/palette');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    await page.getByRole('button', { name: 'Thoát chế độ tập trung' }).click();
    await expect(page.getByRole('navigation')).toBeVisible();
  });

  test('leaves the keys in the find bar, where the match is and not the caret', async ({ start, home }) => {
    const open = await begin(start, home);
    const { page } = open;
    await lineAt(page, 3).click();
    await command(open, 'find/open');
    const field = page.getByRole('textbox', { name: 'Tìm', exact: true });
    await field.fill('Câu 40');
    await command(open, 'view/focus');
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(field).toBeFocused();
    await expect(lineAt(page, 40)).toBeInViewport();
  });

  test('gives way to whoever asks for a column', async ({ start, home }) => {
    const open = await begin(start, home);
    const { page } = open;
    await lineAt(page, 3).click();
    await command(open, 'view/focus');
    await command(open, 'view/history');
    await expect(page.getByRole('tab', { name: 'Lịch sử' })).toBeVisible();
    await expect(page.getByRole('navigation')).toBeVisible();
    await command(open, 'view/focus');
    await command(open, 'view/desk');
    await expect(page.getByRole('navigation')).toBeVisible();
  });
});

test('in a larger text the same words are in sight, and the caret', async ({ start, home }) => {
  const open = await begin(start, home);
  const { page } = open;
  await lineAt(page, 24).click();
  for (let n = 0; n < 3; n += 1) await command(open, 'view/text-larger');
  await expect(page.getByText('130%')).toBeVisible();
  await expect.poll(() => heightOfCaret(page)).toBeGreaterThan(0);
  await expect.poll(() => heightOfCaret(page)).toBeLessThan(1);
  await command(open, 'view/text-normal');
  await expect(page.getByText('100%')).toBeVisible();
  await expect(lineAt(page, 24)).toBeInViewport();
});

test('the whole screen is taken and given back, and the next start is a window', async ({ start, home }) => {
  const open = await begin(start, home);
  const isFull = () => open.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  await command(open, 'view/full-screen');
  await expect.poll(isFull).toBe(true);
  await open.page.waitForTimeout(300);
  await open.close();
  const again = await start();
  const isFullAgain = await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  expect(isFullAgain).toBe(false);
});

test.describe('the layout panel', () => {
  test('names the parts of the body and leads to each, by mouse and by keys', async ({ start, home }) => {
    const { page } = await begin(start, home);
    const parts = page.getByRole('list', { name: 'Các phần của thân bài' });
    const names = ['Tít xen: Chợ trên sông', 'Tít xen nhỏ: Người bán bông súng', 'Bảng: Giá bông súng'];
    await expect(parts.getByRole('button')).toHaveCount(names.length);
    for (const [i, name] of names.entries()) await expect(parts.getByRole('button').nth(i)).toHaveAccessibleName(name);
    await parts.getByRole('button', { name: 'Người bán bông súng' }).click();
    await expect(sheetOf(page).getByText('Người bán bông súng')).toBeInViewport();
    await page.keyboard.type('Những ');
    await expect(parts.getByRole('button').nth(1)).toHaveAccessibleName('Tít xen nhỏ: Những Người bán bông súng');
    await expect(parts.locator('[aria-current="location"]')).toHaveAccessibleName(
      'Tít xen nhỏ: Những Người bán bông súng',
    );
    await parts.getByRole('button').nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(sheetOf(page).getByText('Chợ trên sông')).toBeInViewport();
    await expect(sheetOf(page)).toBeFocused();
    await expect(parts.locator('[aria-current="location"]')).toHaveAccessibleName('Tít xen: Chợ trên sông');
  });

  test('follows the text as it is divided otherwise', async ({ start, home }) => {
    const open = await begin(start, home);
    const { page } = open;
    const parts = page.getByRole('list', { name: 'Các phần của thân bài' });
    await lineAt(page, 2).click();
    await command(open, 'format/subhead-2');
    await expect(parts.getByRole('button')).toHaveCount(4);
    await command(open, 'edit/undo');
    await expect(parts.getByRole('button')).toHaveCount(3);
  });
});
