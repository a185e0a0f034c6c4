/** Typed words are found in a label whatever their accents, and marked in it as it is written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords, hasWords, markWords } from '../../../../src/renderer/features/palette/mark-words';

const marked = (label: string, typed: string): string =>
  markWords(label, foldedWords(typed))
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('');

test.each([
  ['Nhập bài…', 'nhap', '[Nhập] bài…'],
  ['Đến: Dòng ngày', 'den', '[Đến]: Dòng ngày'],
  ['Đến: Dòng ngày', 'dong ng', 'Đến: [Dòng] [ng]ày'],
  ['Nền: Tối', 'toi', 'Nền: [Tối]'],
  ['Sao lưu…', 'xyz', 'Sao lưu…'],
])('in %s, %s marks %s', (label, typed, expected) => {
  expect(marked(label, typed)).toBe(expected);
});

test('a word is found at the beginning of a word, not in its middle', () => {
  expect(hasWords('Bút danh', foldedWords('danh'))).toBe(true);
  expect(hasWords('Bút danh', foldedWords('anh'))).toBe(false);
});

test('accents typed where the label has others do not matter', () => {
  expect(hasWords('Khôi phục từ bản sao lưu…', foldedWords('KHÓI phúc'))).toBe(true);
});

test('the pieces spell the label letter for letter, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (label, typed) => {
      const pieces = markWords(label, foldedWords(typed));
      expect(pieces.map(({ text }) => text).join('')).toBe(label);
    }),
  );
});
