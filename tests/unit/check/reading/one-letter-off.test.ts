import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneLetterOff } from '#shared/check/reading/one-letter-off';

test.each([
  ['tấn', 'tấm', true],
  ['tấn', 'tân', true],
  ['tấn', 'tấng', true],
  ['tấn', 'tn', true],
  ['aab', 'aaab', true],
  ['tấn', 'tấn', false],
  ['tấn', 'tầm', false],
  ['', 'ab', false],
  ['ab', 'ba', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(isOneLetterOff(one, other)).toBe(expected);
});

test('it makes no difference which of the two comes first', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(fc.property(word, word, (one, other) => isOneLetterOff(one, other) === isOneLetterOff(other, one)));
});

test('leaving one letter out is one letter off', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(word, fc.nat(), (whole, n) => {
      const at = n % whole.length;
      return isOneLetterOff(whole, whole.slice(0, at) + whole.slice(at + 1));
    }),
  );
});
