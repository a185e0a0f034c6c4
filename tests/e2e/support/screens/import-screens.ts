/** What is brought in: files and folders before they are stored, while they are, and what came of them. */
import type { Incoming } from '../window/fake-imports';
import type { Screen, Way } from './screen';

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

/** The same news a second time, under another name. */
const TWIN: Incoming = { name: 'ban-sao.txt', text: PAGE, twin: 'lop-day-nghe.txt' };
const OLD_LETTERS: Incoming = {
  name: 'anh-cu-vntime.docx',
  text: PAGE,
  conversions: [
    {
      charset: 'tcvn3',
      font: '.VnTime',
      before: 'CÇu R¹ch Gèc nèi l¹i hai bê s«ng',
      after: 'Cầu Rạch Gốc nối lại hai bờ sông',
      doubtful: ['GỐC', 'SÔNG'],
    },
  ],
  notes: [
    { kind: 'comment', text: 'Xin kiểm lại tên cầu.' },
    { kind: 'merged-cells', text: '' },
  ],
};
/** Nothing of it wants a second look. */
const READY: Incoming = {
  name: 'cau-rach-goc.txt',
  text: 'Khởi công cầu Rạch Gốc ở Tân Hòa\n\nSáng 3/5, huyện Tân Hòa khởi công cầu dài 120 m nối hai bờ sông.\n\nCầu rộng 7 m, hoàn thành cuối năm nay.',
};
const FOLDER: readonly Incoming[] = [NEWS, TWIN, OLD_LETTERS, BROKEN, OTHER, READY];

const paste = ({ page }: Way, text: string): Promise<void> =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

/** A folder's files lie there to be decided about. */
const openFolder = async (way: Way): Promise<void> => {
  await way.command('article/import-folder');
  await way.dialog().locator('[data-part]').first().waitFor();
};

const acceptReady = async (way: Way): Promise<void> => {
  await openFolder(way);
  // After the three of the moves, the one that closes and the one that passes over.
  await way.dialog().locator('footer button').nth(5).click();
};

const dragFiles = ({ page }: Way): Promise<void> =>
  page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'tin.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  });

export const IMPORT_SCREENS: readonly Screen[] = [
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
    shows: `${DIALOG} svg.lucide-circle-check`,
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
  {
    name: 'import-folder',
    scenario: { incoming: FOLDER, incomingTimes: 6 },
    reach: openFolder,
    shows: `${DIALOG} [role="option"]`,
  },
  {
    name: 'import-folder-reading',
    scenario: { incoming: FOLDER, incomingTimes: 8, readingTakes: 60_000 },
    reach: ({ command }) => command('article/import-folder'),
    shows: `${DIALOG} [role="progressbar"]`,
  },
  {
    name: 'import-twin',
    scenario: { incoming: FOLDER },
    reach: async (way) => {
      await openFolder(way);
      await way.press('Alt+ArrowDown');
    },
    shows: `${DIALOG} section section`,
  },
  {
    name: 'import-old-letters',
    scenario: { incoming: [OLD_LETTERS] },
    reach: ({ command }) => command('article/import'),
    shows: `${DIALOG} dl`,
  },
  {
    name: 'import-refused',
    scenario: { incoming: [NEWS] },
    reach: async (way) => {
      await way.command('article/import');
      await way.dialog().locator('[data-part]').first().waitFor();
      await way.fail('disk-full');
      await way.press('Control+Enter');
    },
    shows: `${DIALOG} section section`,
  },
  {
    name: 'import-storing',
    scenario: { incoming: FOLDER, incomingTimes: 8, storingTakes: 60_000 },
    reach: acceptReady,
    shows: `${DIALOG} [role="progressbar"]`,
  },
  {
    name: 'import-folder-report',
    scenario: { incoming: FOLDER, incomingTimes: 3 },
    reach: async (way) => {
      await acceptReady(way);
      await way.dialog().locator('[data-state="stored"]').first().waitFor();
    },
    shows: `${DIALOG} [data-state="stored"]`,
  },
  {
    name: 'import-again',
    scenario: { incoming: [NEWS] },
    reach: async (way) => {
      await way.command('article/import');
      await way.dialog().locator('[data-part]').first().waitFor();
      await way.press('Control+Enter');
      await way.dialog().waitFor({ state: 'detached' });
      await way.command('article/import');
    },
    shows: `${DIALOG} section section`,
  },
  { name: 'import-drop', reach: dragFiles, shows: '[class*="_drop_"]' },
];
