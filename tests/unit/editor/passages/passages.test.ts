import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, type LexicalEditor } from 'lexical';
import { describe, expect, test } from 'vitest';
import type { Content } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $readManuscript, createManuscriptReader } from '../../../../src/renderer/editor/passages/read-manuscript';
import { $readPassages, createPassageReader } from '../../../../src/renderer/editor/passages/read-passages';
import { $replaceText } from '../../../../src/renderer/editor/passages/replace';
import { fieldKey } from '../../../../src/renderer/editor/passages/replace-field';
import { change, headlessSheet } from '../headless-sheet';

const CONTENT: Content = {
  dateline: null,
  headline: plain('Xã Tân Hòa khánh thành cầu'),
  lead: [{ text: 'Sáng ' }, { text: '12/3', bold: true }, { text: ', xã làm lễ.' }],
  photos: [{ asset: null, size: null, alt: 'Cây cầu mới', caption: plain('Cầu Rạch Đào'), credit: 'Lê Hạnh' }],
  body: [
    {
      type: 'paragraph',
      text: [{ text: 'Cầu dài ' }, { text: '40 m', link: 'https://tanhoa.example/' }, { text: '.\nRộng 5 m.' }],
    },
    { type: 'subhead', level: 2, text: plain('Niềm vui') },
    { type: 'paragraph', text: [] },
    {
      type: 'list',
      ordered: false,
      items: [
        {
          text: plain('Ấp một'),
          sublist: { type: 'list', ordered: false, items: [{ text: plain('Tổ hai'), sublist: null }] },
        },
      ],
    },
  ],
  byline: [{ name: 'Ngọc Hân', role: null }],
};

const sheetWith = (content: Content): LexicalEditor => {
  const editor = headlessSheet();
  change(editor, () => $writeContent(content, PORTAL));
  return editor;
};

describe('passages of a sheet', () => {
  test('are its texts in reading order, each with its slot and kind, the empty ones left out', () => {
    const passages = sheetWith(CONTENT).read($readPassages);
    expect(passages.map(({ slot, kind, text }) => [slot, kind, text])).toEqual([
      ['headline', 'headline', 'Xã Tân Hòa khánh thành cầu'],
      ['lead', 'lead', 'Sáng 12/3, xã làm lễ.'],
      ['photo', 'caption', 'Cầu Rạch Đào'],
      ['body', 'paragraph', 'Cầu dài 40 m.\nRộng 5 m.'],
      ['body', 'subhead', 'Niềm vui'],
      ['body', 'item', 'Ấp một'],
      ['body', 'item', 'Tổ hai'],
      ['byline', 'byline', 'Ngọc Hân'],
    ]);
  });

  test('an item that holds a list beside its words is read once', () => {
    const editor = sheetWith(CONTENT);
    change(editor, () => {
      const inner = $createListNode('bullet').append($createListItemNode().append($createTextNode('trong')));
      const list = $createListNode('bullet').append($createListItemNode().append($createTextNode('ngoài'), inner));
      $getRoot().getLastChildOrThrow().insertBefore(list);
    });
    const texts = editor.read($readPassages).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('ngoài') || text.includes('trong'))).toEqual(['ngoài', 'trong']);
  });

  test('a quote and a heading are told apart', () => {
    const editor = sheetWith(CONTENT);
    change(editor, () => {
      const last = $getRoot().getLastChildOrThrow();
      last.insertBefore($createQuoteNode().append($createTextNode('Vui lắm')));
      last.insertBefore($createHeadingNode('h3').append($createTextNode('Nhỏ')));
    });
    const kinds = new Map(editor.read($readPassages).map(({ text, kind }) => [text, kind]));
    expect([kinds.get('Vui lắm'), kinds.get('Nhỏ')]).toEqual(['quote', 'subhead']);
  });

  test('what has not changed is not read again', () => {
    const editor = sheetWith(CONTENT);
    const reader = createPassageReader(editor);
    const before = reader.read();
    change(editor, () => {
      const paragraph = $createParagraphNode().append($createTextNode('Thêm'), $createLineBreakNode());
      $getRoot().getLastChildOrThrow().insertBefore(paragraph);
    });
    const after = reader.read();
    expect(after.map(({ text }) => text)).toContain('Thêm\n');
    expect(before.every((passage) => after.includes(passage))).toBe(true);
  });

  test('an undo, which puts a whole state back, is read anew', () => {
    const editor = sheetWith(CONTENT);
    const reader = createPassageReader(editor);
    const state = editor.getEditorState();
    change(editor, () => $getRoot().getAllTextNodes()[0]?.setTextContent('Khác'));
    expect(reader.read()[0]?.text).toBe('Khác');
    editor.setEditorState(state);
    expect(reader.read()[0]?.text).toBe('Xã Tân Hòa khánh thành cầu');
  });

  test('the manuscript holds names and the fields of pictures as well', () => {
    const manuscript = sheetWith(CONTENT).read(() => $readManuscript(PORTAL));
    const photo = manuscript.photos[0];
    expect(photo).toMatchObject({ slot: 'photo', hasPicture: false, alt: 'Cây cầu mới', caption: 'Cầu Rạch Đào' });
    expect(manuscript.byline).toEqual([{ name: 'Ngọc Hân', role: null }]);
    const fields = manuscript.passages.filter(({ kind }) => kind === 'alt' || kind === 'credit');
    expect(fields.map(({ key, text }) => [key, text])).toEqual([
      [fieldKey(photo?.key ?? '', 'credit'), 'Lê Hạnh'],
      [fieldKey(photo?.key ?? '', 'alt'), 'Cây cầu mới'],
    ]);
  });

  test('of the fields too, what has not changed since the last reading is the very same object', () => {
    const editor = sheetWith(CONTENT);
    const read = createManuscriptReader(editor, PORTAL, createPassageReader(editor));
    const before = read().passages;
    expect(read().passages.every((passage, i) => passage === before[i])).toBe(true);
    const [, credit, alt] = before.slice(before.findIndex(({ kind }) => kind === 'caption'));
    change(editor, () => void $replaceText({ key: credit?.key ?? '', start: 0, end: 2, text: 'Trần', was: 'Lê' }));
    const after = read().passages;
    expect(after.find(({ key }) => key === credit?.key)?.text).toBe('Trần Hạnh');
    expect(after.find(({ key }) => key === alt?.key)).toBe(alt);
  });

  test('reading changes nothing on the sheet', () => {
    const editor = sheetWith(CONTENT);
    const before = editor.read(() => $readContent(PORTAL));
    editor.read(() => $readManuscript(PORTAL));
    expect(editor.read(() => $readContent(PORTAL))).toEqual(before);
  });
});
