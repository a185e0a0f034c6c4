/** The library in the window: backups and other long work, the lock, what was recovered, changes from outside, the trash. */
import { expect, test } from '@playwright/test';
import type { Verification } from '#shared/library/jobs';
import { shareWindow } from './support/window/share-window';

const dateline = shareWindow();

const { command } = dateline;
const library = () => dateline.page.getByRole('dialog', { name: 'Thư viện' });
const section = (name: string) => library().getByRole('region', { name, exact: true });
const headline = () => dateline.page.locator('[data-slot="headline"]');
const requests = (channel: string) =>
  dateline.page.evaluate(
    (name) => (window.fake?.calls ?? []).filter((call) => call.channel === name).map((call) => call.request),
    channel,
  );

const SOUND: Verification = {
  ok: true,
  isSound: true,
  articles: 5,
  recoverable: [],
  repaired: [],
  damaged: [],
  inBoth: [],
  photos: 2,
  damagedPhotos: [],
  missingPhotos: [],
  damagedRevisions: [],
  newsroom: [],
  unreadableLayouts: [],
};

test.describe('long work', () => {
  test('a backup shows how far it is, where it lies in the end, and holds what was typed a moment before', async () => {
    await dateline.show({ jobs: { takes: 1_000 } });
    const { page } = dateline;
    await headline().click();
    await page.keyboard.type('Z');
    await command('library/backup');
    await expect(section('Sao lưu').getByRole('progressbar')).toBeVisible();
    await expect(section('Sao lưu')).toContainText(/Đang sao lưu \d+\/1\.200|Đang sao lưu \d\.\d+\/1\.200/u);
    await expect(section('Sao lưu')).toContainText('Đã sao lưu 1.204 bài và 350 ảnh (812 MB)');
    await expect(section('Sao lưu')).toContainText('/media/usb/Dateline 2026-05-22.zip');
    const order = await page.evaluate(() => window.fake?.calls.map((call) => call.channel) ?? []);
    expect(order.indexOf('article/save')).toBeLessThan(order.indexOf('backup/run'));
    expect(order).toContain('article/save');
  });

  test('work that is stopped says so, and that nothing has changed', async () => {
    await dateline.show({ jobs: { takes: 20_000 } });
    await command('library/backup');
    await library().getByRole('button', { name: 'Dừng' }).click();
    await expect(section('Sao lưu')).toContainText('Việc đã được dừng theo ý bạn. Thư viện không thay đổi.', {
      timeout: 5_000,
    });
    expect(await requests('job/cancel')).toEqual([{ job: 'backup' }]);
  });

  test('it goes on when the page is closed, is told in the foot, and says in passing what it came to', async () => {
    await dateline.show({ jobs: { takes: 3_000 } });
    const { page } = dateline;
    await command('library/backup');
    await page.keyboard.press('Escape');
    await expect(library()).toBeHidden();
    const foot = page.getByRole('contentinfo').getByRole('button', { name: /^Đang sao lưu/u });
    await expect(foot).toBeVisible();
    await foot.click();
    await expect(section('Sao lưu').getByRole('progressbar')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Đã sao lưu 1.204 bài và 350 ảnh (812 MB)').first()).toBeVisible();
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await expect(section('Sao lưu')).toContainText('Dateline 2026-05-22.zip');
  });

  test('while one runs the others wait, and say why', async () => {
    await dateline.show({ jobs: { takes: 1_500 } });
    await command('library/backup');
    const check = library().getByRole('button', { name: 'Kiểm tra thư viện' });
    await expect(check).toHaveAttribute('aria-disabled', 'true');
    await expect(check).toHaveAttribute('title', 'Chờ việc đang làm xong đã.');
    await check.click({ force: true });
    await expect(check).toHaveAttribute('aria-disabled', 'false');
    expect(await requests('library/verify')).toEqual([]);
  });

  test('calling off the choice of a file says nothing', async () => {
    await dateline.show({ jobs: { backup: { ok: false, reason: 'cancelled' } } });
    await command('library/backup');
    await expect.poll(() => requests('backup/run')).toHaveLength(1);
    await expect(library().getByRole('button', { name: 'Sao lưu ngay…' })).toHaveAttribute('aria-disabled', 'false');
    await expect(section('Sao lưu')).not.toContainText('dừng');
  });

  test('a failure says what happened, what is safe, what to do', async () => {
    await dateline.show({ jobs: { restore: { ok: false, reason: 'damaged-backup' } } });
    await command('library/restore');
    await expect(section('Sao lưu')).toContainText(
      'Bản sao lưu này bị hỏng: nội dung không còn đúng như lúc ghi. Bài đang có không bị ghi đè. Hãy chép lại tệp',
    );
  });

  test('a restoring shows what came and what stayed, and a newer version of the article on the sheet', async () => {
    await dateline.show();
    const { page } = dateline;
    await headline().click();
    await page.evaluate(() => {
      const opened = window.fake?.calls.find((call) => call.channel === 'article/open')?.request;
      if (typeof opened === 'object' && opened !== null && 'id' in opened)
        window.fake?.rewrite(opened.id as never, 'Bản mới hơn');
    });
    await command('library/restore');
    await expect(section('Sao lưu')).toContainText('Đã thêm 12 bài, cập nhật 3 bài, giữ nguyên 1.189 bài đang có');
    await expect(headline()).toContainText('Bản mới hơn');
  });

  test('a check names what it found, and mends it only when told to', async () => {
    await dateline.show();
    const first = await dateline.page.evaluate(
      () => window.fake?.calls.find((c) => c.channel === 'article/open')?.request,
    );
    const id = (first as { id: never }).id;
    await dateline.show({
      jobs: {
        verify: { ...SOUND, isSound: false, recoverable: [id] },
        repair: { ...SOUND, repaired: [{ id, from: 'previous', setAside: null }] },
      },
    });
    await command('library/manage');
    await section('Kiểm tra').getByRole('button', { name: 'Kiểm tra thư viện' }).click();
    await expect(section('Kiểm tra').getByRole('listitem')).toHaveText(/Chủ tịch UBND huyện Tân Hòa/u);
    expect(await requests('library/verify')).toEqual([{ repair: false }]);
    await section('Kiểm tra').getByRole('button', { name: 'Lấy lại 1 bài từ bản lưu trước' }).click();
    await expect(section('Kiểm tra')).toContainText('Đã lấy lại 1 bài; tệp hỏng được giữ riêng, không xóa:');
    await expect(section('Kiểm tra').getByRole('button', { name: /^Lấy lại/u })).toBeHidden();
    expect(await requests('library/verify')).toEqual([{ repair: false }, { repair: true }]);
  });

  test('unused photos are counted before any is removed', async () => {
    await dateline.show();
    await command('library/manage');
    await section('Ảnh thừa').getByRole('button', { name: 'Đếm ảnh thừa' }).click();
    await expect(section('Ảnh thừa')).toContainText('12 ảnh thừa (34 MB); 5 ảnh (12,3 MB) đã thừa đủ 30 ngày.');
    expect(await requests('photos/clean-up')).toEqual([]);
    await section('Ảnh thừa').getByRole('button', { name: 'Dọn 5 ảnh' }).click();
    await expect(section('Ảnh thừa')).toContainText('Đã dọn 5 ảnh, thêm 12,3 MB chỗ trống.');
  });

  test('the search index is told of in the foot only when it takes a while, and keeps nobody waiting', async () => {
    await dateline.show();
    const { page } = dateline;
    const tell = (done: number, isRunning: boolean) =>
      page.evaluate(
        (progress) => window.fake?.emit('job-progress', { job: 'search-index', total: 10_000, ...progress }),
        { done, isRunning },
      );
    const word = page.getByRole('contentinfo').getByText('Đang lập chỉ mục tìm kiếm 3.200/10.000');
    await tell(3_200, true);
    await expect(word).toBeHidden();
    await expect(word).toBeVisible();
    await tell(10_000, false);
    await expect(word).toBeHidden();
  });
});

test.describe('settings of the library', () => {
  test('a daily backup is turned on by choosing a folder, and off again', async () => {
    await dateline.show();
    await command('library/manage');
    const daily = section('Sao lưu hằng ngày');
    await daily.getByRole('button', { name: 'Chọn thư mục…' }).click();
    await expect(daily).toContainText('/media/o-cung/Sao lưu');
    await daily.getByRole('combobox', { name: 'Giữ lại' }).selectOption({ label: '30 bản gần nhất' });
    await daily.getByRole('button', { name: 'Tắt' }).click();
    await expect(daily).toContainText('Chưa bật.');
    expect(await requests('settings/change')).toEqual(
      expect.arrayContaining([{ backupsKept: 30 }, { backupFolder: null }]),
    );
  });

  test('a name typed just before the page is closed is remembered', async () => {
    await dateline.show();
    await command('library/manage');
    await library().getByRole('textbox', { name: 'Người viết' }).fill('  Minh Thư ');
    await dateline.page.keyboard.press('Escape');
    await expect.poll(() => requests('settings/change')).toContainEqual({ person: 'Minh Thư' });
  });

  test('the days of the trash are chosen, and told in the trash', async () => {
    await dateline.show();
    await command('library/manage');
    await section('Thùng rác').getByRole('combobox', { name: 'Giữ bài đã xóa' }).selectOption({ label: '60 ngày' });
    await dateline.page.keyboard.press('Escape');
    await command('view/trash');
    await expect(dateline.page.getByText('Bài nằm ở đây 60 ngày rồi bị xóa hẳn.')).toBeVisible();
  });

  test('everything on the page is reached by Tab, in its order', async () => {
    await dateline.show();
    await command('library/manage');
    const { page } = dateline;
    await expect(library()).toBeVisible();
    const reached: string[] = [];
    for (let i = 0; i < 9; i += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(reached.slice(0, 7)).toEqual([
      'Mở thư mục',
      'Chuyển thư viện…',
      'Sao lưu ngay…',
      'Khôi phục từ bản sao lưu…',
      'Chọn thư mục…',
      'Khóa thư viện…',
      'Kiểm tra thư viện',
    ]);
  });
});

test.describe('a library that somebody else is writing in', () => {
  const LOCKED = { lockedBy: { person: 'Lê Hạnh', machine: 'PHONG-TIN-2', since: '2026-05-22T01:15:00Z' } };

  test('is read only: who, where, since when, and what to do', async () => {
    await dateline.show(LOCKED);
    const notice = dateline.page.getByRole('status').filter({ hasText: 'Chỉ đọc.' });
    await expect(notice).toContainText('Lê Hạnh đang viết trong thư viện này trên máy PHONG-TIN-2');
    await expect(notice).toContainText('Muốn viết, hãy đóng Dateline ở máy kia');
  });

  test('takes no letter in any slot, by typing, pasting or command', async () => {
    await dateline.show(LOCKED);
    const { page } = dateline;
    const sheet = page.locator('.sheet');
    const before = await sheet.textContent();
    const slots = ['dateline', 'headline', 'lead', 'byline'].map((slot) => `[data-slot="${slot}"]`);
    for (const place of [...slots, '.paragraph']) {
      await sheet.locator(place).first().click();
      await page.keyboard.type('Z');
    }
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'dán vào');
      const at = document.querySelector('.sheet .paragraph');
      at?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    for (const name of ['format/bold', 'format/quote', 'edit/undo', 'insert/photo'] as const) await command(name);
    expect(await sheet.textContent()).toBe(before);
    expect(await requests('article/save')).toEqual([]);
    await expect(sheet).toHaveAttribute('aria-readonly', 'true');
  });

  test('may become so while somebody writes: from then on no letter is taken', async () => {
    await dateline.show();
    const { page } = dateline;
    await headline().click();
    await page.evaluate((holder) => {
      if (window.fake) window.fake.disk.failing = 'locked';
      window.fake?.emit('library-locked', holder);
    }, LOCKED.lockedBy);
    await expect(page.getByText('Chỉ đọc.')).toBeVisible();
    await page.keyboard.type('Z');
    await expect(headline()).not.toContainText('Z');
    expect(await requests('article/save')).toEqual([]);
  });

  test('says of text that could not be saved any more where it is and what to do', async () => {
    await dateline.show();
    const { page } = dateline;
    await headline().click();
    await page.keyboard.type('Z');
    await page.evaluate((holder) => {
      if (window.fake) window.fake.disk.failing = 'locked';
      window.fake?.emit('library-locked', holder);
    }, LOCKED.lockedBy);
    const notice = page.getByRole('alert').filter({ hasText: 'Một Dateline khác đang ghi vào thư viện này' });
    await expect(notice).toContainText('Hãy lưu một bản sao ở nơi khác.');
    await notice.getByRole('button', { name: 'Lưu bản sao nơi khác…' }).click();
    await expect.poll(async () => JSON.stringify(await requests('article/save-copy-elsewhere'))).toContain('Z');
  });

  test('still lets text be selected and copied', async () => {
    await dateline.show(LOCKED);
    await headline().click({ clickCount: 3 });
    const selected = await dateline.page.evaluate(() => document.getSelection()?.toString() ?? '');
    expect(selected).toContain('Chủ tịch UBND huyện Tân Hòa');
  });

  test('refuses in words what would write', async () => {
    await dateline.show(LOCKED);
    const { page } = dateline;
    await command('article/new');
    await expect(page.getByText('Một Dateline khác đang ghi vào thư viện này').first()).toBeVisible();
    // Asked for again it is no other news.
    await command('article/new');
    await command('article/trash');
    await expect(page.locator('[data-passing]')).toHaveCount(1);
    expect(await requests('article/create')).toEqual([]);
    const row = page.locator('[data-row]').nth(1);
    await row.focus();
    await page.keyboard.press('Delete');
    await expect(page.getByText('Bài vẫn ở chỗ cũ').first()).toBeVisible();
    await expect(row).toBeFocused();
    expect(await requests('article/trash')).toEqual([]);
    await expect(page.getByRole('banner').getByRole('button', { name: 'Nhập bài…' })).toBeDisabled();
    await command('library/manage');
    const restore = library().getByRole('button', { name: 'Khôi phục từ bản sao lưu…' });
    await expect(restore).toHaveAttribute('title', 'Chỉ đọc: Lê Hạnh đang viết trong thư viện này.');
    await library().getByRole('button', { name: 'Sao lưu ngay…' }).click();
    await expect(section('Sao lưu')).toContainText('Đã sao lưu');
  });
});

test('what was recovered when the library was opened is told once, with the articles a click away', async () => {
  await dateline.show({ recoveredAtStart: 2 });
  const { page } = dateline;
  const notice = page.getByRole('status').filter({ hasText: '2 bài được lấy lại khi mở thư viện.' });
  const [, second] = await notice.getByRole('button').allTextContents();
  await notice.getByRole('button').nth(1).click();
  if (second !== 'Chưa có tít') await expect(headline()).toContainText(second ?? '');
  await notice.getByRole('button', { name: 'Đã rõ' }).click();
  await expect(notice).toBeHidden();
});

test('an article that came from its history says from when', async () => {
  await dateline.show({ recovered: { from: 'history', savedAt: '2026-05-22T03:54:03.000Z' as never } });
  await expect(dateline.page.getByText('lấy lại bản gần nhất trong lịch sử, lúc 22/05/2026')).toBeVisible();
});

test.describe('an article changed by another program', () => {
  const change = (text: string) =>
    dateline.page.evaluate((words) => {
      const opened = window.fake?.calls.find((call) => call.channel === 'article/open')?.request;
      if (typeof opened !== 'object' || opened === null || !('id' in opened)) return;
      window.fake?.rewrite(opened.id as never, words);
      window.fake?.emit('article-changed-outside', { id: opened.id as never });
    }, text);

  test('is taken over quietly where nothing is unsaved', async () => {
    await dateline.show();
    await headline().click();
    await change('Tít do chương trình khác ghi');
    await expect(headline()).toHaveText('Tít do chương trình khác ghi');
    await expect(dateline.page.getByText('đã nạp bản mới').first()).toBeVisible();
  });

  test('is kept beside what is being typed, and both can be seen', async () => {
    await dateline.show();
    const { page } = dateline;
    await headline().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' của tôi');
    await change('Tít của người khác');
    const notice = page.getByRole('alert').filter({ hasText: 'Đã có một bản mới hơn của bài này.' });
    await expect(notice).toContainText('chưa ghi đè lên bản kia');
    await expect(headline()).toContainText('của tôi');
    await notice.getByRole('button', { name: 'Xem bản kia' }).click();
    await expect(headline()).toHaveText('Tít của người khác');
    const kept = await page.evaluate(() =>
      JSON.stringify(window.fake?.calls.filter((c) => c.channel === 'article/save')),
    );
    expect(kept).toContain('của tôi');
  });

  test('nothing is said where it was another article', async () => {
    await dateline.show();
    const before = await headline().textContent();
    await dateline.page.evaluate(() =>
      window.fake?.emit('article-changed-outside', { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ' as never }),
    );
    expect(await headline().textContent()).toBe(before);
    await expect(dateline.page.getByText('đã nạp bản mới')).toBeHidden();
  });
});

test.describe('the trash', () => {
  const deleteButton = () => dateline.page.getByRole('button', { name: /^Xóa hẳn: “Chủ tịch/u });
  const throwAway = async (): Promise<void> => {
    await dateline.show();
    await command('article/trash');
    await expect(headline()).not.toContainText('Chủ tịch');
    await command('view/trash');
  };

  test('says how long it keeps an article', async () => {
    await throwAway();
    await expect(dateline.page.getByText('còn 30 ngày')).toBeVisible();
    await expect(dateline.page.getByText('Bài nằm ở đây 30 ngày rồi bị xóa hẳn.')).toBeVisible();
  });

  test('deletes for good only when asked once more, by headline', async () => {
    await throwAway();
    const { page } = dateline;
    const question = page.getByRole('dialog', { name: /^Xóa hẳn “Chủ tịch UBND/u });
    await deleteButton().click();
    await expect(question).toContainText('không hoàn tác được');
    await question.getByRole('button', { name: 'Giữ lại' }).click();
    expect(await requests('trash/delete')).toEqual([]);
    await deleteButton().click();
    await question.getByRole('button', { name: 'Xóa hẳn' }).click();
    await expect(page.getByText('Thùng rác trống.')).toBeVisible();
    expect(await requests('trash/delete')).toHaveLength(1);
    await expect(page.getByRole('button', { name: 'Về bàn tin' })).toBeFocused();
  });

  test('Enter on the question keeps the article', async () => {
    await throwAway();
    await deleteButton().focus();
    await dateline.page.keyboard.press('Enter');
    await expect(dateline.page.getByRole('button', { name: 'Giữ lại' })).toBeFocused();
    await dateline.page.keyboard.press('Enter');
    await expect(deleteButton()).toBeFocused();
    expect(await requests('trash/delete')).toEqual([]);
  });
});
