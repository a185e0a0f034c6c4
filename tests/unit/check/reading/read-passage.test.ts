import { expect, test } from 'vitest';
import { formAfter, formBefore, inOneRow, lastWordBefore } from '#shared/check/reading/neighbours';
import { phraseTree } from '#shared/check/reading/phrase-tree';
import { readPassage } from '#shared/check/reading/read-passage';
import { sentencesOf } from '#shared/check/reading/sentences';
import { passageOf } from '../rule-table';

const read = (text: string) => readPassage(passageOf(text));

test('words are small in form, whole in offsets and know what stands before them', () => {
  const { words } = read('“Bến Lức”, 2024');
  expect(words.map(({ form, gap, start, end }) => [form, gap, start, end])).toEqual([
    ['bến', '“', 1, 4],
    ['lức', ' ', 5, 8],
    ['2024', '”, ', 11, 15],
  ]);
});

test('a letter that grows when made small does not shift the words after it', () => {
  expect(read('İA Bến').words.map(({ text }) => text)).toEqual(['İA', 'Bến']);
  expect(read('İA Bến').words[1]?.form).toBe('bến');
});

test('a row of words ends at a sign and at a line’s end', () => {
  const { words } = read('xa gần, trong ngoài\nlàng');
  expect(inOneRow(words, 0, 2)).toBe(true);
  expect(inOneRow(words, 1, 2)).toBe(false);
  expect(inOneRow(words, 3, 2)).toBe(false);
  expect([formBefore(words, 1), formBefore(words, 2), formBefore(words, 0)]).toEqual(['xa', '', '']);
  expect([formAfter(words, 3), formAfter(words, 4), formAfter(words, 9)]).toEqual(['ngoài', '', '']);
});

test('the last word before an offset is found by halves', () => {
  const { words } = read('xa gần trong');
  expect([0, 1, 2, 5, 6, 99].map((offset) => lastWordBefore(words, offset))).toEqual([-1, -1, 0, 0, 1, 2]);
});

test('phrases that begin alike are all found, shorter ones first', () => {
  const tree = phraseTree<string>(
    [
      [['chia', 'sẽ'], 'two'],
      [['chia', 'sẽ', 'với'], 'three'],
      [['chia', 'sẽ'], 'again'],
    ],
    (word) => word.form,
  );
  const { words } = read('Chia sẽ với bà con');
  expect(tree.from(words, 0)).toEqual([
    { values: ['two', 'again'], length: 2 },
    { values: ['three'], length: 3 },
  ]);
  expect(tree.from(words, 1)).toEqual([]);
});

test('sentences in a row are the text', () => {
  const text = 'Nước lên. Giá 9.087 đồng; dân lo!\nMai “tạnh.” Thôi…';
  const parts = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  expect(parts.join('')).toBe(text);
  expect(parts.map((part) => part.trim())).toEqual([
    'Nước lên.',
    'Giá 9.087 đồng;',
    'dân lo!',
    '',
    'Mai “tạnh.',
    '” Thôi…',
  ]);
});
