/** Looking back: the timeline, a revision held against the text of now, putting it back whole or in part, labels, and what cannot be read. */
import { expect, test } from '@playwright/test';
import type { Channel } from '#shared/channels';
import type { LibraryFailure } from '#shared/failures';
import { undoSaid } from './support/said';
import type { Scenario } from './support/window/fake-bridge';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();

const { command } = dateline;
const calls = (...channels: readonly Channel[]) =>
  dateline.page.evaluate(
    (wanted) => (window.fake?.calls ?? []).filter(({ channel }) => wanted.includes(channel)),
    channels,
  );
const failWith = (reason: LibraryFailure | null) =>
  dateline.page.evaluate((why) => {
    if (window.fake) window.fake.disk.failing = why;
  }, reason);

const headline = () => dateline.page.locator('[data-slot="headline"]');
const lead = () => dateline.page.locator('[data-slot="lead"]');
const entry = (time: string) => dateline.page.locator('[data-revision]').filter({ hasText: time });
const preview = () => dateline.page.getByRole('region', { name: /^Xem lại bản/u });
const slot = (name: string) => preview().getByRole('region', { name, exact: true });
const restoreAll = () => preview().getByRole('button', { name: 'Khôi phục cả bài' });
const restorePart = (name: string) => preview().getByRole('button', { name: `Khôi phục phần này: ${name}` });
const sheetText = () =>
  dateline.page.getByRole('textbox', { name: /bài/iu, includeHidden: true }).first().textContent();

const open = async (scenario: Scenario = {}, size?: readonly [number, number]): Promise<void> => {
  await dateline.show(scenario, size);
  await headline().waitFor();
  await command('view/history');
};

const lookAt = async (time: string): Promise<void> => {
  await entry(time).click();
  await expect(preview().getByRole('heading', { name: `Bản ${time}` })).toBeVisible();
};

const NOW = 'Chủ tịch UBND huyện Tân Hòa kiểm tra tiến độ';
const THEN = 'Chủ tịch UBND huyện Tân Hòa xem xét tiến độ';

test('the timeline has a heading a day, newest first, and says why each revision was kept', async () => {
  await open();
  const { page } = dateline;
  const timeline = page.getByRole('list', { name: 'Các bản đã giữ' });
  await expect(timeline.getByRole('heading').first()).toHaveText('Hôm nay');
  await expect(timeline.getByRole('heading').nth(1)).toHaveText('Hôm qua');
  await expect(timeline.getByRole('heading').nth(2)).toHaveText(/^(Thứ \p{L}+|Chủ Nhật), \d\d\/\d\d/u);
  await expect(entry('10:54')).toContainText('Lê Thu Ngân · +4 −4 chữ');
  await expect(entry('10:41')).toContainText('Bản gửi duyệt lần đầu');
  await expect(entry('16:20')).toContainText('Nhập từ trang tin · Trần Minh Khôi');
  await expect(entry('08:05')).toContainText('Cứu lại từ đĩa');
});

test('all of it by keyboard: to the timeline, into a revision, leafing through, and back', async () => {
  await open();
  const { page } = dateline;
  await expect(entry('10:54')).toBeFocused();
  await page.keyboard.press('End');
  await expect(entry('08:05')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(preview()).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(preview()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview()).toBeHidden();
  await expect(entry('10:41')).toBeFocused();
  await page.keyboard.press('Space');
  await entry('10:41').focus();
  await page.keyboard.press('ArrowDown');
  await expect(preview().getByRole('heading', { name: 'Bản 09:58' })).toBeVisible();
  await expect(entry('09:58')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview()).toBeHidden();
});

/** The list of revisions is asked for, and comes when it is let go. */
const holdList = () =>
  dateline.page.evaluate(() => {
    const { call } = window.dateline;
    const held = new Promise<unknown>((resolve) => window.addEventListener('let-go', resolve));
    Object.assign(window.dateline, {
      call: async (...[channel, ...message]: Parameters<typeof call>) => {
        if (channel === 'history/list') await held;
        return call(channel, ...message);
      },
    });
  });
const letGo = () => dateline.page.evaluate(() => void window.dispatchEvent(new Event('let-go')));

test('the history stays where it was called for, and gets the keys, though its list takes a while', async () => {
  await dateline.show();
  const { page } = dateline;
  await headline().waitFor();
  await holdList();
  await command('view/record');
  const tab = page.getByRole('tab', { name: 'Hồ sơ' });
  await expect(page.getByRole('tabpanel', { name: 'Hồ sơ' }).locator(':focus')).toHaveCount(1);
  // What had the keys goes with the record: they come back to the tab that they had come by.
  await tab.focus();
  await page.keyboard.press('Tab');
  await command('view/history');
  await expect(tab).toBeFocused();
  await letGo();
  await expect(entry('10:54')).toBeFocused();
  await page.getByRole('tab', { name: 'Lịch sử' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Xuất' })).toBeVisible();
});

test('words that came and went are told apart by element, sign and spoken word, not by colour alone', async () => {
  await open();
  await lookAt('10:41');
  await expect(slot('Tít').getByRole('deletion')).toHaveText('Bớt: xem xét');
  await expect(slot('Tít').getByRole('insertion')).toHaveText('Thêm: kiểm tra');
  await expect(preview().getByRole('status')).toHaveText('Từ bản này đến nay: thêm 4, bớt 4 chữ.');
  await expect(slot('Bút danh')).toContainText('không đổi');
  await lookAt('09:58');
  await expect(slot('Thân bài')).toContainText('Dời chỗ');
});

test('a long stretch without a change is folded, and unfolds', async () => {
  await open();
  await lookAt('10:41');
  const fold = slot('Thân bài').getByRole('button', { name: '… 3 đoạn không đổi' });
  await expect(slot('Thân bài')).not.toContainText('Tuyến kênh dài 7,2 km');
  await fold.click();
  await expect(slot('Thân bài')).toContainText('Tuyến kênh dài 7,2 km');
  await slot('Thân bài').getByRole('button', { name: 'Gập 3 đoạn không đổi' }).click();
  await expect(slot('Thân bài')).not.toContainText('Tuyến kênh dài 7,2 km');
});

test('a revision is held against the one before it; the first of all against nothing', async () => {
  await open();
  await lookAt('16:20');
  await preview().getByRole('radio', { name: 'So với bản trước đó' }).check();
  await expect(preview().getByRole('status')).toHaveText('Từ bản trước đến bản này: thêm 70 chữ.');
  await expect(slot('Sa-pô').getByRole('insertion')).toContainText('Sáng 22/5');
  await entry('08:05').click();
  await expect(preview().getByRole('status')).toHaveText('Bản đầu tiên được giữ: thêm 18 chữ.');
});

test('a status and tags that differ are told beside the text, and stay when it is put back', async () => {
  await open();
  await lookAt('16:20');
  const beside = slot('Ngoài phần chữ');
  await expect(beside.getByRole('deletion').filter({ hasText: 'tin nguội' })).toHaveText('Bớt: tin nguội');
  await expect(beside).toContainText('trạng thái và thẻ giữ nguyên');
  await lookAt('10:54');
  await expect(beside).toBeHidden();
  await expect(preview().getByRole('status')).toHaveText('Bản này giống hệt bản hiện tại.');
});

test('a revision whose status alone changed is not called the same as the article', async () => {
  await open();
  await lookAt('10:54');
  await expect(preview().getByRole('status')).toHaveText('Bản này giống hệt bản hiện tại.');
  await dateline.page.evaluate(async () => {
    const id = document.querySelector('[data-row][aria-current="true"]')?.getAttribute('data-row');
    const { changed } = await window.dateline.call('article/change', {
      ids: [id as never],
      onSheet: null,
      change: { status: 'approved' },
    });
    window.fake?.emit('library-changed', { put: changed, removed: [], damaged: [] });
  });
  await expect(slot('Ngoài phần chữ').getByRole('insertion')).toHaveText('Thêm: Đã duyệt');
  await expect(preview().getByRole('status')).toHaveText('Không có chữ nào thêm hay bớt.');
  await expect(restoreAll()).toBeDisabled();
});

test('what was typed a moment ago is part of the comparison', async () => {
  await open();
  await headline().click();
  await dateline.page.keyboard.press('End');
  await dateline.page.keyboard.type(' vàng');
  await entry('10:41').click();
  await expect(slot('Tít').getByRole('insertion').last()).toContainText('vàng');
});

test('a whole revision comes back on the sheet, is saved at once, and one Ctrl+Z takes it back', async () => {
  await open();
  const { page } = dateline;
  const before = await sheetText();
  await lookAt('16:20');
  await restoreAll().click();
  await expect(preview()).toBeHidden();
  await expect(headline()).toContainText(THEN);
  await expect(page.getByText('Đã khôi phục bản 16:20 hôm qua')).toBeVisible();
  await expect
    .poll(async () => (await calls('history/keep', 'article/save')).map(({ channel }) => channel))
    .toEqual(['history/keep', 'article/save']);
  await expect(entry('Trước khi khôi phục')).toHaveCount(1);
  expect(await sheetText()).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect(headline()).toContainText(NOW);
  expect(await sheetText()).toBe(before);
  await page.keyboard.press('Control+y');
  await expect(headline()).toContainText(THEN);
});

test('one part comes back alone; the rest stays, and Ctrl+Z over the preview takes back that part and nothing typed', async () => {
  await open();
  const { page } = dateline;
  await lead().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Viết thêm.');
  await lookAt('10:41');
  await restorePart('Tít').click();
  await expect(page.getByText('Đã khôi phục tít của bản 10:41')).toBeVisible();
  await expect(slot('Tít')).toContainText('không đổi');
  await expect(restorePart('Tít')).toBeHidden();
  await expect(restorePart('Sa-pô')).toBeVisible();
  await expect(preview()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(slot('Tít').getByRole('insertion')).toHaveText('Thêm: kiểm tra');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expect(headline()).toContainText(NOW);
  await expect(lead()).toContainText('Viết thêm.');
});

test('the notice takes a restored part back even after somebody has written on, and keeps what was written', async () => {
  await open();
  const { page } = dateline;
  await lookAt('10:41');
  await restorePart('Tít').click();
  await expect(slot('Tít')).toContainText('không đổi');
  await page.keyboard.press('Escape');
  await lead().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Viết tiếp.');
  await undoSaid(page).click();
  await expect(headline()).toContainText(NOW);
  await expect(lead()).toContainText('Viết tiếp.');
  await expect.poll(async () => JSON.stringify((await calls('article/save')).at(-1))).toContain('Viết tiếp.');
});

test('a text that cannot be kept first is not replaced, and the reason is said', async () => {
  await open();
  await lookAt('10:41');
  await failWith('disk-full');
  await restoreAll().click();
  await expect(
    dateline.page.getByText('Chưa khôi phục, bài đang viết giữ nguyên. Ổ đĩa đã đầy.').first(),
  ).toBeVisible();
  await expect(preview()).toBeVisible();
  await dateline.page.keyboard.press('Escape');
  await expect(headline()).toContainText(NOW);
  expect(await calls('article/save')).toEqual([]);
});

test('a revision like the present text has nothing to put back', async () => {
  await open();
  await lookAt('10:54');
  await expect(preview().getByRole('status')).toHaveText('Bản này giống hệt bản hiện tại.');
  await expect(restoreAll()).toBeDisabled();
});

test('a label is written in its place, left by Escape, kept through a full disk, and taken away', async () => {
  await open();
  const { page } = dateline;
  await lookAt('09:58');
  await preview().getByRole('button', { name: 'Đặt nhãn…' }).click();
  const field = page.getByRole('textbox', { name: 'Nhãn của bản này' });
  await expect(field).toBeFocused();
  await field.fill('Bỏ đi');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(preview()).toBeVisible();
  await preview().getByRole('button', { name: 'Đặt nhãn…' }).click();
  await field.fill(`Bản chốt trước giờ in${' '.repeat(200)}`);
  await failWith('disk-full');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chưa đổi được nhãn. Ổ đĩa đã đầy.').first()).toBeVisible();
  await expect(field).toHaveValue(/^Bản chốt trước giờ in/u);
  await failWith(null);
  await page.keyboard.press('Enter');
  await expect(entry('09:58')).toContainText('Bản chốt trước giờ in');
  await expect(preview().getByRole('button', { name: 'Sửa nhãn…' })).toBeFocused();
  await preview().getByRole('button', { name: 'Bỏ nhãn' }).click();
  await expect(entry('09:58')).not.toContainText('Bản chốt');
  expect((await calls('history/label')).map(({ request }) => request)).toMatchObject([
    { label: 'Bản chốt trước giờ in' },
    { label: 'Bản chốt trước giờ in' },
    { label: null },
  ]);
});

test('a damaged revision says so and that the others are untouched; they open', async () => {
  await open({ damagedRevisions: ['10:41'] });
  await lookAt('10:41');
  await expect(preview().getByRole('alert')).toContainText('Bản này chưa đọc được. Tệp của bản này bị hỏng.');
  await expect(restoreAll()).toBeDisabled();
  await lookAt('10:54');
  await expect(preview().getByRole('status')).toHaveText('Bản này giống hệt bản hiện tại.');
  await preview().getByRole('radio', { name: 'So với bản trước đó' }).check();
  await expect(preview().getByRole('alert')).toContainText('Bản trước đó chưa đọc được.');
});

test('an article that another program has written meanwhile is compared again, under the same revision', async () => {
  await open();
  const { page } = dateline;
  await lookAt('10:41');
  await preview().focus();
  await page.evaluate(() => {
    const id = document.querySelector('[data-row][aria-current="true"]')?.getAttribute('data-row');
    window.fake?.touch(id as never);
    window.fake?.emit('article-changed-outside', { id: id as never });
  });
  await expect(page.getByText('Bài đã được thay đổi bởi chương trình khác').first()).toBeVisible();
  await expect(preview()).toBeFocused();
  await restorePart('Tít').click();
  await expect(slot('Tít')).toContainText('không đổi');
  await page.keyboard.press('Escape');
  await expect(headline()).toContainText(THEN);
});

test('a history that cannot be read is owned up to, and read when it can be', async () => {
  await dateline.show();
  await failWith('library-missing');
  await command('view/history');
  const trouble = dateline.page.getByRole('alert').filter({ hasText: 'Chưa đọc được lịch sử của bài này.' });
  await expect(trouble).toContainText('Bài đang viết không bị ảnh hưởng.');
  await failWith(null);
  await trouble.getByRole('button', { name: 'Thử lại' }).click();
  await expect(entry('10:54')).toBeVisible();
  await expect(trouble).toBeHidden();
});

test('in a library that another holds, revisions are looked at but neither put back nor labelled', async () => {
  const lockedBy = { machine: 'MAY-TRUC-2', person: 'Trần Minh Khôi', since: '2026-05-22T03:54:03Z' };
  await open({ lockedBy });
  await lookAt('10:41');
  await expect(preview()).toContainText('Thư viện đang do Trần Minh Khôi mở để ghi trên máy MAY-TRUC-2');
  for (const button of [restoreAll(), restorePart('Tít'), preview().getByRole('button', { name: 'Sửa nhãn…' })]) {
    await expect(button).toBeDisabled();
    await expect(button).toHaveAttribute('title', /chỉ xem được/u);
  }
});

test('an article without a history says when revisions are kept', async () => {
  await open({ noHistory: true });
  await expect(dateline.page.getByRole('tabpanel', { name: 'Lịch sử' })).toContainText('Chưa có bản nào được giữ.');
});

test('a command about the text puts the preview away first; another tab does too', async () => {
  await open();
  const { page } = dateline;
  await lookAt('10:41');
  await command('go/lead');
  await expect(preview()).toBeHidden();
  await page.keyboard.press('End');
  await page.keyboard.type(' Nối thêm.');
  await expect(lead()).toContainText('Nối thêm.');
  await lookAt('10:41');
  await page.getByRole('tab', { name: 'Bố cục' }).click();
  await expect(preview()).toBeHidden();
});

test('the list grows by itself after a save, once typing pauses', async () => {
  await open();
  await expect(entry('10:54')).toBeVisible();
  await headline().click();
  const before = (await calls('history/list')).length;
  await dateline.page.keyboard.type('x');
  await expect.poll(async () => (await calls('history/list')).length, { timeout: 4_000 }).toBe(before + 1);
});

test('in a narrow window the drawer makes way for the revision, which takes the keys', async () => {
  await open({}, [1024, 576]);
  await entry('10:41').click();
  await expect(preview()).toBeFocused();
  await expect(dateline.page.getByRole('complementary')).toBeHidden();
  expect(await dateline.page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
  await dateline.page.keyboard.press('Escape');
  await expect(dateline.page.getByRole('textbox', { name: /bài/iu }).first()).toBeFocused();
});
