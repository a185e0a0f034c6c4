/** What is left of lists of which some items hold no words. */
import { expect, test } from 'vitest';
import { type Block, EMPTY_CONTENT, type List } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';

const between: Block = { type: 'paragraph', text: plain('Xen vào') };
const from = (start: number, ...texts: readonly string[]): List => ({
  type: 'list',
  ordered: true,
  ...(start > 1 ? { start } : {}),
  items: texts.map((text) => ({ text: plain(text), sublist: null })),
});
const kept = (...body: readonly Block[]): readonly Block[] =>
  arrange(piecesOf({ ...EMPTY_CONTENT, body }), { ...PORTAL, endMark: null }).body;

test('a list goes on from what is left of the one before it, and so does the next', () => {
  expect(kept(from(1, 'a', '', 'b'), between, from(4, ' ', 'c'), between, from(6, 'd'))).toEqual([
    from(1, 'a', 'b'),
    between,
    from(3, 'c'),
    between,
    from(4, 'd'),
  ]);
});

test('a list of which nothing is left is passed over, and the first that is left begins at 1', () => {
  expect(kept(from(1, ''), between, from(2, 'a'), between, from(3, ''), between, from(4, 'b'))).toEqual([
    between,
    from(1, 'a'),
    between,
    between,
    from(2, 'b'),
  ]);
});

test('a list that does not go on from another stays as it is', () => {
  expect(kept(from(1, 'a', ''), between, from(7, 'b'), { ...from(1, 'c'), ordered: false }, from(8, 'd'))).toEqual([
    from(1, 'a'),
    between,
    from(7, 'b'),
    { ...from(1, 'c'), ordered: false },
    from(8, 'd'),
  ]);
});

test('in a box as in the body', () => {
  const inside = [from(1, 'a', ''), { type: 'paragraph', text: plain('Xen vào') } as const, from(3, 'b')];
  expect(kept({ type: 'box', blocks: inside })).toEqual([
    { type: 'box', blocks: [from(1, 'a'), inside[1], from(2, 'b')] },
  ]);
});

test('a list that stays as it was is the very same as the last time', () => {
  const list = from(4, 'a');
  expect(kept(list)[0]).toBe(kept(list)[0]);
});
