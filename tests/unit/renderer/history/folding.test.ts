/** Folding: what changed is in sight with a line beside it, long unchanged stretches are not, and no line is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LineComparison } from '#shared/history/comparison';
import { foldSame } from '../../../../src/renderer/features/history/folding';

const line = (change: LineComparison['change']): LineComparison => ({ change, kind: 'text', stretches: [] });
const CHANGES: readonly LineComparison['change'][] = [
  'same',
  'same',
  'same',
  'changed',
  'added',
  'removed',
  'moved',
  'dressed',
];
const anyLine = fc.constantFrom(...CHANGES).map(line);

/** `s` an unchanged line in sight, `X` a changed one, a number the length of a fold. */
const drawn = (pattern: string): string =>
  foldSame([...pattern].map((sign) => line(sign === 'X' ? 'changed' : 'same')))
    .map((passage) => {
      if (passage.is === 'fold') return passage.lines.length;
      return passage.line.change === 'same' ? 's' : 'X';
    })
    .join(' ');

test.each([
  ['ss', 's s'],
  ['sss', '3'],
  ['sXs', 's X s'],
  ['ssssX', '3 s X'],
  ['Xssss', 'X s 3'],
  ['XsssssX', 'X s 3 s X'],
  ['XssssX', 'X s s s s X'],
  ['XX', 'X X'],
  ['', ''],
])('%s', (pattern, wanted) => {
  expect(drawn(pattern)).toBe(wanted);
});

test('every line is there, in order, and no changed one is folded', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 40 }), (lines) => {
      const passages = foldSame(lines);
      expect(passages.flatMap((passage) => (passage.is === 'fold' ? passage.lines : [passage.line]))).toEqual(lines);
      for (const passage of passages)
        if (passage.is === 'fold') expect(passage.lines.every(({ change }) => change === 'same')).toBe(true);
    }),
  );
});
