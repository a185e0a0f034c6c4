/** What lies over the window: the library, exports, questions and pages of facts. */

import { readArticleId } from '#shared/article/identity';
import { DEFAULT_MANNER, type Obstacle } from '#shared/exporting/order';
import type { Restored, Verification } from '#shared/library/jobs';
import { FULL_ARTICLE } from './full-article';
import { type Screen, type Way, writeIn } from './screen';

const FULL = { articles: 3, own: [FULL_ARTICLE] } as const;
const DIALOG = '[role="dialog"]';

const OBSTACLES: readonly Obstacle[] = [
  { kind: 'gap', rule: 'to-fill', slot: 'body', text: '[cần bổ sung: số ki-ốt]', values: {} },
  { kind: 'embargo', rule: '', slot: '', text: '2026-12-22T03:40:00.000Z', values: {} },
];

/** Those of the samples that are in the library first. */
const IDS = ['1', '2', '3'].flatMap((last) => readArticleId(`01HZZZZZZZZZZZZZZZZZZZ000${last}`) ?? []);
const [ONE, TWO, THREE] = IDS;

const DAMAGED: Verification = {
  ok: true,
  isSound: false,
  articles: 1_204,
  recoverable: ONE ? [ONE] : [],
  repaired: [],
  damaged: TWO ? [{ id: TWO, reason: 'damaged' }] : [],
  inBoth: THREE ? [THREE] : [],
  photos: 350,
  damagedPhotos: ['a1b2.jpg'],
  missingPhotos: ['c3d4.jpg', 'e5f6.jpg'],
  damagedRevisions: ONE ? [{ id: ONE, files: ['2026-05-20.json'] }] : [],
  newsroom: [],
  unreadableLayouts: ['phong-su.json'],
};

const RESTORED: Restored = {
  ok: true,
  added: 12,
  updated: 3,
  kept: 1_189,
  photos: 4,
  layouts: { added: ['ghi-nhanh.json'], kept: ['tin-ngan.json'], unreadable: ['phong-su.json'] },
  refused: TWO ? [{ id: TWO, reason: 'damaged' }] : [],
};

const shortcuts = async (way: Way, words: string): Promise<void> => {
  await way.command('help/shortcuts');
  await way.dialog().locator('input').first().waitFor();
  await way.type(words);
};

const inLibrary = async (way: Way, button: number): Promise<void> => {
  await way.command('library/manage');
  // One of them comes a moment later than the page.
  await way.dialog().locator('section').nth(7).waitFor();
  await way.dialog().locator('section').nth(button).locator('button').first().click();
};

const exportMany = async (way: Way): Promise<void> => {
  await way.command('article/export-options');
  await way.dialog().locator('footer button').last().click();
};

/** The row that is wanted next is another one: what could not be saved is asked about. */
const leaveUnsaved = async (way: Way): Promise<void> => {
  await way.fail('disk-full');
  await writeIn(way, 'lead');
  await way.type(' Thêm một câu.');
  await way.page.locator('main [role="alert"]').waitFor();
  await way.page.locator('[data-row]').nth(1).click();
};

export const DIALOG_SCREENS: readonly Screen[] = [
  { name: 'shortcuts', reach: ({ command }) => command('help/shortcuts'), shows: `${DIALOG} kbd` },
  { name: 'shortcuts-found', reach: (way) => shortcuts(way, 'f7'), shows: `${DIALOG} kbd` },
  {
    name: 'shortcuts-nothing',
    reach: (way) => shortcuts(way, 'qqqq'),
    shows: `${DIALOG} [role="status"]:not(.for-readers)`,
  },
  { name: 'about', reach: ({ command }) => command('help/about'), shows: DIALOG },
  {
    name: 'about-licence',
    reach: async (way) => {
      await way.command('help/about');
      await way.dialog().locator('summary').first().click();
    },
    shows: `${DIALOG} details[open] pre`,
  },
  {
    name: 'library',
    scenario: { settings: { backupFolder: '/media/o-cung/sao-luu' } },
    reach: ({ command }) => command('library/manage'),
    shows: `${DIALOG} section`,
  },
  {
    name: 'library-busy',
    scenario: { jobs: { takes: 60_000 } },
    reach: ({ command }) => command('library/backup'),
    shows: `${DIALOG} [role="progressbar"]`,
  },
  {
    name: 'library-behind',
    scenario: { jobs: { takes: 60_000 } },
    reach: async (way) => {
      await way.command('library/backup');
      await way.dialog().locator('[role="progressbar"]').waitFor();
      await way.press('Escape');
    },
    shows: 'footer button[class*="_word_"]',
  },
  {
    name: 'library-failed',
    scenario: { jobs: { backup: { ok: false, reason: 'disk-full' } } },
    reach: ({ command }) => command('library/backup'),
    shows: `${DIALOG} [data-tone]`,
  },
  { name: 'library-verified', reach: (way) => inLibrary(way, 4), shows: `${DIALOG} [data-tone]` },
  {
    name: 'library-damaged',
    scenario: { articles: 3, jobs: { verify: DAMAGED } },
    reach: (way) => inLibrary(way, 4),
    shows: `${DIALOG} [data-tone]`,
  },
  {
    name: 'library-unused-photos',
    reach: (way) => inLibrary(way, 5),
    shows: `${DIALOG} [data-tone]`,
  },
  {
    name: 'library-restored',
    scenario: { articles: 3, jobs: { restore: RESTORED } },
    reach: ({ command }) => command('library/restore'),
    shows: `${DIALOG} [data-tone]`,
  },
  {
    name: 'library-read-only',
    scenario: { lockedBy: { person: 'Thu Vân', machine: 'may-2', since: '2026-05-22T03:40:00.000Z' } },
    reach: ({ command }) => command('library/manage'),
    shows: `${DIALOG} section`,
  },
  { name: 'question-unsaved', reach: leaveUnsaved, shows: '[role="alertdialog"]' },
  {
    name: 'export-options',
    scenario: FULL,
    reach: async ({ command, page }) => {
      await command('article/export-options');
      await page.frameLocator('iframe').locator('h1').waitFor();
    },
    shows: `${DIALOG} [aria-busy="false"] iframe[src^="dateline://preview/"]`,
  },
  {
    name: 'export-hindered',
    scenario: { ...FULL, hindered: OBSTACLES },
    reach: ({ command }) => command('article/export-options'),
    shows: `${DIALOG} textarea, ${DIALOG} input[type="text"]`,
  },
  {
    name: 'export-pdf',
    scenario: { ...FULL, settings: { exportManner: { ...DEFAULT_MANNER, formats: ['pdf'] } } },
    reach: ({ command }) => command('article/export-options'),
    shows: `${DIALOG} canvas`,
  },
  {
    name: 'export-preset',
    scenario: FULL,
    reach: async (way) => {
      await way.command('article/export-options');
      // The first is the one that closes.
      await way.dialog().locator('button').nth(1).click();
    },
    shows: `${DIALOG} form input`,
  },
  {
    name: 'export-of-the-house',
    scenario: {
      ...FULL,
      settings: { exportManner: { ...DEFAULT_MANNER, formats: ['md'] } },
      locked: ['exportManner', 'exportPresets'],
    },
    reach: ({ command }) => command('article/export-options'),
    shows: `${DIALOG}:has(fieldset:disabled) pre`,
  },
  {
    name: 'export-order',
    scenario: { ...FULL, exportTakes: 60_000 },
    reach: exportMany,
    shows: `${DIALOG} [role="progressbar"]`,
  },
  {
    name: 'export-cancelled',
    scenario: { ...FULL, exportTakes: 6_000 },
    reach: async (way) => {
      await exportMany(way);
      await way.dialog().locator('[role="progressbar"]').waitFor();
      await way.dialog().locator('footer button').first().click();
      await way.dialog().locator('[role="progressbar"]').waitFor({ state: 'detached' });
    },
    shows: `${DIALOG} [data-state="cancelled"]`,
  },
  {
    name: 'export-report',
    scenario: { ...FULL, exported: [{ ok: false, format: 'pdf', reason: 'disk-full' }], exportTakes: 20 },
    reach: exportMany,
    shows: `${DIALOG} [data-state]`,
  },
];
