/** The body's signposts: subheads of two levels, pictures, tables and boxes in their order, and the one that the caret is at or after. */
import { $getRoot, type LexicalEditor } from 'lexical';
import { describe, expect, test } from 'vitest';
import type { Content, Paragraph, Subhead } from '#shared/article/article';
import { EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $readOutline, sameOutline } from '../../../../src/renderer/editor/outline/read-outline';
import { $goTo } from '../../../../src/renderer/editor/slots/go';
import { change, headlessSheet } from '../headless-sheet';

const text = (words: string): Paragraph => ({ type: 'paragraph', text: plain(words) });
const subhead = (level: 2 | 3, words: string): Subhead => ({ type: 'subhead', level, text: plain(words) });

const CONTENT: Content = {
  ...EMPTY_CONTENT,
  headline: plain('Làng nghề dệt chiếu'),
  body: [
    text('Mở đầu.'),
    subhead(2, 'Sợi lác'),
    text('Phơi hai nắng.'),
    subhead(3, 'Nhuộm màu'),
    {
      type: 'photos',
      position: 'full',
      photos: [{ asset: null, size: null, alt: '', caption: plain('Sân phơi lác'), credit: '' }],
    },
    { type: 'table', header: false, widths: null, rows: [[plain(''), plain('Giá chiếu')]] },
    { type: 'box', blocks: [{ type: 'subhead', level: 3, text: plain('Xem thêm') }, text('Bài trước')] },
    subhead(2, 'Lời kết'),
    text('Kết thúc.'),
  ],
  byline: [{ name: 'Thu Vân', role: null }],
};

const sheet = (): LexicalEditor => {
  const editor = headlessSheet();
  change(editor, () => $writeContent(CONTENT, PORTAL));
  return editor;
};

/** The caret into the block with these words. */
const stand = (editor: LexicalEditor, words: string): void =>
  change(editor, () => {
    const node = $getRoot()
      .getChildren()
      .findLast((block) => block.getTextContent().startsWith(words));
    if (node === undefined) throw new Error(`nothing begins with ${words}`);
    $goTo(node, 'start');
  });

describe('the outline of the body', () => {
  test('names subheads, photos, tables and boxes in their order, each by its first words', () => {
    const { signposts } = sheet().read($readOutline);
    expect(signposts.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['subhead-2', 'Sợi lác'],
      ['subhead-3', 'Nhuộm màu'],
      ['photos', 'Sân phơi lác'],
      ['table', 'Giá chiếu'],
      ['box', 'Xem thêm'],
      ['subhead-2', 'Lời kết'],
    ]);
  });

  test.each([
    ['before the first', 'Mở đầu', null],
    ['in a subhead', 'Sợi lác', 'Sợi lác'],
    ['in the text under it', 'Phơi hai', 'Sợi lác'],
    ['in a picture', 'Sân phơi', 'Sân phơi lác'],
    ['at the end', 'Kết thúc', 'Lời kết'],
  ])('with the caret %s marks the one it is at or after', (_where, block, words) => {
    const editor = sheet();
    stand(editor, block);
    const { signposts, present } = editor.read($readOutline);
    expect(signposts.find(({ key }) => key === present)?.text ?? null).toBe(words);
  });

  test('marks none while the caret is outside the body', () => {
    const editor = sheet();
    stand(editor, 'Làng nghề');
    expect(editor.read($readOutline).present).toBeNull();
    stand(editor, 'Thu Vân');
    expect(editor.read($readOutline).present).toBeNull();
  });

  test('is the same until a signpost or the present one changes', () => {
    const editor = sheet();
    const before = editor.read($readOutline);
    expect(sameOutline(before, editor.read($readOutline))).toBe(true);
    stand(editor, 'Sợi lác');
    expect(sameOutline(before, editor.read($readOutline))).toBe(false);
  });
});
