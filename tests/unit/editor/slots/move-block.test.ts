/** Alt+Shift+Up and Down: what moves, past what, and where nothing moves. */
import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, type LexicalNode, type TextNode } from 'lexical';
import { expect, test } from 'vitest';
import { type Block, EMPTY_CONTENT } from '#shared/article/article';
import { plain, textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { PORTAL } from '#shared/layout/portal';
import { $readContent, $writeContent } from '../../../../src/renderer/editor/codec/content-codec';
import { $moveBlock } from '../../../../src/renderer/editor/slots/move-block';
import type { Way } from '../../../../src/renderer/editor/slots/place';
import { change, headlessSheet } from '../headless-sheet';

const paragraph = (text: string) => ({ type: 'paragraph', text: plain(text) }) as const;
const BOX: Block = { type: 'box', blocks: [paragraph('Tin liên quan'), paragraph('Đường về chợ')] };
const TABLE: Block = { type: 'table', header: false, widths: null, rows: [[plain('Dừa xiêm'), plain('70.000')]] };
const QUOTE: Block = { type: 'quote', text: plain('Được giá lắm'), attribution: 'Ông Ba' };
const item = (text: string) => ({ text: plain(text), sublist: null });
const LIST: Block = { type: 'list', ordered: false, items: [item('Ấp Một'), item('Ấp Hai')] };

const NESTED: Block = {
  type: 'list',
  ordered: true,
  items: [
    item('Xã Một'),
    { text: plain('Xã Hai'), sublist: { type: 'list', ordered: false, items: [item('Ấp Ba'), item('Ấp Tư')] } },
  ],
};

const textsIn = (node: LexicalNode): readonly LexicalNode[] =>
  $isElementNode(node) ? node.getChildren().flatMap(textsIn) : [node];

const $caretIn = (text: string): void => {
  const found = textsIn($getRoot()).find((node): node is TextNode => node.getTextContent() === text);
  if (found === undefined) throw new Error(`${text} is not on the sheet`);
  found.select(0, 0);
};

/** Each block as its words, after a move of what the caret is in. */
const moved = (body: readonly Block[], caret: string, way: Way): readonly string[] => {
  const editor = headlessSheet();
  change(editor, () => $writeContent({ ...EMPTY_CONTENT, body }, PORTAL));
  change(editor, () => {
    $caretIn(caret);
    const selection = $getSelection();
    if ($isRangeSelection(selection)) $moveBlock(selection, way);
  });
  const after = editor.read(() => $readContent(PORTAL)).body;
  editor.dispose();
  return after.map((block) => blockTexts(block).map(textOf).join(' · '));
};

const BOXED = 'Tin liên quan · Đường về chợ';
const A = paragraph('Đoạn đầu');
const B = paragraph('Đoạn cuối');

test.each([
  {
    name: 'a paragraph past a table',
    body: [A, TABLE, B],
    caret: 'Đoạn cuối',
    way: 'back',
    after: ['Đoạn đầu', 'Đoạn cuối', 'Dừa xiêm · 70.000'],
  },
  {
    name: 'a table, from one of its cells',
    body: [A, TABLE, B],
    caret: '70.000',
    way: 'back',
    after: ['Dừa xiêm · 70.000', 'Đoạn đầu', 'Đoạn cuối'],
  },
  {
    name: 'a quote with who says it',
    body: [A, QUOTE],
    caret: 'Ông Ba',
    way: 'back',
    after: ['Được giá lắm · Ông Ba', 'Đoạn đầu'],
  },
  {
    name: 'an item within its list',
    body: [A, LIST],
    caret: 'Ấp Hai',
    way: 'back',
    after: ['Đoạn đầu', 'Ấp Hai · Ấp Một'],
  },
  {
    name: 'a paragraph within its box',
    body: [A, BOX],
    caret: 'Đường về chợ',
    way: 'back',
    after: ['Đoạn đầu', 'Đường về chợ · Tin liên quan'],
  },
  {
    name: 'the box itself from its first paragraph up',
    body: [A, BOX, B],
    caret: 'Tin liên quan',
    way: 'back',
    after: [BOXED, 'Đoạn đầu', 'Đoạn cuối'],
  },
  {
    name: 'the box itself from its last paragraph down',
    body: [A, BOX, B],
    caret: 'Đường về chợ',
    way: 'on',
    after: ['Đoạn đầu', 'Đoạn cuối', BOXED],
  },
  {
    name: 'the list itself from its first item up',
    body: [A, LIST, B],
    caret: 'Ấp Một',
    way: 'back',
    after: ['Ấp Một · Ấp Hai', 'Đoạn đầu', 'Đoạn cuối'],
  },
  {
    name: 'the list itself from its last item down',
    body: [A, LIST, B],
    caret: 'Ấp Hai',
    way: 'on',
    after: ['Đoạn đầu', 'Đoạn cuối', 'Ấp Một · Ấp Hai'],
  },
  {
    name: 'a list of one item',
    body: [A, { type: 'list', ordered: false, items: [item('Ấp Một')] }],
    caret: 'Ấp Một',
    way: 'back',
    after: ['Ấp Một', 'Đoạn đầu'],
  },
  {
    name: 'the item that a list hangs under, with the list, from the first item of that list up',
    body: [A, NESTED, B],
    caret: 'Ấp Ba',
    way: 'back',
    after: ['Đoạn đầu', 'Xã Hai · Ấp Ba · Ấp Tư · Xã Một', 'Đoạn cuối'],
  },
  {
    name: 'the whole list from the last item of the list under its last item down',
    body: [A, NESTED, B],
    caret: 'Ấp Tư',
    way: 'on',
    after: ['Đoạn đầu', 'Đoạn cuối', 'Xã Một · Xã Hai · Ấp Ba · Ấp Tư'],
  },
  {
    name: 'the box from the first item of its only list up',
    body: [A, { type: 'box', blocks: [LIST] }],
    caret: 'Ấp Một',
    way: 'back',
    after: ['Ấp Một · Ấp Hai', 'Đoạn đầu'],
  },
] as const)('moves $name', ({ body, caret, way, after }) => {
  expect(moved(body, caret, way)).toEqual(after);
});

test.each([
  { name: 'the first block up', body: [A, B], caret: 'Đoạn đầu', way: 'back' },
  { name: 'the last block down into the byline', body: [A, B], caret: 'Đoạn cuối', way: 'on' },
  { name: 'a list that is first by its first item', body: [LIST, A], caret: 'Ấp Một', way: 'back' },
] as const)('does not move $name', ({ body, caret, way }) => {
  expect(moved(body, caret, way)).toEqual(body.map((block) => blockTexts(block).map(textOf).join(' · ')));
});
