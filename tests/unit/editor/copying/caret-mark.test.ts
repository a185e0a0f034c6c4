/** An article that begins with a template: the caret is where it says, and nothing of the variable is left. */
import type { LexicalEditor } from 'lexical';
import { $getNodeByKey, $getRoot, $isElementNode } from 'lexical';
import { expect, test } from 'vitest';
import { type Block, type Content, EMPTY_CONTENT } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { mapTexts } from '#shared/newsroom/map-texts';
import { fillIn } from '#shared/newsroom/variables';
import { $readContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $writeBegun } from '../../../../src/renderer/editor/copying/caret-mark';
import { $textOf } from '../../../../src/renderer/editor/passages/pieces';
import { $stretch } from '../../../../src/renderer/editor/passages/places';
import { $caretPath, $goToCaretPath } from '../../../../src/renderer/editor/place/caret-path';
import { $slotOf } from '../../../../src/renderer/editor/slots/slot-of';
import { change, headlessSheet } from '../headless-sheet';

const VALUES = { date: '08/3', time: null, place: null, byline: null, person: 'Hân', headline: null };

const photo = (caption: string, credit = '') => ({ asset: null, size: null, alt: '', caption: plain(caption), credit });
const paragraph = (text: string): Block => ({ type: 'paragraph', text: plain(text) });

/** Each text of it may be the one in which writing goes on. */
const TEMPLATE: Content = {
  dateline: null,
  headline: plain('Thời tiết {{ngày}}'),
  lead: plain('Mưa {{ngày}} tạnh.'),
  photos: [photo('Bến chợ {{ngày}} sáng')],
  body: [
    paragraph('Theo {{người}}, {{ngày}} mưa.'),
    {
      type: 'list',
      ordered: false,
      items: [
        {
          text: plain('Sông {{ngày}} đầy'),
          sublist: { type: 'list', ordered: true, items: [{ text: plain('Rạch {{ngày}} cạn'), sublist: null }] },
        },
      ],
    },
    { type: 'table', header: false, widths: null, rows: [[plain('Giá {{ngày}} lúa'), plain('9')]] },
    { type: 'quote', text: plain('Vui {{ngày}} lắm'), attribution: 'bà {{ngày}} Tư' },
    { type: 'photos', position: 'full', photos: [photo('Ghe {{ngày}} đậu')] },
    { type: 'box', blocks: [{ type: 'paragraph', text: plain('Đọc {{ngày}} thêm') }] },
  ],
  byline: [{ name: 'Hân {{ngày}} Lê', role: 'Bài {{ngày}} ảnh' }],
};

const texts: string[] = [];
mapTexts(TEMPLATE, {
  line: (text, at) => {
    if (text.includes('{{ngày}}')) texts.push(at);
    return text;
  },
  inline: (text, at) => {
    if (textOf(text).includes('{{ngày}}')) texts.push(at);
    return text;
  },
});

/** The template with the caret in the one text, after the date. */
const withCaretIn = (path: string): Content => {
  const put = (text: string): string => text.replace('{{ngày}}', '{{ngày}}{{con trỏ}}');
  return mapTexts(TEMPLATE, {
    line: (text, at) => (at === path ? put(text) : text),
    inline: (text, at) => (at === path ? plain(put(textOf(text))) : text),
  });
};

const begin = (content: Content): LexicalEditor => {
  const editor = headlessSheet();
  const { content: filled, caret } = fillIn(content, VALUES);
  change(editor, () => $writeBegun({ content: filled, caret }, PORTAL));
  return editor;
};

const aroundCaret = (editor: LexicalEditor): readonly [string, string] | null =>
  editor.read(() => {
    const at = $stretch()?.from;
    const holder = at && $getNodeByKey(at.key);
    if (!$isElementNode(holder)) return null;
    const text = $textOf(holder);
    return [text.slice(0, at?.offset), text.slice(at?.offset)];
  });

const read = (editor: LexicalEditor): Content => editor.read(() => $readContent(PORTAL));

test('the template of these tests says it in every kind of text', () => {
  expect(texts).toHaveLength(13);
});

test.each(texts)('the caret comes to %s, between the words before and after it', (path) => {
  const editor = begin(withCaretIn(path));
  const [before = '', after = ''] = aroundCaret(editor) ?? [];
  expect(before.endsWith('08/3')).toBe(true);
  expect(after.startsWith(' ') || after === '').toBe(true);
  expect(read(editor)).toEqual(read(begin(TEMPLATE)));
});

test('a text that is nothing but the place for words is there to be written in, wherever it stands', () => {
  const body: readonly Block[] = [
    paragraph('Trước.'),
    paragraph('{{caret}}'),
    { type: 'list', ordered: false, items: [{ text: plain('Một'), sublist: null }] },
  ];
  const editor = begin({ ...EMPTY_CONTENT, body });
  expect(aroundCaret(editor)).toEqual(['', '']);
  expect(
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getTextContent()),
    ),
  ).toContain('Trước.');
  expect(editor.read($caretPath)?.path).toEqual([4]);
  expect(read(editor).body).toHaveLength(2);
});

test.each([
  [
    'item',
    {
      type: 'list',
      ordered: true,
      items: [
        { text: plain('Một'), sublist: null },
        { text: plain('{{caret}}'), sublist: null },
      ],
    },
  ],
  ['cell', { type: 'table', header: true, widths: null, rows: [[plain('Tên'), plain('{{caret}}')]] }],
  ['quote', { type: 'quote', text: plain('{{caret}}'), attribution: 'bà Tư' }],
  ['box', { type: 'box', blocks: [{ type: 'paragraph', text: plain('{{caret}}') }] }],
  ['caption', { type: 'photos', position: 'left', photos: [photo('{{caret}}')] }],
] as const satisfies readonly (readonly [string, Block])[])('an empty %s is one', (_, block) => {
  const editor = begin({ ...EMPTY_CONTENT, body: [paragraph('Trước.'), block] });
  expect(aroundCaret(editor)).toEqual(['', '']);
  expect(
    editor.read(() => {
      const at = $stretch()?.from;
      const node = at && $getNodeByKey(at.key);
      return node && $slotOf(node);
    }),
  ).toBe('body');
});

test('a role for which no name stands yet is followed by the caret', () => {
  const editor = begin({ ...EMPTY_CONTENT, byline: [{ name: '{{caret}}', role: 'Bài và ảnh' }] });
  expect(aroundCaret(editor)).toEqual(['Bài và ảnh: ', '']);
});

test('of a picture’s fields, the caption is where writing goes on, and nothing of the variable stays in them', () => {
  const editor = begin({ ...EMPTY_CONTENT, photos: [photo('Bến chợ', 'Ảnh {{caret}}')] });
  expect(aroundCaret(editor)).toEqual(['Bến chợ', '']);
  expect(read(editor).photos).toEqual([photo('Bến chợ', 'Ảnh')]);
});

test('without one there is no caret yet', () => {
  expect(begin(TEMPLATE).read($stretch)).toBeNull();
});

test('the way to it leads there again, as the window goes it', () => {
  const editor = begin({ ...EMPTY_CONTENT, body: [paragraph('Trước.'), paragraph('{{caret}}'), paragraph('Sau.')] });
  const caret = editor.read($caretPath);
  change(editor, () => void (caret && $goToCaretPath({ path: [1], offset: 0 })));
  change(editor, () => void (caret && $goToCaretPath(caret)));
  expect(editor.read($caretPath)).toEqual(caret);
});
