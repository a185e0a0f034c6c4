import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printByline, readByline, separatesNames } from '#shared/article/byline';
import { PORTAL } from '#shared/layout/portal';

const SEPARATOR = PORTAL.byline.separator;

test.each([
  ['Thu Hà', [{ name: 'Thu Hà', role: null }]],
  [
    'Thu Hà - Minh Tú',
    [
      { name: 'Thu Hà', role: null },
      { name: 'Minh Tú', role: null },
    ],
  ],
  ['Thu Hà, Minh Tú; An', ['Thu Hà', 'Minh Tú', 'An'].map((name) => ({ name, role: null }))],
  ['Bài và ảnh: Thu Hà', [{ name: 'Thu Hà', role: 'Bài và ảnh' }]],
  ['T.SỸ', [{ name: 'T.SỸ', role: null }]],
  ['Nguyễn-Lê', [{ name: 'Nguyễn-Lê', role: null }]],
  ['', []],
])('%s', (line, authors) => {
  expect(readByline(line)).toEqual(authors);
});

test('a separator that is still being typed stays in the name', () => {
  expect(readByline('Thu Hà –')).toEqual([{ name: 'Thu Hà –', role: null }]);
});

test('what is printed is read back as it was', () => {
  const word = fc.constantFrom('Thu', 'Hà', '-', '–', ',', ';', ':', 'Bài:', 'ảnh');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const once = readByline(words.join(' '));
      expect(readByline(printByline(once, SEPARATOR))).toEqual(once);
    }),
  );
});

test('a separator that would melt names together is known', () => {
  expect(separatesNames(' – ')).toBe(true);
  expect(separatesNames(' ')).toBe(false);
});
