import { expect, test } from 'vitest';
import { straightPairs } from '#shared/check/text/straight-quotes';

test('marks take turns within a line', () => {
  expect(straightPairs('"a" "b"')).toEqual([
    { open: 0, close: 2 },
    { open: 4, close: 6 },
  ]);
});

test('an odd number of them pairs with nobody, in its own line alone', () => {
  expect(straightPairs('24" rộng\n"ấp"')).toEqual([{ open: 9, close: 12 }]);
});
