/** Settings, section by section; the first questions; the help. */
import { ORGANISATION_KEYS } from '#shared/machine-defaults';
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
      await way.type('qqqq');
    },
    shows: DIALOG,
  },
  {
    name: 'settings-reset',
    scenario: { settings: { textSize: 150, theme: 'dark' } },
    reach: async (way) => {
      await way.command('app/settings');
      await way.dialog().locator('[role="status"] ~ button').last().click();
    },
    shows: `${DIALOG} [role="status"] ~ button + button`,
  },
  {
    name: 'settings-of-the-house',
    scenario: { defaults: { theme: 'dark' }, locked: ['theme', 'spelling'] },
    reach: ({ command }) => command('app/settings'),
    shows: `${DIALOG} section`,
  },
  {
    name: 'settings-faults',
    scenario: {
      faults: [
        { path: '/etc/dateline/defaults.json', why: 'wrong', fields: ['defaults.theme', 'locked.2'] },
        { path: '/opt/dateline/resources/defaults.json', why: 'not-json' },
      ],
    },
    reach: ({ command }) => command('app/settings'),
    shows: `${DIALOG} section`,
  },
  {
    name: 'settings-locked-whole',
    scenario: { locked: ORGANISATION_KEYS, sealed: true },
    reach: ({ command }) => command('app/settings'),
    shows: `${DIALOG} section`,
  },
  { name: 'settings-lost', scenario: { lostSettings: true }, shows: 'header + div section' },
  {
    name: 'layouts-broken',
    scenario: {
      layoutFaults: [
        { file: 'ghi-nhanh.json', why: 'not-json', line: 12 },
        { file: 'phong-su.json', why: 'wrong', fields: ['slots.2.label.vi', 'endMark'] },
        { file: 'tin-ngan.json', why: 'unreadable' },
      ],
    },
    shows: 'header + div section',
  },
  {
    name: 'notices-together',
    size: [900, 720],
    scenario: {
      lostSettings: true,
      recoveredAtStart: 2,
      layoutFaults: [{ file: 'ghi-nhanh.json', why: 'not-json', line: 12 }],
    },
    shows: 'header + div section',
  },
  { name: 'welcome', scenario: { articles: 0, settings: { welcomed: false } }, shows: 'form input[type="radio"]' },
  {
    name: 'welcome-corner',
    scenario: { articles: 2, settings: { welcomed: false } },
    shows: 'form input[type="radio"]',
  },
];
