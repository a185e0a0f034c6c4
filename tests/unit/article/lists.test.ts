/** From which number a list counts, what of it is written down, and how deep it may go. */

import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Block, List } from '#shared/article/article';
import { bodySchema } from '#shared/article/block-schema';
import { plain } from '#shared/article/inline';
import { countsOn, heldItems, LARGEST_NUMBER, LIST_LEVELS, startAt, startOf } from '#shared/article/lists';
import { parseArticle } from '#shared/article/schema';
import { asWritten } from '#shared/article/written';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { articleOf } from '../../support/articles';

const item = { text: plain('Dựng mái'), sublist: null };
const from = (start: number): List => ({ type: 'list', ordered: true, start, items: [item] });
const plainList: List = { type: 'list', ordered: true, items: [item] };

test('a list says from which number it counts only where that is not 1, and where it has numbers', () => {
  expect([startOf(plainList), startOf(from(4))]).toEqual([1, 4]);
  expect([startAt(4, true), startAt(1, true), startAt(0, true), startAt(Number.NaN, true), startAt(4, false)]).toEqual([
    { start: 4 },
    {},
    {},
    {},
    {},
  ]);
  expect(startAt(LARGEST_NUMBER + 1, true)).toEqual({});
});

test.each([1, 0, -3, 2.5, LARGEST_NUMBER + 1])('no body holds a list from %s', (start) => {
  expect(v.is(bodySchema, [from(start)])).toBe(false);
  expect(v.is(bodySchema, [from(2)])).toBe(true);
});

test('a list that has lost its numbers has lost the first of them as well', () => {
  const body: readonly Block[] = [{ ...from(4), ordered: false }];
  expect(arrange(piecesOf(articleOf({ body })), PORTAL).body).toEqual([
    { type: 'list', ordered: false, items: [item] },
  ]);
});

const NESTED: Block = { type: 'list', ordered: false, items: [{ ...item, sublist: from(3) }] };
const BOXED: Block = { type: 'box', blocks: [from(3)] };

test.each([
  ['beginning at 1', plainList, 3],
  ['that counts on', from(2), 4],
  ['within an item', NESTED, 4],
  ['in a box', BOXED, 4],
] as const)('an article with a list %s is written as one of schema %#', (_, block, schema) => {
  const article = articleOf({ body: [block] });
  expect(countsOn(article.body)).toBe(schema === 4);
  const written = asWritten(article);
  expect(written).toEqual({ ...article, schema });
  expect(parseArticle(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, article });
});

test('an item without words hands up what hangs below it, and what is too deep stands at the deepest level', () => {
  const below: List = { type: 'list', ordered: false, items: [item] };
  expect(heldItems([{ text: [], sublist: below }, item], 1)).toEqual([item, item]);
  expect(heldItems([{ ...item, sublist: below }], LIST_LEVELS - 1)).toEqual([{ ...item, sublist: below }]);
  expect(heldItems([{ ...item, sublist: below }], LIST_LEVELS)).toEqual([item, item]);
});
