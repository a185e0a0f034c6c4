/** Keeping what is written: stored while one types, owned up to when it is not, never written over another's work. */
import { expect, test } from '@playwright/test';
import { buildWindow } from './support/window/build-window';
import { openWindow, type TestWindow } from './support/window/open-window';

let dateline: TestWindow;

test.beforeAll(async () => {
  await buildWindow();
  dateline = await openWindow();
});
test.afterAll(() => dateline.close());
test.afterEach(() => {
  expect(dateline.errors).toEqual([]);
});

const foot = () => dateline.page.getByRole('contentinfo');
const notice = () => dateline.page.getByRole('alert').filter({ hasText: 'Bài vẫn còn' });
const headline = () => dateline.page.locator('[data-slot="headline"]');
const row = (n: number) => dateline.page.locator('[data-row]').nth(n);

const failWith = (reason: 'disk-full' | null) =>
  dateline.page.evaluate((why) => {
    if (window.fake) window.fake.disk.failing = why;
  }, reason);

/** The texts of all saves so far, by article. */
const saves = () =>
  dateline.page.evaluate(() =>
    (window.fake?.calls ?? [])
      .filter((call) => call.channel === 'article/save')
      .map((call) => JSON.stringify(call.request)),
  );

const typeInHeadline = async (text: string): Promise<void> => {
  await headline().click();
  await dateline.page.keyboard.type(text);
};

test('what is typed is stored within a second, while one types on', async () => {
  await dateline.show();
  await headline().click();
  const typing = dateline.page.keyboard.type('abcdefghij'.repeat(3), { delay: 60 });
  await expect.poll(async () => (await saves()).length, { timeout: 1_000 }).toBeGreaterThan(0);
  await typing;
  await expect.poll(async () => (await saves()).at(-1), { timeout: 1_000 }).toContain('abcdefghij'.repeat(3));
  await expect(foot()).toContainText(/Đã lưu \d\d:\d\d:\d\d/u);
});

test('the title carries a dot while something is unsaved', async () => {
  await dateline.show();
  const { page } = dateline;
  await expect(page).toHaveTitle(/^Chủ tịch UBND/u);
  await page.evaluate(() => {
    if (window.fake) window.fake.disk.slow = 600;
  });
  await typeInHeadline(' x');
  await expect(page).toHaveTitle(/^• /u);
  await expect(foot()).toContainText('Đang lưu…');
  await expect(page).toHaveTitle(/^Chủ tịch UBND.*x.* — Dateline$/u);
});

test('a full disk is owned up to, the text stays, and it is stored as soon as there is room', async () => {
  await dateline.show();
  await failWith('disk-full');
  await typeInHeadline(' giữ lại');
  await expect(notice()).toContainText('Ổ đĩa đã đầy.');
  await expect(foot()).toContainText('Chưa lưu — Ổ đĩa đã đầy');
  await expect(headline()).toContainText('giữ lại');
  await failWith(null);
  await notice().getByRole('button', { name: 'Thử lại' }).click();
  await expect(notice()).toBeHidden();
  expect((await saves()).at(-1)).toContain('giữ lại');
});

test('while a text is not stored, going to another article asks first, and staying loses nothing', async () => {
  await dateline.show();
  await failWith('disk-full');
  await typeInHeadline(' của tôi');
  await expect(notice()).toBeVisible();
  await row(1).click();
  const question = dateline.page.getByRole('alertdialog', { name: 'Bài này chưa lưu được' });
  await question.getByRole('button', { name: 'Ở lại bài này' }).last().click();
  await expect(question).toBeHidden();
  await expect(headline()).toContainText('của tôi');
  await row(1).click();
  await question.getByRole('button', { name: 'Lưu bản sao nơi khác…' }).click();
  await expect(headline()).toContainText('Mở bảy lớp dạy nghề');
});

test('a text that is older than the stored one goes on as a new article; the other is not touched', async () => {
  await dateline.show();
  const { page } = dateline;
  const id = await row(0).getAttribute('data-row');
  await page.evaluate((touched) => window.fake?.touch(touched as never), id);
  await typeInHeadline(' bản của tôi');
  const stale = page.getByRole('alert').filter({ hasText: 'Đã có một bản mới hơn' });
  await stale.getByRole('button', { name: 'Giữ thành bài mới' }).click();
  await expect(stale).toBeHidden();
  await expect(page.locator('[data-row]')).toHaveCount(6);
  await expect(headline()).toContainText('bản của tôi');
  await expect(row(0)).toHaveAttribute('aria-current', 'true');
  expect(await row(0).getAttribute('data-row')).not.toBe(id);
});

test('losing the focus stores at once', async () => {
  await dateline.show();
  await typeInHeadline('!');
  await dateline.page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect.poll(async () => (await saves()).length, { timeout: 150 }).toBeGreaterThan(0);
});

test('a window that is to be closed says when everything is stored, and when it is not', async () => {
  await dateline.show();
  const { page } = dateline;
  const answers = () =>
    page.evaluate(() =>
      (window.fake?.calls ?? []).filter((call) => call.channel === 'app/ready-to-close').map((call) => call.request),
    );
  await failWith('disk-full');
  await typeInHeadline('!');
  await page.evaluate(() => window.fake?.emit('close-requested', null));
  await expect.poll(answers).toEqual([{ saved: false }]);
  await failWith(null);
  await page.evaluate(() => window.fake?.emit('close-requested', null));
  await expect.poll(answers).toEqual([{ saved: false }, { saved: true }]);
  expect((await saves()).at(-1)).toContain('!');
});

test('a recovered article says where its text comes from until that is read', async () => {
  await dateline.show({ recovered: { from: 'previous', savedAt: '2026-05-22T03:54:03Z' as never } });
  const recovered = dateline.page.getByRole('status').filter({ hasText: 'Bài đã được khôi phục.' });
  await expect(recovered).toContainText('22/05/2026');
  await recovered.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(recovered).toBeHidden();
});
