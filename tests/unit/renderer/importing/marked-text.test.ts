import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markDoubtful } from '../../../../src/renderer/features/importing/marked-text';

test('only the whole word is marked', () => {
  expect(markDoubtful('ẤP Bình, ẤPX và ẤP', new Set(['ẤP']))).toEqual([
    { text: 'ẤP', isDoubtful: true },
    { text: ' Bình, ẤPX và ', isDoubtful: false },
    { text: 'ẤP', isDoubtful: true },
  ]);
});

test('nothing of a text is lost by marking', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
      const pieces = markDoubtful(text, new Set(words));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
