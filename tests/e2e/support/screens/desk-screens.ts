/** The desk: its list in every state, what narrows it, what is done to one article or to many, and the trash. */
import { NO_FILTERS } from '#shared/search/filters';
import type { Screen, Way } from './screen';

const MIXED = { articles: 30, mixed: true } as const;
const POPOVER = '[role="dialog"]';
const MENU = '[role="menu"]';

const rows = ({ page }: Way) => page.locator('[data-row]');

const choose = async (way: Way, count: number): Promise<void> => {
  await rows(way).first().focus();
  for (let i = 1; i < count; i += 1) await way.page.keyboard.press('Shift+ArrowDown');
};

const search = async (way: Way, words: string): Promise<void> => {
  await way.command('search/library');
  await way.type(words);
};

const trashTwo = async (way: Way): Promise<void> => {
  for (let i = 0; i < 2; i += 1) {
    await rows(way).first().focus();
    await way.press('Delete');
  }
  await way.command('view/trash');
};

export const DESK_SCREENS: readonly Screen[] = [
  { name: 'desk', shows: '[data-slot="headline"]' },
  { name: 'desk-of-all-kinds', scenario: MIXED, shows: '[data-row]' },
  { name: 'desk-narrow', scenario: MIXED, size: [900, 720], shows: '[data-row]' },
  { name: 'desk-empty', scenario: { articles: 0 }, shows: 'main h1, main h2' },
  {
    name: 'desk-empty-read-only',
    scenario: { articles: 0, lockedBy: { person: 'Thu Vân', machine: 'may-2', since: '2026-05-22T03:40:00.000Z' } },
    shows: 'main h1',
  },
  {
    name: 'desk-damaged',
    scenario: { damaged: 'damaged' },
    reach: async (way) => rows(way).first().click(),
    shows: 'main [role="alert"]',
  },
  {
    name: 'desk-read-only',
    scenario: { lockedBy: { person: 'Thu Vân', machine: 'may-2', since: '2026-05-22T03:40:00.000Z' } },
    shows: 'header + div section',
  },
  { name: 'desk-recovered', scenario: { recoveredAtStart: 2 }, shows: 'header + div section' },
  { name: 'desk-no-library', scenario: { articles: 2, trouble: 'read-only' }, shows: 'main section' },
  { name: 'desk-search', scenario: MIXED, reach: ({ command }) => command('search/library'), shows: 'nav code' },
  { name: 'desk-found', scenario: MIXED, reach: (way) => search(way, 'ba con'), shows: 'nav mark' },
  {
    name: 'desk-found-nothing',
    reach: (way) => search(way, 'khong co gi nhu vay'),
    shows: 'nav [role="status"], nav p',
  },
  { name: 'desk-indexing', scenario: { indexing: true }, reach: (way) => search(way, 'khong co'), shows: 'nav p' },
  {
    name: 'desk-filters',
    scenario: MIXED,
    reach: async ({ page }) => page.locator('nav [aria-haspopup="dialog"]').first().click(),
    shows: `${POPOVER} input[type="checkbox"]`,
  },
  {
    name: 'desk-filters-on',
    scenario: {
      ...MIXED,
      settings: { savedFilters: [] },
    },
    reach: async ({ page }) => {
      await page.locator('nav [aria-haspopup="dialog"]').first().click();
      await page.locator(`${POPOVER} input[type="checkbox"]`).first().click();
    },
    shows: `${POPOVER} input:checked`,
  },
  {
    name: 'desk-narrowed',
    scenario: MIXED,
    reach: async ({ page, press }) => {
      await page.locator('nav [aria-haspopup="dialog"]').first().click();
      for (const nth of [0, 1]) await page.locator(`${POPOVER} input[type="checkbox"]`).nth(nth).click();
      await press('Escape');
      await page.locator(POPOVER).waitFor({ state: 'detached' });
      // Not on the button that opened it, whose tooltip is there for as long as it has the keys.
      await page.locator('nav fieldset button:has(svg.lucide-x)').first().focus();
    },
    shows: 'nav fieldset button:has(svg.lucide-x)',
  },
  {
    name: 'desk-filters-saved',
    scenario: {
      ...MIXED,
      settings: {
        savedFilters: [
          { name: 'Chờ duyệt trong ngày', filters: { ...NO_FILTERS, statuses: ['submitted'] } },
          { name: 'Tin y tế', filters: { ...NO_FILTERS, tags: ['y tế'] } },
        ],
      },
    },
    reach: async ({ page }) => page.locator('nav [aria-haspopup="dialog"]').first().click(),
    shows: `${POPOVER} section li button`,
  },
  {
    name: 'desk-order',
    reach: async ({ page }) => page.locator('nav [aria-haspopup="menu"]').first().click(),
    shows: `${MENU} [role="menuitemradio"]`,
  },
  {
    name: 'desk-row-menu',
    scenario: MIXED,
    reach: async (way) => rows(way).nth(2).click({ button: 'right' }),
    shows: `${MENU} [role="menuitem"]`,
  },
  { name: 'desk-chosen', scenario: MIXED, reach: (way) => choose(way, 4), shows: '[data-row][aria-selected="true"]' },
  {
    name: 'desk-tags',
    scenario: MIXED,
    reach: async (way) => {
      await rows(way).nth(2).click({ button: 'right' });
      await way.page.locator(`${MENU} [role="menuitem"]`).nth(1).click();
    },
    shows: `${POPOVER} input`,
  },
  {
    name: 'desk-details-of-many',
    scenario: MIXED,
    reach: async (way) => {
      await rows(way).nth(2).click({ button: 'right' });
      await way.page.locator(`${MENU} [role="menuitem"]`).first().click();
    },
    shows: `${POPOVER} input`,
  },
  {
    name: 'desk-after-many',
    scenario: MIXED,
    reach: async (way) => {
      await choose(way, 3);
      await rows(way).nth(1).click({ button: 'right' });
      await way.page.locator(`${MENU} [role="menuitemradio"]`).nth(1).click();
    },
    shows: '[data-passing]',
  },
  {
    name: 'desk-many-refused',
    scenario: MIXED,
    reach: async (way) => {
      await choose(way, 4);
      await way.fail('disk-full');
      await way.press('Delete');
    },
    shows: 'nav section [role="alert"]',
  },
  { name: 'trash-empty', reach: ({ command }) => command('view/trash'), shows: 'nav p' },
  { name: 'trash', reach: trashTwo, shows: 'nav li button' },
  {
    name: 'trash-menu',
    reach: async (way) => {
      await trashTwo(way);
      await way.page.locator('nav li').first().click({ button: 'right' });
    },
    shows: `${MENU} [role="menuitem"]`,
  },
  {
    name: 'trash-for-good',
    reach: async (way) => {
      await trashTwo(way);
      await way.page.locator('nav li button').nth(1).click();
    },
    shows: POPOVER,
  },
];
