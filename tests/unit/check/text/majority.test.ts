import { expect, test } from 'vitest';
import { majority } from '#shared/check/text/majority';

test('what is used most wins, and of equals what came first', () => {
  expect(majority(['a', 'b', 'b'])).toBe('b');
  expect(majority(['b', 'a'])).toBe('b');
  expect(majority(['a', 'b', 'b', 'a'])).toBe('a');
});

test('one way alone is no choice', () => {
  expect(majority([])).toBeNull();
  expect(majority(['a', 'a'])).toBeNull();
});
