import { describe, expect, test } from 'vitest';
import { plain } from '#shared/article/inline';
import { textToBlocks } from '../../../src/renderer/editor/paste/text-to-blocks';

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
