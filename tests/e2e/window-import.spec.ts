/** The import's preview over a library in memory: what is shown, moved, refused, stopped, and how it is with very many files. */
import { expect, test } from '@playwright/test';
import { acceptPreview, partWith, previewOf, previewSlot } from './support/importing';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();
const { command } = dateline;

const PAGE = [
  'Thứ Sáu, 22/05/2026',
  '',
  'Mở bảy lớp dạy nghề cho lao động nông thôn',
  '',
  'Huyện Tân Hòa vừa mở bảy lớp dạy nghề ngắn hạn cho hơn hai trăm lao động ở các xã ven sông.',
  '',
  'Học viên được học may công nghiệp, sửa máy nông cụ và trồng nấm trong ba tháng, không phải đóng tiền.',
  '',
  'Sau khóa học, xã giới thiệu việc làm tại các cơ sở trong vùng.',
  '',
  'Thạch Vinh',
  '',
  'Ý kiến ()',
  '',
  'Guest',
].join('\n');
const NEWS = { name: 'trang-tin.txt', text: PAGE };
const HEADLINE = 'Mở bảy lớp dạy nghề cho lao động nông thôn';
const BROKEN = { name: 'hong.docx', reason: 'broken-file' } as const;

const requests = (channel: string) =>
  dateline.page.evaluate(
    (name) => (window.fake?.calls ?? []).filter((call) => call.channel === name).map((call) => call.request),
    channel,
  );
const articles = () => dateline.page.locator('[data-row]');
const drop = (name: string, type: string) =>
  dateline.page.evaluate(
    (file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Tít bài\n\nThân bài có vài chữ.'], file.name, { type: file.type }));
      const at = document.querySelector('[data-slot="body"]') ?? document.body;
      for (const kind of ['dragover', 'drop'])
        at.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, type },
  );

test('an import is shown slot by slot before it is stored, with all that is left out', async () => {
  await dateline.show({ incoming: [NEWS] });
  const { page } = dateline;
  const before = await articles().count();
  await page.getByRole('banner').getByRole('button', { name: 'Nhập bài…' }).click();
  await expect(previewSlot(page, 'Tít')).toHaveText([HEADLINE]);
  await expect(previewSlot(page, 'Bút danh')).toHaveText(['Thạch Vinh']);
  await expect(previewSlot(page, 'Bỏ lại')).toContainText(['Ý kiến ()', 'Guest']);
  await expect(partWith(page, '22/05/2026')).toContainText('tạm lấy 00:00');
  expect(await requests('import/accept')).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-slot="headline"]')).toHaveText(HEADLINE);
  await expect(articles()).toHaveCount(before + 1);
  await expect(previewOf(page)).toHaveCount(0);
});

test('the keys travel, move, leave out, bring back, undo and start over', async () => {
  await dateline.show({ incoming: [NEWS] });
  const { page } = dateline;
  await command('article/import');
  await previewOf(page).waitFor();
  await page.keyboard.press('ArrowDown');
  await expect(partWith(page, HEADLINE).getByRole('button')).toBeFocused();
  await page.keyboard.press('5');
  await expect(previewSlot(page, 'Thân bài')).toContainText([HEADLINE]);
  await expect(previewOf(page)).toContainText('Không nhận ra tít');
  await page.keyboard.press('2');
  await expect(previewSlot(page, 'Tít')).toHaveText([HEADLINE]);
  await page.keyboard.press('Delete');
  await expect(previewSlot(page, 'Bỏ lại')).toContainText([HEADLINE]);
  await page.keyboard.press('Control+z');
  await expect(previewSlot(page, 'Tít')).toHaveText([HEADLINE]);
  await page.keyboard.press('Control+y');
  await expect(previewSlot(page, 'Bỏ lại')).toContainText([HEADLINE]);
  await page.getByRole('button', { name: 'Trả mọi thứ về như lúc đọc' }).click();
  await expect(previewSlot(page, 'Tít')).toHaveText([HEADLINE]);
  await partWith(page, 'Guest').getByRole('button').press('Enter');
  await expect(previewSlot(page, 'Thân bài')).toContainText(['Guest']);
});

test('a part is moved from its menu, and the keys stay with it', async () => {
  await dateline.show({ incoming: [NEWS] });
  const { page } = dateline;
  await command('article/import');
  const part = partWith(page, 'Học viên được học');
  await part.hover();
  await part.getByRole('button', { name: /Chuyển tới/u }).click();
  await page.getByRole('menuitem', { name: 'Tít xen' }).click();
  await expect(part.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Trả về chỗ ban đầu' }).click();
  await expect(part.getByRole('button')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => requests('import/accept')).toMatchObject([{ moves: [] }]);
});

test('a part is dragged to another slot', async () => {
  await dateline.show({ incoming: [NEWS] });
  const { page } = dateline;
  await command('article/import');
  await partWith(page, 'Sau khóa học').dragTo(previewOf(page).getByRole('region', { name: 'Sa-pô', exact: true }));
  await expect(previewSlot(page, 'Sa-pô')).toHaveText([/^Sau khóa học/u]);
  await expect(previewSlot(page, 'Thân bài')).toContainText([/^Huyện Tân Hòa vừa mở/u]);
});

test('what is not imported changes nothing, and can be looked at again for a while', async () => {
  await dateline.show({ incoming: [NEWS] });
  const { page } = dateline;
  const before = await articles().count();
  await command('article/import');
  await previewOf(page).waitFor();
  await partWith(page, 'Guest').getByRole('button').press('6');
  await page.keyboard.press('Escape');
  await expect(previewOf(page)).toHaveCount(0);
  await expect(page.getByText('thư viện không có gì thay đổi')).toBeVisible();
  await page.getByRole('button', { name: 'Xem lại', exact: true }).click();
  await expect(previewSlot(page, 'Bút danh')).toContainText(['Guest']);
  await page.getByRole('button', { name: 'Không nhập' }).first().click();
  await expect(articles()).toHaveCount(before);
  expect(await requests('import/accept')).toEqual([]);
});

test('a full disk is said in words; the proposal and what was moved stay', async () => {
  await dateline.show({ incoming: [NEWS] });
  const { page } = dateline;
  await command('article/import');
  await partWith(page, 'Guest').getByRole('button').press('6');
  await page.evaluate(() => {
    if (window.fake) window.fake.disk.failing = 'disk-full';
  });
  await page.keyboard.press('Control+Enter');
  await expect(previewOf(page).getByRole('alert')).toContainText('Ổ đĩa đã đầy.');
  await expect(previewSlot(page, 'Bút danh')).toContainText(['Guest']);
  await page.evaluate(() => {
    if (window.fake) window.fake.disk.failing = null;
  });
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-slot="byline"]')).toContainText('Guest');
});

test('of many files the broken one says why, the ready ones come in at once, the rest one by one', async () => {
  await dateline.show({
    incoming: [BROKEN, NEWS, { name: 'cau.txt', text: 'Khởi công cầu\n\nCầu rộng 7 m, xong cuối năm.' }],
  });
  const { page } = dateline;
  const before = await articles().count();
  await command('article/import-folder');
  const files = page.getByRole('listbox', { name: 'Các tệp đang nhập' });
  await expect(files.getByRole('option')).toHaveCount(3);
  await expect(files.getByRole('option').first()).toContainText('Tệp bị cắt ngang hoặc hỏng.');
  await expect(files.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(files.getByRole('option').nth(1)).toContainText('Đã nhập');
  await expect(files.getByRole('option').nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+Enter');
  await expect(previewOf(page)).toContainText('Đã nhập 2 bài · 1 tệp không đọc được');
  await page.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(page.locator('[data-slot="headline"]')).toHaveText(HEADLINE);
  await expect(articles()).toHaveCount(before + 2);
});

test('five hundred files are looked at as quickly as one, and those that are ready are stored at one press', async () => {
  test.setTimeout(90_000);
  const incoming = Array.from({ length: 10 }, (_, nth) => ({
    name: `tin-${nth}.txt`,
    text: `Khởi công cầu số ${nth} ở Tân Hòa\n\nSáng 3/5, huyện Tân Hòa khởi công cầu dài 1${nth}0 m nối hai bờ sông.\n\nCầu rộng 7 m, hoàn thành cuối năm nay.`,
  }));
  await dateline.show({ incoming, incomingTimes: 50 });
  const { page } = dateline;
  await command('article/import-folder');
  await previewOf(page).waitFor();
  expect(await page.getByRole('option').count()).toBeLessThan(60);
  const started = Date.now();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('option', { name: '1-tin-0.txt' })).toHaveAttribute('aria-selected', 'true');
  expect(Date.now() - started).toBeLessThan(5_000);
  await page.getByRole('button', { name: 'Nhập tất cả bài sẵn sàng (500)' }).click();
  await expect(previewOf(page)).toContainText('Đã nhập 500 bài', { timeout: 60_000 });
});

test('reading very many files shows how far it is, and can be stopped', async () => {
  await dateline.show({ incoming: [NEWS], incomingTimes: 40, readingTakes: 60 });
  const { page } = dateline;
  await command('article/import-folder');
  await expect(previewOf(page).getByRole('progressbar')).toBeVisible();
  await previewOf(page).getByRole('button', { name: 'Dừng lại' }).click();
  await expect(page.getByRole('listbox', { name: 'Các tệp đang nhập' })).toBeVisible();
  await expect(page.getByRole('option').first()).toContainText('trang-tin.txt');
  await page.getByRole('listbox', { name: 'Các tệp đang nhập' }).press('End');
  await expect(page.getByRole('option').last()).toContainText('Việc đã được dừng theo ý bạn.');
});

test('a file dropped while many others are read comes in with them, and stopping loses neither', async () => {
  await dateline.show({ incoming: [NEWS], incomingTimes: 30, readingTakes: 60 });
  const { page } = dateline;
  await command('article/import-folder');
  await expect(previewOf(page).getByRole('progressbar')).toBeVisible();
  await drop('tha-vao.txt', 'text/plain');
  await previewOf(page).getByRole('button', { name: 'Dừng lại' }).click();
  const files = page.getByRole('listbox', { name: 'Các tệp đang nhập' });
  await expect(files.getByRole('option', { name: /trang-tin/u }).first()).toBeVisible();
  await expect(previewOf(page)).toContainText('31 tệp');
  await expect(previewOf(page).getByRole('progressbar')).toHaveCount(0);
});

test('a dropped file is shown first; another kind is refused in words', async () => {
  await dateline.show();
  const { page } = dateline;
  await drop('bai.txt', 'text/plain');
  await expect.poll(() => requests('import/read')).toMatchObject([{ files: [{ name: 'bai.txt' }] }]);
  await expect(previewSlot(page, 'Tít')).toHaveText(['Tít bài']);
  await acceptPreview(page);
  await drop('bai.pdf', 'application/pdf');
  await expect(page.getByText('Dateline chưa nhập được loại tệp này.').first()).toBeVisible();
  await expect(previewOf(page)).toHaveCount(0);
});

test('what cannot come along and old alphabets are told beside the article', async () => {
  const conversions = [
    { charset: 'tcvn3', font: '.VnTime', before: 'TØnh T©n Hßa', after: 'Tỉnh Tân Hòa', doubtful: ['Huyện'] },
  ] as const;
  const notes = [
    { kind: 'comment', text: 'Hỏi lại xã con số này' },
    { kind: 'unread-picture', text: 'so-do.emf' },
  ] as const;
  await dateline.show({ incoming: [{ ...NEWS, conversions: [...conversions], notes: [...notes] }] });
  const { page } = dateline;
  await command('article/import');
  const beside = previewOf(page).getByRole('complementary');
  await expect(beside).toContainText('Chữ TCVN3 (ABC), phông .VnTime');
  await expect(beside).toContainText('TØnh T©n Hßa');
  await expect(beside).toContainText('Tỉnh Tân Hòa');
  await expect(beside).toContainText('Hỏi lại xã con số này');
  await expect(beside).toContainText('1 ảnh không lấy được');
  await expect(previewSlot(page, 'Sa-pô').locator('mark')).toHaveText(['Huyện']);
});

test('a library that can only be read imports nothing', async () => {
  await dateline.show({
    incoming: [NEWS],
    lockedBy: { person: 'lan.anh', machine: 'PC-02', since: '2026-05-22T03:00:00.000Z' as never },
  });
  const { page } = dateline;
  await drop('bai.txt', 'text/plain');
  await expect(previewOf(page).getByRole('button', { name: /^Nhập bài/u })).toBeDisabled();
});
