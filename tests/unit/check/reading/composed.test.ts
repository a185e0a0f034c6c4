import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '#shared/check/reading/composed';

test('composed text is left as it is, offset for offset', () => {
  const { text, original } = compose('Bến Lức');
  expect(text).toBe('Bến Lức');
  expect([0, 3, 7].map(original)).toEqual([0, 3, 7]);
});

test('an offset in composed text leads to the same letter in decomposed text', () => {
  const source = 'Bến Lức'.normalize('NFD');
  const { text, original } = compose(source);
  expect(text).toBe('Bến Lức');
  expect(source.slice(original(4), original(7)).normalize('NFC')).toBe('Lức');
});

test('whatever the text, offsets never run backwards and end at its end', () => {
  const pieces = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ế'.normalize('NFD'), '\u0301', '각')),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const source = parts.join('');
      const { text, original } = compose(source);
      const offsets = Array.from({ length: text.length + 1 }, (_, i) => original(i));
      expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
      expect(offsets.at(-1)).toBe(source.length);
    }),
  );
});
