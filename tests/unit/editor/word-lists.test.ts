import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { textToBlocks } from '../../../src/renderer/editor/paste/text-to-blocks';
import { appendWordItem } from '../../../src/renderer/editor/paste/word-lists';

const build = (items: readonly [level: number, ordered: boolean, text: string][]): readonly Block[] => {
  const blocks: Block[] = [];
  for (const [level, ordered, text] of items) appendWordItem(blocks, { level, ordered, text: plain(text) });
  return blocks;
};

describe('Word’s list paragraphs', () => {
  test('become one list with its sublists', () => {
    expect(
      build([
        [1, false, 'a'],
        [2, true, 'b'],
        [2, true, 'c'],
        [1, false, 'd'],
      ]),
    ).toEqual([
      {
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
      },
    ]);
  });

  test('of another kind at the first level begin a list of their own', () => {
    expect(
      build([
        [1, false, 'a'],
        [1, true, 'b'],
      ]),
    ).toHaveLength(2);
  });

  test('that skip a level, or begin deep, hang as deep as they can and lose nothing', () => {
    expect(
      JSON.stringify(
        build([
          [3, false, 'a'],
          [3, false, 'b'],
          [5, false, 'c'],
        ]),
      ),
    ).toMatch(/"a".*"b".*"c"/u);
  });
});

describe('plain text', () => {
  test('becomes a paragraph a line, without the white space that laid it out', () => {
    expect(textToBlocks('\uFEFF  một \t hai\r\n\r\n\u00A0ba\u00A0\rbốn')).toEqual(
      ['một hai', 'ba', 'bốn'].map((text) => ({ type: 'paragraph', text: plain(text) })),
    );
  });

  test('of white space alone is nothing', () => {
    expect(textToBlocks(' \n\t\n')).toEqual([]);
  });
});
