/** How fast the sheet scrolls under what is dragged to its edge. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speedAt } from '../../../../src/renderer/editor/blocks/edge-scroll';

const SHEET = { top: 100, bottom: 700 };

test('away from both edges nothing scrolls', () => {
  expect([speedAt(164, SHEET), speedAt(400, SHEET), speedAt(636, SHEET)]).toEqual([0, 0, 0]);
});

test('towards an edge it goes faster, up at the upper and down at the lower one, and beyond it no faster than at it', () => {
  expect([speedAt(160, SHEET), speedAt(130, SHEET), speedAt(100, SHEET), speedAt(0, SHEET)]).toEqual([
    -2, -11, -20, -20,
  ]);
  expect([speedAt(640, SHEET), speedAt(670, SHEET), speedAt(700, SHEET), speedAt(900, SHEET)]).toEqual([2, 11, 20, 20]);
});

test('it is whole pixels, of which there is at least one where it scrolls at all', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 800, noNaN: true }), (y) => {
      const speed = speedAt(y, SHEET);
      expect(Number.isInteger(speed)).toBe(true);
      expect(speed === 0).toBe(y >= 164 && y <= 636);
    }),
  );
});
