import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, plain, sliceInline, textOf, tidy, trimInline } from '#shared/article/inline';
import { inline } from '../../support/arbitrary';

describe('inline text', () => {
  test('slices add up to the whole, marks kept', () => {
    fc.assert(
      fc.property(inline, fc.nat(40), (text, at) => {
        expect(tidy([...sliceInline(text, 0, at), ...sliceInline(text, at)])).toEqual(text);
      }),
    );
  });

  test('lines hold every character but the breaks and blank lines', () => {
    fc.assert(
      fc.property(inline, (text) => {
        const joined = linesOf(text).map(textOf).join('');
        expect(joined.replace(/\s/gu, '')).toBe(textOf(text).replace(/\s/gu, ''));
      }),
    );
  });

  test('trimming takes white space off the ends alone', () => {
    expect(trimInline([{ text: '  Bến ' }, { text: ' Lức \n', bold: true }])).toEqual([
      { text: 'Bến ' },
      { text: ' Lức', bold: true },
    ]);
  });

  test('neighbours with equal marks become one run', () => {
    expect(tidy([{ text: 'a' }, { text: '' }, { text: 'b' }, { text: 'c', bold: true }])).toEqual([
      { text: 'ab' },
      { text: 'c', bold: true },
    ]);
  });

  test('no text is no run', () => {
    expect(plain('')).toEqual([]);
  });
});
