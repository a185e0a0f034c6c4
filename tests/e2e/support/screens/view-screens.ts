/** The views in the place of the columns: board, calendar, counts, royalties; and the small menus of the bar above. */
import { readArticleId, toInstant } from '#shared/article/identity';
import type { RoyaltyLine } from '#shared/royalty/sheet';
import type { Screen, Way } from './screen';

const MIXED = { articles: 30, mixed: true } as const;
const id = readArticleId('01HZZZZZZZZZZZZZZZZZZZ0001');

const line: Omit<RoyaltyLine, 'id'> = {
  headline: 'Nông dân được mùa lúa thu đông ở xã Vàm Bầu',
  authors: ['Lê Thu Ngân', 'Trần Minh Khôi'],
  section: 'Kinh tế',
  genre: 'Phóng sự',
  words: 820,
  photos: 3,
  approvedAt: toInstant(new Date(Date.UTC(2026, 4, 22, 3))),
  approvedBy: 'Ngọc Hân',
  coefficient: 1.5,
  rate: null,
  note: 'Ảnh trang bìa',
};

/** All that the board holds, however old. */
const wholeBoard = async (way: Way): Promise<void> => {
  await way.command('view/board');
  await way.page.locator('main fieldset button, main [role="radio"], main input[type="radio"]').last().click();
};

export const VIEW_SCREENS: readonly Screen[] = [
  { name: 'board', scenario: MIXED, reach: wholeBoard, shows: '[data-card]' },
  {
    name: 'board-empty',
    scenario: { articles: 0 },
    reach: ({ command }) => command('view/board'),
    shows: '[data-column]',
  },
  { name: 'board-narrow', scenario: MIXED, size: [900, 720], reach: wholeBoard, shows: '[data-card]' },
  {
    name: 'board-steps',
    scenario: MIXED,
    reach: async (way) => {
      await wholeBoard(way);
      await way.page.locator('[data-column] li button[aria-haspopup="menu"]').first().click();
    },
    shows: '[role="menu"] [role="menuitem"]',
  },
  {
    name: 'board-why',
    scenario: MIXED,
    reach: async (way) => {
      await wholeBoard(way);
      await way.page.locator('[data-column] li button[aria-haspopup="menu"]').first().click();
      await way.page.locator('[role="menuitem"]').last().click();
    },
    shows: '[role="dialog"] textarea',
  },
  { name: 'calendar', scenario: MIXED, reach: ({ command }) => command('view/calendar'), shows: '[data-day]' },
  {
    name: 'counts',
    scenario: MIXED,
    reach: ({ command }) => command('view/counts'),
    shows: 'main table, main [role="table"], main p',
  },
  { name: 'royalty-empty', reach: ({ command }) => command('view/royalty'), shows: 'main p' },
  {
    name: 'royalty',
    scenario: { ...MIXED, royalties: id === null ? [] : [{ ...line, id }] },
    reach: ({ command }) => command('view/royalty'),
    shows: 'main table input',
  },
  {
    name: 'settings-menu',
    reach: async ({ page }) => page.locator('header [aria-haspopup="menu"]').last().click(),
    shows: '[role="menu"] [role="menuitemradio"]',
  },
];
