/** The caret as a way down the sheet: found again in another editor, and near its old place in a text that has changed. */

import fc from 'fast-check';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { describe, expect, test } from 'vitest';
import type { Content } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import type { Caret } from '#shared/article/sheet-place';
import { PORTAL } from '#shared/layout/portal';
import { $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $placeOfPoint, $select } from '../../../../src/renderer/editor/passages/places';
import { $readPassages } from '../../../../src/renderer/editor/passages/read-passages';
import { $caretPath, $goToCaretPath } from '../../../../src/renderer/editor/place/caret-path';
import { change, headlessSheet } from '../headless-sheet';

const CONTENT: Content = {
  dateline: null,
  headline: plain('Chợ nổi họp sớm'),
  lead: [{ text: 'Ghe ' }, { text: 'đậu kín', bold: true }, { text: ' hai bờ.' }],
  photos: [{ asset: null, size: null, alt: '', caption: plain('Bến chợ'), credit: '' }],
  body: [
    {
      type: 'paragraph',
      text: [{ text: 'Giá ' }, { text: '40.000', link: 'https://cho.example/' }, { text: '.\nHết.' }],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        { text: plain('Bí'), sublist: { type: 'list', ordered: false, items: [{ text: plain('Rợ'), sublist: null }] } },
      ],
    },
    {
      type: 'table',
      header: true,
      widths: null,
      rows: [
        [plain('Hàng'), plain('Giá')],
        [plain('Khóm'), plain('9')],
      ],
    },
    { type: 'box', blocks: [{ type: 'paragraph', text: plain('Trong hộp') }] },
    { type: 'quote', text: plain('Năm nay trúng mùa'), attribution: 'bà Tư' },
  ],
  byline: [{ name: 'Lê Hạnh', role: null }],
};

const sheetWith = (content: Content): LexicalEditor => {
  const editor = headlessSheet();
  change(editor, () => $writeContent(content, PORTAL));
  return editor;
};

/** The words around the caret, and where in them it stands. */
const whereIsCaret = (editor: LexicalEditor): readonly [string | undefined, number | undefined] =>
  editor.read(() => {
    const selection = $getSelection();
    const place = $isRangeSelection(selection) ? $placeOfPoint(selection.focus) : null;
    return [$readPassages().find(({ key }) => key === place?.key)?.text, place?.offset];
  });

const goTo = (editor: LexicalEditor, caret: Caret): boolean => {
  let found = false;
  change(editor, () => {
    found = $goToCaretPath(caret);
  });
  return found;
};

describe('the caret', () => {
  test('is found again in another editor, wherever in the article it was', () => {
    const first = sheetWith(CONTENT);
    const second = sheetWith(CONTENT);
    const passages = first.read($readPassages);
    fc.assert(
      fc.property(fc.nat(passages.length - 1), fc.nat(30), (nth, letters) => {
        const { key = '', text = '' } = passages[nth] ?? {};
        const offset = Math.min(letters, text.length);
        change(first, () => void $select(key, offset, offset));
        const caret = first.read($caretPath);
        expect(caret).not.toBeNull();
        expect(caret && goTo(second, caret)).toBe(true);
        expect(whereIsCaret(second)).toEqual([text, offset]);
      }),
    );
  });

  test('has no place before anybody has been in the text', () => {
    expect(sheetWith(CONTENT).read($caretPath)).toBeNull();
  });

  test('in an empty paragraph is found there, though it has no words', () => {
    const empty: Content = { ...CONTENT, body: [{ type: 'paragraph', text: [] }] };
    const editor = sheetWith(empty);
    expect(goTo(editor, { path: [4], offset: 0 })).toBe(true);
    expect(editor.read($caretPath)).toEqual({ path: [4], offset: 0 });
  });

  test('stays in the text that is there now, whatever way it is told to go', () => {
    const editor = sheetWith(CONTENT);
    const step = fc.nat(40);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.nat(10_000), (path, offset) => {
        goTo(editor, { path, offset });
        const [text, at] = whereIsCaret(editor);
        if (text !== undefined) expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('after a paragraph that has become shorter stands at its end', () => {
    const editor = sheetWith(CONTENT);
    expect(goTo(editor, { path: [1], offset: 500 })).toBe(true);
    expect(whereIsCaret(editor)).toEqual(['Chợ nổi họp sớm', 15]);
  });

  test('does not go where no text is: the dateline has fields of its own', () => {
    expect(goTo(sheetWith(CONTENT), { path: [0], offset: 3 })).toBe(false);
  });
});
