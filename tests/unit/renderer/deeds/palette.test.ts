/** The palette's questions to main: asked after a pause, answered by the last one alone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Found } from '#shared/search/hit';
import { openPalette, searchAsTyped } from '../../../../src/renderer/app/deeds/palette';
import { testNewsroom } from '../support/test-newsroom';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const found = (total: number): Found => ({ hits: [], total, isComplete: true });

/** A search whose answers come when the test says so. */
const slowSearch = () => {
  const waiting: { readonly text: string; readonly answer: (found: Found) => void }[] = [];
  const { room } = testNewsroom({
    'search/run': ({ text }) => new Promise((answer) => waiting.push({ text, answer })),
  });
  const told: number[] = [];
  const searching = searchAsTyped(
    room,
    ({ total }) => told.push(total),
    () => told.push(-1),
  );
  return { waiting, told, searching };
};

test('letters that follow one another closely are one question', () => {
  const { waiting, searching } = slowSearch();
  for (const text of ['b', 'be', 'ben']) {
    searching.ask(text);
    vi.advanceTimersByTime(30);
  }
  vi.advanceTimersByTime(100);
  expect(waiting.map(({ text }) => text)).toEqual(['ben']);
});

test('an answer to what is no longer asked is not heard', async () => {
  const { waiting, told, searching } = slowSearch();
  searching.ask('ben');
  vi.advanceTimersByTime(100);
  searching.ask('ben luc');
  vi.advanceTimersByTime(100);
  waiting[1]?.answer(found(2));
  waiting[0]?.answer(found(1));
  await vi.runAllTimersAsync();
  expect(told).toEqual([2]);
});

test('an emptied box is answered at once, with nothing', async () => {
  const { waiting, told, searching } = slowSearch();
  searching.ask('ben');
  vi.advanceTimersByTime(100);
  searching.ask('');
  waiting[0]?.answer(found(1));
  await vi.runAllTimersAsync();
  expect(told).toEqual([0]);
});

test('nothing is heard once the palette is gone', async () => {
  const { waiting, told, searching } = slowSearch();
  searching.ask('ben');
  vi.advanceTimersByTime(100);
  searching.stop();
  waiting[0]?.answer(found(1));
  await vi.runAllTimersAsync();
  expect(told).toEqual([]);
});

test('a call that fails is owned up to', async () => {
  const { room } = testNewsroom({ 'search/run': () => Promise.reject(new Error('a bug')) });
  const failed: unknown[] = [];
  searchAsTyped(
    room,
    () => undefined,
    (error) => failed.push(error),
  ).ask('x');
  await vi.runAllTimersAsync();
  expect(failed).toHaveLength(1);
});

test('the keys that open the palette put it away', () => {
  const { room } = testNewsroom();
  openPalette(room);
  expect(room.store.get().dialog?.is).toBe('palette');
  openPalette(room);
  expect(room.store.get().dialog).toBeNull();
});
