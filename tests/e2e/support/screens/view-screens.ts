/** The views in the place of the columns: board, calendar, counts, royalties; and the small menus of the bar above. */
import { readArticleId, toInstant } from '#shared/article/identity';
import type { RoyaltyLine } from '#shared/royalty/sheet';
import type { Screen, Way } from './screen';

const MIXED = { articles: 30, mixed: true } as const;
/** Two of the mixed articles that are approved. */
const APPROVED = ['5', '6'].flatMap((last) => readArticleId(`01HZZZZZZZZZZZZZZZZZZZ000${last}`) ?? []);

const FEATURE: Omit<RoyaltyLine, 'id'> = {
  headline: 'Nông dân được mùa lúa thu đông ở xã Vàm Bầu',
  authors: ['Lê Thu Ngân', 'Trần Minh Khôi'],
  section: 'Kinh tế',
  genre: 'Phóng sự',
  words: 820,
  photos: 3,
  approvedAt: toInstant(new Date(Date.UTC(2026, 4, 22, 3))),
  approvedBy: 'Ngọc Hân',
  coefficient: 1.5,
  rate: 90_000,
  note: 'Ảnh trang bìa',
};

const NEWS: Omit<RoyaltyLine, 'id'> = {
  ...FEATURE,
  headline: 'Trao học bổng cho học sinh hiếu học xã Gò Mây',
  authors: ['Đỗ Ngọc Diễm'],
  section: 'Giáo dục',
  genre: 'Tin',
  words: 310,
  photos: 1,
  coefficient: 1,
  rate: 120_000,
  note: '',
};

const ROYALTIES: readonly RoyaltyLine[] = APPROVED.map((id, nth) => ({ ...(nth === 0 ? FEATURE : NEWS), id }));

/** All that the board holds, however old. */
const wholeBoard = async (way: Way): Promise<void> => {
  await way.command('view/board');
  await way.page.locator('main fieldset button, main [role="radio"], main input[type="radio"]').last().click();
};

/** Back to the month of the mixed articles' datelines, however long ago that is. */
const calendar = async (way: Way): Promise<void> => {
  await way.command('view/calendar');
  await way.page.locator('[data-day]').first().waitFor();
  while ((await way.page.locator('main [data-day] ~ ul button').count()) === 0)
    await way.page.locator('main button:has(svg.lucide-chevron-left)').click();
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
  { name: 'calendar', scenario: MIXED, reach: calendar, shows: 'main li button' },
  {
    name: 'calendar-menu',
    scenario: MIXED,
    reach: async (way) => {
      await calendar(way);
      await way.page.locator('main li button').first().click({ button: 'right' });
    },
    shows: '[role="menu"] [role="menuitem"]',
  },
  {
    name: 'calendar-empty',
    scenario: { articles: 0 },
    reach: ({ command }) => command('view/calendar'),
    shows: '[data-day]',
  },
  {
    name: 'counts',
    scenario: MIXED,
    reach: async (way) => {
      await way.command('view/counts');
      await way.page.locator('main fieldset button, main [role="radio"], main input[type="radio"]').last().click();
    },
    shows: 'main table',
  },
  {
    name: 'royalty-empty',
    reach: ({ command }) => command('view/royalty'),
    shows: 'main section [class*="_nothing_"]',
  },
  {
    name: 'royalty',
    scenario: { ...MIXED, royalties: ROYALTIES },
    reach: ({ command }) => command('view/royalty'),
    shows: 'main table input',
  },
  {
    name: 'royalty-closed',
    scenario: { ...MIXED, royalties: ROYALTIES },
    reach: async (way) => {
      await way.command('view/royalty');
      await way.page.locator('main table input').first().waitFor();
      await way.page.locator('main header button:has(svg.lucide-lock), main button:has(svg.lucide-lock)').click();
    },
    shows: 'main button:has(svg.lucide-lock-open)',
  },
  {
    name: 'counts-nothing',
    scenario: { articles: 0 },
    reach: ({ command }) => command('view/counts'),
    shows: 'main section [class*="_nothing_"]',
  },
  { name: 'calendar-narrow', scenario: MIXED, size: [900, 720], reach: calendar, shows: 'main li button' },
  {
    name: 'settings-menu',
    reach: async ({ page }) => page.locator('header [aria-haspopup="menu"]').last().click(),
    shows: '[role="menu"] [role="menuitemradio"]',
  },
];
