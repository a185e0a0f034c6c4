/** Restoring against a library that fails or waits: nothing is replaced that was not kept first, and nothing is put on another article. */
import { expect, test } from 'vitest';
import type { Handlers } from '#shared/ipc';
import { openArticle } from '../../../../src/renderer/app/deeds/articles';
import { labelRevision, lookAt, refreshHistory } from '../../../../src/renderer/app/deeds/history';
import { restoreRevision, undoRestore } from '../../../../src/renderer/app/deeds/restoring';
import { kept, titled } from '../history/kept';
import { type TestNewsroom, testNewsroom } from '../support/test-newsroom';

const ENTRY = kept('then', new Date(2026, 4, 22, 10, 41));

/** An article of which one revision was kept, when it was called `Tít cũ`. */
const withRevision = async (overrides: Partial<Handlers> = {}): Promise<TestNewsroom> => {
  const desk: TestNewsroom = testNewsroom({
    'history/list': () => ({ ok: true, revisions: [ENTRY] }),
    'history/read': ({ id }) => {
      const article = desk.library.open(id);
      return article ? { ok: true, article: { ...article, ...titled('Tít cũ') } } : { ok: false, reason: 'missing' };
    },
    ...overrides,
  });
  await openArticle(desk.room, desk.add('Tít mới'));
  await refreshHistory(desk.room);
  await lookAt(desk.room, ENTRY, false);
  return desk;
};

const channels = (desk: TestNewsroom): readonly string[] =>
  desk.calls.map(({ channel }) => channel).filter((channel) => /^(history\/keep|article\/save)$/u.test(channel));

test('what is unsaved is saved, then kept, then replaced, then saved again', async () => {
  const desk = await withRevision();
  desk.type('!');
  await restoreRevision(desk.room, 'all');
  expect(channels(desk)).toEqual(['article/save', 'history/keep', 'article/save']);
  expect(desk.onSheet()).toBe('Tít cũ');
  expect(desk.room.store.get().history.preview).toBeNull();
});

test('a text that could not be saved is not replaced', async () => {
  const desk = await withRevision();
  desk.type('!');
  desk.disk.failing = 'disk-full';
  await restoreRevision(desk.room, 'all');
  expect(desk.onSheet()).toBe('Tít mới!');
  expect(channels(desk)).not.toContain('history/keep');
  expect(desk.toasts.at(-1)).toMatchObject({ tone: 'problem', text: expect.stringContaining('Ổ đĩa đã đầy.') });
});

test('a text that could not be kept is not replaced', async () => {
  const desk = await withRevision({ 'history/keep': () => ({ ok: false, reason: 'locked' }) });
  await restoreRevision(desk.room, 'headline');
  expect(desk.onSheet()).toBe('Tít mới');
  expect(desk.toasts.at(-1)?.text).toMatch(/^Chưa khôi phục, bài đang viết giữ nguyên\./u);
});

test('a restored text that cannot be saved stays on the sheet, in sight of the notice that says so', async () => {
  const desk = await withRevision({
    'history/keep': () => {
      desk.disk.failing = 'disk-full';
      return { ok: true };
    },
  });
  await restoreRevision(desk.room, 'headline');
  expect(desk.onSheet()).toBe('Tít cũ');
  expect(desk.room.store.get().history.preview).toBeNull();
  expect(desk.room.store.get().keeping?.phase.at).toBe('unkept');
});

test('while another article is on its way, nothing is put on it', async () => {
  const desk = await withRevision();
  const other = desk.add('Bài khác');
  const opening = openArticle(desk.room, other);
  await Promise.all([opening, restoreRevision(desk.room, 'all')]);
  expect(desk.onSheet()).toBe('Bài khác');
  expect(desk.stored(other)).toBe('Bài khác');
});

test('the notice takes it back, and says where it is when the article has left the sheet', async () => {
  const desk = await withRevision();
  await restoreRevision(desk.room, 'headline');
  const undo = desk.toasts.at(-1)?.action;
  desk.type(' thêm');
  undo?.run();
  await expect.poll(() => desk.onSheet()).toBe('Tít mới');
  await openArticle(desk.room, desk.add('Bài khác'));
  undo?.run();
  await expect.poll(() => desk.toasts.at(-1)?.text).toContain('không còn trên trang viết');
  expect(desk.onSheet()).toBe('Bài khác');
});

test('where nothing was put back, there is nothing to take back', async () => {
  const desk = await withRevision();
  desk.type('!');
  undoRestore(desk.room);
  expect(desk.onSheet()).toBe('Tít mới!');
});

test('a revision that could not be read puts nothing back', async () => {
  const desk = await withRevision({ 'history/read': () => ({ ok: false, reason: 'damaged' }) });
  await restoreRevision(desk.room, 'all');
  expect(desk.onSheet()).toBe('Tít mới');
  expect(channels(desk)).toEqual([]);
});

test('history of an article that has left the sheet is not shown on the next one', async () => {
  let answer = (): void => {};
  const desk = testNewsroom({
    'history/list': () =>
      new Promise((done) => {
        answer = () => done({ ok: true, revisions: [ENTRY] });
      }),
  });
  await openArticle(desk.room, desk.add('Một'));
  const listing = refreshHistory(desk.room);
  await openArticle(desk.room, desk.add('Hai'));
  answer();
  await listing;
  expect(desk.room.store.get().history.revisions).toBeNull();
});

test('a label that was refused leaves the one that was', async () => {
  const desk = await withRevision({ 'history/label': () => ({ ok: false, reason: 'read-only' }) });
  await expect(labelRevision(desk.room, ENTRY.key, 'Bản chốt')).resolves.toBe(false);
  expect(desk.room.store.get().history.revisions?.[0]?.label).toBeNull();
  expect(desk.toasts.at(-1)?.text).toContain('Chưa đổi được nhãn.');
});
