import type { LexicalEditor } from 'lexical';
import { describe, expect, test } from 'vitest';
import { type Block, type Content, EMPTY_CONTENT } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { fillIn } from '#shared/newsroom/variables';
import { $readContent, $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $insertContent } from '../../../../src/renderer/editor/copying/insert-content';
import { $select, $stretch } from '../../../../src/renderer/editor/passages/places';
import { $readPassages } from '../../../../src/renderer/editor/passages/read-passages';
import { $markToFill } from '../../../../src/renderer/editor/slots/mark-to-fill';
import { change, headlessSheet } from '../headless-sheet';

const paragraph = (text: string): Block => ({ type: 'paragraph', text: plain(text) });
const snippet = (...lines: readonly string[]): Content => ({ ...EMPTY_CONTENT, body: lines.map(paragraph) });

const VALUES = { date: '08/3', time: null, place: null, byline: null, person: 'Hân', headline: null };

const ARTICLE: Content = {
  ...EMPTY_CONTENT,
  headline: plain('Cầu mới'),
  lead: plain('Xã vui.'),
  body: [paragraph('Một hai.')],
};

const sheet = (): LexicalEditor => {
  const editor = headlessSheet();
  change(editor, () => $writeContent(ARTICLE, PORTAL));
  return editor;
};

/** Selects from one offset to another in the passage that holds the words. */
const select = (editor: LexicalEditor, words: string, start: number, end = start): void => {
  const key = editor.read($readPassages).find(({ text }) => text.includes(words))?.key ?? '';
  change(editor, () => void $select(key, start, end));
};

const read = (editor: LexicalEditor): Content => editor.read(() => $readContent(PORTAL));
const bodyOf = (editor: LexicalEditor): readonly string[] =>
  read(editor).body.map((block) => ('text' in block ? textOf(block.text) : block.type));

const insert = (editor: LexicalEditor, content: Content): void => {
  const { content: filled, caret } = fillIn(content, VALUES);
  change(editor, () => void $insertContent(filled, caret));
};

/** The text before the caret. */
const leftOfCaret = (editor: LexicalEditor): string => {
  const at = editor.read($stretch)?.from;
  const passage = editor.read($readPassages).find(({ key }) => key === at?.key);
  return passage?.text.slice(0, at?.offset) ?? '';
};

describe('a snippet', () => {
  test('grows together with the words around the caret, which ends where it says', () => {
    const editor = sheet();
    select(editor, 'Một', 'Một '.length);
    insert(editor, snippet('theo {{người}} và {{con trỏ}}, '));
    expect(bodyOf(editor)).toEqual(['Một theo Hân và , hai.']);
    expect(leftOfCaret(editor)).toBe('Một theo Hân và ');
  });

  test('of several paragraphs comes between, and its caret may be in any of them', () => {
    const editor = sheet();
    select(editor, 'Một', 'Một hai.'.length);
    insert(editor, snippet(' Ba.', 'Bốn {{caret}}năm.', 'Sáu.'));
    expect(bodyOf(editor)).toEqual(['Một hai. Ba.', 'Bốn năm.', 'Sáu.']);
    expect(leftOfCaret(editor)).toBe('Bốn ');
  });

  test('takes the place of what is selected', () => {
    const editor = sheet();
    select(editor, 'Một', 0, 'Một hai'.length);
    insert(editor, snippet('Ngày {{ngày}}'));
    expect(bodyOf(editor)).toEqual(['Ngày 08/3.']);
  });

  test('is one line in a headline, and leaves the body alone', () => {
    const editor = sheet();
    select(editor, 'Cầu', 'Cầu mới'.length);
    insert(editor, snippet(': {{con trỏ}}dài', '42 mét'));
    expect(textOf(read(editor).headline)).toBe('Cầu mới: dài 42 mét');
    expect(leftOfCaret(editor)).toBe('Cầu mới: ');
    expect(bodyOf(editor)).toEqual(['Một hai.']);
  });
});

describe('the mark for what is to be filled in', () => {
  const mark = (editor: LexicalEditor, layout = PORTAL): void => change(editor, () => void $markToFill(layout));

  test('stands at the caret, which goes on after it', () => {
    const editor = sheet();
    select(editor, 'Xã', 'Xã '.length);
    mark(editor);
    expect(textOf(read(editor).lead)).toBe('Xã [cần bổ sung]vui.');
    expect(leftOfCaret(editor)).toBe('Xã [cần bổ sung]');
  });

  test('keeps selected words as its note, on one line and without brackets', () => {
    const editor = sheet();
    select(editor, 'Xã', 0, 'Xã vui'.length);
    mark(editor);
    expect(textOf(read(editor).lead)).toBe('[cần bổ sung: Xã vui].');
  });

  test('is TK in an article of another language', () => {
    const editor = sheet();
    select(editor, 'Cầu', 0);
    mark(editor, { ...PORTAL, language: 'en' });
    expect(textOf(read(editor).headline)).toBe('[TK]Cầu mới');
  });
});
