// What is put in at the caret stays within its slot; what the slot cannot hold goes on in the body.
import { $getRoot, $getSelection } from 'lexical';
import { describe, expect, test } from 'vitest';
import { type Block, EMPTY_CONTENT } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../src/renderer/editor/codec/content-codec';
import { $insertBlocks } from '../../../src/renderer/editor/paste/insert-blocks';
import { $goTo } from '../../../src/renderer/editor/slots/go';
import { slotNameOf } from '../../../src/renderer/editor/slots/slot-of';
import { change, headlessSheet } from '../editor/headless-sheet';

const paragraph = (text: string): Block => ({ type: 'paragraph', text: plain(text) });

const pasteInto = (slot: 'byline' | 'headline' | 'lead', blocks: readonly Block[]) => {
  const editor = headlessSheet();
  change(editor, () => {
    $writeContent({ ...EMPTY_CONTENT, headline: plain('Tít'), body: [paragraph('Thân bài.')] }, PORTAL);
    const node = $getRoot()
      .getChildren()
      .find((child) => slotNameOf(child) === slot);
    if (node) $goTo(node, 'end');
    $insertBlocks(blocks);
  });
  return editor.read(() => $readContent(PORTAL));
};

describe('the byline', () => {
  test('takes names, line by line', () => {
    const { byline, body } = pasteInto('byline', ['Lê Hạnh', 'Minh Thư'].map(paragraph));
    expect(byline.map(({ name }) => name)).toEqual(['Lê Hạnh', 'Minh Thư']);
    expect(body).toEqual([paragraph('Thân bài.')]);
  });

  test('hands a whole text on to the body, and loses no line of it', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `Dòng ${i} của một bài dài bị dán nhầm chỗ`);
    const { byline, body } = pasteInto('byline', lines.map(paragraph));
    const names = byline.map(({ name }) => name).join(' ');
    expect(names.length).toBeLessThan(1_200);
    const all = `${names} ${body.map((block) => (block.type === 'paragraph' ? textOf(block.text) : '')).join(' ')}`;
    for (const line of lines) expect(all).toContain(line);
    expect(body.at(-1)).toEqual(paragraph('Thân bài.'));
  });
});

describe('the headline', () => {
  test('takes the first line, and a table goes into the body', () => {
    const table: Block = { type: 'table', header: false, widths: null, rows: [[plain('a'), plain('b')]] };
    const { headline, body } = pasteInto('headline', [paragraph(' mới'), table]);
    expect(textOf(headline)).toBe('Tít mới');
    expect(body.map(({ type }) => type)).toEqual(['table', 'paragraph']);
  });
});

describe('the body', () => {
  const between = (blocks: readonly Block[]) => {
    const editor = headlessSheet();
    change(editor, () => {
      $writeContent({ ...EMPTY_CONTENT, body: [paragraph('Giá lúa theo xã như sau.')] }, PORTAL);
      const text = $getRoot()
        .getAllTextNodes()
        .find((node) => node.getTextContent().startsWith('Giá lúa'));
      text?.select(7, 7);
      $insertBlocks(blocks);
    });
    return editor.read(() =>
      $getRoot()
        .getChildren()
        .filter((node) => slotNameOf(node) === 'body')
        .map((node) => node.getTextContent()),
    );
  };
  const table: Block = { type: 'table', header: false, widths: null, rows: [[plain('a'), plain('b')]] };

  test('a table in the middle of a sentence parts it, and the space between two words begins no line', () => {
    expect(between([table])).toEqual(['Giá lúa', expect.stringContaining('a'), 'theo xã như sau.']);
  });

  test('lines pasted within an item of a list are items, and the rest of it goes on after the last', () => {
    const list: Block = { type: 'list', ordered: false, items: [{ text: plain('Đèn đường'), sublist: null }] };
    const editor = headlessSheet();
    change(editor, () => {
      $writeContent({ ...EMPTY_CONTENT, body: [list] }, PORTAL);
      const text = $getRoot()
        .getAllTextNodes()
        .find((node) => node.getTextContent() === 'Đèn đường');
      text?.select(4, 4);
      $insertBlocks(['pin', 'Cống', 'Lề '].map(paragraph));
      $getSelection()?.insertText('đá ');
    });
    const { body } = editor.read(() => $readContent(PORTAL));
    const items = ['Đèn pin', 'Cống', 'Lề đá đường'].map((text) => ({ text: plain(text), sublist: null }));
    expect(body).toEqual([{ type: 'list', ordered: false, items }]);
  });

  test('a last paragraph goes on with the rest, space and all', () => {
    expect(between([table, paragraph('tăng')]).at(-1)).toBe('tăng theo xã như sau.');
  });
});
