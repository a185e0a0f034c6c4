import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import fc from 'fast-check';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, type LexicalNode } from 'lexical';
import { describe, expect, test } from 'vitest';
import { readOffsetDateTime } from '#shared/article/identity';
import { PORTAL } from '#shared/layout/portal';
import { $createAttributionNode } from '../../../src/renderer/editor/nodes/attribution-node';
import { $createBoxNode } from '../../../src/renderer/editor/nodes/box-node';
import { $createBylineNode } from '../../../src/renderer/editor/nodes/byline-node';
import { $createDatelineNode } from '../../../src/renderer/editor/nodes/dateline-node';
import { $createFigureNode } from '../../../src/renderer/editor/nodes/figure-node';
import { $createHeadlineNode } from '../../../src/renderer/editor/nodes/headline-node';
import { $createLeadNode } from '../../../src/renderer/editor/nodes/lead-node';
import { EMPTY_PHOTO } from '../../../src/renderer/editor/nodes/parsed-state';
import { $createBodyPhotoNode, $createPhotosNode } from '../../../src/renderer/editor/nodes/photos-node';
import { $createRuleNode } from '../../../src/renderer/editor/nodes/rule-node';
import { $createTableNode } from '../../../src/renderer/editor/nodes/table-node';
import { $createCellNode, $createRowNode } from '../../../src/renderer/editor/nodes/table-parts';
import { $isArranged } from '../../../src/renderer/editor/slots/repair-sheet';
import { slotOrder } from '../../../src/renderer/editor/slots/slot-order';
import { change, headlessSheet } from './headless-sheet';

const at = readOffsetDateTime('2024-03-08T10:54:03+07:00');
if (at === null) throw new Error('the fixture is a real moment');

const $text = (text: string) => $createTextNode(text);

const $table = () => $createTableNode({ header: true, widths: [50, 50] });

/** What may find itself under the root after a paste, an undo or a bug, each with its own words. */
const MAKERS: readonly ((text: string) => LexicalNode)[] = [
  (text) => $createHeadlineNode().append($text(text)),
  (text) => $createLeadNode().append($text(text)),
  (text) => $createBylineNode().append($text(text)),
  (text) => $createFigureNode(EMPTY_PHOTO).append($text(text)),
  (text) => $createParagraphNode().append($text(text)),
  (text) => $createHeadingNode('h2').append($text(text)),
  (text) => $createListNode('bullet').append($createListItemNode().append($text(text))),
  (text) => $createQuoteNode().append($text(text)),
  (text) => $createAttributionNode().append($text(text)),
  (text) => $table().append($createRowNode().append($createCellNode().append($text(text)))),
  (text) =>
    $table().append(
      $createRowNode().append($createCellNode().append($text(text)), $createCellNode()),
      $createRowNode(),
    ),
  (text) => $table().append($createParagraphNode().append($text(text))),
  (text) => $createRowNode().append($createCellNode().append($text(text))),
  (text) => $createCellNode().append($text(text)),
  (text) => $createPhotosNode('left').append($createBodyPhotoNode(EMPTY_PHOTO).append($text(text))),
  (text) => $createPhotosNode('full').append($createParagraphNode().append($text(text))),
  (text) => $createBodyPhotoNode(EMPTY_PHOTO).append($text(text)),
  (text) => $createBoxNode().append($createQuoteNode().append($text(text))),
  (text) => $createBoxNode().append($table().append($createRowNode().append($createCellNode().append($text(text))))),
  () => $createBoxNode(),
  () => $createRuleNode(),
  () => $createQuoteNode(),
  () => $createAttributionNode(),
  () => $createHeadlineNode(),
  () => $createParagraphNode(),
  () => $createDatelineNode(null),
  () => $createDatelineNode({ at, place: null }),
];

const mess = fc.array(
  fc.record({ maker: fc.constantFrom(...MAKERS), word: fc.constantFrom('cầu', 'đò', 'lúa', 'ấp') }),
  {
    maxLength: 9,
  },
);

const words = (text: string): readonly string[] => (text.match(/cầu|đò|lúa|ấp/gu) ?? []).toSorted();

describe('whatever stands under the root', () => {
  test('is put in the layout’s order, and no word is lost', () => {
    fc.assert(
      fc.property(mess, (nodes) => {
        const editor = headlessSheet();
        let given = '';
        change(editor, () => {
          const made = nodes.map(({ maker, word }) => maker(word));
          given = made.map((node) => node.getTextContent()).join(' ');
          $getRoot()
            .clear()
            .append(...made);
        });
        editor.read(() => {
          expect($isArranged($getRoot(), slotOrder(PORTAL))).toBe(true);
          expect(words($getRoot().getTextContent())).toEqual(words(given));
        });
      }),
      { numRuns: 200 },
    );
  });

  test('that was in order keeps its nodes', () => {
    const editor = headlessSheet();
    change(editor, () => void $getRoot().clear());
    const keys = editor.read(() => $getRoot().getChildrenKeys());
    change(
      editor,
      () =>
        void $getRoot()
          .getLastChildOrThrow()
          .insertBefore($createParagraphNode().append($text('thêm'))),
    );
    expect(editor.read(() => $getRoot().getChildrenKeys())).toEqual(expect.arrayContaining(keys));
  });
});

describe('a one-paragraph slot', () => {
  test('turns line breaks and blocks inside it into spaces, never into nothing', () => {
    const editor = headlessSheet();
    change(editor, () => {
      $getRoot()
        .clear()
        .append(
          $createHeadlineNode().append(
            $text('một'),
            $createLineBreakNode(),
            $text('hai'),
            $createParagraphNode().append($text('ba')),
          ),
        );
    });
    expect(editor.read(() => $getRoot().getFirstChildOrThrow().getNextSibling()?.getTextContent())).toBe('một hai ba');
  });

  test('that is plain sheds marks', () => {
    const editor = headlessSheet();
    change(
      editor,
      () =>
        void $getRoot()
          .clear()
          .append($createHeadlineNode().append($text('đậm').toggleFormat('bold'))),
    );
    const formats = editor.read(() =>
      $getRoot()
        .getAllTextNodes()
        .map((node) => node.getFormat()),
    );
    expect(formats).toEqual([0]);
  });

  test('holds NFC without invisible characters', () => {
    const editor = headlessSheet();
    change(
      editor,
      () =>
        void $getRoot()
          .clear()
          .append($createLeadNode().append($text('Tie\u0302\u0301ng\u200B'))),
    );
    expect(editor.read(() => $getRoot().getTextContent().trim())).toBe('Tiếng');
  });
});
