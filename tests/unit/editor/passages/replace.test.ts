import fc from 'fast-check';
import { $createRangeSelection, $getSelection, $isRangeSelection, $setSelection, type LexicalEditor } from 'lexical';
import { describe, expect, test } from 'vitest';
import { type Block, type Content, EMPTY_CONTENT, type Inline } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $placeOfPoint, $select } from '../../../../src/renderer/editor/passages/places';
import { $readPassages } from '../../../../src/renderer/editor/passages/read-passages';
import { $replaceWords, type Edit } from '../../../../src/renderer/editor/passages/replace';
import { change, headlessSheet } from '../headless-sheet';

const sheetWith = (content: Partial<Content>): LexicalEditor => {
  const editor = headlessSheet();
  change(editor, () => $writeContent({ ...EMPTY_CONTENT, ...content }, PORTAL));
  return editor;
};

const paragraph = (text: Inline): Block => ({ type: 'paragraph', text });

/** The edit that puts `text` where `words` stand. */
const editOf = (editor: LexicalEditor, words: string, text: string): Edit => {
  const passage = editor.read($readPassages).find((candidate) => candidate.text.includes(words));
  if (!passage) throw new Error(`no ${words}`);
  const start = passage.text.indexOf(words);
  return { key: passage.key, start, end: start + words.length, text, was: words };
};

const replace = (editor: LexicalEditor, edits: readonly Edit[]): number => {
  let made = 0;
  change(editor, () => {
    made = $replaceWords(edits);
  });
  return made;
};

const read = (editor: LexicalEditor): Content => editor.read(() => $readContent(PORTAL));

describe('words put in place of others', () => {
  test('take the marks of the first letter they replace', () => {
    const editor = sheetWith({
      body: [paragraph([{ text: 'Cầu ' }, { text: 'Rạch', bold: true }, { text: ' Đào dài' }])],
    });
    expect(replace(editor, [editOf(editor, 'Rạch Đào', 'Bà Đề')])).toBe(1);
    expect(read(editor).body).toEqual([paragraph([{ text: 'Cầu ' }, { text: 'Bà Đề', bold: true }, { text: ' dài' }])]);
  });

  test('stay in a link that they begin in', () => {
    const link = 'https://tanhoa.example/';
    const editor = sheetWith({ body: [paragraph([{ text: 'Xem ' }, { text: 'trang nầy', link }, { text: '.' }])] });
    replace(editor, [editOf(editor, 'nầy', 'này')]);
    expect(read(editor).body).toEqual([paragraph([{ text: 'Xem ' }, { text: 'trang này', link }, { text: '.' }])]);
  });

  test('several in one passage each find their place, in whatever order they are given', () => {
    const editor = sheetWith({ headline: plain('một hai ba hai') });
    const [passage] = editor.read($readPassages);
    const key = passage?.key ?? '';
    const edits = [
      { key, start: 4, end: 7, text: 'HAI HAI' },
      { key, start: 11, end: 14, text: '' },
      { key, start: 0, end: 3, text: '1' },
    ];
    expect(replace(editor, edits)).toBe(3);
    expect(textOf(read(editor).headline)).toBe('1 HAI HAI ba');
  });

  test('are not put where other words stand by now', () => {
    const editor = sheetWith({ headline: plain('Cầu mới') });
    const edit = editOf(editor, 'mới', 'cũ');
    replace(editor, [{ ...edit, text: 'dài', was: 'mới' }]);
    expect(replace(editor, [edit])).toBe(0);
    expect(textOf(read(editor).headline)).toBe('Cầu dài');
  });

  test('of two that overlap only one is put in', () => {
    const editor = sheetWith({ headline: plain('abcdef') });
    const [passage] = editor.read($readPassages);
    const key = passage?.key ?? '';
    expect(
      replace(editor, [
        { key, start: 0, end: 4, text: 'x' },
        { key, start: 2, end: 6, text: 'y' },
      ]),
    ).toBe(1);
    expect(textOf(read(editor).headline)).toBe('aby');
  });

  test('a line break in them is one in a paragraph, and a space in a headline', () => {
    const editor = sheetWith({ headline: plain('Cầu mới'), body: [paragraph(plain('Dài rộng'))] });
    replace(editor, [editOf(editor, ' mới', '\nmới'), editOf(editor, ' rộng', '\nrộng')]);
    expect(textOf(read(editor).headline)).toBe('Cầu mới');
    expect(read(editor).body).toEqual([paragraph(plain('Dài\nrộng'))]);
  });

  test('a whole text can be taken out, and its slot stays', () => {
    const editor = sheetWith({ headline: plain('Cầu mới'), lead: plain('Sáng nay') });
    replace(editor, [editOf(editor, 'Cầu mới', '')]);
    expect(read(editor)).toMatchObject({ headline: [], lead: plain('Sáng nay') });
  });

  test('leave the caret at the words it stood at', () => {
    const editor = sheetWith({ headline: plain('mtộ cây cầu') });
    const edit = editOf(editor, 'mtộ', 'một trăm');
    change(editor, () => void $select(edit.key, 7, 7));
    replace(editor, [edit]);
    editor.read(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) throw new Error('the caret is lost');
      expect($placeOfPoint(selection.focus)).toEqual({ key: edit.key, offset: 'một trăm cây'.length });
    });
  });

  test('do what a string would do, whatever the marks', () => {
    const letters = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', 'đ'), { maxLength: 5 })
      .map((parts) => parts.join(''));
    const run = fc.record({ text: letters, bold: fc.boolean(), link: fc.boolean() }).map(({ text, bold, link }) => ({
      text,
      ...(bold ? { bold: true as const } : {}),
      ...(link ? { link: 'https://a.example/' } : {}),
    }));
    const at = fc.nat(30);
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), at, at, letters, (runs, a, b, words) => {
        const editor = sheetWith({ body: [paragraph([{ text: 'x' }, ...runs, { text: 'y' }])] });
        const passage = editor.read($readPassages)[0];
        if (!passage) throw new Error('the paragraph is there');
        const inside = (offset: number): number => 1 + (offset % Math.max(1, passage.text.length - 1));
        const [start, end] = [Math.min(inside(a), inside(b)), Math.max(inside(a), inside(b))];
        replace(editor, [{ key: passage.key, start, end, text: words }]);
        const after = editor.read($readPassages)[0];
        expect(after?.text).toBe(passage.text.slice(0, start) + words + passage.text.slice(end));
      }),
      { numRuns: 200 },
    );
  });
});

test('a selection reaches from the first to the last of its letters', () => {
  const editor = sheetWith({ lead: [{ text: 'Sáng ' }, { text: '12/3', bold: true }, { text: ', xã' }] });
  const key = editor.read($readPassages)[0]?.key ?? '';
  change(editor, () => void $select(key, 5, 11));
  expect(editor.read(() => $getSelection()?.getTextContent())).toBe('12/3, ');
  change(editor, () => $setSelection($createRangeSelection()));
  expect(editor.read(() => $getSelection()?.getTextContent())).toBe('');
});
