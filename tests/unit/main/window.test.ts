/** When the one window is seen, checked on a window that only notes what is done to it. */
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { JsonStore } from '../../../src/main/json-store';
import { openWindow, type WindowParts } from '../../../src/main/window';
import { DEFAULT_WINDOW_STATE, type WindowState } from '../../../src/main/window-state';

vi.mock('electron', () => ({
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const opened = (state: Partial<WindowState> = {}) => {
  const done: string[] = [];
  let isDestroyed = false;
  const window = {
    on: () => undefined,
    isDestroyed: () => isDestroyed,
    show: () => done.push('show'),
    maximize: () => done.push('maximize'),
    webContents: { isCrashed: () => false },
  };
  const places: Pick<JsonStore<WindowState>, 'get'> = { get: () => ({ ...DEFAULT_WINDOW_STATE, ...state }) };
  // Of a window and its parts, this is all that its opening asks for.
  const desk = openWindow({ window: window as unknown as BrowserWindow, places } as unknown as WindowParts);
  return {
    ...desk,
    done,
    destroy: () => {
      isDestroyed = true;
    },
  };
};

test('the window is seen when its page is drawn and no earlier, and is shown but once', () => {
  const { appear, done } = opened();
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([]);
  appear();
  appear();
  vi.advanceTimersByTime(10_000);
  expect(done).toEqual(['show']);
});

test('a page that never says that it is drawn is shown all the same', () => {
  const { done } = opened();
  vi.advanceTimersByTime(1_500);
  expect(done).toEqual(['show']);
});

test('a window that was left maximised is seen maximised', () => {
  const { appear, done } = opened({ maximized: true });
  appear();
  expect(done).toEqual(['maximize', 'show']);
});

test('a window that has gone meanwhile is left alone', () => {
  const { destroy, done } = opened();
  destroy();
  vi.advanceTimersByTime(1_500);
  expect(done).toEqual([]);
});
