import { expect, test } from 'vitest';
import { flawOf, sameSpelling } from '#shared/locking/passphrase';
import { pauseAfter } from '#shared/locking/patience';

test.each([
  ['ngắn quá', 'too-short'],
  ['aaaaaaaaaaaaaaa', 'too-plain'],
  ['ababababababab', 'too-plain'],
  ['đò sang sông', null],
  ['bốn con thuyền', null],
] as const)('of “%s” is said: %s', (typed, flaw) => {
  expect(flawOf(typed)).toBe(flaw);
});

test('a passphrase is the same one however the keyboard composes its letters', () => {
  expect(sameSpelling('thuyền'.normalize('NFD'))).toBe(sameSpelling('thuyền'));
  expect(flawOf('đò sang sô'.normalize('NFD'))).toBe(flawOf('đò sang sô'));
});

test('slips of a finger cost nothing, guessing costs ever more, and a minute at most', () => {
  const pauses = Array.from({ length: 20 }, (_, wrong) => pauseAfter(wrong));
  expect(pauses.slice(0, 4)).toEqual([0, 0, 0, 0]);
  expect(pauses.slice(4, 7)).toEqual([1_000, 2_000, 4_000]);
  expect(Math.max(...pauses)).toBe(60_000);
});
