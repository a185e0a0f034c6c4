/** The sheet: what is written on, the tools that come to it, and what is said above it when something is wrong. */
import { readArticleId } from '#shared/article/identity';
import type { Scenario } from '../window/fake-bridge';
import { FULL_ARTICLE } from './full-article';
import { type Screen, type Way, writeIn } from './screen';

const FULL: Scenario = { articles: 2, own: [FULL_ARTICLE] };

const paragraph = ({ page }: Way) => page.locator('[role="textbox"] > p:not([data-slot])').first();

const find = async (way: Way, command: 'find/open' | 'find/replace', words: string): Promise<void> => {
  await way.command(command);
  await way.page.locator('search input').first().fill(words);
};

const type = async (way: Way, text: string): Promise<void> => {
  await paragraph(way).click();
  await way.press('End', 'Enter');
  await way.type(text);
};

export const SHEET_SCREENS: readonly Screen[] = [
  {
    name: 'sheet',
    scenario: FULL,
    reach: (way) => writeIn(way, 'lead'),
    shows: '[data-slot="lead"][data-focused]',
  },
  { name: 'sheet-narrow', scenario: FULL, size: [900, 720], shows: 'figure img' },
  { name: 'sheet-large-text', scenario: { ...FULL, settings: { textSize: 200 } }, shows: 'figure img' },
  { name: 'sheet-new', reach: ({ command }) => command('article/new'), shows: '[data-slot="headline"][data-empty]' },
  {
    name: 'sheet-dateline',
    scenario: FULL,
    reach: async ({ page, command }) => {
      await command('go/dateline');
      await page.locator('[data-slot="dateline"] input').first().focus();
    },
    shows: '[data-slot="dateline"] input:focus',
  },
  {
    name: 'sheet-insert-menu',
    scenario: FULL,
    reach: async (way) => {
      await paragraph(way).click();
      await way.page.locator('main [role="toolbar"] [aria-haspopup="menu"]').first().click();
    },
    shows: '[role="menu"] [role="menuitem"]',
  },
  { name: 'sheet-slash', scenario: FULL, reach: (way) => type(way, '/'), shows: '[role="listbox"] [role="option"]' },
  {
    name: 'sheet-table',
    scenario: FULL,
    reach: async ({ page }) => page.locator('main td').first().click(),
    shows: 'main [role="toolbar"]:not(:has([aria-haspopup]))',
  },
  {
    name: 'sheet-photos',
    scenario: FULL,
    reach: async ({ page }) => page.locator('.body-photo figcaption').first().click(),
    shows: 'main [role="toolbar"]:not(:has([aria-haspopup]))',
  },
  {
    name: 'sheet-link',
    scenario: FULL,
    reach: async ({ page, command }) => {
      await page.locator('main a, main .link').first().click();
      await command('format/link');
    },
    shows: 'main form input[inputmode="url"]',
  },
  {
    name: 'sheet-focus',
    scenario: FULL,
    reach: ({ command }) => command('view/focus'),
    shows: 'header button:has(svg.lucide-minimize-2)',
  },
  {
    name: 'sheet-opening',
    scenario: { articles: 2, opensNothing: true },
    shows: 'main [aria-busy="true"] h1',
  },
  {
    name: 'sheet-saving',
    scenario: FULL,
    reach: async (way) => {
      await writeIn(way, 'lead');
      await way.slow(60_000);
      await way.type(' Thêm một câu.');
    },
    shows: 'footer [class*="saving"]',
  },
  {
    name: 'sheet-unsaved',
    reach: async (way) => {
      await way.fail('disk-full');
      await writeIn(way, 'lead');
      await way.type(' Thêm một câu.');
    },
    shows: 'main [role="alert"]',
  },
  {
    name: 'sheet-stale',
    scenario: FULL,
    reach: async (way) => {
      const id = readArticleId((await way.page.locator('[data-row]').first().getAttribute('data-row')) ?? '');
      await way.page.evaluate((touched) => {
        if (touched !== null) window.fake?.touch(touched);
      }, id);
      await writeIn(way, 'lead');
      await way.type(' Thêm một câu.');
    },
    shows: 'main [role="alert"] button',
  },
  {
    name: 'sheet-block-menu',
    scenario: FULL,
    reach: async (way) => {
      await paragraph(way).hover();
      await way.page.locator('main button[data-dragging]').click();
    },
    shows: '[role="menu"] [role="menuitem"]',
  },
  {
    name: 'sheet-read-only',
    scenario: { ...FULL, lockedBy: { person: 'Thu Vân', machine: 'may-2', since: '2026-05-22T03:40:00.000Z' } },
    shows: 'figure img',
  },
  {
    name: 'sheet-recovered',
    scenario: { recovered: { from: 'history', savedAt: '2026-05-22T03:40:00.000Z' as never } },
    shows: 'main section',
  },
  {
    name: 'sheet-tooltip',
    reach: async ({ page }) => {
      await page.locator('header button').first().hover();
      await page.waitForTimeout(600);
    },
    shows: '[class*="_tip_"]',
  },
  {
    name: 'sheet-length',
    scenario: FULL,
    reach: async ({ page }) => page.locator('footer [aria-haspopup="dialog"]').first().click(),
    shows: '[role="dialog"] table, [role="dialog"] dl',
  },
  {
    name: 'sheet-toast',
    reach: async (way) => {
      await way.page.locator('[data-row]').first().focus();
      await way.press('Delete');
    },
    shows: '[data-passing]',
  },
  {
    name: 'sheet-toast-problem',
    reach: async (way) => {
      await way.fail('disk-full');
      await way.command('article/new');
    },
    shows: '[data-passing]',
  },
  { name: 'find', scenario: FULL, reach: (way) => find(way, 'find/open', 'cho'), shows: 'search input' },
  {
    name: 'find-nothing',
    scenario: FULL,
    reach: (way) => find(way, 'find/open', 'không có'),
    shows: 'search [data-none]',
  },
  {
    name: 'find-replace',
    scenario: FULL,
    reach: (way) => find(way, 'find/replace', 'cho'),
    shows: 'search input:not([aria-keyshortcuts])',
  },
  {
    name: 'find-wrong',
    scenario: FULL,
    reach: async (way) => {
      await find(way, 'find/replace', '(chợ');
      await way.press('Alt+r');
    },
    shows: 'search [aria-invalid="true"]',
  },
  {
    name: 'find-replace-all',
    scenario: FULL,
    reach: async (way) => {
      await find(way, 'find/replace', 'cho');
      await way.page.locator('search input').nth(1).fill('bến');
      await way.page.locator('search button').last().click();
    },
    shows: '[role="dialog"] [role="option"]',
  },
];
