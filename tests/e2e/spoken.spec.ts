/** What a screen reader is given to say: every piece of news once, in a region that was there before it or in an alert, politely unless text is in danger, and never at every key. */
import { expect, test } from '@playwright/test';
import { FULL_ARTICLE } from './support/screens/full-article';
import { type Way, wayIn, writeIn } from './support/screens/screen';
import { hear, spokenBy } from './support/screens/spoken';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();
const FULL = { articles: 2, own: [FULL_ARTICLE] } as const;
const PAGE =
  'Mở bảy lớp dạy nghề cho lao động nông thôn\n\nHuyện Tân Hòa vừa mở bảy lớp dạy nghề cho hơn hai trăm lao động.\n';

const way = (): Way => wayIn(dateline);
const spoken = () => spokenBy(dateline.page);
const polite = (text: string | RegExp) => ({ how: 'polite', text: expect.stringMatching(text) });

/** The whole of what is said from now on, once it has been quiet for as long as the slowest of it waits. */
const saidBy = async (deed: () => Promise<unknown>): Promise<Awaited<ReturnType<typeof spoken>>> => {
  await hear(dateline.page);
  await deed();
  await dateline.page.waitForTimeout(1_500);
  return spoken();
};

test.beforeEach(() => dateline.show(FULL));

test('saving says nothing by itself, and says that it is done to whoever asks, each time anew', async () => {
  await writeIn(way(), 'lead');
  const writing = await saidBy(async () => {
    await way().type(' Nước lên nhanh.');
    await expect(dateline.page.getByRole('contentinfo')).toContainText('Đã lưu');
  });
  expect(writing).toEqual([]);
  expect(await saidBy(() => dateline.command('article/save'))).toEqual([polite('Đã lưu')]);
  expect(await saidBy(() => dateline.command('article/save'))).toEqual([polite('Đã lưu')]);
});

test('that the text cannot be saved interrupts, once, however long one writes on; that it is saved again is said politely', async () => {
  await writeIn(way(), 'lead');
  await way().fail('disk-full');
  const failing = await saidBy(async () => {
    await way().type(' Chợ họp');
    await dateline.page.locator('main [role="alert"]').waitFor();
    await way().type(' đến trưa.');
  });
  expect(failing).toEqual([{ how: 'assertive', text: expect.stringContaining('đầy') }]);
  const healed = await saidBy(async () => {
    await way().fail(null);
    await way().type(' Rồi tan.');
    await expect(dateline.page.getByRole('contentinfo')).toContainText('Đã lưu');
  });
  expect(healed).toEqual([polite('Đã lưu')]);
});

test('finding says which one of how many, once the word is typed and at every step', async () => {
  const typing = await saidBy(async () => {
    await dateline.command('find/open');
    await dateline.page.locator('search input').first().waitFor();
    await dateline.page.keyboard.type('chợ', { delay: 60 });
  });
  expect(typing).toEqual([polite(/\d+ trên \d+|\d+ chỗ/u)]);
  expect(await saidBy(() => way().press('Enter'))).toEqual([polite(/\d+ trên \d+/u)]);
});

test('the checks say how many findings there are when they are asked for, and not while one writes', async () => {
  expect(await saidBy(() => dateline.command('check/panel'))).toEqual([polite(/\d+ lỗi, \d+ lời nhắc/u)]);
  expect(await saidBy(() => dateline.command('check/next'))).toEqual([polite('Sa-pô'), polite(/1 trên \d+/u)]);
  await way().press('Escape');
  await writeIn(way(), 'lead');
  expect(await saidBy(() => way().type(' Nước lên , chợ vẫn họp họp đông.'))).toEqual([]);
});

test('an export says that it goes on and how it ended', async () => {
  await dateline.show({
    ...FULL,
    exported: [{ ok: false, format: 'pdf', reason: 'disk-full' }],
    exportTakes: 1_500,
  });
  const said = await saidBy(async () => {
    await dateline.command('article/export-options');
    await way().dialog().locator('footer button, button').last().click();
    await way().dialog().locator('[data-state="failed"]').first().waitFor();
  });
  expect(said.at(-1)).toEqual(polite('không xuất được'));
  expect(said.filter(({ how }) => how !== 'polite')).toEqual([]);
});

test('an import says what it came to', async () => {
  await dateline.show({
    incoming: [
      { name: 'lop-day-nghe.txt', text: PAGE },
      { name: 'hong.docx', reason: 'broken-file' },
    ],
  });
  const said = await saidBy(async () => {
    await dateline.command('article/import');
    await way().dialog().getByRole('button', { name: /^Nhập/u }).last().click();
  });
  expect(said.filter(({ how }) => how !== 'polite')).toEqual([]);
  expect(said.at(-1)).toEqual(polite(/1 bài/u));
});

test('news in passing is said politely, a problem in passing interrupts, each once', async () => {
  const trashing = await saidBy(async () => {
    await dateline.page.locator('[data-row]').nth(1).focus();
    await way().press('Delete');
  });
  expect(trashing).toEqual([polite('thùng rác')]);
  await way().fail('disk-full');
  const failing = await saidBy(() => dateline.command('article/new'));
  expect(failing).toEqual([{ how: 'assertive', text: expect.stringContaining('đầy') }]);
});

test('that an article has moved on is said once', async () => {
  expect(await saidBy(() => dateline.command('article/submit'))).toEqual([polite('Chờ duyệt')]);
});
