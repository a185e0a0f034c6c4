import { expect, test } from 'vitest';
import { stepOf } from '../../../src/renderer/ui/list-steps';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 3, 4],
  ['ArrowDown', 19, 19],
  ['ArrowUp', 0, 0],
  ['ArrowUp', 7, 6],
  ['PageDown', 15, 19],
  ['PageUp', 4, 0],
  ['Home', 9, 0],
  ['End', 9, 19],
  ['a', 9, null],
])('%s from %i of twenty leads to %s', (key, from, to) => {
  expect(stepOf(key, from, 20)).toBe(to);
});
