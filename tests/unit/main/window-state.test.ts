import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DEFAULT_WINDOW_STATE, fitToScreens, windowStateSchema } from '../../../src/main/window-state';

const OFFICE = { x: 0, y: 0, width: 1366, height: 728 };
const BESIDE = { x: 1366, y: 0, width: 1920, height: 1040 };

test('a window comes back where it stood', () => {
  const state = { ...DEFAULT_WINDOW_STATE, x: 1500, y: 40, width: 1200, height: 700 };
  expect(fitToScreens(state, [OFFICE, BESIDE])).toEqual(state);
});

test('a window whose screen was unplugged comes back in the middle', () => {
  const state = { ...DEFAULT_WINDOW_STATE, x: 1500, y: 40 };
  expect(fitToScreens(state, [OFFICE])).toMatchObject({ x: null, y: null });
});

test('a window is never larger than the screen', () => {
  const state = { ...DEFAULT_WINDOW_STATE, width: 3000, height: 2000 };
  expect(fitToScreens(state, [OFFICE])).toMatchObject({ width: 1366, height: 728 });
});

test('one damaged value does not reset the others', () => {
  expect(v.parse(windowStateSchema, { x: 'left', y: 3, width: 900, height: null, maximized: true })).toEqual({
    x: null,
    y: 3,
    width: 900,
    height: 800,
    maximized: true,
  });
});
