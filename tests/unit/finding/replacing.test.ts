/** What comes in the place of a match, in its capitals where that is wished. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepCase } from '#shared/finding/keep-case';
import { replacementOf } from '#shared/finding/replacement';
import { finderOf } from './queries';

const replaceIn = (text: string, pattern: string, replacement: string, regex = true): string => {
  const replace = replacementOf(replacement, regex);
  let [out, reached] = ['', 0];
  for (const match of finderOf(pattern, { regex, caseMatters: true, accentsMatter: true })(text)) {
    out += text.slice(reached, match.start) + replace(match, text.slice(match.start, match.end));
    reached = match.end;
  }
  return out + text.slice(reached);
};

describe('the replacement of a pattern', () => {
  test('may hold what its brackets caught, by number and by name', () => {
    expect(replaceIn('Ngày 08/3/2024', '(\\d+)/(\\d+)/(\\d+)', '$3-$2-$1')).toBe('Ngày 2024-3-08');
    expect(replaceIn('Lê Hạnh', '(?<họ>\\p{L}+) (?<tên>\\p{L}+)', '$<tên> $<họ>')).toBe('Hạnh Lê');
    expect(replaceIn('42 mét', '\\d+', '[$&]')).toBe('[42] mét');
  });

  test('may hold a line break, and the marks themselves', () => {
    expect(replaceIn('một; hai', '; ', ';\\n')).toBe('một;\nhai');
    expect(replaceIn('giá', 'giá', '$$ \\\\n')).toBe('$ \\n');
  });

  test('a bracket that took no part leaves nothing; one that is not there stands for itself', () => {
    expect(replaceIn('b', '(b)(x)?', '<$2$3>')).toBe('<$3>');
  });

  test('says what JavaScript would make of it', () => {
    const mark = fc.constantFrom('$1', '$2', '$12', '$01', '$00', '$0', '$', '$$', '$&', '$<a>', '$<b>', '$<', 'x', '9', ' '); // biome-ignore format: a table of marks
    const replacement = fc.array(mark, { maxLength: 6 }).map((marks) => marks.join(''));
    const pattern = fc.constantFrom(
      'b',
      '(b)',
      '(b)|(c)',
      '(?<a>b)|(?<b>c)',
      'x*',
      '(?:)',
      '(a)(b)(c)(d)(e)(f)(g)(h)(i)(k)(l)(m)?',
    );
    fc.assert(
      fc.property(
        pattern,
        replacement,
        fc.constantFrom('abc', 'bcb', 'abcdefghiklm', 'abcdefghikl', ''),
        (find, put, text) => {
          expect(replaceIn(text, find, put)).toBe(text.replace(new RegExp(find, 'gu'), put));
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('the replacement of plain words is put in as it is', () => {
  expect(replaceIn('ủy ban', 'ủy', '$& $1 \\n', false)).toBe('$& $1 \\n ban');
});

describe('in the capitals of what was there', () => {
  test.each([
    ['ỦY BAN', 'hội đồng', 'HỘI ĐỒNG'],
    ['Ủy ban', 'hội đồng', 'Hội đồng'],
    ['ủy ban', 'Hội đồng', 'hội đồng'],
    ['Bến Lức', 'tân an', 'Tân An'],
    ['bến lức', 'Tân An', 'tân An'],
    ['Đ', 'đông', 'Đông'],
    ['2024', 'Năm nay', 'Năm nay'],
    ['“Ủy ban”', '“hội đồng”', '“Hội đồng”'],
    ['Ủy ban', '', ''],
    ['ủy ban nhân dân', 'UBND', 'UBND'],
    ['phường', 'TP Tân An', 'TP Tân An'],
    ['điện thoại', 'iPhone', 'iPhone'],
    ['Điện thoại', 'iPhone', 'iPhone'],
    ['UBND', 'ủy ban nhân dân', 'ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân', 'Hội đồng nhân dân'],
    ['XÃ', 'phường', 'PHƯỜNG'],
    ['ẤP', 'khu phố', 'KHU PHỐ'],
  ])('%s gives way to %s as %s', (was, fresh, kept) => {
    expect(keepCase(was, fresh)).toBe(kept);
  });

  test('words in their own place stay as they are', () => {
    fc.assert(
      fc.property(fc.constantFrom('Bến Lức', 'ủy ban', 'ỦY BAN', 'Ủy ban nhân dân', 'Đ', '12', ''), (words) => {
        expect(keepCase(words, words)).toBe(words);
      }),
    );
  });
});
