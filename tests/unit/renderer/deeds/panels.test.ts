/** The panels beside the sheet: of those called for one after the other the last one stays, however long main takes to note that the column is open. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openArticle } from '../../../../src/renderer/app/deeds/articles';
import { showChecks } from '../../../../src/renderer/app/deeds/checking';
import { showHistory } from '../../../../src/renderer/app/deeds/history';
import { showRecord } from '../../../../src/renderer/app/deeds/recording';
import type { Newsroom } from '../../../../src/renderer/app/newsroom';
import { testNewsroom } from '../support/test-newsroom';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Main takes a tenth of a second over every change of a setting. */
const withArticle = async () => {
  const desk = testNewsroom({
    'settings/change': async () => {
      await new Promise((done) => setTimeout(done, 100));
      return desk.room.store.get().settings;
    },
  });
  void openArticle(desk.room, desk.add('A'));
  await vi.advanceTimersByTimeAsync(1_000);
  return desk.room;
};

const call = async (room: Newsroom, ...panels: readonly ((of: Newsroom) => Promise<void>)[]) => {
  for (const panel of panels) void panel(room);
  await vi.advanceTimersByTimeAsync(5_000);
  return room.store.get().panel;
};

test('the record, called for right after another panel, is not covered by it', async () => {
  expect(await call(await withArticle(), showHistory, showRecord)).toBe('record');
  expect(await call(await withArticle(), showChecks, showRecord)).toBe('record');
});

test('the history is called, and its column open, before main has answered', async () => {
  const room = await withArticle();
  void showHistory(room);
  const { panel, history, settings } = room.store.get();
  expect([panel, history.isCalled, settings.sideOpen]).toEqual(['history', true, true]);
});
