/** The card beside the words, while what is found changes. */
import { expect, test } from 'vitest';
import { type Card, checksAfter, NO_CHECKS } from '../../../../src/renderer/features/checks/checks';
import { finding } from './found';

const card = (given: Partial<Card> = {}): Card => ({
  entry: finding('xã xã', { start: 9 }),
  now: 2,
  count: 5,
  turned: null,
  hasKeys: true,
  ...given,
});

const shown = checksAfter(NO_CHECKS, { is: 'shown', card: card() });

test('the card follows its finding where the words move within their passage', () => {
  const moved = finding('xã xã', { start: 12 });
  expect(checksAfter(shown, { is: 'found', entries: [finding('ấp ấp'), moved] }).card?.entry).toBe(moved);
});

test('of two that are alike it stays with the nearer one', () => {
  const [near, far] = [finding('xã xã', { start: 10 }), finding('xã xã', { start: 60 })];
  expect(checksAfter(shown, { is: 'found', entries: [far, near] }).card?.entry).toBe(near);
});

test('the card goes with its finding, also where another passage has the same', () => {
  const elsewhere = finding('xã xã', { key: 'first', slot: 'body', start: 9 });
  expect(checksAfter(shown, { is: 'found', entries: [elsewhere] }).card).toBeNull();
});

test('the panel that was called for takes the keys once', () => {
  const called = checksAfter(NO_CHECKS, { is: 'called' });
  expect(called.isCalled).toBe(true);
  expect(checksAfter(called, { is: 'came' }).isCalled).toBe(false);
});
