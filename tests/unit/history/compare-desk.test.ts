import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES, type Status } from '#shared/article/article';
import { compareContents } from '#shared/history/compare';
import { compareDesk, isAlike } from '#shared/history/compare-desk';
import type { DeskFacts } from '#shared/history/comparison';
import { content } from '../../support/arbitrary';
import { titled } from '../renderer/history/kept';

const tags = fc.uniqueArray(fc.constantFrom('y tế', 'giáo dục', 'giao thông', 'Y Tế', 'lúa'));
const facts: fc.Arbitrary<DeskFacts> = fc.record({ status: fc.constantFrom(...STATUSES), tags });

const state = (status: Status, ...worn: readonly string[]) => ({ ...titled('Tít'), status, tags: worn });

test('a status alone is a difference between two states of one text', () => {
  const comparison = compareContents(state('draft', 'y tế'), state('submitted', 'y tế'));
  expect(comparison.desk).toEqual({ status: { older: 'draft', newer: 'submitted' }, tags: [] });
  expect(isAlike(comparison)).toBe(false);
});

test('a tag alone is one too, told beside those that stayed', () => {
  const { desk } = compareContents(state('draft', 'y tế', 'lúa'), state('draft', 'lúa', 'giáo dục'));
  expect(desk).toEqual({
    status: null,
    tags: [
      { change: 'removed', text: 'y tế' },
      { change: 'same', text: 'lúa' },
      { change: 'added', text: 'giáo dục' },
    ],
  });
});

test('of a state whose status and tags nobody knows nothing is said', () => {
  const comparison = compareContents(titled('Tít'), state('approved', 'y tế'));
  expect(comparison.desk).toEqual({ status: null, tags: [] });
  expect(isAlike(comparison)).toBe(true);
});

test('a state is like itself, and a text that differs is not', () => {
  fc.assert(
    fc.property(content, facts, (text, desk) => {
      expect(isAlike(compareContents({ ...text, ...desk }, { ...text, ...desk }))).toBe(true);
    }),
  );
  expect(isAlike(compareContents(titled('Tít'), titled('Tít khác')))).toBe(false);
});

test('the tags that stayed and went are the older ones, those that stayed and came the newer', () => {
  fc.assert(
    fc.property(facts, facts, (older, newer) => {
      const told = compareDesk(older, newer).tags;
      const without = (gone: 'added' | 'removed') =>
        told.filter(({ change }) => change !== gone).map(({ text }) => text);
      expect(told.length === 0).toBe([...older.tags].sort().join() === [...newer.tags].sort().join());
      if (told.length === 0) return;
      expect(without('added').sort()).toEqual([...older.tags].sort());
      expect(without('removed').sort()).toEqual([...newer.tags].sort());
    }),
  );
});
