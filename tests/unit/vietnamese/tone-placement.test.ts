import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutTone, withToneLast } from '#shared/vietnamese/tone-placement';

test.each([
  ['hoà', 'hòa'],
  ['uỷ', 'ủy'],
  ['thuý', 'thúy'],
  ['khoẻ', 'khỏe'],
  ['hoàn', 'hòan'],
  ['quý', 'qúy'],
])('%s and %s are one spelling', (a, b) => {
  expect(withToneLast(a)).toBe(withToneLast(b));
  expect(withToneLast(a.normalize('NFD'))).toBe(withToneLast(b));
});

test.each([
  ['hòa', 'hóa'],
  ['mơ', 'mo'],
  ['bến', 'bền'],
  ['bến', 'bén'],
  ['tân', 'tăn'],
])('%s and %s stay two', (a, b) => {
  expect(withToneLast(a)).not.toBe(withToneLast(b));
});

test('a word without a tone keeps its letters', () => {
  expect(withToneLast('đơn').normalize('NFC')).toBe('đơn');
  expect(withoutTone('Ớ').normalize('NFC')).toBe('Ơ');
});

test('a word has as many letters and accents afterwards as before, and the same ones', () => {
  const sorted = (text: string): string => [...text.normalize('NFD')].sort().join('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      expect(sorted(withToneLast(word))).toBe(sorted(word));
      expect(withToneLast(withToneLast(word))).toBe(withToneLast(word));
      expect(withToneLast(word.normalize('NFC'))).toBe(withToneLast(word.normalize('NFD')));
    }),
  );
});
