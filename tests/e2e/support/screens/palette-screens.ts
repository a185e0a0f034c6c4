/** The palette: articles, commands and settings in one box, and its second step. */
import { FULL_ARTICLE } from './full-article';
import type { Screen, Way } from './screen';

const FULL = { articles: 3, own: [FULL_ARTICLE] } as const;
const DIALOG = '[role="dialog"]';
/** As they are called in Vietnamese, which finds them in any language. */
const THEME = 'mau giao dien';
const BYLINE = 'but danh';
const FORMATS = 'dinh dang xuat';

const palette = async (way: Way, words: string): Promise<void> => {
  await way.command('search/palette');
  await way.type(words);
};

/** To what a setting can be set to. */
const settingOf = async (way: Way, words: string): Promise<void> => {
  await palette(way, words);
  await way.dialog().locator('[role="option"]:has(svg.lucide-sliders-horizontal)').first().click();
};

export const PALETTE_SCREENS: readonly Screen[] = [
  {
    name: 'palette',
    scenario: FULL,
    reach: ({ command }) => command('search/palette'),
    shows: `${DIALOG} [role="option"]`,
  },
  { name: 'palette-found', scenario: FULL, reach: (way) => palette(way, 'tan hoa'), shows: `${DIALOG} mark` },
  { name: 'palette-commands', scenario: FULL, reach: (way) => palette(way, '>'), shows: `${DIALOG} [role="option"]` },
  {
    name: 'palette-nothing',
    scenario: FULL,
    reach: (way) => palette(way, '>qqqq'),
    shows: `${DIALOG} [role="status"] p, ${DIALOG} p`,
  },
  { name: 'palette-settings', scenario: FULL, reach: (way) => palette(way, 'phim'), shows: `${DIALOG} mark` },
  { name: 'palette-choices', reach: (way) => settingOf(way, THEME), shows: `${DIALOG} [role="option"]` },
  { name: 'palette-several', reach: (way) => settingOf(way, FORMATS), shows: `${DIALOG} [role="option"]` },
  {
    name: 'palette-line',
    reach: async (way) => {
      await settingOf(way, BYLINE);
      await way.type('Thu Vân – Quốc Khánh');
    },
    shows: `${DIALOG} [role="option"]`,
  },
  {
    name: 'palette-of-the-house',
    scenario: { defaults: { theme: 'light' }, locked: ['theme', 'byline'] },
    // It is shown and says why; there is no second step.
    reach: (way) => palette(way, THEME),
    shows: `${DIALOG} [role="option"][aria-disabled="true"]`,
  },
  {
    name: 'palette-indexing',
    scenario: { indexing: true },
    reach: (way) => palette(way, 'khong co'),
    shows: `${DIALOG} footer span`,
  },
];
