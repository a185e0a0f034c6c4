/** Focus mode: on for the article on the sheet, off for whoever asks for a column; and where one was, told to main as articles change. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openArticle, openDesk } from '../../../../src/renderer/app/deeds/articles';
import { toggleFocus } from '../../../../src/renderer/app/deeds/focus';
import { callSearch } from '../../../../src/renderer/app/deeds/searching';
import { isFocused } from '../../../../src/renderer/app/screen';
import { testNewsroom } from '../support/test-newsroom';

beforeEach(() => {
  vi.useFakeTimers();
  // Nothing has the keys.
  vi.stubGlobal('document', { activeElement: null });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(100);

const withArticle = async () => {
  const desk = testNewsroom();
  const id = desk.add('A');
  await openDesk(desk.room);
  const focused = (): boolean => isFocused(desk.room.store.get());
  return { ...desk, id, focused };
};

test('without an article there is nothing to see alone', () => {
  const { room } = testNewsroom();
  toggleFocus(room);
  expect(room.store.get().focus).toBe(false);
});

test('asked for twice it is off again, and each time it is said', async () => {
  const { room, focused } = await withArticle();
  toggleFocus(room);
  expect([focused(), room.store.get().said]).toEqual([true, 'Chế độ tập trung. Nhấn Esc để thoát.']);
  toggleFocus(room);
  expect([focused(), room.store.get().said]).toEqual([false, 'Đã thoát chế độ tập trung.']);
});

test('it stays from one article to the next, and a search for others ends it', async () => {
  const desk = await withArticle();
  const other = desk.add('B');
  toggleFocus(desk.room);
  void openArticle(desk.room, other);
  await settle();
  expect([desk.focused(), desk.onSheet()]).toEqual([true, 'B']);
  await callSearch(desk.room);
  expect(desk.focused()).toBe(false);
});

test('where one was is told to main before the other article is on the sheet, and found again', async () => {
  const desk = await withArticle();
  const other = desk.add('B');
  const place = { caret: { path: [2], offset: 7 }, top: null };
  const editor = desk.room.session()?.handle.current;
  if (editor) editor.where = () => place;
  void openArticle(desk.room, other);
  await settle();
  expect(desk.calls.filter(({ channel }) => channel === 'place/keep')).toEqual([
    { channel: 'place/keep', request: { id: desk.id, place } },
  ]);
  void openArticle(desk.room, desk.id);
  await settle();
  expect(desk.room.session()?.place).toEqual(place);
});
