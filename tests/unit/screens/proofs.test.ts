/** What proves that a test's screen is reached: a way that ended elsewhere must not pass for it. */
import { expect, test } from 'vitest';
import { ALL_SCREENS } from '../../e2e/support/screens/all-screens';

test('of the pages about new versions each has a proof of its own', () => {
  const proofs = ALL_SCREENS.filter(({ name }) => name.startsWith('updates-')).map(({ shows }) => shows);
  expect(proofs.length).toBeGreaterThan(9);
  expect(new Set(proofs).size).toBe(proofs.length);
});

test('no two screens have one name', () => {
  const names = ALL_SCREENS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
