import { describe, expect, test } from 'vitest';
import { plain } from '#shared/article/inline';
import { beginList, type GrowingList, goesOn, growList, type WordItem } from '#shared/importing/markup/word-lists';

const item = ([level, ordered, text]: readonly [number, boolean, string], list = 'l0'): WordItem => ({
  list,
  level,
  ordered,
  text: plain(text),
});

const build = (first: WordItem, ...others: readonly WordItem[]): GrowingList => {
  const list = beginList(first);
  for (const each of others) growList(list, each);
  return list;
};

describe('Word’s list paragraphs', () => {
  test('become one list with its sublists', () => {
    const list = build(item([1, false, 'a']), item([2, true, 'b']), item([2, true, 'c']), item([1, false, 'd']));
    expect(list).toEqual({
      type: 'list',
      ordered: false,
      items: [
        {
          text: plain('a'),
          sublist: {
            type: 'list',
            ordered: true,
            items: [
              { text: plain('b'), sublist: null },
              { text: plain('c'), sublist: null },
            ],
          },
        },
        { text: plain('d'), sublist: null },
      ],
    });
  });

  test('of another kind, or of another list, begin a list of their own at the first level only', () => {
    const bullet = item([1, false, 'a']);
    const list = beginList(bullet);
    expect(goesOn(list, bullet, item([1, false, 'b']))).toBe(true);
    expect(goesOn(list, bullet, item([1, true, 'b']))).toBe(false);
    expect(goesOn(list, bullet, item([1, false, 'b'], 'l1'))).toBe(false);
    expect(goesOn(list, bullet, item([2, true, 'b'], 'l1'))).toBe(true);
  });

  test('that skip a level, or begin deep, hang as deep as they can and lose nothing', () => {
    const list = build(item([3, false, 'a']), item([3, false, 'b']), item([5, false, 'c']));
    expect(JSON.stringify(list)).toMatch(/"a".*"b".*"c"/u);
  });
});
