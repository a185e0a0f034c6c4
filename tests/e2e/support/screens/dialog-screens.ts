/** What lies over the window: the palette, the library, exports and imports, questions and pages of facts. */
import type { Obstacle } from '#shared/exporting/order';
import type { Incoming } from '../window/fake-imports';
import { FULL_ARTICLE } from './full-article';
import { type Screen, type Way, writeIn } from './screen';

const FULL = { articles: 3, own: [FULL_ARTICLE] } as const;
const DIALOG = '[role="dialog"]';

const PAGE = `Thứ Sáu, 22/05/2026

Mở bảy lớp dạy nghề cho lao động nông thôn

Huyện Tân Hòa vừa mở bảy lớp dạy nghề ngắn hạn cho hơn hai trăm lao động ở các xã ven sông.

Học viên được học may công nghiệp, sửa máy nông cụ và trồng nấm trong ba tháng, không phải đóng tiền.

Thạch Vinh

Ý kiến ()
`;
const NEWS: Incoming = { name: 'lop-day-nghe.txt', text: PAGE };
const BROKEN: Incoming = { name: 'bao-cao.docx', reason: 'broken-file' };
const OTHER: Incoming = { name: 'cau-moi.txt', text: PAGE.replaceAll('bảy', 'tám') };

const OBSTACLES: readonly Obstacle[] = [
  { kind: 'gap', rule: 'to-fill', slot: 'body', text: '[cần bổ sung: số ki-ốt]', values: {} },
  { kind: 'embargo', rule: '', slot: '', text: '2026-12-22T03:40:00.000Z', values: {} },
];

const palette = async (way: Way, words: string): Promise<void> => {
  await way.command('search/palette');
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

const paste = ({ page }: Way, text: string): Promise<void> =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

/** The row that is wanted next is another one: what could not be saved is asked about. */
const leaveUnsaved = async (way: Way): Promise<void> => {
  await way.fail('disk-full');
  await writeIn(way, 'lead');
  await way.type(' Thêm một câu.');
  await way.page.locator('main [role="alert"]').waitFor();
  await way.page.locator('[data-row]').nth(1).click();
};

export const DIALOG_SCREENS: readonly Screen[] = [
  {
    name: 'palette',
    scenario: FULL,
    reach: ({ command }) => command('search/palette'),
    shows: `${DIALOG} [role="option"]`,
  },
  { name: 'palette-found', scenario: FULL, reach: (way) => palette(way, 'tan hoa'), shows: `${DIALOG} mark` },
  { name: 'palette-commands', scenario: FULL, reach: (way) => palette(way, '>'), shows: `${DIALOG} [role="option"]` },
  { name: 'palette-nothing', scenario: FULL, reach: (way) => palette(way, '>qqqq'), shows: `${DIALOG} input` },
  { name: 'shortcuts', reach: ({ command }) => command('help/shortcuts'), shows: `${DIALOG} kbd` },
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
    name: 'library-failed',
    scenario: { jobs: { backup: { ok: false, reason: 'disk-full' } } },
    reach: ({ command }) => command('library/backup'),
    shows: `${DIALOG} section`,
  },
  { name: 'library-verified', reach: (way) => inLibrary(way, 4), shows: `${DIALOG} [data-tone]` },
  { name: 'question-unsaved', reach: leaveUnsaved, shows: '[role="alertdialog"]' },
  {
    name: 'export-options',
    scenario: FULL,
    reach: ({ command }) => command('article/export-options'),
    shows: `${DIALOG} input[type="checkbox"]`,
  },
  {
    name: 'export-hindered',
    scenario: { ...FULL, hindered: OBSTACLES },
    reach: ({ command }) => command('article/export-options'),
    shows: `${DIALOG} textarea, ${DIALOG} input[type="text"]`,
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
  {
    name: 'import',
    scenario: { incoming: [NEWS] },
    reach: ({ command }) => command('article/import'),
    shows: `${DIALOG} [data-part]`,
  },
  {
    name: 'import-many',
    scenario: { incoming: [NEWS, BROKEN, OTHER] },
    reach: ({ command }) => command('article/import'),
    shows: `${DIALOG} [role="option"]`,
  },
  {
    name: 'import-move',
    scenario: { incoming: [NEWS] },
    reach: async (way) => {
      await way.command('article/import');
      await way.dialog().locator('[data-part]').nth(2).waitFor();
      await way.press('ArrowDown', 'Enter');
    },
    shows: '[role="menu"] [role="menuitem"], [role="menu"] [role="menuitemradio"]',
  },
  {
    name: 'import-reading',
    scenario: { incoming: [NEWS, OTHER], readingTakes: 60_000 },
    reach: ({ command }) => command('article/import'),
    shows: DIALOG,
  },
  {
    name: 'import-done',
    scenario: { incoming: [NEWS, BROKEN] },
    reach: async (way) => {
      await way.command('article/import');
      await way.dialog().locator('[data-part]').first().waitFor();
      await way.press('Control+Enter');
    },
    shows: `${DIALOG} [role="option"]`,
  },
  {
    name: 'page-report',
    reach: async (way) => {
      await way.command('article/new');
      await way.slot('headline').click();
      await paste(way, `${PAGE}\nChia sẻ bài viết\n\nGửi bình luận\n`);
      await way.page.locator('[data-passing] button').first().click();
    },
    shows: `${DIALOG} li`,
  },
];
