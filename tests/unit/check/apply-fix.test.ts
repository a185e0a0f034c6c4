import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFix, applyFixes, compatible } from '#shared/check/apply-fix';

test('a fix replaces what was found', () => {
  expect(applyFix('lúa ,mía', { start: 3, end: 5, fix: ', ' })).toBe('lúa, mía');
  expect(applyFix('lúa', { start: 0, end: 3 })).toBe('lúa');
});

test('several go in at once, whatever their order', () => {
  const fixes = [
    { start: 6, end: 8, fix: ' ' },
    { start: 0, end: 1, fix: 'L' },
    { start: 3, end: 4, fix: ', ' },
  ];
  expect(applyFixes('lúa-mía', fixes)).toBe('Lúa, mí ');
});

test('of two that share a character the first alone goes in', () => {
  const fixes = [
    { start: 0, end: 3, fix: 'X' },
    { start: 2, end: 5, fix: 'Y' },
    { start: 5, end: 5, fix: '!' },
    { start: 5, end: 5, fix: '?' },
  ];
  expect(applyFixes('abcde', fixes)).toBe('Xde!');
});

test('what is outside of every fix stays as it was', () => {
  const place = fc.tuple(fc.nat(20), fc.nat(4)).map(([start, length]) => ({ start, end: start + length, fix: '#' }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), (fixes) => {
      const text = 'abcdefghijklmnopqrstuvwxyz';
      const kept = compatible(fixes);
      const untouched = [...text].filter((_, i) => !kept.some(({ start, end }) => start <= i && i < end));
      const fixed = applyFixes(text, fixes);
      expect([...fixed].filter((letter) => letter !== '#')).toEqual(untouched);
      expect([...fixed].filter((letter) => letter === '#')).toHaveLength(kept.length);
    }),
  );
});
