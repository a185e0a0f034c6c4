import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredBy, foldName, formOf, hasMarks, nameKeyOf, termOf } from '#shared/search/word-form';
import { fold } from '#shared/vietnamese/fold';

test('capitals, decomposition, eth and the place of the tone make no other form', () => {
  expect(formOf('HOÀ')).toBe(formOf('hòa'.normalize('NFD')));
  expect(formOf('Ðông')).toBe(formOf('đông'));
});

test('a term has no accents, and đ is d', () => {
  expect(termOf(formOf('Đước'))).toBe('duoc');
  expect(hasMarks(formOf('đo'))).toBe(true);
  expect(hasMarks(formOf('2024'))).toBe(false);
});

test('names are compared by their words', () => {
  expect(foldName('  LÊ   Hạnh ')).toBe('le hanh');
  expect(foldName('Tin–ảnh: Út')).toBe('tin anh ut');
});

test('two names are one by their words; of a name without any the signs count', () => {
  expect(nameKeyOf('Tin–ảnh:  ÚT')).toBe(nameKeyOf('tin anh út'));
  expect(nameKeyOf('★★')).not.toBe(nameKeyOf('!?'));
});

test('what was typed covers whole letters of the word as it stands', () => {
  expect('Đước'.slice(0, coveredBy('Đước', 'duo'))).toBe('Đướ');
  const decomposed = 'Đước'.normalize('NFD');
  expect(decomposed.slice(0, coveredBy(decomposed, 'duo')).normalize('NFC')).toBe('Đướ');
});

test('a prefix covers a beginning of the word that folds to at least it, and no accent is parted from its letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(8), (word, length) => {
      const folded = fold(word);
      const prefix = folded.slice(0, length);
      const covered = coveredBy(word, prefix);
      expect(covered).toBeLessThanOrEqual(word.length);
      expect(/^\p{M}/u.test(word.slice(covered))).toBe(false);
      if (covered < word.length) expect(fold(word.slice(0, covered)).length).toBeGreaterThanOrEqual(prefix.length);
    }),
  );
});
