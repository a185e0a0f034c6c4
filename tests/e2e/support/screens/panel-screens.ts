/** The side panel, tab by tab and state by state, also as a drawer; the card at a finding; a revision over the sheet. */
import type { Exported } from '#shared/ipc';
import { FULL_ARTICLE } from './full-article';
import type { Screen, Way } from './screen';

const FULL = { articles: 2, own: [FULL_ARTICLE] } as const;
const EXPORTED: readonly Exported[] = [
  { ok: true, format: 'html', path: '/home/toa-soan/cho-dau-kenh.html', bytes: 48_000, ms: 90 },
  { ok: false, format: 'pdf', reason: 'disk-full' },
];

const tab = (way: Way, nth: number) => way.page.locator('aside [role="tab"]').nth(nth).click();

/** Its findings come from a worker. */
const checked = async (way: Way): Promise<void> => {
  await way.command('check/panel');
  await way.page.locator('aside li').first().waitFor();
};

const lookBack = async (way: Way, nth: number): Promise<void> => {
  await way.command('view/history');
  await way.page.locator('[data-revision]').nth(nth).click();
};

const runExport = async (way: Way): Promise<void> => {
  await way.command('article/export');
  await way.press('Enter');
};

export const PANEL_SCREENS: readonly Screen[] = [
  { name: 'outline', scenario: FULL, reach: (way) => tab(way, 0), shows: 'aside [role="tab"]:focus' },
  {
    name: 'record',
    scenario: FULL,
    reach: ({ command }) => command('view/record'),
    shows: 'aside [role="tabpanel"] input',
  },
  {
    name: 'record-submitted',
    scenario: FULL,
    reach: async ({ command }) => {
      await command('view/record');
      await command('article/submit');
    },
    shows: 'aside [role="tabpanel"] ol li',
  },
  {
    name: 'record-returned',
    scenario: FULL,
    reach: async (way) => {
      await way.command('view/record');
      await way.command('article/submit');
      await way.command('article/return');
      await way.page.locator('[role="dialog"] textarea').fill('Xin thêm ý kiến của người bán.');
      await way.press('Control+Enter');
    },
    shows: 'aside [role="tabpanel"] ol li + li',
  },
  {
    name: 'record-exported',
    scenario: FULL,
    reach: async ({ command }) => {
      await command('view/record');
      for (const step of ['submit', 'approve', 'mark-exported'] as const) await command(`article/${step}`);
    },
    shows: 'aside [role="tabpanel"] ol li:nth-child(3)',
  },
  {
    name: 'record-why',
    scenario: FULL,
    reach: async (way) => {
      await way.command('view/record');
      await way.command('article/submit');
      await way.page.locator('aside section button').nth(1).click();
    },
    shows: 'aside textarea',
  },
  { name: 'checks', scenario: FULL, reach: checked, shows: 'aside li [aria-expanded]' },
  {
    name: 'checks-why',
    scenario: FULL,
    reach: async (way) => {
      await checked(way);
      await way.page.locator('aside li [aria-expanded]').first().click();
    },
    shows: 'aside li dl',
  },
  {
    name: 'checks-by-rule',
    scenario: FULL,
    reach: async (way) => {
      await checked(way);
      await way.page.locator('aside [role="group"] button').last().click();
    },
    shows: 'aside [role="group"] button:last-child[aria-pressed="true"]',
  },
  {
    name: 'checks-ignored',
    scenario: FULL,
    reach: async (way) => {
      await checked(way);
      await way.page.locator('aside li [class*="_act_"]').first().click();
      await way.page.locator('aside h3 [aria-expanded]').click();
    },
    shows: 'aside h3:has([aria-expanded="true"]) + ul',
  },
  {
    name: 'checks-menu',
    scenario: FULL,
    reach: async (way) => {
      await checked(way);
      await way.page.locator('aside li').first().click({ button: 'right' });
    },
    shows: '[role="menu"] [role="menuitem"]',
  },
  {
    name: 'checks-read-only',
    scenario: { ...FULL, lockedBy: { person: 'Thu Vân', machine: 'may-2', since: '2026-05-22T03:40:00.000Z' } },
    reach: ({ command }) => command('check/panel'),
    shows: 'aside [role="tabpanel"] svg.lucide-lock',
  },
  {
    name: 'checks-clean',
    scenario: { articles: 1 },
    reach: ({ command }) => command('check/panel'),
    shows: 'aside [role="tabpanel"] svg.lucide-circle-check',
  },
  {
    name: 'check-card',
    scenario: FULL,
    reach: async (way) => {
      await checked(way);
      await way.command('check/next');
    },
    shows: '[role="dialog"] button',
  },
  { name: 'history', scenario: FULL, reach: ({ command }) => command('view/history'), shows: '[data-revision]' },
  {
    name: 'history-none',
    scenario: { noHistory: true },
    reach: ({ command }) => command('view/history'),
    shows: 'aside [role="tabpanel"] p',
  },
  { name: 'history-compared', reach: (way) => lookBack(way, 1), shows: 'main ins, main del' },
  {
    name: 'history-label',
    reach: async (way) => {
      await lookBack(way, 1);
      await way.page.locator('main form, main button:has(svg.lucide-tag)').first().click();
    },
    shows: 'main form input',
  },
  {
    name: 'history-menu',
    reach: async (way) => {
      await way.command('view/history');
      await way.page.locator('[data-revision]').nth(1).click({ button: 'right' });
    },
    shows: '[role="menu"] [role="menuitem"]',
  },
  { name: 'history-first', scenario: FULL, reach: (way) => lookBack(way, 3), shows: 'main ins, main del' },
  {
    name: 'history-damaged',
    scenario: { damagedRevisions: ['10:41'] },
    reach: (way) => lookBack(way, 1),
    shows: 'main [role="alert"]',
  },
  {
    name: 'export',
    scenario: FULL,
    reach: ({ command }) => command('article/export'),
    shows: 'aside input[type="checkbox"]',
  },
  {
    name: 'export-done',
    scenario: { articles: 2, exported: EXPORTED, exportTakes: 20 },
    reach: runExport,
    shows: 'aside [role="status"]',
  },
  {
    name: 'export-running',
    scenario: { articles: 2, exported: EXPORTED, exportTakes: 60_000 },
    reach: runExport,
    shows: 'aside [role="progressbar"]',
  },
  {
    name: 'drawer',
    scenario: FULL,
    size: [900, 720],
    reach: async (way) => {
      await way.command('view/side');
      await checked(way);
    },
    shows: 'aside li button',
  },
];
