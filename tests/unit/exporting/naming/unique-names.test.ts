import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniqueNames } from '#shared/exporting/naming/unique-names';

test.each([
  [
    ['tin', 'tin', 'tin'],
    ['tin', 'tin-2', 'tin-3'],
  ],
  [
    ['tin', 'Tin', 'TIN'],
    ['tin', 'Tin-2', 'TIN-3'],
  ],
  [
    ['tin', 'tin', 'tin-2'],
    ['tin', 'tin-3', 'tin-2'],
  ],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [[], []],
])('%j become %j', (stems, names) => {
  expect(uniqueNames(stems)).toEqual(names);
});

test('a name that stands in the folder already is not taken again', () => {
  expect(uniqueNames(['tin', 'tin'], ['Tin', 'tin-2'])).toEqual(['tin-3', 'tin-4']);
});

test('a number makes no name longer than a name may be', () => {
  const long = 'a'.repeat(100);
  const names = uniqueNames(Array.from({ length: 12 }, () => long));
  expect(new Set(names).size).toBe(12);
  expect(Math.max(...names.map(({ length }) => length))).toBe(100);
});

test('names are unique without capitals, begin as their stems do, and the first of each stem keeps it', () => {
  const stem = fc.oneof(
    fc.constantFrom('a', 'A', 'a-2', 'A-2', 'a-3', 'b', 'x'.repeat(99)),
    fc.stringMatching(/^[a-c]{1,2}(?:-[2-4])?$/u),
  );
  fc.assert(
    fc.property(fc.array(stem, { maxLength: 30 }), (stems) => {
      const names = uniqueNames(stems);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(stems.length);
      stems.forEach((wanted, i) => {
        const isFirst = stems.findIndex((each) => each.toLowerCase() === wanted.toLowerCase()) === i;
        if (isFirst) expect(names[i]).toBe(wanted);
        else expect(names[i]?.startsWith(wanted.slice(0, 90))).toBe(true);
      });
      expect(uniqueNames(stems)).toEqual(names);
    }),
  );
});

test('ten thousand articles of one name are told apart at once', () => {
  const names = uniqueNames(Array.from({ length: 10_000 }, () => 'tin'));
  expect(names.at(-1)).toBe('tin-10000');
});
