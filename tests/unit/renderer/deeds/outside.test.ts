/** An article that another program has written: taken over where all is saved, kept beside what is typed where it is not. */
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { openArticle } from '../../../../src/renderer/app/deeds/articles';
import { flush } from '../../../../src/renderer/app/deeds/leaving';
import { hearOfOutsideChange, seeOtherVersion } from '../../../../src/renderer/app/deeds/outside';
import { troubleOf } from '../../../../src/renderer/app/session/keeping';
import { testNewsroom } from '../support/test-newsroom';

test('a saved article is shown as it is now, and that is said', async () => {
  const { room, add, library, onSheet, toasts } = testNewsroom();
  const id = add('Tít');
  await openArticle(room, id);
  library.rewrite(id, 'Tít khác');
  await hearOfOutsideChange(room, id);
  expect(onSheet()).toBe('Tít khác');
  expect(toasts.map(({ text }) => text)).toEqual(['Bài đã được thay đổi bởi chương trình khác; đã nạp bản mới.']);
});

test('a false alarm changes nothing and says nothing', async () => {
  const { room, add, toasts } = testNewsroom();
  const id = add('Tít');
  await openArticle(room, id);
  const session = room.session();
  await hearOfOutsideChange(room, id);
  expect(room.session()).toBe(session);
  expect(toasts).toEqual([]);
});

test('news of an article that is not on the sheet is not for the sheet', async () => {
  const { room, add, calls } = testNewsroom();
  const id = add('Tít');
  await openArticle(room, id);
  const before = calls.length;
  await hearOfOutsideChange(room, add('Bài khác'));
  expect(calls.length).toBe(before);
});

test('unsaved text stays on the sheet, and it is owned up to that it cannot be saved there', async () => {
  const { room, add, library, type, onSheet, stored } = testNewsroom();
  const id = add('Tít');
  await openArticle(room, id);
  type(' của tôi');
  library.rewrite(id, 'Tít khác');
  await hearOfOutsideChange(room, id);
  expect(onSheet()).toBe('Tít của tôi');
  expect(stored(id)).toBe('Tít khác');
  const { keeping } = room.store.get();
  expect(keeping && troubleOf(keeping)?.reason).toBe('stale');
});

test('typing while the other version is being read keeps what is typed', async () => {
  const newsroom = testNewsroom();
  const { room, add, library, type, onSheet } = newsroom;
  const id = add('Tít');
  await openArticle(room, id);
  library.rewrite(id, 'Tít khác');
  const heard = hearOfOutsideChange(room, id);
  await Promise.resolve();
  type(' của tôi');
  await heard;
  expect(onSheet()).toBe('Tít của tôi');
});

test('looking at the other version keeps ours as an article of its own', async () => {
  const { room, add, library, type, onSheet } = testNewsroom();
  const id = add('Tít');
  await openArticle(room, id);
  type(' của tôi');
  library.rewrite(id, 'Tít khác');
  await hearOfOutsideChange(room, id);
  await seeOtherVersion(room);
  expect(onSheet()).toBe('Tít khác');
  expect(room.session()?.id).toBe(id);
  expect(library.all().map(({ headline }) => headline.map(({ text }) => text).join(''))).toContain('Tít của tôi');
});

test('a file that can no longer be read leaves the text on the sheet', async () => {
  let damaged = false;
  const { room, add, library, onSheet, toasts } = testNewsroom({
    'article/open': ({ id: asked }) => {
      const article = damaged ? undefined : library.open(asked);
      return article ? { ok: true, article, recovered: null } : { ok: false, reason: 'damaged' };
    },
  });
  const id = add('Tít');
  await openArticle(room, id);
  damaged = true;
  await hearOfOutsideChange(room, id);
  expect(onSheet()).toBe('Tít');
  expect(toasts).toMatchObject([{ tone: 'problem' }]);
});

test('of a file that was damaged the later text on the sheet goes back to the disk, and that is said', async () => {
  let earlier: Article | null = null;
  const newsroom = testNewsroom({
    'article/open': ({ id }) => {
      const article = earlier ?? newsroom.library.open(id);
      if (!article) return { ok: false, reason: 'missing' };
      return { ok: true, article, recovered: earlier && { from: 'previous', savedAt: earlier.updatedAt } };
    },
  });
  const { room, add, library, type, onSheet, stored, toasts, calls } = newsroom;
  const id = add('Tít');
  const before = library.open(id) ?? null;
  await openArticle(room, id);
  type(' mới');
  await flush(room);
  earlier = before;
  await hearOfOutsideChange(room, id);
  expect([onSheet(), stored(id)]).toEqual(['Tít mới', 'Tít mới']);
  expect(calls.filter(({ channel }) => channel === 'article/save').map(({ request }) => request)).toMatchObject([
    { revision: before?.revision },
    { revision: before?.revision, content: { headline: [{ text: 'Tít mới' }] } },
  ]);
  expect(toasts.map(({ text }) => text)).toEqual([expect.stringContaining('không mất chữ nào')]);
});

test('an earlier version that another program put there whole is shown as it is', async () => {
  const newsroom = testNewsroom({
    'article/open': ({ id }) => {
      const article = earlier ?? newsroom.library.open(id);
      return article ? { ok: true, article, recovered: null } : { ok: false, reason: 'missing' };
    },
  });
  let earlier: Article | null = null;
  const { room, add, library, type, onSheet } = newsroom;
  const id = add('Tít');
  const before = library.open(id) ?? null;
  await openArticle(room, id);
  type(' mới');
  await flush(room);
  earlier = before;
  await hearOfOutsideChange(room, id);
  expect(onSheet()).toBe('Tít');
});
