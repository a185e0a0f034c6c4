/** Work on the whole library: one at a time, with the latest text in it, told in passing where its page is closed. */
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import type { Replies } from '#shared/ipc';
import type { Verification } from '#shared/library/jobs';
import { openArticle } from '../../../../src/renderer/app/deeds/articles';
import { flush } from '../../../../src/renderer/app/deeds/leaving';
import {
  backUp,
  openLibrary,
  restoreBackup,
  sayBackupFailed,
  stopWork,
  verifyLibrary,
} from '../../../../src/renderer/app/deeds/library';
import { testNewsroom } from '../support/test-newsroom';

const BACKED_UP: Replies['backup/run'] = {
  ok: true,
  path: '/media/usb/a.zip',
  articles: 2,
  photos: 1,
  bytes: 5_000,
  damaged: [],
};

const SOUND: Verification = {
  ok: true,
  isSound: true,
  articles: 1,
  recoverable: [],
  repaired: [],
  damaged: [],
  inBoth: [],
  photos: 0,
  damagedPhotos: [],
  missingPhotos: [],
  damagedRevisions: [],
  newsroom: [],
  unreadableLayouts: [],
};

test('a backup holds what was typed a moment before', async () => {
  const { room, add, type, stored } = testNewsroom({
    'backup/run': () => {
      expect(stored(id)).toBe('Tít mới');
      return BACKED_UP;
    },
  });
  const id = add('Tít');
  await openArticle(room, id);
  type(' mới');
  await backUp(room);
  expect(room.store.get().jobs.outcomes.backup?.reply).toEqual(BACKED_UP);
});

test('its end is told in passing, and leads to the page', async () => {
  const { room, toasts } = testNewsroom({ 'backup/run': () => BACKED_UP });
  await backUp(room);
  expect(toasts.map(({ text }) => text)).toEqual(['Đã sao lưu 2 bài và 1 ảnh (5 kB), đọc lại khớp từng tệp.']);
  toasts[0]?.action?.run();
  expect(room.store.get().dialog?.is).toBe('library');
});

test('what the page shows is not told twice', async () => {
  const { room, toasts } = testNewsroom({ 'backup/run': () => BACKED_UP });
  openLibrary(room);
  await backUp(room);
  expect(toasts).toEqual([]);
});

test('calling off the choice of a file is told nowhere', async () => {
  const { room, toasts } = testNewsroom({ 'backup/run': () => ({ ok: false, reason: 'cancelled' }) });
  await backUp(room);
  expect(toasts).toEqual([]);
});

test('a failure is told as a problem', async () => {
  const { room, toasts } = testNewsroom({ 'library/verify': () => ({ ok: false, reason: 'io-error' }) });
  await verifyLibrary(room, false);
  expect(toasts).toMatchObject([{ tone: 'problem' }]);
});

test('a second task does not begin while one is under way', async () => {
  let answer: (reply: Replies['backup/run']) => void = () => {};
  const { room, calls } = testNewsroom({
    'backup/run': () =>
      new Promise((done) => {
        answer = done;
      }),
  });
  const first = backUp(room);
  await verifyLibrary(room, false);
  expect(calls.map(({ channel }) => channel)).toEqual(['backup/run']);
  await stopWork(room);
  expect(calls.at(-1)).toEqual({ channel: 'job/cancel', request: { job: 'backup' } });
  answer(BACKED_UP);
  await first;
  expect(room.store.get().jobs.asked).toBeNull();
});

test('a call that is never answered frees the buttons, and is not swallowed', async () => {
  const { room } = testNewsroom({ 'backup/run': () => Promise.reject(new Error('a bug')) });
  await expect(backUp(room)).rejects.toThrow('a bug');
  expect(room.store.get().jobs.asked).toBeNull();
});

test('the article on the sheet is the restored one, where the backup had a newer', async () => {
  const { room, add, library, onSheet } = testNewsroom({
    'backup/restore': () => {
      library.rewrite(id, 'Tít từ bản sao lưu');
      return {
        ok: true,
        added: 0,
        updated: 1,
        kept: 0,
        photos: 0,
        layouts: { added: [], kept: [], unreadable: [] },
        refused: [],
      };
    },
  });
  const id = add('Tít');
  await openArticle(room, id);
  await restoreBackup(room);
  expect(onSheet()).toBe('Tít từ bản sao lưu');
});

test('a backup of the day that could not be made is told with the reason, and leads to where that can be changed', () => {
  const { room, toasts } = testNewsroom();
  sayBackupFailed(room, 'disk-full');
  expect(toasts).toMatchObject([{ tone: 'problem', text: expect.stringContaining('Ổ đĩa đã đầy.') }]);
  toasts[0]?.action?.run();
  expect(room.store.get().dialog?.is).toBe('library');
});

test('where the folder of the backups is gone, it is named', () => {
  const { room, toasts } = testNewsroom();
  const settings = { ...room.store.get().settings, backupFolder: '/media/usb' };
  room.store.send({ is: 'settings', settings });
  sayBackupFailed(room, 'missing');
  expect(toasts[0]?.text).toContain('Không thấy thư mục /media/usb.');
});

test('of an article on the sheet whose file had to be mended the later text is stored again', async () => {
  let earlier: Article | undefined;
  const newsroom = testNewsroom({
    'article/open': ({ id }) => {
      const article = earlier ?? newsroom.library.open(id);
      return article ? { ok: true, article, recovered: null } : { ok: false, reason: 'missing' };
    },
    'library/verify': () => ({ ...SOUND, repaired: [{ id, from: 'previous', setAside: 'article.damaged.json' }] }),
  });
  const { room, add, library, type, onSheet, stored, calls } = newsroom;
  const id = add('Tít');
  const before = library.open(id);
  await openArticle(room, id);
  type(' mới');
  await flush(room);
  earlier = before;
  await verifyLibrary(room, true);
  expect([onSheet(), stored(id)]).toEqual(['Tít mới', 'Tít mới']);
  expect(calls.filter(({ channel }) => channel === 'article/save')).toHaveLength(2);
});
