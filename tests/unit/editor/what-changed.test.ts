import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { describe, expect, test } from 'vitest';
import { type Block, EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { PORTAL } from '#shared/layout/portal';
import { $writeContent } from '../../../src/renderer/editor/codec/content-codec';
import { $createRuleNode } from '../../../src/renderer/editor/nodes/rule-node';
import { keepsBlocks } from '../../../src/renderer/editor/what-changed';
import { change, headlessSheet } from './headless-sheet';

const [FIRST, ...REST] = ['Cầu dài 40 m.', 'Cầu dài 40 m.', 'Rộng 5 m.', 'Người dân góp công.'].map(
  (line): Block => ({ type: 'paragraph', text: plain(line) }),
);
const RULE: Block = { type: 'rule' };

const sheet = (): LexicalEditor => {
  const editor = headlessSheet();
  change(editor, () =>
    $writeContent(
      { ...EMPTY_CONTENT, headline: plain('Cầu mới'), body: [...(FIRST ? [FIRST] : []), RULE, ...REST] },
      PORTAL,
    ),
  );
  return editor;
};

const $shapeOf = (node: LexicalNode): string =>
  `${node.getKey()} ${node.getType()}${$isElementNode(node) && !node.isInline() ? `(${node.getChildren().filter($isElementNode).map($shapeOf)})` : ''}`;
const shape = (editor: LexicalEditor): string => editor.read(() => $getRoot().getChildren().map($shapeOf).join());

/** The body's nth paragraph, from 0. */
const $paragraph = (n: number): LexicalNode => {
  const found = $getRoot()
    .getChildren()
    .filter((node) => node.getType() === 'paragraph')[n];
  if (found === undefined) throw new Error(`there is no paragraph ${n}`);
  return found;
};
const $textIn = (n: number) => {
  const [text] = $getRoot()
    .getAllTextNodes()
    .filter((node) => $paragraph(n).isParentOf(node));
  if (text === undefined) throw new Error(`paragraph ${n} is empty`);
  return text;
};

/** @returns what was said of the change, and whether there are the same blocks in the same order after it. */
const tell = ($change: () => void): { readonly said: boolean; readonly isSo: boolean } => {
  const editor = sheet();
  const before = shape(editor);
  let said: boolean | null = null;
  editor.registerUpdateListener((update) => {
    said = (said ?? true) && keepsBlocks(update);
  });
  change(editor, $change);
  if (said === null) throw new Error('nothing was told');
  return { said, isSo: shape(editor) === before };
};

type Case = readonly [name: string, $change: () => void];

describe('whether a change keeps the blocks', () => {
  test.each([
    ['a letter in a paragraph', () => void $textIn(1).setTextContent('Rộng 5 mét.')],
    ['words in the headline', () => void $getRoot().getAllTextNodes()[0]?.setTextContent('Cầu mới khánh thành')],
    ['a word made bold', () => void $textIn(2).toggleFormat('bold')],
  ])('%s does', (_, $change) => {
    expect(tell($change)).toEqual({ said: true, isSo: true });
  });

  test.each([
    ['a paragraph at the end', () => void $paragraph(3).insertAfter($createParagraphNode())],
    ['a paragraph in the midst', () => void $paragraph(1).insertBefore($createParagraphNode())],
    ['one that goes', () => $paragraph(2).remove()],
    ['one that moves', () => void $paragraph(3).insertBefore($paragraph(1))],
    ['one that becomes a subhead', () => void $paragraph(2).replace($createHeadingNode('h2'), true)],
    ['one that becomes a quote', () => void $paragraph(2).replace($createQuoteNode(), true)],
    ['a line across', () => void $paragraph(2).insertAfter($createRuleNode())],
    ['a line across that goes', () => $paragraph(0).getNextSibling()?.remove()],
    [
      'two that become one',
      () => {
        const second = $paragraph(2);
        const first = $paragraph(1);
        if ($isElementNode(first) && $isElementNode(second)) first.append(...second.getChildren());
        second.remove();
      },
    ],
    ['everything written anew', () => $writeContent({ ...EMPTY_CONTENT, body: REST }, PORTAL)],
  ] satisfies readonly Case[])('%s does not', (_, $change) => {
    expect(tell($change)).toEqual({ said: false, isSo: false });
  });

  test('nothing is promised where more than words of a block change', () => {
    expect(tell(() => $textIn(1).insertAfter($createLineBreakNode())).said).toBe(false);
    expect(tell(() => $textIn(1).insertAfter($createTextNode(' thêm').toggleFormat('bold'))).said).toBe(false);
  });

  test('a whole state put in place of another promises nothing', () => {
    const editor = sheet();
    const state = editor.getEditorState();
    change(editor, () => $paragraph(1).remove());
    const said: boolean[] = [];
    editor.registerUpdateListener((update) => {
      said.push(keepsBlocks(update));
    });
    editor.setEditorState(state, { tag: 'historic' });
    expect(said).toEqual([false]);
  });
});
