/** The order of the desk and the way through it. */

import { expect, test } from 'vitest';
import { type ArticleId, readArticleId, toInstant } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import { inDeskOrder, neighbour, successor, withSummary } from '../../../src/renderer/features/desk/desk-order';

const idOf = (letter: string): ArticleId => {
  const id = readArticleId(`01HZZZZZZZZZZZZZZZZZZZZZZ${letter}`);
  if (id === null) throw new Error(letter);
  return id;
};

const summary = (letter: string, minute: number, revision = 1): Summary => ({
  id: idOf(letter),
  headline: letter,
  status: 'draft',
  byline: [],
  words: 1,
  revision,
  createdAt: toInstant(new Date(Date.UTC(2026, 4, 22))),
  updatedAt: toInstant(new Date(Date.UTC(2026, 4, 22, 0, minute))),
});

const DESK = inDeskOrder([summary('A', 1), summary('B', 3), summary('C', 2)]);

test('the article worked on last stands first', () => {
  expect(DESK.map((s) => s.headline)).toEqual(['B', 'C', 'A']);
});

test('articles of the same moment keep one order, the younger first', () => {
  expect(inDeskOrder([summary('A', 1), summary('B', 1)])).toEqual(inDeskOrder([summary('B', 1), summary('A', 1)]));
});

test('one travels row by row and stops at both ends', () => {
  expect([neighbour(DESK, idOf('B'), 1), neighbour(DESK, idOf('B'), -1)]).toEqual([idOf('C'), null]);
  expect(neighbour(DESK, idOf('A'), 1)).toBeNull();
  expect(neighbour(DESK, null, 1)).toBeNull();
});

test('an article that leaves the desk is followed by the next, or at the end by the one before', () => {
  expect([successor(DESK, idOf('B')), successor(DESK, idOf('A'))]).toEqual([idOf('C'), idOf('C')]);
  expect(successor([summary('A', 1)], idOf('A'))).toBeNull();
});

test('a newer summary takes the place of an older one, never the other way round', () => {
  const [kept] = withSummary([summary('A', 1, 5)], summary('A', 2, 4));
  const [renewed] = withSummary([summary('A', 1, 5)], summary('A', 2, 6));
  expect([kept?.revision, renewed?.revision]).toEqual([5, 6]);
  expect(withSummary(DESK, summary('D', 9))).toHaveLength(4);
});
