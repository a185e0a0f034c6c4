/** The names of an order's files. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEM_MAX } from '#shared/exporting/naming/safe-stem';
import { createNameBook } from '../../../../src/main/exporting/placing/name-book';

test('an article’s files keep one name, and the next one of that name gets a number', () => {
  const book = createNameBook([]);
  expect(book.claim('tin', ['.html', '.pdf'])).toBe('tin');
  expect(book.claim('tin', ['.html', '.pdf'])).toBe('tin-2');
  expect(book.claim('tin', ['.pdf'])).toBe('tin-3');
});

test('what stands in the folder already is not written over, whatever its capitals', () => {
  const book = createNameBook(['TIN.HTML', 'tin-2-photos']);
  expect(book.claim('tin', ['.html', '-photos'])).toBe('tin-3');
  expect(book.claim('tin', ['.pdf'])).toBe('tin-4');
});

test('no two files of an order have the same name, and none is longer than it may be', () => {
  const stem = fc.constantFrom('a', 'b', 'a-2', 'x'.repeat(STEM_MAX));
  const endings = fc.subarray(['.html', '.txt', '-photos'], { minLength: 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(stem, endings), { maxLength: 40 }), (orders) => {
      const book = createNameBook(['a.html', 'b-2.txt']);
      const names = orders.flatMap(([wanted, each]) => {
        const name = book.claim(wanted, each);
        expect(name.length).toBeLessThanOrEqual(STEM_MAX);
        return each.map((ending) => `${name}${ending}`);
      });
      expect(new Set(['a.html', 'b-2.txt', ...names]).size).toBe(names.length + 2);
    }),
  );
});
