import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { helpArea } from '../../../src/main/help-area';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1040 };

test('beside the desk’s window where the screen has room on the right, else on the left', () => {
  expect(helpArea({ x: 0, y: 20, width: 1280, height: 800 }, SCREEN)).toEqual({
    x: 1280,
    y: 20,
    width: 640,
    height: 800,
  });
  expect(helpArea({ x: 640, y: 0, width: 1280, height: 800 }, SCREEN)).toEqual({ x: 0, y: 0, width: 640, height: 800 });
});

test('over the right end of a window that fills the screen', () => {
  expect(helpArea(SCREEN, SCREEN)).toEqual({ x: 1500, y: 0, width: 420, height: 1040 });
});

test('it is always whole on the screen, and wide enough to be read', () => {
  const size = fc.integer({ min: 480, max: 4_000 });
  const place = fc.integer({ min: -2_000, max: 4_000 });
  const area = fc.record({ x: place, y: place, width: size, height: size });
  fc.assert(
    fc.property(area, area, (desk, screen) => {
      const { x, y, width, height } = helpArea(desk, screen);
      expect(width).toBeGreaterThanOrEqual(Math.min(420, screen.width));
      expect(height).toBeLessThanOrEqual(screen.height);
      expect(y).toBeGreaterThanOrEqual(screen.y);
      expect(y + height).toBeLessThanOrEqual(screen.y + screen.height);
      expect(x).toBeGreaterThanOrEqual(screen.x);
    }),
  );
});
