/** Settings, section by section; the first questions; the help. */
import { SECTIONS, type Section } from '../../../../src/renderer/features/settings/catalogue';
import type { Screen } from './screen';

const DIALOG = '[role="dialog"]';

const section = (name: Section): Screen => ({
  name: `settings-${name}`,
  reach: async (way) => {
    await way.command('app/settings');
    await way.dialog().locator('nav button').nth(SECTIONS.indexOf(name)).click();
  },
  shows: `#settings-${name}`,
});

export const SETTINGS_SCREENS: readonly Screen[] = [
  ...SECTIONS.map(section),
  {
    name: 'settings-found',
    reach: async (way) => {
      await way.command('app/settings');
      await way.dialog().locator('input').first().waitFor();
      await way.type('a');
    },
    shows: `${DIALOG} section`,
  },
  {
    name: 'settings-found-nothing',
    reach: async (way) => {
      await way.command('app/settings');
      await way.dialog().locator('input').first().waitFor();
      await way.type('khong co gi');
    },
    shows: DIALOG,
  },
  {
    name: 'settings-of-the-house',
    scenario: { defaults: { theme: 'dark' }, locked: ['theme', 'spelling'] },
    reach: ({ command }) => command('app/settings'),
    shows: `${DIALOG} section`,
  },
  { name: 'settings-lost', scenario: { lostSettings: true }, shows: '[data-slot="headline"]' },
  { name: 'welcome', scenario: { articles: 0, settings: { welcomed: false } }, shows: 'form input[type="radio"]' },
  {
    name: 'welcome-corner',
    scenario: { articles: 2, settings: { welcomed: false } },
    shows: 'form input[type="radio"]',
  },
];
