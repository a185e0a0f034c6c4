/** Keeping what is written: stored while one types, owned up to when it is not, never written over another's work. */
import { expect, test } from '@playwright/test';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();

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
    if (window.fake) window.fake.disk.slow = 2_500;
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

/** Runs of letters that stand in the last save of one article or the other. */
const LETTERS = 'qwzjfx';

test('of what is typed while a new article is begun, every letter lands in one of the two', async () => {
  await dateline.show();
  const { page } = dateline;
  await headline().click();
  const typed = LETTERS.repeat(5);
  const typing = (async () => {
    for (const letter of typed) await page.keyboard.type(letter);
  })();
  await page.waitForTimeout(60);
  await page.evaluate(() => window.fake?.emit('command', 'article/new'));
  await typing;
  /** The headlines of the last saves, the old article's before the new one's, with the typed letters alone. */
  const landed = async (): Promise<string> => {
    const heads = await page.evaluate(() => {
      const last = new Map<unknown, unknown>();
      for (const { channel, request } of window.fake?.calls ?? [])
        if (channel === 'article/save' && typeof request === 'object' && request !== null && 'id' in request)
          last.set(request.id, 'content' in request ? request.content : null);
      return [...last.values()].map((content) => JSON.stringify(content).split('"lead"')[0]);
    });
    return heads.join('').replace(new RegExp(`"[a-z]+":|[^${LETTERS}]`, 'gu'), '');
  };
  await expect.poll(landed, { timeout: 3_000 }).toBe(typed);
  await expect(page.locator('[data-row]')).toHaveCount(6);
});

test('a recovered article says where its text comes from until that is read', async () => {
  await dateline.show({ recovered: { from: 'previous', savedAt: '2026-05-22T03:54:03Z' as never } });
  const recovered = dateline.page.getByRole('status').filter({ hasText: 'Bài đã được khôi phục.' });
  await expect(recovered).toContainText('22/05/2026');
  await recovered.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(recovered).toBeHidden();
});
