/** The steps of an article's way: where each leads, and what may not be skipped. */
import { expect, test } from 'vitest';
import { STATUSES } from '#shared/article/article';
import { asksWhy, commonSteps, STEPS, stepBetween, stepsFrom, WAYS } from '#shared/desk/steps';

test('every status can be left, and every one but the export can be come to by hand from a draft', () => {
  for (const status of STATUSES) expect(stepsFrom(status)).not.toEqual([]);
  const reached = new Set(['draft']);
  for (const _ of STATUSES)
    for (const step of STEPS) if (WAYS[step].from.some((from) => reached.has(from))) reached.add(WAYS[step].to);
  expect(reached).toEqual(new Set(STATUSES));
});

test('no step leads to where the article is already, and no two from one place to the same', () => {
  for (const from of STATUSES) {
    const targets = stepsFrom(from).map((step) => WAYS[step].to);
    expect(targets).not.toContain(from);
    expect(new Set(targets).size).toBe(targets.length);
  }
});

test('a draft is never exported without having been approved, and what is out goes back only with a reason', () => {
  expect(stepBetween('draft', 'exported')).toBeNull();
  expect(stepBetween('submitted', 'exported')).toBeNull();
  expect(stepsFrom('exported').every(asksWhy)).toBe(true);
});

test('whoever returns an article says why; whoever hands one in need not', () => {
  expect(asksWhy('return')).toBe(true);
  expect(asksWhy('submit')).toBe(false);
});

test('several articles are offered the steps that all of them can take', () => {
  expect(commonSteps(['draft', 'submitted'])).toEqual(['approve', 'spike']);
  expect(commonSteps([])).toEqual([]);
});
