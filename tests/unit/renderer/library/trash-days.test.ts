/** The trash counts days, one that has begun as one, and never below none. */
import { expect, test } from 'vitest';
import { toInstant } from '#shared/article/identity';
import { withValue } from '../../../../src/renderer/features/library/number-choice';
import { daysLeft } from '../../../../src/renderer/features/trash/days-left';

const trashedAt = toInstant(new Date('2026-05-01T08:00:00Z'));
const left = (now: string, days = 30): number => daysLeft(trashedAt, new Date(now), days);

test('an article that was just thrown away is kept for the whole time', () => {
  expect(left('2026-05-01T08:00:00Z')).toBe(30);
});

test('a day that has begun counts until it is over', () => {
  expect(left('2026-05-02T07:59:59Z')).toBe(30);
  expect(left('2026-05-19T08:00:00Z')).toBe(12);
});

test('on the last day one is left, and none from its end on', () => {
  expect(left('2026-05-31T07:00:00Z')).toBe(1);
  expect(left('2026-05-31T08:00:00Z')).toBe(0);
  expect(left('2027-01-01T00:00:00Z')).toBe(0);
});

test('a number set elsewhere is offered among the usual ones, in its place', () => {
  expect(withValue([7, 14, 30], 20)).toEqual([7, 14, 20, 30]);
  expect(withValue([7, 14, 30], 14)).toEqual([7, 14, 30]);
});
