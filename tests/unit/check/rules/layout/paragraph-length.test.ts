import { expect, test } from 'vitest';
import { paragraphLength } from '#shared/check/rules/layout/paragraph-length';
import { describeRule } from '../../rule-table';

const words = (count: number): string => Array.from({ length: count }, () => 'lúa').join(' ');

describeRule(paragraphLength, {
  wrong: [151, 152, 200, 500, 1_000].map((count) => [words(count), words(count)]),
  right: [1, 12, 80, 149, 150].map(words),
});

describeRule(paragraphLength, { kind: 'lead', wrong: [], right: [words(200)] });

test('it keeps quiet unless a house asks for it', () => {
  expect(paragraphLength.normal).toBe('off');
});
