import { $createQuoteNode } from '@lexical/rich-text';
import fc from 'fast-check';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, type LexicalEditor } from 'lexical';
import { describe, expect, test } from 'vitest';
import { type Content, EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../src/renderer/editor/codec/content-codec';
import { createContentReader } from '../../../src/renderer/editor/codec/content-reader';
import { content as anyContent } from '../../support/arbitrary';
import { change, headlessSheet } from './headless-sheet';

const CONTENT: Content = {
  ...EMPTY_CONTENT,
  headline: plain('Xã Tân Hòa khánh thành cầu'),
  photos: [{ asset: null, size: null, alt: '', caption: plain('Cầu Rạch Đào'), credit: 'Lê Hạnh' }],
  body: [
    { type: 'paragraph', text: plain('Cầu dài 40 m.') },
    { type: 'quote', text: plain('Từ nay đi chợ gần hơn.'), attribution: 'Bà Tư' },
    { type: 'rule' },
    { type: 'list', ordered: false, items: [{ text: plain('Ấp một'), sublist: null }] },
    { type: 'paragraph', text: plain('Rộng 5 m.') },
    { type: 'paragraph', text: plain('Người dân góp công.') },
  ],
};

const sheetWith = (content: Content): LexicalEditor => {
  const editor = headlessSheet();
  change(editor, () => $writeContent(content, PORTAL));
  return editor;
};

const whole = (editor: LexicalEditor): Content => editor.read(() => $readContent(PORTAL));

/** Writes into the first text that reads so. */
const write = (editor: LexicalEditor, where: string, text: string): void =>
  change(editor, () =>
    $getRoot()
      .getAllTextNodes()
      .find((node) => node.getTextContent() === where)
      ?.setTextContent(text),
  );

describe('a sheet that is read again', () => {
  test('has the very same blocks but for the one that was written in', () => {
    const editor = sheetWith(CONTENT);
    const { read } = createContentReader(editor, PORTAL);
    const before = read();
    write(editor, 'Cầu dài 40 m.', 'Cầu dài 41 m.');
    const after = read();
    expect(after).toEqual(whole(editor));
    // A quote is read with its speaker each time, and the end mark is looked for in the last paragraph.
    const same = after.body.filter((block, i) => block.type !== 'quote' && block === before.body[i]);
    expect(same.map(({ type }) => type)).toEqual(['rule', 'list', 'paragraph']);
  });

  test('knows the new speaker of a quote that was not touched', () => {
    const editor = sheetWith(CONTENT);
    const { read } = createContentReader(editor, PORTAL);
    read();
    write(editor, 'Bà Tư', 'Bà Năm');
    expect(read().body[1]).toEqual({ type: 'quote', text: plain('Từ nay đi chợ gần hơn.'), attribution: 'Bà Năm' });
  });

  test('knows what was put in place of everything, as by an undo', () => {
    const editor = sheetWith(CONTENT);
    const { read } = createContentReader(editor, PORTAL);
    const first = editor.getEditorState();
    const before = read();
    write(editor, 'Cầu dài 40 m.', 'Cầu dài 41 m.');
    read();
    editor.setEditorState(first, { tag: 'historic' });
    expect(read()).toEqual(before);
  });

  test('is always read as if for the first time', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.constantFrom('write', 'remove', 'insert', 'quote', 'swap')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyContent, steps, (content, edits) => {
        const editor = sheetWith(content);
        const { read } = createContentReader(editor, PORTAL);
        for (const [at, what] of edits) {
          read();
          change(editor, () => $edit(at, what));
          expect(read()).toEqual(whole(editor));
        }
      }),
      { numRuns: 60 },
    );
  });
});

const $edit = (at: number, what: string): void => {
  const blocks = $getRoot().getChildren();
  const block = blocks[at % blocks.length];
  if (!block) return;
  if (what === 'remove') block.remove();
  else if (what === 'insert') block.insertAfter($createParagraphNode().append($createTextNode('Thêm một đoạn.')));
  else if (what === 'quote') block.insertAfter($createQuoteNode().append($createTextNode('Vui lắm.')));
  else if (what === 'swap') block.getNextSibling()?.insertAfter(block);
  else if ($isElementNode(block)) block.getAllTextNodes()[0]?.setTextContent('Chữ khác');
};
